package io.github.kpi4j.period;

/** How often a figure is reported. */
public enum Frequency {
    /** Every month. */
    MONTHLY(1),
    /** Every three months. */
    QUARTERLY(3),
    /** Every four months, once a school term. */
    TERMLY(4),
    /** Every six months. */
    HALF_YEARLY(6),
    /** Every twelve months. */
    YEARLY(12),
    /** Whenever there is something to report. */
    IRREGULAR(0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** {@return the months between two reports; 0 for IRREGULAR} */
    public int months() {
        return months;
    }
}
