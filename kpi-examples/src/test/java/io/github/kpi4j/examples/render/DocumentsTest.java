package io.github.kpi4j.examples.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.narrative.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Document ONE = new Document("One", List.of(new Document.Heading(1, "Part")));
    private static final Document TWO = new Document("Two", List.of(new Document.Paragraph("Text.")));

    @Test
    void aSingleDocumentStaysAsItIs() {
        assertThat(Documents.under("All", List.of(ONE))).isSameAs(ONE);
    }

    @Test
    void titlesBecomeHeadingsAndHeadingsMoveDown() {
        assertThat(Documents.under("All", List.of(ONE, TWO)))
                .isEqualTo(new Document(
                        "All",
                        List.of(
                                new Document.Heading(1, "One"),
                                new Document.Heading(2, "Part"),
                                new Document.Heading(1, "Two"),
                                new Document.Paragraph("Text."))));
    }
}
