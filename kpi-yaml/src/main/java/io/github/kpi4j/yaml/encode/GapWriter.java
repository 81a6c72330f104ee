package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.GapFinding;
import io.github.kpi4j.evaluation.GapFinding.Side;
import io.github.kpi4j.evaluation.GapFinding.Since;
import org.jspecify.annotations.Nullable;

/** Both groups of a gap and where it is going, as JSON. */
final class GapWriter {

    private GapWriter() {}

    /** Only where the indicator measures a gap and both groups have a figure. */
    static void write(Json json, Evaluation evaluation) {
        GapFinding finding = evaluation.gap();
        if (finding != null) {
            json.object("gap", gap -> {
                gap.object("first", side -> side(side, finding.first()))
                        .object("second", side -> side(side, finding.second()))
                        .put("behind", id(finding.behind().orElse(null)))
                        .put("higher", id(finding.higher().orElse(null)));
                since(gap, "sincePrevious", finding.sincePrevious());
                since(gap, "sinceBaseline", finding.sinceBaseline());
            });
        }
    }

    private static @Nullable String id(@Nullable Side side) {
        return side == null ? null : side.indicator().id().text();
    }

    private static void side(Json json, Side side) {
        json.put("id", side.indicator().id()).period("period", side.point().period());
        json.object("value", value -> ValueWriter.write(value, side.point().value()));
    }

    private static void since(Json json, String key, @Nullable Since since) {
        if (since == null) {
            json.nothing(key);
            return;
        }
        json.object(
                key,
                content -> content.put(
                                "period",
                                since.period() == null ? null : since.period().label())
                        .put("from", since.change().from())
                        .put("to", since.change().to())
                        .put("deadBand", since.change().deadBand())
                        .put("direction", Json.code(since.change().direction())));
    }
}
