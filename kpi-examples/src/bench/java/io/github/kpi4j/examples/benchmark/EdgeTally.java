package io.github.kpi4j.examples.benchmark;

import java.util.Locale;

/** What became of cases of one kind. */
final class EdgeTally {

    private static final String ROW = "%-48s %,15d %,11d %,11d %,11d %7d";
    private static final String HEADING = String.format(
            Locale.ROOT,
            ROW.replace(",", "").replace('d', 's'),
            "",
            "cases",
            "on target",
            "on edge",
            "undecided",
            "wrong");

    long cases;
    long onTarget;
    long onEdge;
    long undecided;
    private long wrong;

    static String heading() {
        return HEADING;
    }

    void wrong(int n, int d, EdgePromise promise) {
        if (wrong == 0) {
            System.out.println("wrong: " + n + " of " + d + " against " + promise);
        }
        wrong++;
    }

    boolean isRight() {
        return wrong == 0 && cases > 0;
    }

    String row(String kind) {
        return String.format(Locale.ROOT, ROW, kind, cases, onTarget, onEdge, undecided, wrong);
    }
}
