package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.examples.conformance.RowResult.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the rows of one file compare.
 *
 * @param file the name of the file
 * @param rows the rows compared, in the order of the file
 * @param notes further lines for the reader, such as the digits that agree
 */
public record FileReport(String file, List<RowResult> rows, List<String> notes) {

    private static final int FIRST_MISMATCHES = 5;

    /**
     * Copies the lists.
     *
     * @param file the name of the file
     * @param rows the rows compared, in the order of the file
     * @param notes further lines for the reader
     */
    public FileReport {
        Objects.requireNonNull(file, "file");
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * A report without notes.
     *
     * @param file the name of the file
     * @param rows the rows compared
     */
    public FileReport(String file, List<RowResult> rows) {
        this(file, rows, List.of());
    }

    /**
     * A file of which nothing is compared; it is named, and counts nowhere.
     *
     * @param file the name of the file
     * @param reason why not
     * @return a report of no rows
     */
    public static FileReport notCompared(String file, String reason) {
        return new FileReport(file, List.of(), List.of(reason));
    }

    /**
     * Counts rows.
     *
     * @param outcome what became of them
     * @return how many there are
     */
    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /**
     * The report as it is printed: a line for the file, then notes, deviations with their reasons, and the first mismatches.
     *
     * @return the lines
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(rows.isEmpty() ? file + ": no rows compared" : file + ": " + counts());
        notes.forEach(note -> lines.add("  " + note));
        deviations()
                .forEach((deviation, number) -> lines.add("  deviates, " + number + (number == 1 ? " row: " : " rows: ")
                        + deviation.rule() + " (" + deviation.reason() + ")"));
        rows.stream()
                .filter(row -> row.outcome() == Outcome.FAILED)
                .limit(FIRST_MISMATCHES)
                .forEach(row -> lines.add(
                        "  line " + row.line() + ", " + row.key() + ": " + String.join("; ", row.mismatches())));
        return lines;
    }

    private String counts() {
        double worst = rows.stream().mapToDouble(RowResult::worstError).max().orElse(0);
        return rows.size() + " rows, " + count(Outcome.PASSED) + " passed, " + count(Outcome.FAILED) + " failed, "
                + count(Outcome.DEVIATES) + " listed deviations, worst error " + worst;
    }

    private Map<Deviation, Integer> deviations() {
        Map<Deviation, Integer> counts = new LinkedHashMap<>();
        for (RowResult row : rows) {
            if (row.outcome() == Outcome.DEVIATES && row.listed() != null) {
                counts.merge(row.listed(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
