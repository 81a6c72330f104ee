package io.github.kpi4j.examples.spark;

/** The input cannot be evaluated. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final String report;

    Refused(String report) {
        super(report);
        this.report = report;
    }

    /** All that is wrong with it, for people. */
    String report() {
        return report;
    }
}
