package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.vfm.Corner;
import io.github.kpi4j.vfm.CostPerUnit;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Side;
import io.github.kpi4j.vfm.Worth;
import org.jspecify.annotations.Nullable;

/** What a cost bought: the verdict, and all that it takes to work it out again. */
final class WorthWriter {

    private WorthWriter() {}

    static void write(Json json, Worth worth) {
        Worth.Others others = worth.others();
        CostPerUnit ratio = worth.costPerUnit();
        json.put("partner", worth.partner().indicator())
                .put("comparator", others == null ? null : others.comparator())
                .put("verdict", worth.corner().map(Corner::code).orElse(null))
                .object(
                        "cost",
                        side -> side(side, worth.cost(), worth.costMove().orElse(null)))
                .object(
                        "result",
                        side -> side(side, worth.result(), worth.resultMove().orElse(null)))
                .put("costPerUnit", ratio instanceof CostPerUnit.Of of ? of.amount() : null)
                .put(
                        "noCostPerUnit",
                        ratio instanceof CostPerUnit.Meaningless meaningless ? Json.code(meaningless.why()) : null);
    }

    private static void side(Json json, Side side, @Nullable Enum<?> move) {
        if (side instanceof Side.NotCompared not) {
            json.put("lack", Json.code(not.lack()))
                    .put("reason", not.reason().code())
                    .put("period", label(not.period()));
        } else if (side instanceof Side.Compared compared) {
            Change change = compared.change();
            json.object("from", value -> ValueWriter.write(value, compared.from()))
                    .put("fromPeriod", label(compared.fromPeriod()))
                    .object("to", value -> ValueWriter.write(value, compared.to()))
                    .put("toPeriod", compared.toPeriod().label())
                    .put("amount", change.amount())
                    .put("percent", compared.percent().orElse(null))
                    .object("deadBand", band -> band(band, compared.band()))
                    .put("reach", change.deadBand())
                    .put("better", Json.code(compared.polarity().sense()))
                    .put("low", compared.polarity().low())
                    .put("high", compared.polarity().high())
                    .put("move", move == null ? null : Json.code(move));
        }
    }

    private static @Nullable String label(@Nullable Period period) {
        return period == null ? null : period.label();
    }

    private static void band(Json json, DeadBand band) {
        if (band instanceof DeadBand.Points points) {
            json.put("points", points.points());
        } else if (band instanceof DeadBand.Percent percent) {
            json.put("percent", percent.percent());
        } else if (band instanceof DeadBand.Grades grades) {
            json.put("grades", Rational.of(grades.grades()));
        }
    }
}
