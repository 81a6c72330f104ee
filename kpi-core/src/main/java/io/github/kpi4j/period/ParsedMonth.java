package io.github.kpi4j.period;

import java.time.YearMonth;

/** Reads a month as written in a tidied text: 2018-11, nov 2018, november 2018, nov-18. */
final class ParsedMonth {

    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final int LAST_TWO_DIGITS_OF_THIS_CENTURY = 69;

    private ParsedMonth() {}

    /** 2018-11 is a month and 2018-19 a year; 2011-12 could be both, and is the month only where years are calendar. */
    static boolean isMonth(String text, YearType years) {
        if (!isNumeric(text)) {
            return true;
        }
        int number = number(text);
        return number >= 1 && number <= MONTHS && (years.isCalendar() || !ParsedYear.isConsecutive(text));
    }

    static YearMonth of(String text) {
        if (isNumeric(text)) {
            return YearMonth.of(Integer.parseInt(text.substring(0, 4)), number(text));
        }
        String digits = text.replaceAll("\\D", "");
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            year += year <= LAST_TWO_DIGITS_OF_THIS_CENTURY ? 20 * CENTURY : 19 * CENTURY;
        }
        return YearMonth.of(year, MonthNames.month(text));
    }

    private static boolean isNumeric(String text) {
        return Character.isDigit(text.charAt(0));
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(5));
    }
}
