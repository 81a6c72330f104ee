package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static String rendered(Document.Block... blocks) {
        return PlainText.render(new Document("Title", List.of(blocks)));
    }

    @Test
    void titleAndSectionsAreUnderlined() {
        assertThat(rendered(new Document.Heading(1, "Section"), new Document.Heading(2, "Part")))
                .isEqualTo("Title\n=====\n\nSection\n-------\n\nPart\n");
    }

    @Test
    void linesAreWrappedBetweenWords() {
        assertThat(rendered(new Document.Paragraph("word ".repeat(30).strip())).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .hasSize(5);
    }

    @Test
    void aTableOfShortCellsHasColumns() {
        assertThat(rendered(
                        new Document.Table(List.of("Name", "All"), List.of(List.of("first", "1"), List.of("b", "20")))))
                .endsWith("\n\nName   All\nfirst  1\nb      20\n");
    }

    @Test
    void aTableOfSentencesBecomesAParagraphForEachRow() {
        assertThat(rendered(new Document.Table(
                        List.of("Name", "Target", "Owner"),
                        List.of(
                                List.of("first", "a sentence that would make a column too wide", "me"),
                                List.of("second", "none", "")))))
                .endsWith("""

                        first
                          Target  a sentence that would make a column too wide
                          Owner   me

                        second
                          Target  none
                        """);
    }
}
