package io.github.kpi4j.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the values of one row of a panel, or of all alike, are held against, column by column. */
final class Yardstick {

    private final double[] goals;
    private final Lags before;
    private final Lags yearBefore;
    private final double @Nullable [] distances;
    private final double sense;

    /**
     * Of rows that differ in nothing but where they started.
     *
     * @param goals the value aimed at; not a number where there is none
     * @param before the period before
     * @param yearBefore the same period a year before
     * @param sense 1 where higher is better, -1 where lower is, otherwise 0
     */
    Yardstick(double[] goals, Lags before, Lags yearBefore, double sense) {
        this(goals, before, yearBefore, sense, null);
    }

    /** Of one row, whose distances travelled are known. */
    Yardstick(double[] goals, Lags before, Lags yearBefore, double[] distances) {
        this(goals, before, yearBefore, 0, distances);
    }

    private Yardstick(
            double[] goals, Lags before, Lags yearBefore, double sense, double @Nullable [] distances) {
        this.goals = goals;
        this.before = before;
        this.yearBefore = yearBefore;
        this.sense = sense;
        this.distances = distances;
    }

    double goal(int column) {
        return goals[column];
    }

    int before(int column) {
        return before.earlier(column);
    }

    int yearBefore(int column) {
        return yearBefore.earlier(column);
    }

    /** The part of the way to the goal; not a number where the goal is no better than the base. */
    double distance(int column, double value, double base, int start) {
        if (distances != null) {
            return distances[column];
        }
        double way = goals[column] - base;
        return column >= start && way * sense > 0 ? (value - base) / way : Double.NaN;
    }

    /** Writes the distances of a row. */
    void distances(double[] values, int from, double base, int start, double[] into, int at) {
        int columns = goals.length;
        if (distances != null) {
            System.arraycopy(distances, 0, into, at, columns);
            return;
        }
        int column = Math.min(start, columns);
        Arrays.fill(into, at, at + column, Double.NaN);
        while (column < columns) {
            double goal = goals[column];
            int to = column + 1;
            while (to < columns && goals[to] == goal) {
                to++;
            }
            double way = (goal - base) * sense > 0 ? goal - base : Double.NaN;
            for (int each = column; each < to; each++) {
                into[at + each] = (values[from + each] - base) / way;
            }
            column = to;
        }
    }

    /** Writes what the values of a row are above the goals. */
    void variances(double[] values, int from, double[] into, int at) {
        for (int column = 0; column < goals.length; column++) {
            into[at + column] = values[from + column] - goals[column];
        }
    }

    /** Writes what the values of a row are above those of the period before. */
    void changes(double[] values, int from, double[] into, int at) {
        before.changes(values, from, into, at);
    }

    /** Writes what the values of a row are above those of the same period a year before. */
    void yearChanges(double[] values, int from, double[] into, int at) {
        yearBefore.changes(values, from, into, at);
    }
}
