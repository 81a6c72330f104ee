package io.github.kpi4j.examples.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares one row of a peer's results, column by column. */
final class RowCheck {

    private static final double NEXT_TO_NOTHING = 1e-9;

    private final CsvRow row;
    private final String key;
    private final List<String> mismatches = new ArrayList<>();
    private double worstError;
    private @Nullable Deviation listed;
    private Set<String> listedColumns = Set.of();
    private boolean deviates;

    /** Begins a row; {@code key} says what it is about, for the reader of a mismatch. */
    RowCheck(CsvRow row, String key) {
        this.row = row;
        this.key = key;
    }

    /** These columns of the row, or all if none is named, fall under a deviation on the written list; call it first. */
    RowCheck listed(Deviation deviation, String... columns) {
        listed = deviation;
        listedColumns = Set.of(columns);
        return this;
    }

    /** Texts, labels and flags are equal, blank included. */
    RowCheck exact(String column, String ours) {
        String theirs = row.text(column);
        if (!theirs.equals(ours)) {
            differs(column, shown(ours));
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

    /** A count that may be missing; R sometimes writes 0 as -0. */
    RowCheck count(String column, @Nullable Integer ours) {
        return near(column, ours == null ? null : ours.doubleValue(), 0);
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
                differs(column, ours == null ? "none" : ours.toString());
            }
            return this;
        }
        double error = error(theirs, ours, scale);
        if (error <= tolerance) {
            worstError = Math.max(worstError, error);
        } else {
            differs(column, ours.toString());
        }
        return this;
    }

    /**
     * A number that is 0 in truth where nothing changed, of which the peers' arithmetic leaves a rest: near enough, or both next
     * to nothing.
     */
    RowCheck effect(String column, @Nullable Double ours, double tolerance) {
        Double theirs = row.number(column);
        boolean isNone =
                theirs != null && ours != null && Math.max(Math.abs(theirs), Math.abs(ours)) <= NEXT_TO_NOTHING;
        return isNone ? this : near(column, ours, tolerance);
    }

    /** One number among several of a cell; {@code what} names it. */
    RowCheck near(String what, double theirs, double ours, double tolerance, double scale) {
        double error = error(theirs, ours, scale);
        if (error <= tolerance) {
            worstError = Math.max(worstError, error);
        } else {
            mismatches.add(what + " is " + theirs + ", here " + ours);
        }
        return this;
    }

    /** Something else that differs. */
    RowCheck mismatch(String what) {
        mismatches.add(what);
        return this;
    }

    RowResult result() {
        return new RowResult(row.line(), key, mismatches, worstError, deviates ? listed : null);
    }

    private void differs(String column, String ours) {
        if (listed != null && (listedColumns.isEmpty() || listedColumns.contains(column))) {
            deviates = true;
        } else {
            mismatches.add(column + " is " + shown(row.text(column)) + ", here " + ours);
        }
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
