package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Scorecards;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What holds of baselines that differ by area. Each check throws an AssertionError where it does not. */
public final class LawsOfBaselines {

    private static final AreaId ELSEWHERE = new AreaId("elsewhere");
    private static final Baseline NONE = new Baseline.NoneYet("an area of another framework");

    private LawsOfBaselines() {}

    /**
     * Each area comes out as by a framework of its own, in which its baselines hold for all.
     *
     * @param situation any situation
     */
    public static void eachAreaStartsWhereAFrameworkOfItsOwnWould(Situation situation) {
        Framework framework = situation.framework();
        List<AreaId> areas = Stream.concat(situation.rows().stream().map(Figure::area), framework.areas().stream())
                .map(framework.register()::current)
                .distinct()
                .toList();
        Scorecards all = Evaluator.evaluate(
                framework, Figures.of(situation.rows()), Evidence.NONE, situation.period(), situation.asOf(), areas);
        for (AreaId area : areas) {
            Framework own = changed(framework, in(framework, area));
            same(all.get(area), evaluate(situation, own, area), "with the baselines of " + area);
        }
    }

    /**
     * What is said of the baseline of an area elsewhere changes nothing here, neither a finding nor a word: not where this area
     * is named, and not where it is one of the others.
     *
     * @param situation any situation
     */
    public static void baselineElsewhereChangesNothing(Situation situation) {
        Framework framework = situation.framework();
        AreaId here = framework.register().current(framework.area());
        UnaryOperator<Baseline> own = in(framework, here);
        Framework named = changed(
                framework, baseline -> new Baseline.ByArea(Map.of(here, own.apply(baseline), ELSEWHERE, NONE), null));
        Framework other =
                changed(framework, baseline -> new Baseline.ByArea(Map.of(ELSEWHERE, NONE), own.apply(baseline)));
        Scorecard plain = situation.evaluate();
        for (Framework changed : List.of(named, other)) {
            Scorecard card = evaluate(situation, changed, here);
            same(plain, card, "with a baseline for an area elsewhere");
            for (Evaluation evaluation : plain.evaluations()) {
                Law.same(
                        Narrator.explain(evaluation),
                        Narrator.explain(card.get(evaluation.indicator().id())),
                        "words with a baseline for an area elsewhere");
            }
        }
    }

    private static UnaryOperator<Baseline> in(Framework framework, AreaId area) {
        return baseline -> {
            Baseline own = baseline.in(area, framework.register());
            Law.same(own, baseline.under(framework.register()).in(area), "baseline by the codes in use, of " + area);
            return own;
        };
    }

    private static void same(Scorecard one, Scorecard other, String what) {
        for (Evaluation evaluation : one.evaluations()) {
            IndicatorId id = evaluation.indicator().id();
            Law.same(facts(evaluation), facts(other.get(id)), "findings of " + id + " " + what);
        }
    }

    private static List<Object> facts(Evaluation evaluation) {
        return List.of(
                String.valueOf(evaluation.target()),
                evaluation.polarity(),
                evaluation.judgement(),
                evaluation.inARow(),
                evaluation.otherVerdicts(),
                evaluation.baselines(),
                evaluation.trends(),
                evaluation.worth(),
                Optional.ofNullable(evaluation.gap()).map(gap -> String.valueOf(gap.sinceBaseline())),
                evaluation.prospects(),
                evaluation.significance());
    }

    private static Scorecard evaluate(Situation situation, Framework framework, AreaId area) {
        return Evaluator.evaluate(framework, Figures.of(situation.rows()), situation.period(), situation.asOf(), area);
    }

    private static Framework changed(Framework framework, UnaryOperator<Baseline> change) {
        return Altered.indicators(
                framework,
                framework.indicators().stream()
                        .map(indicator -> changed(indicator, change))
                        .toList());
    }

    private static Indicator changed(Indicator indicator, UnaryOperator<Baseline> change) {
        Definition definition = indicator.definition();
        Baselines old = definition.baselines();
        var baselines = new Baselines(
                old.versions().stream()
                        .map(each -> new BaselineVersion(
                                change.apply(each.baseline()), each.from(), each.approved(), each.reason()))
                        .toList(),
                old.others().stream()
                        .map(each -> new Baselines.Named(each.name(), change.apply(each.baseline())))
                        .toList());
        return Altered.promises(indicator, definition.targets(), baselines);
    }
}
