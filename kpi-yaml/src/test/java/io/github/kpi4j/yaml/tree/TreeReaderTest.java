package io.github.kpi4j.yaml.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, and where it is said to stand. */
class TreeReaderTest {

    private static Node read(String text) {
        Problems problems = new Problems("plan.yaml");
        SourceText source = new SourceText("plan.yaml", text);
        Node root = TreeReader.read(source, problems);
        assertThat(problems.render(source)).isEmpty();
        assertThat(root).isNotNull();
        return root;
    }

    private static List<Entry> entries(String text) {
        return ((Node.Mapping) read(text)).entries();
    }

    private static Node first(String text) {
        return entries(text).get(0).value();
    }

    private static Span span(int line, int column, int endColumn) {
        return new Span(line, column, line, endColumn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "yes",
                "on",
                "true",
                "010",
                "0888",
                "1_000",
                "0x1F",
                "0b1",
                ".inf",
                ".nan",
                "1e3",
                "12:30:45",
                "2024-04-01",
                "5%",
                "1,000",
                "-1"
            })
    void aScalarKeepsTheTextOfItsAuthor(String raw) {
        assertThat(first("a: " + raw)).isEqualTo(new Node.Scalar(span(1, 4, 4 + raw.length()), raw, ScalarStyle.PLAIN));
    }

    @Test
    void aSpanCoversTheQuotes() {
        assertThat(first("a: 'it''s' # why")).isEqualTo(new Node.Scalar(span(1, 4, 11), "it's", ScalarStyle.QUOTED));
        assertThat(first("a: \"b\\tc\"  ")).isEqualTo(new Node.Scalar(span(1, 4, 10), "b\tc", ScalarStyle.QUOTED));
    }

    @Test
    void aSpanLeavesOutCommentsAndTrailingBlanks() {
        assertThat(first("a: two words   # comment"))
                .isEqualTo(new Node.Scalar(span(1, 4, 13), "two words", ScalarStyle.PLAIN));
    }

    @Test
    void aKeyHasItsOwnSpan() {
        assertThat(entries("'a b': 1\nc: 2")).extracting(Entry::keySpan).containsExactly(span(1, 1, 6), span(2, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void nothingIsNothing(String raw) {
        assertThat(first("a: " + raw)).isInstanceOf(Node.Blank.class);
    }

    @Test
    void quotedNothingIsAText() {
        assertThat(first("a: ''")).isEqualTo(new Node.Scalar(span(1, 4, 6), "", ScalarStyle.QUOTED));
        assertThat(first("a: \"null\"")).isEqualTo(new Node.Scalar(span(1, 4, 10), "null", ScalarStyle.QUOTED));
    }

    @Test
    void aMissingValueStandsAfterTheColon() {
        assertThat(first("a:\nb: 1").span()).isEqualTo(span(1, 3, 3));
    }

    @Test
    void aBlockScalarStandsWhereItsContentDoes() {
        String text = "a: |\n\n  one\n  two\n\nb: 1\n";

        assertThat(first(text)).isEqualTo(new Node.Scalar(new Span(3, 3, 4, 6), "\none\ntwo\n", ScalarStyle.BLOCK));
    }

    @Test
    void aFoldedScalarIsOneLine() {
        assertThat(first("a: >-  # folded\n  one\n  two\n"))
                .isEqualTo(new Node.Scalar(new Span(2, 3, 3, 6), "one two", ScalarStyle.BLOCK));
    }

    @Test
    void anEmptyBlockScalarStandsAtItsHeader() {
        assertThat(first("a: |\nb: 1")).isEqualTo(new Node.Scalar(span(1, 4, 5), "", ScalarStyle.BLOCK));
    }

    @Test
    void aPlainTextMayRunOverSeveralLines() {
        assertThat(first("a: one\n  two\nb: 1"))
                .isEqualTo(new Node.Scalar(new Span(1, 4, 2, 6), "one two", ScalarStyle.PLAIN));
    }

    @Test
    void aBlockGroupEndsWithItsLastValue() {
        assertThat(first("a:\n  b: 1\n  c: 22\n\n# end\nd: 1\n").span()).isEqualTo(new Span(2, 3, 3, 8));
    }

    @Test
    void aBlockListEndsWithItsLastItem() {
        assertThat(first("a:\n  - 1\n  - x: 22\n\nd: 1\n").span()).isEqualTo(new Span(2, 3, 3, 10));
    }

    @Test
    void aBracketedCollectionIncludesItsBrackets() {
        assertThat(first("a: [ 1, {b: 2} ] # end"))
                .isEqualTo(new Node.Sequence(
                        span(1, 4, 17),
                        List.of(
                                new Node.Scalar(span(1, 6, 7), "1", ScalarStyle.PLAIN),
                                new Node.Mapping(
                                        span(1, 9, 15),
                                        List.of(new Entry(
                                                "b",
                                                span(1, 10, 11),
                                                new Node.Scalar(span(1, 13, 14), "2", ScalarStyle.PLAIN)))))));
        assertThat(first("a: {\n}").span()).isEqualTo(new Span(1, 4, 2, 2));
    }

    @Test
    void entriesKeepTheOrderOfTheFile() {
        assertThat(entries("z: 1\na: 2\nm: 3")).extracting(Entry::key).containsExactly("z", "a", "m");
    }

    @Test
    void carriageReturnsDoNotMoveAnything() {
        assertThat(entries("a: 1\r\nb: 22\r\nc: 3\r\n"))
                .extracting(entry -> entry.value().span())
                .containsExactly(span(1, 4, 5), span(2, 4, 6), span(3, 4, 5));
        assertThat(entries("a: 1\rb: 22")).extracting(Entry::keySpan).containsExactly(span(1, 1, 2), span(2, 1, 2));
    }

    @Test
    void aByteOrderMarkDoesNotMoveAnything() {
        assertThat(entries("\uFEFFa: 1").get(0).keySpan()).isEqualTo(span(1, 1, 2));
    }

    @Test
    void columnsCountCharactersOutsideTheBasicPlaneOnce() {
        assertThat(entries("😀: 😀x # 😀\nb: {😀: c}"))
                .extracting(Entry::keySpan)
                .containsExactly(span(1, 1, 2), span(2, 1, 2));
        assertThat(first("😀: 😀x # 😀").span()).isEqualTo(span(1, 4, 6));
        assertThat(((Node.Mapping) first("b: {😀: c}")).entries().get(0).value().span())
                .isEqualTo(span(1, 8, 9));
    }

    @Test
    void tabsBetweenWordsCountOnce() {
        assertThat(first("a: b\tc\t# d").span()).isEqualTo(span(1, 4, 7));
    }

    @Test
    void aDocumentStartAndCommentsAreAllowed() {
        assertThat(entries("# framework\n---\na: 1\n...\n"))
                .extracting(Entry::keySpan)
                .containsExactly(span(3, 1, 2));
    }

    @Test
    void jsonIsReadAsWell() {
        assertThat(entries("{\"a\": [true, null, 1.50]}"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.value())
                        .isEqualTo(new Node.Sequence(
                                span(1, 7, 25),
                                List.of(
                                        new Node.Scalar(span(1, 8, 12), "true", ScalarStyle.PLAIN),
                                        new Node.Blank(span(1, 14, 18)),
                                        new Node.Scalar(span(1, 20, 24), "1.50", ScalarStyle.PLAIN)))));
    }

    @Test
    void fortyLevelsAreAllowed() {
        assertThat(read("[".repeat(40) + "]".repeat(40)).span()).isEqualTo(span(1, 1, 81));
    }

    @Test
    void longButSoundTextsAreRead() {
        String word = "x".repeat(250_000);

        assertThat(first("a: " + word)).isEqualTo(new Node.Scalar(span(1, 4, 250_004), word, ScalarStyle.PLAIN));
        assertThat(read("\n".repeat(250_001) + "a").span().line()).isEqualTo(250_002);
    }
}
