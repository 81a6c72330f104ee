package io.github.kpi4j.evaluation;

import com.google.common.collect.ImmutableSet;
import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.RankColumn;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.number.Factor;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.PlainFigures;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Ranks the areas of a panel in each period: by columns where all figures are plain, otherwise value by value. */
final class PanelRanking {

    private final PanelBuilder panel;
    private final Definition definition;
    private final Set<AreaId> groups;
    private final int[] ranks;
    private final int[] ranked;

    PanelRanking(PanelBuilder panel, Framework framework, Definition definition) {
        this.panel = panel;
        this.definition = definition;
        groups = framework.rollUp().groups().stream()
                .map(AreaGroup::area)
                .map(framework.register()::current)
                .collect(ImmutableSet.toImmutableSet());
        ranks = new int[panel.rows() * panel.columns().size()];
        ranked = new int[panel.columns().size()];
    }

    /** Whether areas stand in an order by the indicator, and in one that the number of people does not make. */
    static boolean isRanked(Definition definition) {
        return definition.polarity().judges() && definition.measure().isSizeFree();
    }

    /** By the doubles nearest to the values; where two are equal, by what was counted. */
    PanelRanks byColumns(Factor factor, @Nullable PlainFigures... plain) {
        var column = new RankColumn(panel.rows());
        int width = panel.columns().size();
        double[] values = withoutGroups();
        var found = new int[panel.rows()];
        boolean tellsApart = tellsApart(factor, plain);
        for (int c = 0; c < width; c++) {
            int place = c;
            Polarity.Sense sense = definition.polarity().sense();
            ranked[c] = tellsApart
                    ? column.rank(sense, values, c, width, panel.rows(), found)
                    : column.rank(
                            sense,
                            values,
                            c,
                            width,
                            panel.rows(),
                            found,
                            (row, other) ->
                                    exact(factor, plain[row], place).compareTo(exact(factor, plain[other], place)));
            System.arraycopy(found, 0, ranks, c * found.length, found.length);
        }
        return new PanelRanks(panel.rows(), ranks, ranked);
    }

    private double[] withoutGroups() {
        double[] values = panel.values();
        for (int row = 0; row < panel.rows(); row++) {
            if (groups.contains(panel.area(row))) {
                values = values == panel.values() ? values.clone() : values;
                Arrays.fill(values, panel.first(row), panel.first(row + 1), Double.NaN);
            }
        }
        return values;
    }

    private static boolean tellsApart(Factor factor, @Nullable PlainFigures... plain) {
        long n = 0;
        long d = 1;
        for (PlainFigures figures : plain) {
            if (figures != null) {
                n = Math.max(n, figures.largestNumerator());
                d = Math.max(d, figures.largestDenominator());
            }
        }
        return factor.isWhole(n) && RankColumn.tellsApart(factor.whole(n), d);
    }

    private Rational exact(Factor factor, @Nullable PlainFigures figures, int column) {
        if (figures == null) {
            throw new IllegalStateException("a row without figures has no value in column " + column);
        }
        int index = Arrays.binarySearch(panel.columns().places(figures.periods()), column);
        return (figures.isCounted(index) ? factor : Factor.ONE)
                .exact(figures.numerator(index), figures.denominator(index));
    }

    /** By exact values; one that rests on too few cases, or on the first figures after a break, stands in no line. */
    PanelRanks byValues(IntFunction<Series> series) {
        for (int column = 0; column < ranked.length; column++) {
            Map<AreaId, Value> values = new HashMap<>();
            Period period = panel.columns().periods().get(column);
            for (int row = 0; row < panel.rows(); row++) {
                AreaId area = panel.area(row);
                series.apply(row)
                        .at(period)
                        .filter(point -> point.period().equals(period))
                        .filter(point -> !groups.contains(area) && isRankable(point))
                        .ifPresent(point -> values.put(area, point.value()));
            }
            var ranking = AreaValues.of(values).ranked(definition.polarity());
            for (int row = 0; row < panel.rows(); row++) {
                if (values.containsKey(panel.area(row))
                        && ranking.position(panel.area(row)).rank() instanceof Answer.Known<Integer> known) {
                    ranks[column * panel.rows() + row] = known.value();
                    ranked[column]++;
                }
            }
        }
        return new PanelRanks(panel.rows(), ranks, ranked);
    }

    private boolean isRankable(Series.Point point) {
        return point.value().rank().isPresent()
                && !point.marks().contains(Mark.BREAK)
                && !definition.rating().isTooFew(point.value());
    }
}
