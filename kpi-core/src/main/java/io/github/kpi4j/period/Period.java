package io.github.kpi4j.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One reporting period: a stretch of whole days, both ends included, that is known by its place in the calendar.
 *
 * <p>The constructor proves that the days are a period of the kind. School terms are, by our convention, four months
 * each: autumn is months 1 to 4 of the year (September to December), spring 5 to 8, summer 9 to 12. Ordered by end, then
 * start, then kind.
 *
 * @param kind what kind of period this is
 * @param start the first day
 * @param end the last day, itself part of the period
 */
public record Period(PeriodKind kind, LocalDate start, LocalDate end) implements Comparable<Period> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int MONTHS_IN_YEAR = 12;
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::end)
            .thenComparing(Period::start)
            .thenComparing(period -> period.kind().span())
            .thenComparing(period -> period.kind().years().firstMonth())
            .thenComparing(period -> period.kind().years().name());

    /**
     * Checks that the days are such a period.
     *
     * @param kind what kind of period this is
     * @param start the first day
     * @param end the last day
     * @throws IllegalArgumentException if a day lies outside the years 1900 to 2999, or start to end is not a period of
     *     the kind
     */
    public Period {
        Objects.requireNonNull(kind, "kind");
        requireKnownYear(start, "start");
        requireKnownYear(end, "end");
        if (!start.equals(kind.firstDay(end)) || !end.equals(kind.lastDay(end))) {
            throw new IllegalArgumentException(start + " to " + end + " is not " + kind.withArticle() + "; "
                    + kind.firstDay(end) + " to " + kind.lastDay(end) + " would be");
        }
    }

    /**
     * The period of a kind that holds a day. Twelve months to a month end and a year to date are the ones that end with
     * the month of the day, and a pool of years the one that ends with its year; a snapshot is the day itself.
     *
     * @param kind the kind of period
     * @param day the day
     * @return the period
     * @throws IllegalArgumentException if the period does not lie within the years 1900 to 2999
     */
    public static Period of(PeriodKind kind, LocalDate day) {
        requireKnownYear(day, "day");
        return new Period(kind, kind.firstDay(day), kind.lastDay(day));
    }

    /**
     * {@return a calendar month}
     *
     * @param month the month, from 1900 to 2999
     */
    public static Period month(YearMonth month) {
        return of(new PeriodKind(Span.MONTH, YearType.CALENDAR), month.atEndOfMonth());
    }

    /**
     * {@return a quarter of a year}
     *
     * @param years the type of year
     * @param startYear the calendar year in which the year starts
     * @param quarter 1 to 4
     * @throws IllegalArgumentException if quarter is not 1 to 4, or the year is not known
     */
    public static Period quarter(YearType years, int startYear, int quarter) {
        return numbered(new PeriodKind(Span.QUARTER, years), startYear, quarter);
    }

    /**
     * {@return half a year}
     *
     * @param years the type of year
     * @param startYear the calendar year in which the year starts
     * @param half 1 or 2
     * @throws IllegalArgumentException if half is not 1 or 2, or the year is not known
     */
    public static Period halfYear(YearType years, int startYear, int half) {
        return numbered(new PeriodKind(Span.HALF_YEAR, years), startYear, half);
    }

    /**
     * {@return a term of the academic year}
     *
     * @param startYear the calendar year in which the academic year starts
     * @param term 1 for autumn, 2 for spring, 3 for summer
     * @throws IllegalArgumentException if term is not 1 to 3, or the year is not known
     */
    public static Period term(int startYear, int term) {
        return numbered(new PeriodKind(Span.TERM, YearType.ACADEMIC), startYear, term);
    }

    /**
     * {@return a whole year}
     *
     * @param years the type of year
     * @param startYear the calendar year in which it starts
     * @throws IllegalArgumentException if the year is not known
     */
    public static Period year(YearType years, int startYear) {
        return numbered(new PeriodKind(Span.YEAR, years), startYear, 1);
    }

    /**
     * {@return the twelve months that end with a month}
     *
     * @param last the last of the twelve months
     */
    public static Period rollingYear(YearMonth last) {
        return of(new PeriodKind(Span.ROLLING_YEAR, YearType.CALENDAR), last.atEndOfMonth());
    }

    /**
     * {@return several whole years pooled into one period}
     *
     * @param years the type of year
     * @param lastStartYear the calendar year in which the last of the years starts
     * @param count how many years, 2 to 5
     * @throws IllegalArgumentException if count is not 2 to 5, or the years are not known
     */
    public static Period pooledYears(YearType years, int lastStartYear, int count) {
        Span pool = Stream.of(Span.values())
                .filter(span -> span.pooledYears() == count && count > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("count is " + count + "; 2 to 5 years are pooled"));
        return of(new PeriodKind(pool, years), years.start(lastStartYear));
    }

    /**
     * {@return the part of a year up to the end of a month}
     *
     * @param years the type of year
     * @param last the last month
     */
    public static Period yearToDate(YearType years, YearMonth last) {
        return of(new PeriodKind(Span.YEAR_TO_DATE, years), last.atEndOfMonth());
    }

    /**
     * {@return a single day}
     *
     * @param day the day, from 1900 to 2999
     */
    public static Period snapshot(LocalDate day) {
        return of(new PeriodKind(Span.SNAPSHOT, YearType.CALENDAR), day);
    }

    /**
     * Reads a period as people write it: {@code 2018/19 Q1}, {@code Q1 2018-19}, {@code 2024-25}, {@code 2024},
     * {@code H1 2024/25}, {@code Autumn term 2024/25}, {@code Nov-18}, {@code 2018-11}, {@code 31 March 2025},
     * {@code 31/03/2025} (day first), {@code 12 months to June 2025}, {@code 2024/25 to June 2024},
     * {@code 2022/23 to 2024/25}, {@code 3 years to March 2025},
     * {@code YTD June 2024}. Letter case and spaces do not matter; 70 to 99 mean 19xx, 00 to 69 mean 20xx.
     *
     * <p>{@code 2011-12} is both a year and a month: it is the month if years start in January, otherwise the year. A
     * bare {@code 2024} is always the calendar year.
     *
     * @param text the text
     * @param years which years, quarters, halves and years to date are meant
     * @return the period; {@code parse(p.label(), p.kind().years())} is p
     * @throws IllegalArgumentException if the text is no period, or could mean more than one; the message quotes it and
     *     says what to write
     */
    public static Period parse(String text, YearType years) {
        return PeriodParser.parse(text, years);
    }

    /**
     * {@return the name of this period, such as 2024/25 Q4, 2024 Q4, 2024/25 H1, 2024/25 Autumn, 2024/25, Nov 2018, 12
     * months to June 2025, 2022/23 to 2024/25, 2024/25 to June 2024 or 31 March 2025}
     */
    public String label() {
        return PeriodLabel.of(this);
    }

    /**
     * The same period a year earlier by the calendar. A snapshot on the last day of a month stays on the last day: 28
     * February 2025 becomes 29 February 2024.
     *
     * @return the period a year earlier
     * @throws IllegalArgumentException if that lies before 1900
     */
    public Period yearEarlier() {
        boolean lastOfMonth = end.equals(YearMonth.from(end).atEndOfMonth());
        return of(kind, lastOfMonth ? YearMonth.from(end).minusYears(1).atEndOfMonth() : end.minusYears(1));
    }

    /**
     * {@return whether a day lies in this period}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * {@return whether every day of another period lies in this one}
     *
     * @param other the other period
     */
    public boolean contains(Period other) {
        return contains(other.start) && contains(other.end);
    }

    /**
     * Whether any of several periods covers days that the one before it covers as well.
     *
     * @param periods periods in order
     * @return true if two neighbours overlap
     */
    public static boolean anyOverlap(List<Period> periods) {
        return IntStream.range(1, periods.size()).anyMatch(i -> periods.get(i).overlaps(periods.get(i - 1)));
    }

    /**
     * {@return whether this and another period share a day}
     *
     * @param other the other period
     */
    public boolean overlaps(Period other) {
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    /**
     * Whether this and another period are pools of as many years, and have years in common. What is the same in both
     * says nothing of a movement from one to the other.
     *
     * @param other the other period
     * @return true if both are pools of one kind that overlap
     */
    public boolean sharesPooledYears(Period other) {
        return kind.span().pooledYears() > 0 && kind.equals(other.kind) && overlaps(other);
    }

    /**
     * Divides this period into shorter ones of the same year type, such as a year into its four quarters.
     *
     * @param span the span of the parts
     * @return the parts in order, which together are exactly this period
     * @throws IllegalArgumentException if periods of that span do not make up this one
     */
    public List<Period> parts(Span span) {
        PeriodKind part = new PeriodKind(span, kind.years());
        List<Period> parts = new ArrayList<>();
        if (span.tiles()) {
            for (LocalDate day = start;
                    !day.isAfter(end);
                    day = parts.get(parts.size() - 1).end.plusDays(1)) {
                parts.add(of(part, day));
            }
        }
        if (parts.isEmpty()
                || !parts.get(0).start.equals(start)
                || !parts.get(parts.size() - 1).end.equals(end)) {
            throw new IllegalArgumentException(
                    "span is " + span + ", but " + label() + " is not made up of periods of that span");
        }
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The period with the given number, counted from 1, of the year that starts in the given calendar year. */
    static Period numbered(PeriodKind kind, int startYear, int number) {
        int months = kind.span().months();
        int count = MONTHS_IN_YEAR / months;
        if (number < 1 || number > count) {
            throw new IllegalArgumentException(kind.description() + " is " + number + "; 1 to " + count + " is wanted");
        }
        return of(kind, kind.years().start(startYear).plusMonths((number - 1L) * months));
    }

    private static void requireKnownYear(LocalDate day, String name) {
        Objects.requireNonNull(day, name);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    name + " is " + day + "; a day from " + FIRST_YEAR + " to " + LAST_YEAR + " is wanted");
        }
    }
}
