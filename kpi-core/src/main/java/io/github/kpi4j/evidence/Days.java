package io.github.kpi4j.evidence;

import java.time.LocalDate;

/** The days that evidence may be of: those of the years that periods have. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Days() {}

    static void check(String name, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    name + " is " + day + "; write a day of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
