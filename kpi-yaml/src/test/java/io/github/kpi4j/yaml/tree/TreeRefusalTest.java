package io.github.kpi4j.yaml.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is refused although the parser would take it. */
class TreeRefusalTest {

    private final Problems problems = new Problems("f");

    private @Nullable Node read(String text) {
        return TreeReader.read(new SourceText("f", text), problems);
    }

    private void refuses(String text, String... headlines) {
        read(text);
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.sorted())
                .extracting(problem -> problem.render().lines().findFirst().orElse(""))
                .containsExactly(headlines);
    }

    @Test
    void anchorsAndAliases() {
        refuses(
                "a: &base 5\nb: *base\n",
                "f:1:4: a: an anchor (&base) is not allowed [anchor]",
                "f:2:4: b: an alias (*base) is not allowed [alias]");
    }

    @Test
    void anAliasIsNotReadAsTheNameOfItsAnchor() {
        Node.Mapping root = (Node.Mapping) read("a: &base 5\nb: *base\n");

        assertThat(root).isNotNull();
        assertThat(root.entries().get(1).value()).isInstanceOf(Node.Refused.class);
    }

    @Test
    void anAnchorOnAGroupIsReportedOnce() {
        refuses("a: &x\n  b: 1\n", "f:1:4: a: an anchor (&x) is not allowed [anchor]");
    }

    @Test
    void anAnchorOnTheRootOrOnAKey() {
        refuses(
                "--- &r\n&k k: 1\n",
                "f:1:5: an anchor (&r) is not allowed [anchor]",
                "f:2:1: k: an anchor (&k) is not allowed [anchor]");
    }

    @Test
    void anAliasAsAKey() {
        refuses("a: 1\n*b : 2\n", "f:2:1: an alias cannot be a key [alias]");
    }

    @Test
    void mergeKeys() {
        refuses("a: 1\n<<: {b: 2}\n", "f:2:1: the merge key << is not allowed [merge-key]");
    }

    @Test
    void aQuotedMergeKeyIsAKey() {
        Node.Mapping root = (Node.Mapping) read("'<<': 1");

        assertThat(problems.sorted()).isEmpty();
        assertThat(root).isNotNull();
        assertThat(root.entries()).extracting(Entry::key).containsExactly("<<");
    }

    @Test
    void tags() {
        refuses(
                "a: !!int 5\nb: ! x\nc: !java.net.URL [x]\n!t d: 1",
                "f:1:4: a: a tag (!!int) is not allowed [tag]",
                "f:2:4: b: a tag (!) is not allowed [tag]",
                "f:3:4: c: a tag (!java.net.URL) is not allowed [tag]",
                "f:4:1: d: a tag (!t) is not allowed [tag]");
    }

    @Test
    void aTagThatDoesNotFitItsValue() {
        refuses(
                "- !!int +\n- b\n- [!!float x]\n",
                "f:1:3: [0]: a tag (!!int) is not allowed [tag]",
                "f:3:4: [2][0]: a tag (!!float) is not allowed [tag]");
    }

    @Test
    void aTagThatDoesNotFitTheOnlyValue() {
        refuses("!!int +", "f:1:1: a tag (!!int) is not allowed [tag]");
    }

    @Test
    void anAnchorAndATagTogether() {
        refuses(
                "a: &x !!str 5",
                "f:1:4: a: an anchor (&x) is not allowed [anchor]",
                "f:1:7: a: a tag (!!str) is not allowed [tag]");
    }

    @Test
    void aKeyUsedTwiceCitesTheFirst() {
        refuses(
                "x:\n  - id: a\n    id: b\n    'id': c\n",
                "f:3:5: x[0].id: the key \"id\" is already used at 2:5 [duplicate-key]",
                "f:4:5: x[0].id: the key \"id\" is already used at 2:5 [duplicate-key]");
    }

    @Test
    void theFirstOfTwoEqualKeysIsKept() {
        Node.Mapping root = (Node.Mapping) read("a: 1\na: 2\n");

        assertThat(root).isNotNull();
        assertThat(root.entries())
                .singleElement()
                .extracting(entry -> ((Node.Scalar) entry.value()).raw())
                .isEqualTo("1");
    }

    @Test
    void aSecondDocument() {
        refuses("a: 1\n---\nb: 2\n", "f:2:1: a second document begins here; a file holds one [second-document]");
    }

    @Test
    void anEmptySecondDocument() {
        refuses("a: 1\n--- # next\n\n", "f:2:1: a second document begins here; a file holds one [second-document]");
    }

    @Test
    void aListOrAGroupAsAKey() {
        refuses("a: 1\n[b]: 2\n", "f:2:1: a key has to be a word, here is a list or a group of keys [complex-key]");
    }

    @Test
    void fortyOneLevels() {
        refuses(
                "a: " + "[".repeat(40) + "]".repeat(40),
                "f:1:43: a" + "[0]".repeat(39) + ": nesting 41 exceeds 40 [too-deep]");
    }

    @Test
    void thousandsOfLevels() {
        refuses("- ".repeat(100_000), "f:1:81: " + "[0]".repeat(40) + ": nesting 41 exceeds 40 [too-deep]");
    }

    @Test
    void anEmptyFile() {
        for (String text : new String[] {"", "\n\n", "# only a comment\n", "---\n", "~"}) {
            Problems own = new Problems("f");
            assertThat(TreeReader.read(new SourceText("f", text), own)).isNull();
            assertThat(own.sorted())
                    .extracting(Problem::render)
                    .containsExactly("f:1:1: the file is empty [empty-file]\n   begin with the line schema: 1");
        }
    }

    @Test
    void charactersThatAreNotText() {
        refuses(
                "a: b\u0007\nc: \uD83D",
                "f:1:5: the character U+0007 does not belong in a text file [not-text]",
                "f:2:4: the character U+D83D does not belong in a text file [not-text]");
    }

    @Test
    void aTextBeyondTheLimitIsNotParsed() {
        refuses(
                "a: " + "x".repeat(TreeReader.LONGEST),
                "f:1:1: the file is too large: at most 5,000,000 characters are read [too-large]");
    }

    @Test
    void aWordThatNobodyWrote() {
        refuses("a: 1\nb: " + "x".repeat(250_001), "f:2:4: more than 250,000 characters without a break [too-large]");
    }

    @Test
    void blanksThatNobodyWrote() {
        refuses("a:" + " \t".repeat(125_001) + "b", "f:1:3: more than 250,000 characters without a break [too-large]");
    }

    @Test
    void moreValuesThanAFileMayHold() {
        refuses("- a\n".repeat(500_000), "f:500000:3: [499999]: more than 500,000 values [too-large]");
    }

    @Test
    void everythingAtOnceInTheOrderOfTheFile() {
        read("""
                a: &x 1
                b: *x
                a: 2
                <<: {c: 1}
                d: !!str 3
                ---
                e: 1
                """);

        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactly("anchor", "alias", "duplicate-key", "merge-key", "tag", "second-document");
    }
}
