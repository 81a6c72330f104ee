package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.AreaRanking;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.evaluation.Panel;
import io.github.kpi4j.evaluation.PanelRanks;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds down the columns of panels. Each check throws an AssertionError where it does not. */
final class LawsOfPanelRanks {

    private LawsOfPanelRanks() {}

    /**
     * Each column ranks as a comparison of the areas' own values does: without groups of areas, values that rest on too few cases, and
     * those of the period in which a series breaks.
     */
    static void ranksAreThoseOfTheAreasValues(Framework framework, Panel panel, List<Series> series) {
        Definition definition = panel.indicator().definition();
        boolean isRanked =
                definition.polarity().judges() && definition.measure().isSizeFree();
        Law.same(isRanked, panel.ranks().isPresent(), "whether areas are ranked by " + definition.id());
        if (isRanked) {
            for (int column = 0; column < panel.periods().size(); column++) {
                isRankedAsByItself(framework, panel, series, column);
            }
        }
    }

    private static void isRankedAsByItself(Framework framework, Panel panel, List<Series> series, int column) {
        PanelRanks ranks = panel.ranks().orElseThrow();
        Definition definition = panel.indicator().definition();
        Period period = panel.periods().get(column);
        Map<AreaId, Value> values = values(framework, panel, series, period);
        AreaRanking alone = AreaValues.of(values).ranked(definition.polarity());
        String what = definition.id() + " in " + period.label();
        Law.same(values.size(), ranks.ranked(column), "how many are ranked by " + what);
        for (int row = 0; row < panel.areas().size(); row++) {
            AreaId area = panel.areas().get(row);
            Position position = alone.position(area);
            int rank = values.containsKey(area) && position.rank() instanceof Answer.Known<Integer> known
                    ? known.value()
                    : 0;
            Law.same(rank, ranks.rank(row, column), "rank of " + area + " by " + what);
            int quarter = rank == 0 ? 0 : Position.evenBand(rank, values.size(), 4);
            Law.same(quarter, ranks.band(row, column, 4), "quarter of " + area + " by " + what);
        }
    }

    private static Map<AreaId, Value> values(Framework framework, Panel panel, List<Series> series, Period period) {
        Definition definition = panel.indicator().definition();
        Set<AreaId> groups = framework.rollUp().groups().stream()
                .map(AreaGroup::area)
                .map(framework.register()::current)
                .collect(Collectors.toSet());
        Map<AreaId, Value> values = new HashMap<>();
        for (int row = 0; row < panel.areas().size(); row++) {
            AreaId area = panel.areas().get(row);
            series.get(row).points().stream()
                    .filter(point -> point.period().equals(period) && !groups.contains(area))
                    .filter(point -> point.value().rank().isPresent())
                    .filter(point -> !point.marks().contains(Mark.BREAK))
                    .filter(point -> !definition.rating().isTooFew(point.value()))
                    .forEach(point -> values.put(area, point.value()));
        }
        return values;
    }
}
