package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.intervention.ChanceTest;
import io.github.kpi4j.intervention.Effect;
import io.github.kpi4j.intervention.Effect.Windows;
import io.github.kpi4j.intervention.Expectation;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.InterventionFinding.NotCompared;
import io.github.kpi4j.intervention.InterventionFinding.TooEarly;
import io.github.kpi4j.intervention.Interventions;
import io.github.kpi4j.intervention.Lines;
import io.github.kpi4j.intervention.Peers;
import io.github.kpi4j.intervention.Side;
import io.github.kpi4j.report.Challenges;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.statistics.Estimate;
import io.github.kpi4j.statistics.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The changes that were made, and how indicators stood before and after. */
final class InterventionWriter {

    private InterventionWriter() {}

    /** Only where any change is recorded. */
    static void write(Json json, CommitteeReport report) {
        Scorecard card = report.card();
        if (card.interventions().results().isEmpty()) {
            return;
        }
        Interventions interventions = report.interventions();
        json.objects(
                        "interventions",
                        interventions.results(),
                        (content, result) -> result(content, result, interventions, card.asOf()))
                .texts(
                        "withoutIntervention",
                        Challenges.withoutIntervention(report).stream()
                                .map(evaluation -> evaluation.indicator().id().text())
                                .toList());
    }

    private static void result(Json json, Interventions.Result result, Interventions interventions, LocalDate asOf) {
        Intervention intervention = result.intervention();
        json.put("id", intervention.id())
                .put("what", intervention.what())
                .put("why", intervention.why())
                .put("by", intervention.by())
                .put("started", intervention.started())
                .put("until", intervention.until())
                .put("on", intervention.on())
                .yesOrNo("planned", () -> intervention.started().isAfter(asOf))
                .objects("results", result.findings(), (each, finding) -> {
                    expected(each, finding.effect());
                    finding(each, finding);
                    if (finding instanceof Compared compared) {
                        each.texts(
                                "alsoBegan",
                                interventions.alsoBegan(intervention, compared).stream()
                                        .map(Intervention::id)
                                        .toList());
                    }
                });
    }

    private static void expected(Json json, Effect effect) {
        json.put("indicator", effect.indicator());
        Expectation change = effect.change();
        if (change == null) {
            json.nothing("expected");
        } else {
            json.object("expected", content -> {
                if (change instanceof Expectation.Points points) {
                    content.put("points", points.points());
                } else if (change instanceof Expectation.Percent percent) {
                    content.put("percent", percent.percent());
                } else if (change instanceof Expectation.To to) {
                    content.put("to", to.value());
                }
            });
        }
        Windows windows = effect.windows();
        json.object("windows", content -> {
            number(content, "before", windows.before());
            number(content, "after", windows.after());
            content.count("effectAfter", windows.lag());
        });
    }

    private static void number(Json json, String key, @Nullable Integer number) {
        if (number == null) {
            json.nothing(key);
        } else {
            json.count(key, number);
        }
    }

    private static void finding(Json json, InterventionFinding finding) {
        json.put("verdict", finding.verdict().code());
        if (finding instanceof NotCompared not) {
            json.put("obstacle", not.obstacle().code()).put("comparator", not.comparator());
        } else if (finding instanceof TooEarly early) {
            json.period("first", early.first()).put("due", early.due());
        } else if (finding instanceof Compared compared) {
            compared(json, compared);
        }
    }

    private static void compared(Json json, Compared compared) {
        json.put("method", compared.method().code());
        side(json, "before", compared.before());
        side(json, "after", compared.after());
        json.put("difference", compared.change().amount())
                .put("direction", Json.code(compared.change().direction()))
                .put("outcome", outcome(compared));
        Peers peers = compared.peers();
        if (peers != null) {
            json.object("peers", content -> peers(content, peers))
                    .put("beyondPeers", compared.beyondPeers().orElse(null));
        }
        Lines lines = compared.lines();
        if (lines != null) {
            json.object("lines", content -> lines(content, lines));
        }
        test(json, compared);
    }

    static @Nullable String outcome(InterventionFinding finding) {
        return finding instanceof Compared compared
                ? compared.outcome().map(Expectation.Outcome::code).orElse(null)
                : null;
    }

    private static void side(Json json, String key, Side side) {
        json.object(key, content -> {
            content.period("first", side.first().period())
                    .period("last", side.last().period())
                    .count("used", side.points().size())
                    .count("periods", side.periods())
                    .count("provisional", side.provisional())
                    .put("value", side.value());
            Quotient pooled = side.pooled();
            if (pooled != null) {
                content.put("numerator", pooled.numerator()).put("denominator", pooled.denominator());
            }
        });
    }

    private static void peers(Json json, Peers peers) {
        json.put("comparator", peers.comparator());
        side(json, "before", peers.before());
        side(json, "after", peers.after());
        json.put("difference", peers.difference()).count("known", peers.known()).count("members", peers.members());
    }

    private static void lines(Json json, Lines lines) {
        json.decimal("slopeBefore", lines.slopeBefore());
        estimate(json, "levelChange", lines.levelChange());
        estimate(json, "slopeChange", lines.slopeChange());
        json.decimal("fitted", lines.fitted()).decimal("counterfactual", lines.counterfactual());
    }

    private static void estimate(Json json, String key, Estimate estimate) {
        json.object(key, content -> {
            content.decimal("value", estimate.value());
            interval(content, estimate.interval());
        });
    }

    private static void interval(Json json, Interval interval) {
        json.decimal("lower", interval.lower()).decimal("upper", interval.upper());
    }

    private static void test(Json json, Compared compared) {
        json.object("test", content -> {
            if (compared.test() instanceof ChanceTest.NotTested not) {
                content.put("obstacle", not.obstacle().code());
            } else if (compared.test() instanceof ChanceTest.Tested tested) {
                Double p = tested.p();
                content.decimal("estimate", tested.estimate());
                interval(content, tested.interval());
                content.decimal("p", p).yesOrNo("clear", compared::isClear);
            }
        });
    }
}
