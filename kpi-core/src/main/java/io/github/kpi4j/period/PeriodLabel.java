package io.github.kpi4j.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Writes the names of periods in the form that {@link Period#parse} reads. */
final class PeriodLabel {

    private static final List<String> TERMS = List.of("Autumn", "Spring", "Summer");

    private PeriodLabel() {}

    static String of(Period period) {
        YearType years = period.kind().years();
        LocalDate end = period.end();
        String year = years.label(years.yearOf(end));
        return switch (period.kind().span()) {
            case MONTH -> MonthNames.abbreviated(end.getMonth()) + " " + end.getYear();
            case QUARTER -> year + " Q" + number(period);
            case TERM -> year + " " + termName(number(period));
            case HALF_YEAR -> year + " H" + number(period);
            case YEAR -> year;
            case TWO_YEARS, THREE_YEARS, FOUR_YEARS, FIVE_YEARS ->
                years.label(years.yearOf(period.start())) + " to " + year;
            case ROLLING_YEAR -> "12 months to " + month(YearMonth.from(end));
            case YEAR_TO_DATE -> year + " to " + month(YearMonth.from(end));
            case SNAPSHOT -> end.getDayOfMonth() + " " + month(YearMonth.from(end));
        };
    }

    /** The name of a term by its number in the year, counted from 1. */
    static String termName(int number) {
        return TERMS.get(number - 1);
    }

    static String month(YearMonth month) {
        return MonthNames.full(month.getMonth()) + " " + month.getYear();
    }

    private static int number(Period period) {
        return period.kind().indexInYear(period.end()) + 1;
    }
}
