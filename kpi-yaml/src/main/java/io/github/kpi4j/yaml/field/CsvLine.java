package io.github.kpi4j.yaml.field;

import java.util.List;
import java.util.stream.Collectors;

/** A line of CSV as RFC 4180 has it, but ended by a line feed alone. */
public final class CsvLine {

    private CsvLine() {}

    /**
     * Writes a line. A cell with a comma, a quote or the end of a line stands in quotes, and quotes within it stand twice.
     *
     * @param cells the cells in order
     * @return the line, ending with a line feed
     */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
