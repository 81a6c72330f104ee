package io.github.kpi4j.examples.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link CsvFile}.
 *
 * @param file the name of the file
 * @param line the line, counted from 1 with the header
 * @param header the place of each column
 * @param cells the cells as they stand
 */
public record CsvRow(String file, int line, Map<String, Integer> header, List<String> cells) {

    private static final Set<String> NO_NUMBER = Set.of("", "NA", "NaN");

    /** Whether the file has such a column. */
    boolean has(String column) {
        return header.containsKey(column);
    }

    /**
     * A cell as it stands.
     *
     * @param column the name of the column
     * @return what is in the cell
     * @throws IllegalArgumentException if there is no such column, or no such cell
     */
    public String text(String column) {
        Integer index = header.get(column);
        if (index == null) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        if (index >= cells.size()) {
            throw wrong("there is no cell in column " + column);
        }
        return cells.get(index);
    }

    /** Whether a cell is empty. */
    boolean isBlank(String column) {
        return text(column).isEmpty();
    }

    /** The columns that are empty in this row. */
    List<String> blanks() {
        return header.keySet().stream().filter(this::isBlank).toList();
    }

    /**
     * What is wrong with the row, at its place.
     *
     * @param what what is wrong
     * @return an exception to throw
     */
    public IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }

    /** A flag as the peers write it. */
    boolean flag(String column) {
        return text(column).equals("TRUE");
    }

    /** A number; null where the cell is blank, NA or NaN. R writes infinity as Inf. */
    @Nullable
    Double number(String column) {
        String text = text(column);
        try {
            return parse(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    file + ":" + line + ": " + column + " is no number: \"" + text + "\"", e);
        }
    }

    /** A number as the peers write it; null where there is none. */
    static @Nullable Double parse(String text) {
        if (NO_NUMBER.contains(text)) {
            return null;
        }
        return switch (text) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.valueOf(text);
        };
    }
}
