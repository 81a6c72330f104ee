package io.github.kpi4j.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/**
 * The kind of year by which an organisation reports: twelve whole months from the first day of some month. A year is
 * known by the calendar year in which it starts. Two year types are equal only if both name and first month agree.
 *
 * @param name the adjective, such as financial, or a phrase that holds the word year
 * @param firstMonth the month in which the year starts
 */
public record YearType(String name, Month firstMonth) {

    /** The year from January to December. */
    public static final YearType CALENDAR = new YearType("calendar", Month.JANUARY);

    /** The year from April to March. */
    public static final YearType FINANCIAL = new YearType("financial", Month.APRIL);

    /** The year from September to August. */
    public static final YearType ACADEMIC = new YearType("academic", Month.SEPTEMBER);

    private static final int LAST_YEAR = 9_998;

    /**
     * Checks both components.
     *
     * @param name not blank
     * @param firstMonth any month
     * @throws IllegalArgumentException if name is blank or has spaces around it
     */
    public YearType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(firstMonth, "firstMonth");
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("name is \"" + name + "\"; a word such as financial is wanted");
        }
    }

    /**
     * The year type that starts in the given month: {@link #CALENDAR}, {@link #FINANCIAL} or {@link #ACADEMIC} for
     * their months, otherwise one named like "year from October".
     *
     * @param month the first month of the year
     * @return the year type
     */
    public static YearType startingIn(Month month) {
        return switch (month) {
            case JANUARY -> CALENDAR;
            case APRIL -> FINANCIAL;
            case SEPTEMBER -> ACADEMIC;
            default -> new YearType("year from " + MonthNames.full(month), month);
        };
    }

    /**
     * {@return the start year of the year that holds a day}
     *
     * @param day any day
     */
    public int yearOf(LocalDate day) {
        return day.getMonth().compareTo(firstMonth) >= 0 ? day.getYear() : day.getYear() - 1;
    }

    /**
     * {@return the first day of a year}
     *
     * @param startYear the calendar year in which it starts, 1 to 9998
     * @throws IllegalArgumentException if startYear is not 1 to 9998
     */
    public LocalDate start(int startYear) {
        if (startYear < 1 || startYear > LAST_YEAR) {
            throw new IllegalArgumentException("startYear is " + startYear + "; 1 to " + LAST_YEAR + " is wanted");
        }
        return LocalDate.of(startYear, firstMonth, 1);
    }

    /**
     * {@return the last day of a year}
     *
     * @param startYear the calendar year in which it starts, 1 to 9998
     * @throws IllegalArgumentException if startYear is not 1 to 9998
     */
    public LocalDate end(int startYear) {
        return start(startYear).plusYears(1).minusDays(1);
    }

    /**
     * {@return the name of a year: 2024 if it starts in January, otherwise like 2024/25 or 1999/00}
     *
     * @param startYear the calendar year in which it starts
     */
    public String label(int startYear) {
        if (isCalendar()) {
            return Integer.toString(startYear);
        }
        String next = Integer.toString(startYear + 1);
        return startYear + "/" + next.substring(Math.max(next.length() - 2, 0));
    }

    /** Whether a year lies within one calendar year. */
    boolean isCalendar() {
        return firstMonth == Month.JANUARY;
    }

    /** School terms belong to years that start in August or September; any other gives way to the academic year. */
    YearType forTerms() {
        return firstMonth == Month.AUGUST || firstMonth == Month.SEPTEMBER ? this : ACADEMIC;
    }

    /** The name in front of a part of the year: "financial quarter", but "quarter of a year from October". */
    String describe(String part) {
        return name.contains("year") ? part + " of a " + name : name + " " + part;
    }
}
