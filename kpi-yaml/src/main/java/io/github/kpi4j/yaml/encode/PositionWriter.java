package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.benchmark.Placing;
import io.github.kpi4j.benchmark.PositionFinding;
import io.github.kpi4j.benchmark.PositionFinding.Earlier;
import io.github.kpi4j.benchmark.PositionFinding.NotPlaced;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.benchmark.Spread;
import org.jspecify.annotations.Nullable;

/** Where an area stands among the areas of a comparator. */
final class PositionWriter {

    private PositionWriter() {}

    static void write(Json json, @Nullable PositionFinding finding) {
        if (finding instanceof Placed placed) {
            json.object("position", content -> placed(content, placed));
        } else if (finding instanceof NotPlaced not) {
            json.object("position", content -> asked(content, not.placing()).put("reason", Json.code(not.why())));
        }
    }

    private static Json asked(Json json, Placing placing) {
        Placing.Bands bands = placing.bands();
        json.put("bands", word(bands));
        if (bands == null) {
            json.nothing("of");
        } else {
            json.count("of", bands.count());
        }
        return json.put("noBands", placing.noBands());
    }

    private static String word(Placing.@Nullable Bands bands) {
        if (bands == null) {
            return "none";
        }
        if (bands instanceof Placing.Quarters) {
            return "quartiles";
        }
        return bands instanceof Placing.Fifths ? "quintiles" : "even";
    }

    private static void placed(Json json, Placed placed) {
        Spread spread = placed.spread().found().orElse(null);
        asked(json, placed.placing())
                .count("rank", placed.position().better() + 1L)
                .count("same", placed.position().same())
                .count("ranked", placed.position().areas())
                .count("areas", placed.areas())
                .object(
                        "unranked",
                        reasons -> placed.unranked().forEach((reason, count) -> reasons.count(reason.code(), count)));
        placed.band().found().ifPresentOrElse(band -> json.count("band", band), () -> json.nothing("band"));
        json.put("percentile", placed.position().percentile().found().orElse(null))
                .put("median", spread == null ? null : spread.median())
                .put("deviation", spread == null ? null : spread.deviation())
                .put("deviations", placed.deviations().found().orElse(null));
        before(json, placed.before());
    }

    private static void before(Json json, @Nullable Earlier before) {
        if (before == null) {
            json.nothing("before");
        } else {
            json.object(
                    "before",
                    content -> content.period("period", before.period())
                            .count("rank", before.position().better() + 1L)
                            .count("same", before.position().same())
                            .count("ranked", before.position().areas())
                            .yesOrNo("sameAreas", before::sameAreas));
        }
    }
}
