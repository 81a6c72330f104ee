package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.baseline.BaselineResults;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.QuotientChange;
import io.github.kpi4j.series.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found beside the judgement: the distance from the baseline, the comparators. */
final class FindingWriter {

    private FindingWriter() {}

    static void baseline(Json json, Evaluation evaluation) {
        baseline(json, evaluation.baselines().baseline(), evaluation.baseline(), evaluation);
        BaselineVersion version = evaluation.baselines().version();
        if (version == null || version.from() == null) {
            json.nothing("rebaselined");
        } else {
            json.object(
                    "rebaselined",
                    content -> content.put("from", version.from())
                            .put("approved", version.approved())
                            .put("reason", version.reason()));
        }
    }

    static void baseline(Json json, BaselineResults.Other other, Evaluation evaluation) {
        json.put("name", other.baseline().name());
        baseline(json, other.baseline().baseline(), other.finding(), evaluation);
    }

    private static void baseline(Json json, Baseline baseline, BaselineFinding finding, Evaluation evaluation) {
        found(json, finding, evaluation);
        json.texts(
                "meanOf",
                baseline instanceof Baseline.MeanOf mean
                        ? mean.periods().stream().map(Period::label).toList()
                        : List.of());
    }

    private static void found(Json json, BaselineFinding finding, Evaluation evaluation) {
        if (finding instanceof BaselineFinding.NotCompared not) {
            json.put("reason", not.reason().code());
            if (not.missing() != null) {
                json.put("missing", not.missing().code());
            }
        } else if (finding instanceof BaselineFinding.Compared compared) {
            json.object("from", from -> ValueWriter.write(from, compared.from()));
            json.period("period", compared.fromPeriod())
                    .put("amount", compared.change().amount())
                    .put("percent", percent(compared))
                    .put("distanceTravelled", compared.distanceTravelled().orElse(null));
            split(json, evaluation.changeFrom(compared.from()).orElse(null));
            DistributionWriter.shift(json, evaluation.shiftFrom(compared.from()));
            directions(json, compared.change().movement(), compared.change().direction());
        }
    }

    /** Grades have an order but no size, so that a change of grade has no percentage. */
    private static @Nullable Rational percent(BaselineFinding.Compared compared) {
        return compared.from() instanceof Value.Graded
                ? null
                : compared.change().percent().orElse(null);
    }

    /** What numerator and denominator make of a change. */
    static void split(Json json, @Nullable QuotientChange change) {
        if (change == null) {
            json.nothing("split");
        } else {
            json.object(
                    "split",
                    parts -> parts.put("byNumerator", change.byNumerator())
                            .put("byDenominator", change.byDenominator()));
        }
    }

    static void benchmark(Json json, BenchmarkFinding finding, Polarity polarity) {
        Change difference = finding.difference(polarity).orElse(null);
        json.put("comparator", finding.comparator().id())
                .put("name", finding.comparator().name())
                .object("value", value -> ValueWriter.write(value, finding.value()))
                .count("known", finding.known())
                .count("members", finding.members());
        ComparabilityWriter.write(json, finding);
        json.put("difference", difference == null ? null : difference.amount())
                .put("direction", difference == null ? null : Json.code(difference.direction()));
        PositionWriter.write(json, finding.position());
    }

    static void directions(Json json, Change.Movement movement, Change.Direction direction) {
        json.put("movement", Json.code(movement)).put("direction", Json.code(direction));
    }
}
