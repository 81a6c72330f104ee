package io.github.kpi4j.examples.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares one row of a peer's results, column by column. */
final class RowCheck {

    private final CsvRow row;
    private final String key;
    private final List<String> mismatches = new ArrayList<>();
    private double worstError;
    private @Nullable Deviation listed;

    /** Begins a row; {@code key} says what it is about, for the reader of a mismatch. */
    RowCheck(CsvRow row, String key) {
        this.row = row;
        this.key = key;
    }

    /** The row falls under a deviation on the written list. */
    RowCheck listed(Deviation deviation) {
        listed = deviation;
        return this;
    }

    /** Texts, labels and flags are equal, blank included. */
    RowCheck exact(String column, String ours) {
        String theirs = row.text(column);
        if (!theirs.equals(ours)) {
            mismatches.add(column + " is " + shown(theirs) + ", here " + shown(ours));
        }
        return this;
    }

    /** A flag as the peers write it. */
    RowCheck exact(String column, boolean ours) {
        return exact(column, ours ? "TRUE" : "FALSE");
    }

    /** A count. */
    RowCheck exact(String column, long ours) {
        return exact(column, Long.toString(ours));
    }

    /** A number that is near enough; null is our way of saying that there is none, theirs is blank, NA or NaN. */
    RowCheck near(String column, @Nullable Double ours, double tolerance) {
        return near(column, ours, tolerance, 0);
    }

    /**
     * A number that is near enough, measured against its own size or {@code scale}, whichever is larger. A blank, NA or NaN of
     * theirs has to be a null of ours.
     */
    RowCheck near(String column, @Nullable Double ours, double tolerance, double scale) {
        Double theirs = row.number(column);
        if (theirs == null || ours == null) {
            if (theirs != null || ours != null) {
                mismatches.add(column + " is " + shown(row.text(column)) + ", here " + (ours == null ? "none" : ours));
            }
            return this;
        }
        double error = error(theirs, ours, scale);
        worstError = Math.max(worstError, error);
        if (!(error <= tolerance)) {
            mismatches.add(column + " is " + row.text(column) + ", here " + ours);
        }
        return this;
    }

    /** Something else that differs. */
    RowCheck mismatch(String what) {
        mismatches.add(what);
        return this;
    }

    RowResult result() {
        return new RowResult(row.line(), key, mismatches, worstError, listed);
    }

    private static double error(double theirs, double ours, double scale) {
        if (theirs == ours) {
            return 0;
        }
        double size = Math.max(Math.abs(theirs), scale);
        return size == 0 ? Math.abs(ours) : Math.abs(ours - theirs) / size;
    }

    private static String shown(String text) {
        return text.isEmpty() ? "blank" : text;
    }
}
