package io.github.kpi4j.narrative;

import java.util.List;

/**
 * A text in parts, so that plain text, Markdown and HTML say the same.
 *
 * @param title the title
 * @param blocks the parts in reading order
 */
public record Document(String title, List<Block> blocks) {

    /**
     * Copies the blocks.
     *
     * @param title the title
     * @param blocks the parts in reading order
     */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** One part of a document. */
    public sealed interface Block {}

    /**
     * A heading.
     *
     * @param depth 1 for a section, 2 for a part of a section
     * @param text the heading
     */
    public record Heading(int depth, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text one or more sentences
     */
    public record Paragraph(String text) implements Block {}

    /**
     * A list of short texts.
     *
     * @param items the texts
     */
    public record Items(List<String> items) implements Block {

        /**
         * Copies the items.
         *
         * @param items the texts
         */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Labelled facts about one thing.
     *
     * @param facts the facts
     */
    public record Facts(List<Fact> facts) implements Block {

        /**
         * Copies the facts.
         *
         * @param facts the facts
         */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One labelled fact.
     *
     * @param label a word
     * @param text the fact
     */
    public record Fact(String label, String text) {}

    /**
     * A table.
     *
     * @param header the columns' headings
     * @param rows the rows, each with as many cells as there are headings
     */
    public record Table(List<String> header, List<List<String>> rows) implements Block {

        /**
         * Copies the cells.
         *
         * @param header the columns' headings
         * @param rows the rows
         * @throws IllegalArgumentException if a row has more or fewer cells than there are headings
         */
        public Table {
            int columns = header.size();
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("each row of a table has as many cells as there are headings");
            }
        }
    }
}
