package io.github.kpi4j.examples.render;

import io.github.kpi4j.narrative.Document;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Documents as Markdown, with tables as GitHub writes them. Words never turn into markup. */
public final class Markdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|&~]|^[#+=-]|(?<=^\\d{1,9})[.)](?=\\s|$)");

    private Markdown() {}

    /**
     * Writes a document.
     *
     * @param document the document
     * @return its Markdown, ending with a line feed
     */
    public static String render(Document document) {
        return "# " + escape(document.title()) + "\n"
                + document.blocks().stream().map(block -> "\n" + block(block)).collect(Collectors.joining());
    }

    private static String block(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            return "#".repeat(heading.depth() + 1) + " " + escape(heading.text()) + "\n";
        }
        if (block instanceof Document.Paragraph paragraph) {
            return escape(paragraph.text()) + "\n";
        }
        if (block instanceof Document.Items items) {
            return items.items().stream()
                    .map(item -> "- " + escape(item) + "\n")
                    .collect(Collectors.joining());
        }
        if (block instanceof Document.Facts facts) {
            return facts.facts().stream()
                    .map(fact -> "- **" + escape(fact.label()) + "** " + escape(fact.text()) + "\n")
                    .collect(Collectors.joining());
        }
        if (block instanceof Document.Table table) {
            return row(table.header())
                    + row(table.header().stream().map(cell -> "---").toList())
                    + table.rows().stream()
                            .map(cells ->
                                    row(cells.stream().map(Markdown::escape).toList()))
                            .collect(Collectors.joining());
        }
        throw new AssertionError(block);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String escape(String text) {
        String line = text.lines().collect(Collectors.joining(" "));
        return MARKUP.matcher(line).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }
}
