package io.github.kpi4j.yaml.field;

import io.github.kpi4j.yaml.problem.Quote;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as year, month and day: {@code 2025-03-31}. The same for YAML and CSV. */
public final class DateText {

    /** The code of the problem of a text that is not a date. */
    public static final String CODE = "not-a-date";

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    private DateText() {}

    /**
     * Reads a date.
     *
     * @param text what the author wrote
     * @return the date; empty if the text is none, or one that is not in the calendar
     */
    public static Optional<LocalDate> read(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches() ? Optional.ofNullable(of(date.group(1), date.group(2), date.group(3))) : Optional.empty();
    }

    /**
     * What is wrong with a text that is not a date.
     *
     * @param text what the author wrote
     * @return one phrase
     */
    public static String message(String text) {
        return Quote.of(text) + (DATE.matcher(text).matches() ? " is not in the calendar" : " is not a date");
    }

    /**
     * What to write instead.
     *
     * @param text what the author wrote
     * @return one phrase
     */
    public static String advice(String text) {
        if (DATE.matcher(text).matches()) {
            return "check the month and the day";
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        LocalDate meant = dayFirst.matches() ? of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
        return meant != null ? "write " + meant : "write year-month-day, for example 2025-03-31";
    }

    private static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
