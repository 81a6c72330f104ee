package io.github.kpi4j.examples.national;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table of plain text, at most 120 characters wide: a name, which is wrapped, and cells. */
final class Columns {

    private static final int NAME = 34;
    private static final List<Integer> WIDTHS = List.of(13, 9, 15, 10, 4, 9, 9, 9);

    private Columns() {}

    static String rule() {
        return "-".repeat(end(WIDTHS.size() - 1)) + "\n";
    }

    /** A row; a cell that is too wide for its column takes the room that the next ones leave. */
    static String row(String name, List<String> cells) {
        List<String> lines = wrapped(name);
        var row = new StringBuilder(lines.get(0));
        row.append(" ".repeat(NAME - row.length()));
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int room = end(i) - row.length() - cell.length();
            row.append(" ".repeat(i == 0 ? 1 : Math.max(1, room))).append(cell);
        }
        row.append('\n');
        lines.subList(1, lines.size())
                .forEach(line -> row.append("  ").append(line).append('\n'));
        return row.toString();
    }

    private static int end(int column) {
        return NAME
                + WIDTHS.subList(0, column + 1).stream()
                        .mapToInt(width -> width + 1)
                        .sum();
    }

    private static List<String> wrapped(String name) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > NAME - 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > NAME - 2) {
                lines.add(rest.substring(0, NAME - 2));
                rest = rest.substring(NAME - 2);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
