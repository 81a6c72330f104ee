package io.github.kpi4j.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Documents as plain text, for a terminal or a mail. Lines end with a line feed; nothing depends on the platform. */
public final class PlainText {

    private static final int WIDTH = 100;

    private PlainText() {}

    /**
     * Writes a document.
     *
     * @param document the document
     * @return its text, ending with a line feed
     */
    public static String render(Document document) {
        String body = document.blocks().stream().map(PlainText::block).collect(Collectors.joining("\n"));
        return document.title() + "\n" + "=".repeat(document.title().length()) + "\n"
                + (body.isEmpty() ? "" : "\n" + body);
    }

    private static String block(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            return heading.depth() == 1
                    ? heading.text() + "\n" + "-".repeat(heading.text().length()) + "\n"
                    : heading.text() + "\n";
        }
        if (block instanceof Document.Paragraph paragraph) {
            return wrap(paragraph.text(), "", "");
        }
        if (block instanceof Document.Items items) {
            return items.items().stream().map(item -> wrap(item, "- ", "  ")).collect(Collectors.joining());
        }
        if (block instanceof Document.Facts facts) {
            return facts(facts);
        }
        if (block instanceof Document.Table table) {
            return table(table);
        }
        throw new AssertionError(block);
    }

    /** The facts of one thing, as they stand under its heading. */
    static String facts(Document.Facts facts) {
        int width = facts.facts().stream()
                .mapToInt(fact -> fact.label().length())
                .max()
                .orElse(0);
        return facts.facts().stream()
                .map(fact -> wrap(fact.text(), "  " + pad(fact.label(), width) + "  ", " ".repeat(width + 4)))
                .collect(Collectors.joining());
    }

    /** A table as it is; or, where cells hold sentences, a paragraph for each row. */
    private static String table(Document.Table table) {
        boolean sentences =
                table.rows().stream().flatMap(row -> row.stream().skip(1)).anyMatch(cell -> cell.length() > WIDTH / 4);
        return sentences ? records(table) : grid(table);
    }

    private static String records(Document.Table table) {
        return table.rows().stream()
                .map(row -> {
                    var facts = new ArrayList<Document.Fact>();
                    for (int column = 1; column < row.size(); column++) {
                        if (!row.get(column).isEmpty()) {
                            facts.add(new Document.Fact(table.header().get(column), row.get(column)));
                        }
                    }
                    return row.get(0) + "\n" + facts(new Document.Facts(facts));
                })
                .collect(Collectors.joining("\n"));
    }

    private static String grid(Document.Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.header());
        lines.addAll(table.rows());
        var text = new StringBuilder();
        for (List<String> line : lines) {
            var row = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                int at = column;
                int width = lines.stream()
                        .mapToInt(each -> each.get(at).length())
                        .max()
                        .orElse(0);
                row.append(pad(line.get(column), width)).append("  ");
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String wrap(String text, String first, String next) {
        var lines = new StringBuilder();
        var line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : text.split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(next);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        return lines.append(line).append('\n').toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
