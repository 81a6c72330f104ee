package io.github.kpi4j.examples.render;

import io.github.kpi4j.narrative.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the template of the page reads it.
 *
 * @param title the title
 * @param parts the parts in reading order
 */
record PageView(String title, List<Part> parts) {

    /**
     * One part, of which one component is there.
     *
     * @param section a heading of depth 1
     * @param subsection a heading of depth 2
     * @param detail a heading of depth 3
     * @param paragraph a paragraph
     * @param items a list
     * @param facts labelled facts
     * @param table a table
     */
    record Part(
            @Nullable String section,
            @Nullable String subsection,
            @Nullable String detail,
            @Nullable String paragraph,
            Document.@Nullable Items items,
            Document.@Nullable Facts facts,
            @Nullable Grid table) {}

    /**
     * A table.
     *
     * @param header the columns' headings
     * @param rows the rows
     */
    record Grid(List<String> header, List<Row> rows) {}

    /**
     * A row of a table.
     *
     * @param head the first cell, which says what the row is about
     * @param cells the other cells
     */
    record Row(String head, List<String> cells) {}

    static PageView of(Document document) {
        return new PageView(
                document.title(), document.blocks().stream().map(PageView::part).toList());
    }

    private static Part part(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            return switch (heading.depth()) {
                case 1 -> new Part(heading.text(), null, null, null, null, null, null);
                case 2 -> new Part(null, heading.text(), null, null, null, null, null);
                default -> new Part(null, null, heading.text(), null, null, null, null);
            };
        }
        if (block instanceof Document.Paragraph paragraph) {
            return new Part(null, null, null, paragraph.text(), null, null, null);
        }
        if (block instanceof Document.Items items) {
            return new Part(null, null, null, null, items, null, null);
        }
        if (block instanceof Document.Facts facts) {
            return new Part(null, null, null, null, null, facts, null);
        }
        if (block instanceof Document.Table table) {
            List<Row> rows = table.rows().stream()
                    .map(cells -> new Row(cells.get(0), cells.subList(1, cells.size())))
                    .toList();
            return new Part(null, null, null, null, null, null, new Grid(table.header(), rows));
        }
        throw new AssertionError(block);
    }
}
