package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.spc.Phases.Rebase;
import io.github.kpi4j.spc.RunChart;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.Evidence;
import io.github.kpi4j.trend.FiveYearTrend;
import io.github.kpi4j.trend.MannKendallTrend;
import io.github.kpi4j.trend.RegressionTrend;
import io.github.kpi4j.trend.RunChartTrend;
import io.github.kpi4j.trend.RunOfMoves;
import io.github.kpi4j.trend.TestedRule;
import io.github.kpi4j.trend.TrendFinding;
import io.github.kpi4j.trend.TrendRule;
import java.util.Map;
import java.util.OptionalInt;

/** Where a value is going, and what that rests on. */
final class TrendWriter {

    private static final Map<Class<? extends TrendRule>, String> NAMES = Map.of(
            AgainstPrevious.class, "previous",
            AgainstLastYear.class, "last-year",
            RunOfMoves.class, "run",
            RegressionTrend.class, "regression",
            MannKendallTrend.class, "mann-kendall",
            FiveYearTrend.class, "recent-trend",
            ChartTrend.class, "control-chart",
            RunChartTrend.class, "run-chart");

    private TrendWriter() {}

    static void trend(Json json, TrendFinding finding, Evaluation evaluation) {
        json.put("rule", name(finding.rule()));
        if (finding instanceof TrendFinding.NotDetected not) {
            json.put("reason", not.reason().code());
            if (not.rule() instanceof TestedRule rule) {
                json.put("obstacle", not.obstacle() == null ? null : Json.code(not.obstacle()))
                        .count("pointsUsable", not.points())
                        .count("pointsNeeded", rule.fewestPoints());
            }
        } else if (finding instanceof TrendFinding.Detected detected) {
            FindingWriter.directions(json, detected.movement(), detected.direction());
            json.texts(
                    "points",
                    detected.points().stream()
                            .map(point -> point.period().label())
                            .toList());
            FindingWriter.split(
                    json,
                    evaluation.changeFrom(detected.points().get(0).value()).orElse(null));
            evidence(json, detected, evaluation);
        }
    }

    private static void evidence(Json json, TrendFinding.Detected detected, Evaluation evaluation) {
        if (detected.evidence() instanceof Evidence.Test test) {
            json.count("provisional", detected.provisional()).object("evidence", each -> test(each, test));
        } else if (detected.evidence() instanceof Evidence.Chart chart) {
            json.count("provisional", detected.provisional()).object("evidence", each -> {
                chart(each, (ChartTrend) detected.rule(), chart);
                each.put(
                        "assurance",
                        evaluation.assurance(detected).map(Json::code).orElse(null));
            });
        } else if (detected.evidence() instanceof Evidence.Runs runs) {
            json.count("provisional", detected.provisional()).object("evidence", each -> runs(each, runs.chart()));
        }
    }

    private static void test(Json json, Evidence.Test test) {
        json.put("statistic", Json.code(test.statistic()))
                .decimal("value", test.value())
                .decimal("threshold", test.threshold())
                .decimal("p", test.p())
                .decimal("slope", test.slope())
                .decimal("confidence", test.confidence().level());
    }

    private static void runs(Json json, RunChart chart) {
        json.decimal("median", chart.centre())
                .count("offMedian", chart.useful())
                .count("longestRun", chart.longestRun());
        limit(json, "longestByChance", chart.longestRunLimit());
        json.count("crossings", chart.crossings());
        limit(json, "fewestByChance", chart.crossingsLimit());
        json.count("latestRun", chart.latestRun()).yesOrNo("shift", chart::isSignal);
    }

    private static void limit(Json json, String key, OptionalInt limit) {
        if (limit.isPresent()) {
            json.count(key, limit.getAsInt());
        } else {
            json.nothing(key);
        }
    }

    private static void chart(Json json, ChartTrend rule, Evidence.Chart chart) {
        json.put("chart", Json.code(rule.chart()));
        if (chart.limits() instanceof Limits.Known limits) {
            json.decimal("mean", limits.mean()).decimal("lower", limits.lower()).decimal("upper", limits.upper());
        } else if (chart.limits() instanceof Limits.Unknown unknown) {
            json.put("noLimits", Json.code(unknown.reason()));
        }
        json.put("cause", chart.cause() == null ? null : Json.code(chart.cause()));
        Rebase start = chart.start();
        if (start == null) {
            json.nothing("rebased");
        } else {
            json.object("rebased", each -> each.put("from", start.from()).put("reason", start.reason()));
        }
    }

    /** The word by which files name the library's own rules; for others their name, or that of the class if it has a lasting one. */
    private static String name(TrendRule rule) {
        String own = NAMES.get(rule.getClass());
        if (own != null) {
            return own;
        }
        if (!rule.name().isEmpty()) {
            return rule.name();
        }
        return Json.nameOfClass(rule);
    }
}
