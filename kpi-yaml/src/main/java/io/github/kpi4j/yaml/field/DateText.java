package io.github.kpi4j.yaml.field;

import io.github.kpi4j.yaml.problem.Quote;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as year, month and day: {@code 2025-03-31}. */
final class DateText {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    private DateText() {}

    static @Nullable LocalDate read(Value value, String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return value.problem("not-a-date", Quote.of(text) + " is not a date", advice(text));
        }
        LocalDate read = of(date.group(1), date.group(2), date.group(3));
        return read != null
                ? read
                : value.problem(
                        "not-a-date", Quote.of(text) + " is not in the calendar", "check the month and the day");
    }

    private static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String advice(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        LocalDate meant = dayFirst.matches() ? of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
        return meant != null ? "write " + meant : "write year-month-day, for example 2025-03-31";
    }
}
