package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.series.Coverage;
import org.jspecify.annotations.Nullable;

/** How complete a value is that is made from several figures. */
final class CoverageWriter {

    private CoverageWriter() {}

    /** Writes nothing for a value that rests on one figure of its own. */
    static void write(Json json, @Nullable Coverage coverage) {
        if (coverage != null) {
            json.object(
                    "coverage",
                    content -> content.count("known", coverage.known())
                            .count("wanted", coverage.wanted())
                            .objects("missing", coverage.gaps(), CoverageWriter::gap));
        }
    }

    private static void gap(Json json, Coverage.Gap gap) {
        json.put("indicator", gap.indicator())
                .put("area", gap.area())
                .period("period", gap.period())
                .put("reason", gap.reason().code());
    }
}
