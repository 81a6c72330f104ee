package io.github.kpi4j.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the values of one row of a panel, or of all alike, are held against, column by column. */
final class Yardstick {

    private final double[] goals;
    private final int[] runs;
    private final Lags before;
    private final Lags yearBefore;
    private final double @Nullable [] distances;
    private final double sense;
    private final int start;

    /**
     * Of rows that differ in nothing but where they started.
     *
     * @param goals the value aimed at; not a number where there is none
     * @param before the period before
     * @param yearBefore the same period a year before
     * @param sense 1 where higher is better, -1 where lower is, otherwise 0
     */
    Yardstick(double[] goals, Lags before, Lags yearBefore, double sense) {
        this(goals, runs(goals), before, yearBefore, null, sense, 0);
    }

    /** Of one row, whose distances travelled are known. */
    Yardstick(double[] goals, Lags before, Lags yearBefore, double[] distances) {
        this(goals, runs(goals), before, yearBefore, distances, 0, 0);
    }

    private Yardstick(
            double[] goals,
            int[] runs,
            Lags before,
            Lags yearBefore,
            double @Nullable [] distances,
            double sense,
            int start) {
        this.goals = goals;
        this.runs = runs;
        this.before = before;
        this.yearBefore = yearBefore;
        this.distances = distances;
        this.sense = sense;
        this.start = start;
    }

    /** The same for rows that are compared with a baseline from another column on. */
    Yardstick from(int first) {
        return first == start ? this : new Yardstick(goals, runs, before, yearBefore, distances, sense, first);
    }

    /** The ends of the columns that have one goal, in order. */
    private static int[] runs(double... goals) {
        int count = 0;
        for (int end = 1; end <= goals.length; end++) {
            count += isEnd(end, goals) ? 1 : 0;
        }
        var ends = new int[count];
        for (int end = goals.length; end >= 1; end--) {
            if (isEnd(end, goals)) {
                count--;
                ends[count] = end;
            }
        }
        return ends;
    }

    private static boolean isEnd(int end, double... goals) {
        return end == goals.length || Double.compare(goals[end], goals[end - 1]) != 0;
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
    double distance(int column, double value, double base) {
        if (distances != null) {
            return distances[column];
        }
        double way = goals[column] - base;
        return column >= start && way * sense > 0 ? (value - base) / way : Double.NaN;
    }

    /** Writes what a row's values are held against all at once. */
    void write(double[] values, int from, double base, PanelColumns into, int at) {
        before.changes(values, from, into.changes(), at);
        yearBefore.changes(values, from, into.changesOnYear(), at);
        int column = 0;
        for (int to : runs) {
            double way = goals[column] - base;
            double whole = way * sense > 0 ? way : Double.NaN;
            stretch(values, from + column, goals[column], base, whole, into, at + column, to - column);
            column = to;
        }
        if (distances == null) {
            Arrays.fill(into.distancesTravelled(), at, at + Math.min(start, goals.length), Double.NaN);
        } else {
            System.arraycopy(distances, 0, into.distancesTravelled(), at, goals.length);
        }
    }

    /** Of columns that have one goal. */
    private static void stretch(
            double[] values, int from, double goal, double base, double whole, PanelColumns into, int at, int count) {
        double[] variances = into.variances();
        double[] travelled = into.distancesTravelled();
        for (int i = 0; i < count; i++) {
            double value = values[from + i];
            variances[at + i] = value - goal;
            travelled[at + i] = (value - base) / whole;
        }
    }
}
