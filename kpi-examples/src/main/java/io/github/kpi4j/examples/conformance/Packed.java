package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Series packed into one cell, and our results as the peers' cells hold them. */
final class Packed {

    /** The relative error that is let pass nearly everywhere. */
    static final double TOLERANCE = 1e-9;

    private Packed() {}

    /** The parts of a cell, split at semicolons. */
    static List<String> parts(CsvRow row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
    }

    /** The numbers of a cell, with an empty place for each one missing. */
    static Values values(CsvRow row, String column) {
        List<@Nullable Double> values = new ArrayList<>();
        for (String part : parts(row, column)) {
            values.add(CsvRow.parse(part));
        }
        return new Values(values);
    }

    /** The numbers of a cell in which none is missing. */
    static double[] numbers(CsvRow row, String column) {
        return parts(row, column).stream().mapToDouble(Double::parseDouble).toArray();
    }

    static Confidence confidence(CsvRow row) {
        return new Confidence(Double.parseDouble(row.text("confidence")));
    }

    static List<@Nullable Double> numbers(List<Result<Double>> results) {
        List<@Nullable Double> numbers = new ArrayList<>();
        results.forEach(result -> numbers.add(number(result)));
        return numbers;
    }

    static @Nullable Double number(Result<Double> result) {
        return result instanceof Result.Known<Double> known ? known.value() : null;
    }

    static @Nullable Double lower(Result<Interval> result) {
        return result instanceof Result.Known<Interval> known ? known.value().lower() : null;
    }

    static @Nullable Double upper(Result<Interval> result) {
        return result instanceof Result.Known<Interval> known ? known.value().upper() : null;
    }

    /** Compares the numbers of a cell one by one, absolutely where they are below {@code scale}. */
    static void near(RowCheck check, CsvRow row, String column, List<@Nullable Double> ours, double scale) {
        List<String> theirs = parts(row, column);
        if (theirs.size() != ours.size()) {
            check.mismatch(column + " has " + theirs.size() + " numbers, here " + ours.size());
            return;
        }
        for (int i = 0; i < ours.size(); i++) {
            Double own = ours.get(i);
            Double their = CsvRow.parse(theirs.get(i));
            if (their == null || own == null) {
                if (their != null || own != null) {
                    check.mismatch(column + " " + (i + 1) + " is " + theirs.get(i) + ", here " + own);
                }
            } else {
                check.near(column + " " + (i + 1), their, own, TOLERANCE, scale);
            }
        }
    }

    /** Whether a number is missing in any of the columns. */
    static boolean anyMissing(CsvRow row, String... columns) {
        return Stream.of(columns).anyMatch(column -> row.number(column) == null);
    }
}
