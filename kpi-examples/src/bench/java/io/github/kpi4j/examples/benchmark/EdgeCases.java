package io.github.kpi4j.examples.benchmark;

import io.github.kpi4j.number.Factor;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.Level;
import java.util.Arrays;

/** Quotients to be judged in columns, as the engine does, and in whole numbers, which cannot be wrong. */
final class EdgeCases {

    /** Thousandths in a percentage point: edges are told in them. */
    private static final int THOUSANDTHS = 1_000;

    private static final byte MET = Ladder.code(Level.MET);
    private static final byte NEAR = Ladder.code(Level.NEAR);
    private static final byte MISSED = Ladder.code(Level.MISSED);

    private final int by;
    private final Factor factor;
    private int[] n;
    private int[] d;
    private double[] values = new double[0];
    private byte[] levels = new byte[0];
    private int size;

    /**
     * No cases yet.
     *
     * @param by what numerators are multiplied by: 100 for shares, 1 for numbers as they are
     * @param room for how many there is room
     */
    EdgeCases(int by, int room) {
        this.by = by;
        factor = Factor.of(Rational.of(by));
        n = new int[room];
        d = new int[room];
    }

    void clear() {
        size = 0;
    }

    void add(int numerator, int denominator) {
        if (size == n.length) {
            n = Arrays.copyOf(n, 2 * size + 8);
            d = Arrays.copyOf(d, n.length);
        }
        n[size] = numerator;
        d[size] = denominator;
        size++;
    }

    /** Adds the quotient of a denominator that lies on an edge, and those next to it; nothing where none lies on it. */
    void addAround(int edge, int denominator) {
        long onIt = (long) edge * denominator;
        long whole = (long) by * THOUSANDTHS;
        if (edge < 0 || onIt % whole != 0 || onIt / whole * by > 100L * denominator) {
            return;
        }
        int numerator = (int) (onIt / whole);
        for (int each = Math.max(0, numerator - 1); each <= numerator + 1; each++) {
            add(each, denominator);
        }
    }

    /** Works the doubles out, once the cases are there. */
    void divide() {
        if (values.length < size) {
            values = new double[n.length];
            levels = new byte[n.length];
        }
        factor.quotients(n, d, size, values, 0);
    }

    /** Judges all cases by doubles where they can tell, and otherwise exactly. */
    void judge(EdgePromise promise, EdgeTally tally) {
        Ladder ladder = promise.ladder();
        if (ladder.codes(values, 0, size, levels)) {
            for (int k = 0; k < size; k++) {
                if (levels[k] == Ladder.UNDECIDED) {
                    levels[k] = ladder.code(factor, n[k], d[k]);
                    tally.undecided++;
                }
            }
        }
        check(promise, tally);
    }

    /** Judges all cases as exact numbers, one by one. */
    void judgeExactly(EdgePromise promise, EdgeTally tally) {
        Ladder ladder = promise.ladder();
        for (int k = 0; k < size; k++) {
            levels[k] = Ladder.code(ladder.level(factor.exact(n[k], d[k])));
        }
        check(promise, tally);
    }

    private void check(EdgePromise promise, EdgeTally tally) {
        long whole = (long) by * THOUSANDTHS;
        long target = promise.target();
        long edge = promise.edge();
        int sense = promise.higher() ? 1 : -1;
        long onTarget = 0;
        long onEdge = 0;
        for (int k = 0; k < size; k++) {
            long fromTarget = (n[k] * whole - target * d[k]) * sense;
            long fromEdge = (n[k] * whole - edge * d[k]) * sense;
            onTarget += fromTarget == 0 ? 1 : 0;
            onEdge += fromEdge == 0 ? 1 : 0;
            byte wanted = fromTarget >= 0 ? MET : fromEdge >= 0 ? NEAR : MISSED;
            if (levels[k] != wanted) {
                tally.wrong(n[k], d[k], promise);
            }
        }
        tally.cases += size;
        tally.onTarget += onTarget;
        tally.onEdge += edge == target ? 0 : onEdge;
    }
}
