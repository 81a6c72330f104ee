package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads framework files. */
public final class FrameworkDecoder {

    private FrameworkDecoder() {}

    /**
     * Reads a framework.
     *
     * @param source the file
     * @param problems where to report
     * @param trendRules the trend rules that the file may name
     * @return the framework; null when an error was reported
     */
    public static @Nullable Framework decode(SourceText source, Problems problems, TrendRules trendRules) {
        Value root = Value.of(source, problems);
        Fields file = root == null ? null : root.asFields();
        if (file == null) {
            return null;
        }
        file.optional("trend", trendRules::read);
        return file.build(() -> Framework.of("unfinished"));
    }
}
