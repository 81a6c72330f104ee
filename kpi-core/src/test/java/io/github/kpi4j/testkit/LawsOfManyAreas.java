package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecards;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
