package io.github.kpi4j.period;

/** How often a figure is reported. */
public enum Frequency {
    /** Every month. */
    MONTHLY(1, Span.MONTH),
    /** Every three months. */
    QUARTERLY(3, Span.QUARTER),
    /** Every four months, once a school term. */
    TERMLY(4, Span.TERM),
    /** Every six months. */
    HALF_YEARLY(6, Span.HALF_YEAR),
    /** Every twelve months. */
    YEARLY(12, Span.YEAR),
    /** Whenever there is something to report. */
    IRREGULAR(0, Span.SNAPSHOT);

    private final int months;
    private final Span span;

    Frequency(int months, Span span) {
        this.months = months;
        this.span = span;
    }

    /** {@return the months between two reports; 0 for IRREGULAR} */
    public int months() {
        return months;
    }

    /** {@return what a figure covers where nothing else is said: the time from one report to the next; a day for IRREGULAR} */
    public Span span() {
        return span;
    }
}
