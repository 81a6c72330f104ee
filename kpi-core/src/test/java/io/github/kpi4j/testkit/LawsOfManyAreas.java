package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecards;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What holds where many areas are evaluated in one call. Each check throws an AssertionError where it does not. */
public final class LawsOfManyAreas {

    private LawsOfManyAreas() {}

    /**
     * Each area comes out as it does by itself, in whatever order the areas are named.
     *
     * @param told any situation with evidence
     */
    public static void eachIsAsByItself(ToldSituation told) {
        var areas = new ArrayList<>(areas(told.situation()));
        Scorecards all = evaluate(told, areas);
        Law.same(current(told, areas), all.areas(), "areas in the order in which they were named");
        Collections.reverse(areas);
        Scorecards backwards = evaluate(told, areas);
        Situation situation = told.situation();
        Figures figures = Figures.of(situation.rows());
        for (AreaId area : areas) {
            Law.same(
                    Evaluator.evaluate(
                            situation.framework(),
                            figures,
                            told.evidence(),
                            situation.period(),
                            situation.asOf(),
                            area),
                    all.get(area),
                    "scorecard of " + area);
            Law.same(all.get(area), backwards.get(area), "scorecard with the areas backwards of " + area);
        }
    }

    /**
     * By indicator stands what stands by area, and the values that are ranked are those of one period.
     *
     * @param told any situation with evidence
     */
    public static void byIndicatorIsAsByArea(ToldSituation told) {
        Scorecards all = evaluate(told, areas(told.situation()));
        for (Indicator indicator : told.situation().framework().indicators()) {
            all.of(indicator.id())
                    .forEach((area, evaluation) ->
                            Law.same(all.get(area).get(indicator.id()), evaluation, "evaluation in " + area));
            if (indicator.definition().reporting().cadence().every() != Frequency.IRREGULAR) {
                all.periods(indicator.id()).forEach(period -> valuesAreOf(all, indicator, period));
            }
        }
    }

    /**
     * What is told of an area under a code that it had before is told of the area: each scorecard is as if all had stood under the
     * code now in use.
     *
     * @param told any situation with evidence
     */
    public static void evidenceUnderAFormerCodeIsOfTheArea(ToldSituation told) {
        Framework framework = told.situation().framework();
        AreaId former = new AreaId("former-code");
        AreaId own = framework.register().current(framework.area());
        var areas = new ArrayList<AreaHistory>();
        for (AreaHistory each : framework.register().areas()) {
            if (!each.code().equals(own)) {
                areas.add(each);
            }
        }
        Optional<AreaHistory> known = framework.register().areas().stream()
                .filter(each -> each.code().equals(own))
                .findFirst();
        areas.add(new AreaHistory(
                own,
                "The area itself",
                known.map(AreaHistory::since).orElse(null),
                Stream.concat(known.stream().flatMap(each -> each.formerly().stream()), Stream.of(former))
                        .toList(),
                known.map(AreaHistory::replaces).orElse(List.of())));
        var renamed = Altered.register(framework, new AreaRegister(areas));
        Situation situation = told.situation();
        var now = new ToldSituation(
                new Situation(renamed, situation.rows(), situation.period(), situation.asOf()), told.evidence());
        Evidence evidence = told.evidence();
        UnaryOperator<AreaId> back = area -> area.equals(framework.area()) ? former : area;
        Law.same(
                now.evaluate(),
                now.with(new Evidence(
                                evidence.statuses().stream()
                                        .map(each -> each.in(back.apply(each.area())))
                                        .toList(),
                                evidence.caseStudies().stream()
                                        .map(each -> each.in(back.apply(each.area())))
                                        .toList(),
                                evidence.gathered().stream()
                                        .map(each -> each.in(back.apply(each.area())))
                                        .toList(),
                                evidence.interventions().stream()
                                        .map(each -> each.in(back.apply(each.area())))
                                        .toList(),
                                evidence.rule()))
                        .evaluate(),
                "scorecard with evidence under a former code");
    }

    private static void valuesAreOf(Scorecards all, Indicator indicator, Period period) {
        AreaValues values = all.values(indicator.id(), period);
        Law.same(all.areas().size(), values.areas(), "areas with or without a value");
        for (AreaId area : all.areas()) {
            Evaluation evaluation = all.of(indicator.id()).get(area);
            Optional<Value> own = Optional.ofNullable(evaluation)
                    .flatMap(each -> each.history().observed().at(period))
                    .map(Series.Point::value);
            Law.holds(
                    own.filter(value -> value.equals(values.value(area))).isPresent()
                            || (own.isEmpty() && values.value(area) instanceof Value.Absent),
                    "%s in %s: %s",
                    indicator.id(),
                    area,
                    values.value(area));
        }
    }

    private static Scorecards evaluate(ToldSituation told, List<AreaId> areas) {
        Situation situation = told.situation();
        return Evaluator.evaluate(
                situation.framework(),
                Figures.of(situation.rows()),
                told.evidence(),
                situation.period(),
                situation.asOf(),
                areas);
    }

    private static List<AreaId> current(ToldSituation told, List<AreaId> areas) {
        return areas.stream()
                .map(told.situation().framework().register()::current)
                .distinct()
                .toList();
    }

    private static List<AreaId> areas(Situation situation) {
        return Stream.of(
                        situation.rows().stream().map(Figure::area),
                        situation.framework().rollUp().groups().stream().map(AreaGroup::area),
                        situation.framework().areas().stream())
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }
}
