package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.lint.Domain;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.outlook.OutlookFinding;
import io.github.kpi4j.outlook.OutlookFinding.Foreseen;
import io.github.kpi4j.outlook.OutlookFinding.NotForeseen;
import io.github.kpi4j.outlook.RequiredRate;
import io.github.kpi4j.outlook.RequiredRate.NotTold;
import io.github.kpi4j.outlook.RequiredRate.Required;
import io.github.kpi4j.outlook.YearProgress;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.statistics.Interval;

/** What is forecast, and what the rest of a year has to come to, as JSON. */
final class ProspectsWriter {

    private ProspectsWriter() {}

    /** Only where a forecast is declared, and where something is promised for a year as a whole. */
    static void write(Json json, Evaluation evaluation) {
        if (!evaluation.prospects().outlooks().isEmpty()) {
            Domain domain = Domain.of(evaluation.indicator().definition().measure());
            json.objects(
                    "outlooks", evaluation.prospects().outlooks(), (each, finding) -> outlook(each, finding, domain));
        }
        RequiredRate rate = evaluation.prospects().rate();
        if (rate != null) {
            json.object("requiredRate", content -> rate(content, rate));
        }
    }

    private static void outlook(Json json, OutlookFinding finding, Domain domain) {
        json.put("horizon", Json.code(finding.horizon().kind()))
                .period("period", finding.horizon().period())
                .count("ahead", finding.horizon().ahead());
        ForecastRuleWriter.write(json, finding.asked().rule());
        if (finding instanceof NotForeseen not) {
            json.put("reason", not.reason().code()).count("pointsUsable", not.points());
        } else if (finding instanceof Foreseen foreseen) {
            foreseen(json, foreseen, domain);
        }
    }

    private static void foreseen(Json json, Foreseen foreseen, Domain domain) {
        json.put("value", foreseen.value())
                .yesOrNo("possible", () -> domain.contains(foreseen.value()))
                .decimal("confidence", foreseen.asked().confidence().level());
        Interval interval = foreseen.interval().orElse(null);
        if (interval != null) {
            json.decimal("lower", interval.lower()).decimal("upper", interval.upper());
        } else if (foreseen.forecast().uncertainty() instanceof Uncertainty.Unknown unknown) {
            json.put("unknown", Json.code(unknown.why()));
        } else {
            json.put("unknown", Json.code(Uncertainty.Why.TOO_LARGE));
        }
        aim(json, foreseen);
        json.texts(
                "points",
                foreseen.forecast().basis().stream()
                        .map(point -> point.period().label())
                        .toList());
    }

    private static void aim(Json json, Foreseen foreseen) {
        if (foreseen.aim() instanceof Aim.Unknown unknown) {
            json.put("noTarget", unknown.reason().code());
        } else if (foreseen.aim() instanceof Aim.Wanted wanted) {
            json.object("target", target -> wanted(target, wanted))
                    .yesOrNo("wouldMeet", () -> foreseen.wouldMeet().orElse(false))
                    .decimal("chance", foreseen.chance().orElse(null))
                    .put("verdict", foreseen.verdict().map(Json::code).orElse(null));
        }
    }

    private static void wanted(Json json, Aim.Wanted wanted) {
        json.put("low", wanted.low()).put("high", wanted.high()).yesOrNo("inclusive", wanted::inclusive);
    }

    private static void rate(Json json, RequiredRate rate) {
        if (rate instanceof NotTold not) {
            json.put("reason", not.reason().code())
                    .texts("missing", not.missing().stream().map(Period::label).toList());
        } else if (rate instanceof Required required) {
            json.put("verdict", Json.code(required.verdict()))
                    .object("year", year -> wanted(year, required.year()))
                    .put("soFar", required.soFar().value())
                    .put("each", required.soFar().each())
                    .count("periods", required.soFar().periods())
                    .put("needed", required.needed());
            required.neededAtMost().ifPresent(most -> json.put("neededAtMost", most));
            json.texts("left", required.left().stream().map(Period::label).toList());
            if (required.soFar() instanceof YearProgress.Ratio ratio) {
                json.put("numerator", ratio.numerator())
                        .put("denominator", ratio.denominator())
                        .put("expectedDenominator", ratio.expected());
            }
            required.allowance()
                    .ifPresent(allowance -> json.object(
                            "allowance",
                            each -> each.put("allowed", allowance.allowed())
                                    .put("used", allowance.used())
                                    .put("left", allowance.left())));
        }
    }
}
