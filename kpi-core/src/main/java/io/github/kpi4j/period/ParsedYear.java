package io.github.kpi4j.period;

import java.util.Locale;

/** A year as written, such as 2024, 2024/25, 2024-25 or 2024/2025, to be read as one of a type. */
record ParsedYear(String text, YearType years) {

    private static final int DIGITS = 4;

    static boolean isBare(String text) {
        return text.length() == DIGITS;
    }

    /** Whether the second of two years follows the first. */
    static boolean isConsecutive(String text) {
        return fourDigits(firstOf(text) + 1).endsWith(text.substring(DIGITS + 1));
    }

    /** The start year, or a refusal that says what to write; the part is what stands beside the year, or empty. */
    int startYear(String part) {
        int first = firstOf(text);
        String rest = part.isEmpty() ? "" : " " + part;
        if (isBare(text)) {
            if (!years.isCalendar()) {
                throw new IllegalArgumentException(text + " could mean " + years.label(first - 1) + " or "
                        + years.label(first) + "; write for example " + years.label(first) + rest);
            }
        } else if (!isConsecutive(text)) {
            throw new IllegalArgumentException(text + " is not one year; write " + fourDigits(first) + "/"
                    + fourDigits(first + 1).substring(2) + rest);
        } else if (years.isCalendar()) {
            throw new IllegalArgumentException(
                    text + " is not one calendar year; write " + first + rest + " or " + (first + 1) + rest);
        }
        return first;
    }

    private static int firstOf(String text) {
        return Integer.parseInt(text.substring(0, DIGITS));
    }

    private static String fourDigits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
