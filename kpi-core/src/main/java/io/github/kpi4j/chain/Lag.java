package io.github.kpi4j.chain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How long after one indicator has moved another is expected to. Counted in whole months by the calendar, so that four quarters
 * and a year are the same lag.
 *
 * @param months the months, 0 to 600; 0 for indicators that move in the same period
 */
public record Lag(int months) {

    /** Both move in the same period. */
    public static final Lag NONE = new Lag(0);

    private static final int LONGEST = 600;
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_YEAR = 12;

    /**
     * Checks the length.
     *
     * @param months the months
     * @throws IllegalArgumentException if the lag is negative or longer than 50 years
     */
    public Lag {
        if (months < 0 || months > LONGEST) {
            throw new IllegalArgumentException("months is " + months + "; a lag of 0 to " + LONGEST
                    + " months is wanted, because what happened later cannot have been led up to");
        }
    }

    /**
     * A lag in quarters.
     *
     * @param quarters the quarters, 0 to 200
     * @return the lag
     * @throws IllegalArgumentException if the lag is negative or longer than 50 years
     */
    public static Lag ofQuarters(int quarters) {
        return new Lag(Math.multiplyExact(quarters, MONTHS_IN_QUARTER));
    }

    /**
     * A lag in years.
     *
     * @param years the years, 0 to 50
     * @return the lag
     * @throws IllegalArgumentException if the lag is negative or longer than 50 years
     */
    public static Lag ofYears(int years) {
        return new Lag(Math.multiplyExact(years, MONTHS_IN_YEAR));
    }

    /**
     * The day that lies this lag before another by the calendar. The last day of a month stays the last day of a month.
     *
     * @param day a day
     * @return the earlier day, or the same one for no lag
     */
    public LocalDate before(LocalDate day) {
        return shift(day, -months);
    }

    /**
     * The day that lies this lag after another by the calendar. The last day of a month stays the last day of a month.
     *
     * @param day a day
     * @return the later day, or the same one for no lag
     */
    public LocalDate after(LocalDate day) {
        return shift(day, months);
    }

    static LocalDate shift(LocalDate day, int months) {
        boolean last = day.equals(YearMonth.from(day).atEndOfMonth());
        LocalDate shifted = day.plusMonths(months);
        return last ? YearMonth.from(shifted).atEndOfMonth() : shifted;
    }
}
