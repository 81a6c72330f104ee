package io.github.kpi4j.examples.national;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels of periods in the folder: {@code 2025}, {@code 2024-25}, {@code 2023/24}, {@code 2020-22},
 * {@code 2021/22-23/24}, each perhaps with a remark such as {@code (prov)}. A plain {@code 2025} of academic or financial years
 * is the year that ends in 2025.
 */
final class PeriodLabels {

    private static final Pattern LABEL =
            Pattern.compile("(\\d{4})(?:[-/](\\d{2}))?(?:-(?:\\d{2})?(\\d{2})/(\\d{2}))?(?: \\(.*\\))?");
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1902;
    private static final int MOST_YEARS = 5;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int LAST_START = 3;
    private static final int LAST_END = 4;

    private PeriodLabels() {}

    /** The period that a label means by a measure's type of year; empty if it means none. */
    static Optional<Period> period(String yearType, String label) {
        Matcher parts = LABEL.matcher(label);
        if (!parts.matches() || Integer.parseInt(parts.group(FIRST)) < FIRST_YEAR) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(FIRST));
        if (parts.group(LAST_START) != null) {
            return after(first, parts.group(LAST_END)) == after(first, parts.group(LAST_START)) + 1
                    ? years(yearType, first, after(first, parts.group(LAST_START)))
                    : Optional.empty();
        }
        if (parts.group(SECOND) != null) {
            int second = after(first, parts.group(SECOND));
            return years(yearType, first, years(yearType).equals(YearType.CALENDAR) ? second : second - 1);
        }
        return Optional.of(
                switch (yearType) {
                    case "Annual - January" -> Period.snapshot(LocalDate.of(first, Month.JANUARY, 31));
                    case "Annual (end of Sept)" -> Period.snapshot(LocalDate.of(first, Month.SEPTEMBER, 30));
                    default ->
                        Period.year(years(yearType), years(yearType).equals(YearType.CALENDAR) ? first : first - 1);
                });
    }

    private static YearType years(String yearType) {
        return switch (yearType) {
            case "Academic Year" -> YearType.ACADEMIC;
            case "Financial Year" -> YearType.FINANCIAL;
            default -> YearType.CALENDAR;
        };
    }

    /** The first year from another one on that ends with two digits. */
    private static int after(int year, String digits) {
        int same = year - year % CENTURY + Integer.parseInt(digits);
        return same < year ? same + CENTURY : same;
    }

    /** From the year that starts in one calendar year to the one that starts in another. */
    private static Optional<Period> years(String yearType, int first, int last) {
        int count = last - first + 1;
        if (count < 1 || count > MOST_YEARS) {
            return Optional.empty();
        }
        return Optional.of(
                count == 1 ? Period.year(years(yearType), first) : Period.pooledYears(years(yearType), last, count));
    }
}
