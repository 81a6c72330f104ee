package io.github.kpi4j.examples.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.narrative.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @Test
    void everyKindOfBlockHasItsForm() {
        var document = new Document(
                "Title",
                List.of(
                        new Document.Heading(1, "Section"),
                        new Document.Paragraph("Text."),
                        new Document.Items(List.of("a", "b")),
                        new Document.Heading(2, "Part"),
                        new Document.Facts(List.of(new Document.Fact("value", "12%"))),
                        new Document.Table(List.of("x", "y"), List.of(List.of("1", "2")))));

        assertThat(Markdown.render(document)).isEqualTo("""
                        # Title

                        ## Section

                        Text.

                        - a
                        - b

                        ### Part

                        - **value** 12%

                        | x | y |
                        | --- | --- |
                        | 1 | 2 |
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "*bold* ~ \\*bold\\*",
                "snake_case ~ snake\\_case",
                "[link](x) ~ \\[link\\](x)",
                "<b> ~ \\<b\\>",
                "a | b ~ a \\| b",
                "# no heading ~ \\# no heading",
                "- no item ~ \\- no item",
                "12. no item ~ 12\\. no item",
                "12.5% stays ~ 12.5% stays",
                "-3 to 4 - 5 ~ \\-3 to 4 - 5",
                "a\\b ~ a\\\\b"
            })
    void wordsNeverBecomeMarkup(String words, String written) {
        var document = new Document("t", List.of(new Document.Paragraph(words)));

        assertThat(Markdown.render(document)).isEqualTo("# t\n\n" + written + "\n");
    }

    @Test
    void aLineBreakInsideACellDoesNotBreakTheTable() {
        var document = new Document("t", List.of(new Document.Table(List.of("x"), List.of(List.of("a\nb")))));

        assertThat(Markdown.render(document)).endsWith("| a b |\n");
    }
}
