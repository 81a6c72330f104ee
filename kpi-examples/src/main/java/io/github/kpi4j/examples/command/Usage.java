package io.github.kpi4j.examples.command;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that can only be read once the framework is known. */
final class Usage {

    private Usage() {}

    static Period period(CommandSpec spec, String text, YearType years) {
        try {
            return Period.parse(text, years);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--period: " + e.getMessage(), e);
        }
    }
}
