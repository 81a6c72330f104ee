package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.significance.Bounded;
import io.github.kpi4j.significance.Bounded.Limits;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.significance.SignificanceFinding;
import io.github.kpi4j.significance.SignificanceFinding.Compared;
import io.github.kpi4j.significance.SignificanceFinding.NotCompared;
import io.github.kpi4j.significance.SignificanceFinding.Told;
import io.github.kpi4j.significance.SignificanceFinding.TooFew;
import io.github.kpi4j.significance.SignificanceResults;
import io.github.kpi4j.significance.Yardstick;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.trend.Evidence;

/** Whether a value differs by more than chance from what it is held against, as JSON. */
final class SignificanceWriter {

    private SignificanceWriter() {}

    /** Only where it is declared. */
    static void write(Json json, SignificanceResults results) {
        Significance asked = results.asked();
        if (asked != null) {
            json.object(
                    "significance",
                    content -> content.texts(
                                    "confidence",
                                    asked.levels().stream()
                                            .map(SignificanceWriter::level)
                                            .toList())
                            .put("method", Json.code(asked.method()))
                            .objects("findings", results.findings(), SignificanceWriter::finding));
        }
    }

    private static String level(Confidence confidence) {
        return Evidence.decimal(confidence.level()).toPlainString();
    }

    private static void finding(Json json, SignificanceFinding finding) {
        Yardstick against = finding.against();
        json.put("against", Json.code(against.kind()))
                .put("comparator", against.comparator().isEmpty() ? null : against.comparator())
                .put(
                        "period",
                        against.period() == null ? null : against.period().label());
        if (finding instanceof Told told) {
            json.put("verdict", told.verdict().code()).object("own", side -> bounded(side, told.own()));
            if (told instanceof Compared compared) {
                json.object("other", side -> bounded(side, compared.other()));
            }
        } else if (finding instanceof TooFew few) {
            json.put("reason", "too-few")
                    .put("whose", Json.code(few.whose()))
                    .put("cases", few.cases())
                    .count("wanted", few.wanted());
        } else if (finding instanceof NotCompared not) {
            json.put("reason", not.reason().code())
                    .put("whose", Json.code(not.whose()))
                    .put("obstacle", not.obstacle() == null ? null : Json.code(not.obstacle()));
        }
    }

    private static void bounded(Json json, Bounded bounded) {
        json.put("value", bounded.value()).objects("limits", bounded.limits(), SignificanceWriter::limits);
    }

    private static void limits(Json json, Limits limits) {
        json.put("confidence", level(limits.confidence()))
                .decimal("lower", limits.interval().lower())
                .decimal("upper", limits.interval().upper());
    }
}
