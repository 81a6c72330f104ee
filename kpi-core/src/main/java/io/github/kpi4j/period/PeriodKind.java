package io.github.kpi4j.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What kind of period a figure covers: its span and, where that matters, the type of year it is part of.
 *
 * <p>Kinds that mean the same stretches of time are equal: the year type of a month, a rolling year and a snapshot is
 * always {@link YearType#CALENDAR}, and that of a term is {@link YearType#ACADEMIC} unless a year from August or
 * September is given.
 *
 * @param span the stretch of time
 * @param years the type of year of which the period is a part
 */
public record PeriodKind(Span span, YearType years) {

    /**
     * Replaces a year type that has no bearing on the span.
     *
     * @param span the stretch of time
     * @param years any year type
     */
    public PeriodKind {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(years, "years");
        if (span == Span.TERM) {
            years = years.forTerms();
        } else if (!span.followsYear()) {
            years = YearType.CALENDAR;
        }
    }

    /**
     * {@return the kind in words, such as financial quarter, month, 12 months to a month end, pool of 3 financial years
     *     or snapshot on a day}
     */
    public String description() {
        return switch (span) {
            case MONTH -> "month";
            case QUARTER -> years.describe("quarter");
            case TERM -> years.describe("term");
            case HALF_YEAR -> years.describe("half year");
            case YEAR -> year();
            case ROLLING_YEAR -> "12 months to a month end";
            case TWO_YEARS, THREE_YEARS, FOUR_YEARS, FIVE_YEARS ->
                "pool of " + span.pooledYears() + " " + severalYears();
            case YEAR_TO_DATE -> year() + " to date";
            case SNAPSHOT -> "snapshot on a day";
        };
    }

    /** {@return the description with an article where it takes one, such as "a financial year"} */
    public String withArticle() {
        return switch (span) {
            case ROLLING_YEAR -> description();
            case SNAPSHOT -> "a day";
            default -> ("aeio".indexOf(description().charAt(0)) < 0 ? "a " : "an ") + description();
        };
    }

    /**
     * Whether no period of this kind can cover the same days as one of the other.
     *
     * @param other another kind
     * @return true if both are of a fixed length, and not of the same; a day and the year to date have none
     */
    public boolean differsInLengthFrom(PeriodKind other) {
        return span.months() > 0 && other.span.months() > 0 && span.months() != other.span.months();
    }

    /** The first day of the period that holds the day, or that ends with its month, or of the pool up to its year. */
    LocalDate firstDay(LocalDate day) {
        return switch (span) {
            case SNAPSHOT -> day;
            case ROLLING_YEAR -> day.withDayOfMonth(1).minusMonths(span.months() - 1L);
            case YEAR_TO_DATE -> yearStart(day);
            case TWO_YEARS, THREE_YEARS, FOUR_YEARS, FIVE_YEARS ->
                yearStart(day).minusYears(span.pooledYears() - 1L);
            default -> yearStart(day).plusMonths((long) indexInYear(day) * span.months());
        };
    }

    /** The last day of the period that holds the day, or that ends with its month, or of the pool up to its year. */
    LocalDate lastDay(LocalDate day) {
        return switch (span) {
            case SNAPSHOT -> day;
            case ROLLING_YEAR, YEAR_TO_DATE -> YearMonth.from(day).atEndOfMonth();
            default -> firstDay(day).plusMonths(span.months()).minusDays(1);
        };
    }

    /** Which period of the year holds the day, counted from 0, for spans that tile. */
    int indexInYear(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(yearStart(day), day) / span.months();
    }

    private String year() {
        return years.name().contains("year") ? years.name() : years.describe("year");
    }

    private String severalYears() {
        return year().replaceFirst("year", "years");
    }

    private LocalDate yearStart(LocalDate day) {
        return years.start(years.yearOf(day));
    }
}
