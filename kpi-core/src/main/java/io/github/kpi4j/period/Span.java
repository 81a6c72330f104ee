package io.github.kpi4j.period;

/** The stretch of time that one figure covers. */
public enum Span {
    /** A calendar month. */
    MONTH(1),
    /** A quarter of a year. */
    QUARTER(3),
    /** A school term: four months. */
    TERM(4),
    /** Half a year. */
    HALF_YEAR(6),
    /** A year. */
    YEAR(12),
    /** Twelve months that end with any month. */
    ROLLING_YEAR(12),
    /** Two whole years pooled, told anew every year. */
    TWO_YEARS(24),
    /** Three whole years pooled, told anew every year. */
    THREE_YEARS(36),
    /** Four whole years pooled, told anew every year. */
    FOUR_YEARS(48),
    /** Five whole years pooled, told anew every year. */
    FIVE_YEARS(60),
    /** From the first day of a year to the end of some month in it. */
    YEAR_TO_DATE(0),
    /** A single day. */
    SNAPSHOT(0);

    private static final int MONTHS_IN_YEAR = 12;

    private final int months;

    Span(int months) {
        this.months = months;
    }

    /** {@return the length in months; 0 where it varies or is a day} */
    public int months() {
        return months;
    }

    /** {@return how many years are pooled, 2 to 5; 0 if this is no pool of years} */
    public int pooledYears() {
        return months > MONTHS_IN_YEAR ? months / MONTHS_IN_YEAR : 0;
    }

    /** {@return whether periods of this span follow one another without gap or overlap} */
    public boolean tiles() {
        return months > 0 && months <= MONTHS_IN_YEAR && this != ROLLING_YEAR;
    }

    /** Whether the bounds depend on when the year starts. */
    boolean followsYear() {
        return tiles() ? this != MONTH : this == YEAR_TO_DATE || pooledYears() > 0;
    }
}
