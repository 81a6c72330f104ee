package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.evaluation.Timing;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Plausible;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.TargetFinding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator of a scorecard. */
final class EvaluationWriter {

    private EvaluationWriter() {}

    static void write(Json json, Evaluation evaluation) {
        Definition definition = evaluation.indicator().definition();
        json.put("id", definition.id())
                .put("name", definition.name())
                .put("kind", evaluation.indicator().kind().code());
        accountability(json, evaluation.indicator());
        if (evaluation.indicator() instanceof ValueForMoney money) {
            json.put("lens", Json.code(money.lens()));
        }
        json.put("priority", definition.priority())
                .put("owner", definition.owner())
                .put("unit", definition.measure().unit().symbol())
                .count("decimals", definition.rounding().decimals())
                .object("timing", timing -> timing(timing, evaluation.timing()));
        point(json, "point", evaluation.point());
        RealTermsWriter.write(json, evaluation);
        json.objects("doubts", evaluation.doubts(), EvaluationWriter::doubt);
        TargetWriter.write(json, evaluation.target());
        json.object("judgement", judgement -> judgement(judgement, evaluation.judgement()))
                .texts("inARow", evaluation.inARow().stream().map(Period::label).toList());
        json.objects(
                "otherVerdicts",
                evaluation.otherVerdicts(),
                (other, verdict) -> otherVerdict(other, verdict, toGo(evaluation, verdict)));
        CasesWriter.write(json, evaluation.casesToTarget().orElse(null));
        json.object("baseline", baseline -> FindingWriter.baseline(baseline, evaluation))
                .objects(
                        "otherBaselines",
                        evaluation.baselines().others(),
                        (other, result) -> FindingWriter.baseline(other, result, evaluation))
                .objects(
                        "trends",
                        evaluation.trends(),
                        (trend, finding) -> TrendWriter.trend(trend, finding, evaluation))
                .objects(
                        "benchmarks",
                        evaluation.benchmarks(),
                        (benchmark, finding) -> FindingWriter.benchmark(benchmark, finding, evaluation.polarity()));
        EvidenceWriter.status(json, evaluation.status());
        EvidenceWriter.strength(json, evaluation.evidence());
        json.objects("worth", evaluation.worth(), WorthWriter::write);
        ForecastWriter.write(json, evaluation);
        ProspectsWriter.write(json, evaluation);
        SignificanceWriter.write(json, evaluation.significance());
        GapWriter.write(json, evaluation);
    }

    private static void accountability(Json json, Indicator indicator) {
        if (indicator instanceof Outcome outcome) {
            json.put("accountability", outcome.accountability().code()).texts("contributors", outcome.contributors());
        }
    }

    /** Only before the day of an end target. */
    private static Optional<Rational> toGo(Evaluation evaluation, OtherVerdict verdict) {
        return Optional.ofNullable(evaluation.point())
                .filter(Series.Point::isObserved)
                .filter(point -> evaluation.compares(verdict))
                .flatMap(point -> verdict.toGo(point.value()));
    }

    private static void otherVerdict(Json json, OtherVerdict verdict, Optional<Rational> toGo) {
        json.put("against", Json.code(verdict.against()));
        TargetWriter.write(json, verdict.target());
        json.object("judgement", judgement -> judgement(judgement, verdict.judgement()));
        toGo.ifPresent(left -> json.put("toGo", left));
    }

    private static void timing(Json json, Timing timing) {
        json.put("state", Json.code(timing.state()))
                .period("expected", timing.expected())
                .put("due", timing.due());
    }

    static void point(Json json, String key, Series.@Nullable Point point) {
        if (point == null) {
            json.nothing(key);
            return;
        }
        json.object(key, content -> {
            content.period("period", point.period())
                    .object("value", value -> ValueWriter.write(value, point.value()))
                    .texts(
                            "marks",
                            point.marks().stream().sorted().map(Json::code).toList())
                    .put("note", point.note())
                    .put(
                            "quality",
                            point.quality() == null ? null : point.quality().code());
            CoverageWriter.write(content, point.coverage());
        });
    }

    private static void doubt(Json json, Plausible.Doubt doubt) {
        Series.Point since = doubt.since();
        json.put("kind", Json.code(doubt.kind()))
                .put("value", doubt.value())
                .put("limit", doubt.limit())
                .put("since", since == null ? null : since.period().label());
    }

    static void judgement(Json json, Judgement judgement) {
        judgement.match(finding -> judged(json, finding), reason -> json.put("reason", reason.code()));
    }

    private static Json judged(Json json, TargetFinding finding) {
        return json.put("level", Json.code(finding.level()))
                .put("scheme", finding.scheme().name())
                .put("word", finding.band().badge().word())
                .put("judged", finding.judged())
                .put("exact", finding.exact())
                .put("published", finding.published())
                .put("margin", finding.margin())
                .yesOrNo("belowFloor", finding::isBelowFloor)
                .put("levelOtherwise", Json.code(finding.levelOtherwise()))
                .put("lastYear", finding.judgedLastYear().orElse(null));
    }
}
