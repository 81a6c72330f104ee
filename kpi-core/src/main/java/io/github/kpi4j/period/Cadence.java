package io.github.kpi4j.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;

/**
 * How often a figure is reported and what stretch of time each figure covers: a quarter every quarter, twelve months
 * every quarter, a snapshot every year.
 *
 * <p>Reports fall into slots: consecutive stretches of {@link Frequency#months} months, counted through the years. Slot
 * numbers say what comes before what: the previous period is in slot - 1, the same time last year in slot -
 * {@link #slotsPerYear}, whether or not there is a figure for them. Irregular reports have one slot a day.
 *
 * @param every how often a figure is reported
 * @param covers what kind of period each figure covers
 * @param years the years that the slots divide, and that texts such as "Q1" refer to
 */
public record Cadence(Frequency every, PeriodKind covers, YearType years) {

    private static final int MONTHS_IN_YEAR = 12;
    private static final int FIRST_YEAR = 1;
    private static final long LAST_SLOT = 10_000L * 366;

    /**
     * Checks that the periods fit the slots. Where terms are concerned, a year type that has none gives way to
     * {@link YearType#ACADEMIC}.
     *
     * @param every how often a figure is reported
     * @param covers what kind of period each figure covers
     * @param years the years that the slots divide
     * @throws IllegalArgumentException if periods that tile are longer than a slot, do not divide it, or divide years of
     *     another type; if years are pooled of another type, or not told every year; or if an irregular figure is not a
     *     snapshot
     */
    public Cadence {
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(covers, "covers");
        Objects.requireNonNull(years, "years");
        Span span = covers.span();
        if (every == Frequency.TERMLY || span == Span.TERM) {
            years = years.forTerms();
        }
        if (!fits(every, span)) {
            throw new IllegalArgumentException("every is " + adverb(every)
                    + ", which does not go with figures that cover " + covers.withArticle());
        }
        if ((span.tiles() || span.pooledYears() > 0)
                && span.followsYear()
                && !covers.years().equals(years)) {
            throw new IllegalArgumentException("years is " + years.name() + ", but each figure covers "
                    + covers.withArticle() + "; the same type of year is wanted in both");
        }
    }

    /**
     * {@return figures of one span, reported at one frequency, both by the same years}
     *
     * @param every how often a figure is reported
     * @param span the stretch of time each figure covers
     * @param years the type of year
     * @throws IllegalArgumentException if the span does not go with the frequency
     */
    public static Cadence of(Frequency every, Span span, YearType years) {
        return new Cadence(every, new PeriodKind(span, years), years);
    }

    /** {@return a figure for each month, every month} */
    public static Cadence monthly() {
        return of(Frequency.MONTHLY, Span.MONTH, YearType.CALENDAR);
    }

    /**
     * {@return a figure for each quarter, every quarter}
     *
     * @param years the type of year
     */
    public static Cadence quarterly(YearType years) {
        return of(Frequency.QUARTERLY, Span.QUARTER, years);
    }

    /** {@return a figure for each term of the academic year, every term} */
    public static Cadence termly() {
        return of(Frequency.TERMLY, Span.TERM, YearType.ACADEMIC);
    }

    /**
     * {@return a figure for each half year, every half year}
     *
     * @param years the type of year
     */
    public static Cadence halfYearly(YearType years) {
        return of(Frequency.HALF_YEARLY, Span.HALF_YEAR, years);
    }

    /**
     * {@return a figure for each year, every year}
     *
     * @param years the type of year
     */
    public static Cadence yearly(YearType years) {
        return of(Frequency.YEARLY, Span.YEAR, years);
    }

    /** {@return how many slots a year has; 0 if the figure is reported irregularly} */
    public int slotsPerYear() {
        return every == Frequency.IRREGULAR ? 0 : MONTHS_IN_YEAR / every.months();
    }

    /**
     * The slot that holds the last day of a period: the number of slots since the year 1, or of days since 1970-01-01 if
     * the figure is reported irregularly.
     *
     * @param period a period of the kind that is covered
     * @return its slot
     * @throws IllegalArgumentException if the period is of another kind
     */
    public long slot(Period period) {
        if (!period.kind().equals(covers)) {
            throw new IllegalArgumentException("period is " + period.label() + ", "
                    + period.kind().withArticle() + "; " + covers.withArticle() + " is wanted");
        }
        return slotHolding(period.end());
    }

    /**
     * The period that ends with the last day of a slot.
     *
     * @param slot a number as {@link #slot} gives
     * @return the period; its slot is the one given
     * @throws IllegalArgumentException if the period does not lie within the years 1900 to 2999
     */
    public Period in(long slot) {
        if (slot < -LAST_SLOT || slot > LAST_SLOT) {
            throw new IllegalArgumentException("slot is " + slot + "; one of a year from 1900 to 2999 is wanted");
        }
        if (every == Frequency.IRREGULAR) {
            return Period.of(covers, LocalDate.ofEpochDay(slot));
        }
        long lastMonth = (slot + 1) * every.months() - 1;
        return Period.of(covers, origin().plusMonths(lastMonth).atEndOfMonth());
    }

    /**
     * The latest period that has ended by a day.
     *
     * @param day the day
     * @return the period with the last end on or before the day; if reported irregularly, the snapshot on the day
     * @throws IllegalArgumentException if the period does not lie within the years 1900 to 2999
     */
    public Period latestBy(LocalDate day) {
        return in(slotBy(day));
    }

    /**
     * The slot of the latest period that has ended by a day.
     *
     * @param day the day
     * @return the last slot that is over on the day
     */
    public long slotBy(LocalDate day) {
        return slotHolding(day.plusDays(1)) - 1;
    }

    /**
     * Reads a period as {@link Period#parse} does, and checks that it is of the kind that is covered.
     *
     * @param text the text
     * @return the period
     * @throws IllegalArgumentException if the text is no period, could mean more than one, or is a period of another
     *     kind; the message says what to write
     */
    public Period parse(String text) {
        Period period = Period.parse(text, covers.span().followsYear() ? covers.years() : years);
        if (period.kind().equals(covers)) {
            return period;
        }
        throw new IllegalArgumentException(
                '"' + text.strip() + "\" is " + period.kind().withArticle() + ", but "
                        + covers.withArticle() + " is wanted, such as "
                        + Period.of(covers, period.end()).label());
    }

    /**
     * The slot that holds a day, whatever the kind of period that is covered.
     *
     * @param day the day
     * @return the number of slots since the year 1, or of days since 1970-01-01 if the figure is reported irregularly
     */
    public long slotHolding(LocalDate day) {
        return every == Frequency.IRREGULAR
                ? day.toEpochDay()
                : Math.floorDiv(day.getLong(ChronoField.PROLEPTIC_MONTH) - firstMonth(), every.months());
    }

    /** The month that {@link #origin} is, counted as {@link ChronoField#PROLEPTIC_MONTH} does. */
    private long firstMonth() {
        return 12L * FIRST_YEAR + years.firstMonth().getValue() - 1;
    }

    private YearMonth origin() {
        return YearMonth.of(FIRST_YEAR, years.firstMonth());
    }

    private static boolean fits(Frequency every, Span span) {
        if (every == Frequency.IRREGULAR) {
            return span == Span.SNAPSHOT;
        }
        if (span.pooledYears() > 0) {
            return every == Frequency.YEARLY;
        }
        return !span.tiles() || every.months() % span.months() == 0;
    }

    private static String adverb(Frequency every) {
        return every.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
