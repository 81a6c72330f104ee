package io.github.kpi4j.yaml.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static SourceText text(String text) {
        return new SourceText("f", text);
    }

    @Test
    void linesEndAtAnyOfTheThreeLineEndings() {
        SourceText text = text("a\nb\r\nc\rd");

        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.line(1)).isEqualTo("a");
        assertThat(text.line(2)).isEqualTo("b");
        assertThat(text.line(3)).isEqualTo("c");
        assertThat(text.line(4)).isEqualTo("d");
    }

    @Test
    void aFinalLineEndingBeginsAnEmptyLine() {
        assertThat(text("a\n").lineCount()).isEqualTo(2);
        assertThat(text("a\n").line(2)).isEmpty();
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        assertThat(text("").lineCount()).isOne();
        assertThat(text("").line(1)).isEmpty();
    }

    @Test
    void linesOutsideTheTextAreEmpty() {
        assertThat(text("a\nb").line(0)).isEmpty();
        assertThat(text("a\nb").line(3)).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        assertThat(text("\uFEFFa").text()).isEqualTo("a");
    }
}
