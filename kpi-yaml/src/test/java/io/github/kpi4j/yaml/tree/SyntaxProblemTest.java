package io.github.kpi4j.yaml.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where the text is not YAML at all. */
class SyntaxProblemTest {

    private static String problem(String text) {
        Problems problems = new Problems("f");
        SourceText source = new SourceText("f", text);
        assertThat(TreeReader.read(source, problems)).isNull();
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0).render();
    }

    @Test
    void aTabForIndentation() {
        assertThat(problem("a:\n  b: 1\n\tc: 2\n"))
                .isEqualTo("f:3:1: YAML does not allow tabs for indentation [syntax]\n   use spaces");
    }

    @Test
    void aSecondColonOnALine() {
        assertThat(problem("a: b: c")).isEqualTo("""
                        f:1:5: a colon is not allowed here [syntax]
                           indent the keys of a group alike, and put a text that holds a colon and a space in quotes""");
    }

    @Test
    void aKeyThatIsIndentedTooFar() {
        assertThat(problem("a: 1\n  b: 2")).startsWith("f:2:4: a colon is not allowed here [syntax]");
    }

    @Test
    void aKeyWithoutAColon() {
        assertThat(problem("a: 1\nb\nc: 2")).isEqualTo("""
                        f:3:1: a key without a colon [syntax]
                           write the key, a colon, a space and the value""");
    }

    @Test
    void aQuoteThatIsNeverClosedIsShownWhereItOpens() {
        assertThat(problem("a: 'x\nb: 3\n"))
                .isEqualTo("f:1:4: this quote is never closed [syntax]\n   add the closing quote");
        assertThat(problem("a: \"x\nb: 3\n")).startsWith("f:1:4: this quote is never closed [syntax]");
    }

    @Test
    void aBracketThatIsNeverClosed() {
        assertThat(problem("a: [1, 2")).isEqualTo("""
                        f:1:4: this bracket is never closed, or a comma is missing [syntax]
                           add the closing bracket or the comma""");
        assertThat(problem("a: {b: 1\nc: 2\n"))
                .contains("this bracket is never closed, or a comma is missing [syntax]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "`", "%"})
    void aTextThatBeginsWithAReservedSign(String sign) {
        assertThat(problem("a: " + sign + "x"))
                .isEqualTo("f:1:4: a text cannot begin with " + sign + " [syntax]\n   put the text in quotes");
    }

    @Test
    void anEscapeThatDoesNotExist() {
        assertThat(problem("a: \"C:\\dir\"")).isEqualTo("""
                        f:1:8: a backslash in double quotes begins an escape, and this is none [syntax]
                           write \\\\ for a backslash, or use single quotes""");
    }

    @Test
    void aLineThatBelongsNowhere() {
        assertThat(problem("- a\nb: c\n")).isEqualTo("""
                        f:2:1: this line does not belong to what stands above it [syntax]
                           indent items and keys alike""");
    }

    @Test
    void aListOnTheLineOfItsKey() {
        assertThat(problem("a: - b"))
                .isEqualTo("f:1:4: a list cannot begin here [syntax]\n   begin the list on a line of its own");
    }

    @Test
    void textAfterTheEndOfTheDocument() {
        assertThat(problem("a: 1\n...\nb\n")).startsWith("f:3:1: the document has ended before this line [syntax]");
    }

    @Test
    void anythingElseKeepsTheParsersWords() {
        assertThat(problem("a: !x%zz b"))
                .startsWith("f:1:7: this is not YAML: ")
                .contains("hexadecimal")
                .endsWith("look for a missing quote, bracket, colon or space here or just above");
    }

    @Test
    void problemsFoundBeforeAreKept() {
        Problems problems = new Problems("f");
        TreeReader.read(new SourceText("f", "a: 1\na: 2\nb: ]\n"), problems);

        assertThat(problems.sorted())
                .extracting(
                        problem -> problem.code() + " " + problem.span().place().toLowerCase(Locale.ROOT))
                .containsExactly("duplicate-key 2:1", "syntax 3:4");
    }
}
