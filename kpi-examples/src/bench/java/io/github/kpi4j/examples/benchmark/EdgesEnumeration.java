package io.github.kpi4j.examples.benchmark;

import java.util.function.IntFunction;

/**
 * Every share n of d, 0 to d of 1 to 1,000, against every target of 0.1% to 100.0% in tenths, and numbers and decimals besides: each
 * judged by the double nearest to it where that can tell, otherwise exactly, and held against whole numbers. None may be wrong.
 */
public final class EdgesEnumeration {

    private static final int MOST = 1_000;
    private static final int SHARES = MOST * (MOST + 3) / 2;
    private static final int SHARE = 100;
    private static final int POINTS = 50;
    private static final int PERCENT = 5;
    private static final int MOST_PERCENT = 20;
    private static final int[] PARTS = {4, 10};

    private final EdgeCases shares = new EdgeCases(SHARE, SHARES);
    private final EdgeCases numbers = new EdgeCases(1, SHARE * SHARE + 1);
    private boolean isRight = true;

    private EdgesEnumeration() {
        for (int d = 1; d <= MOST; d++) {
            for (int n = 0; n <= d; n++) {
                shares.add(n, d);
            }
        }
        shares.divide();
        for (int hundredths = 0; hundredths <= SHARE * SHARE; hundredths++) {
            numbers.add(hundredths, SHARE);
        }
        numbers.divide();
    }

    /**
     * Judges all, prints what came of it, and ends with 1 if any is wrong.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        var enumeration = new EdgesEnumeration();
        System.out.println(EdgeTally.heading());
        enumeration.every();
        enumeration.around();
        System.exit(enumeration.isRight ? 0 : 1);
    }

    /** Whether higher is better or lower. */
    private static String words(boolean higher) {
        return higher ? "at least" : "at most";
    }

    private void every() {
        for (boolean higher : new boolean[] {true, false}) {
            every(words(higher), tenths -> EdgePromise.strict(higher, tenths));
            every(words(higher) + ", near within 5 points", tenths -> EdgePromise.points(higher, tenths, POINTS));
            every(words(higher) + ", near within 5%", tenths -> EdgePromise.percent(higher, tenths, PERCENT));
        }
    }

    private void every(String bands, IntFunction<EdgePromise> promises) {
        every("every share, " + bands, shares, promises);
        every("0.00 to 100.00, " + bands, numbers, promises);
    }

    private void every(String kind, EdgeCases cases, IntFunction<EdgePromise> promises) {
        var tally = new EdgeTally();
        for (int tenths = 1; tenths <= MOST; tenths++) {
            cases.judge(promises.apply(tenths), tally);
        }
        print(kind, tally);
    }

    /** What lies on an edge, and next to it. */
    private void around() {
        for (boolean higher : new boolean[] {true, false}) {
            var wholes = new EdgeTally();
            for (int percent = 1; percent <= MOST_PERCENT; percent++) {
                int near = percent;
                around(tenths -> EdgePromise.percent(higher, tenths, near), 1, EdgeCases::judge, wholes);
            }
            print("shares about edges, " + words(higher) + ", near within 1-20%", wholes);
            for (int parts : PARTS) {
                print(decimals(parts, higher), aroundDecimals(higher, parts, EdgeCases::judge));
                print(
                        decimals(parts, higher) + ", exact numbers",
                        aroundDecimals(higher, parts, EdgeCases::judgeExactly));
            }
        }
    }

    private static String decimals(int parts, boolean higher) {
        return "n in " + parts + " parts about edges, " + words(higher);
    }

    private EdgeTally aroundDecimals(boolean higher, int parts, Judge judge) {
        var tally = new EdgeTally();
        around(tenths -> EdgePromise.strict(higher, tenths), parts, judge, tally);
        around(tenths -> EdgePromise.points(higher, tenths, POINTS), parts, judge, tally);
        around(tenths -> EdgePromise.percent(higher, tenths, PERCENT), parts, judge, tally);
        return tally;
    }

    private static void around(IntFunction<EdgePromise> promises, int parts, Judge judge, EdgeTally tally) {
        var cases = new EdgeCases(SHARE, MOST);
        for (int tenths = 1; tenths <= MOST; tenths++) {
            EdgePromise promise = promises.apply(tenths);
            cases.clear();
            for (int d = 1; d <= MOST; d++) {
                cases.addAround(promise.target(), d * parts);
                if (promise.edge() != promise.target()) {
                    cases.addAround(promise.edge(), d * parts);
                }
            }
            cases.divide();
            judge.judge(cases, promise, tally);
        }
    }

    private void print(String kind, EdgeTally tally) {
        System.out.println(tally.row(kind));
        isRight &= tally.isRight();
    }

    /** How cases are judged. */
    private interface Judge {
        void judge(EdgeCases cases, EdgePromise promise, EdgeTally tally);
    }
}
