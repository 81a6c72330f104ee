package io.github.kpi4j.examples.command;

import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** An audience that the framework knows, or those who see one of its tiers; everyone if none is named. */
    static Audience audience(CommandSpec spec, @Nullable String name, Framework framework) {
        return name == null
                ? Audience.EVERYONE
                : framework
                        .audience(name)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "--audience: the framework knows no audience and no tier \"" + name + "\"; it knows "
                                        + readers(framework)));
    }

    /** Only a scorecard has rows; {@code option} names the option that is to blame. */
    static void refuseCsv(CommandSpec spec, Format format, String option, String what) {
        if (format == Format.CSV) {
            throw new ParameterException(
                    spec.commandLine(), option + ": choose text, json, md or html; there is no csv of " + what);
        }
    }

    private static String readers(Framework framework) {
        List<String> known = Stream.concat(
                        framework.governance().audiences().stream().map(Audience::id),
                        framework.indicators().stream().flatMap(each -> each.definition().tiers().stream()))
                .distinct()
                .toList();
        return known.isEmpty() ? "none" : String.join(", ", known);
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
