package io.github.kpi4j.examples.command;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that can only be read once the framework is known. */
final class Usage {

    private static final int FIRST_YEAR = 1902;
    private static final int LAST_YEAR = 2998;

    private Usage() {}

    static Period period(CommandSpec spec, String text, YearType years) {
        try {
            return inKnownYears(Period.parse(text, years));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--period: " + e.getMessage(), e);
        }
    }

    /** A day as the period reported on. */
    static Period day(CommandSpec spec, LocalDate day) {
        try {
            return inKnownYears(Period.snapshot(day));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--as-of: " + e.getMessage(), e);
        }
    }

    private static Period inKnownYears(Period period) {
        int year = period.end().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    period.label() + " does not end from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return period;
    }
}
