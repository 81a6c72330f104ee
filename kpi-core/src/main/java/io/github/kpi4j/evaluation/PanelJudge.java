package io.github.kpi4j.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.PlainFigures;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges panels, row by row: by plan where figures are plain and all of them published, otherwise period by period. */
final class PanelJudge {

    private final Framework framework;
    private final Figures figures;
    private final LocalDate asOf;
    private final List<AreaId> areas;
    private final Extras extras;
    private final Measurements measurements;
    private final Map<LocalDate, Measurements> byEnd = new HashMap<>();

    PanelJudge(Framework framework, Figures figures, LocalDate asOf, List<AreaId> areas, Extras extras) {
        this.framework = framework;
        this.figures = framework.register().apply(figures);
        this.asOf = asOf;
        this.areas = areas;
        this.extras = extras;
        measurements = measurements(LocalDate.MAX);
    }

    private Measurements measurements(LocalDate lastDay) {
        return new Measurements(framework, figures.known(lastDay, asOf), asOf);
    }

    /** May be called by many at once. */
    Panel judge(Indicator indicator) {
        SeriesPlan plan = SeriesPlan.of(framework, indicator, asOf).orElse(null);
        @Nullable
        PlainFigures[] plain = plan == null ? new PlainFigures[areas.size()] : measurements.plain(indicator, areas);
        var series = new HashMap<Integer, Series>();
        var known = new IdentityHashMap<List<Period>, Integer>(1);
        for (int row = 0; row < plain.length; row++) {
            PlainFigures figures = plain[row];
            if (figures == null) {
                Series own = series(indicator, areas.get(row));
                series.put(row, own);
                List<Period> periods =
                        own.points().stream().map(Series.Point::period).toList();
                if (!periods.isEmpty()) {
                    known.put(periods, periods.size());
                }
            } else if (known.getOrDefault(figures.periods(), -1) < figures.size()) {
                known.put(figures.periods(), figures.size());
            }
        }
        var panel = new PanelBuilder(indicator, areas, Columns.of(known));
        SeriesPlan.@Nullable Rows rows = plan == null ? null : plan.over(panel.columns());
        for (int row = 0; row < plain.length; row++) {
            PlainFigures figures = plain[row];
            if (rows != null && figures != null) {
                rows.judge(figures, panel, row);
            } else {
                periodByPeriod(indicator, requireNonNull(series.get(row)), panel, row);
            }
        }
        Definition definition = indicator.definition();
        return panel.panel(
                extras.charts() == null ? null : PanelCharts.of(panel, extras.charts()),
                extras.ranks() && PanelRanking.isRanked(definition)
                        ? ranks(indicator, panel, plan, plain, series)
                        : null,
                extras.slopes() ? PanelTrends.of(panel, definition.reporting().cadence(), extras.tests()) : null);
    }

    private PanelRanks ranks(
            Indicator indicator,
            PanelBuilder panel,
            @Nullable SeriesPlan plan,
            @Nullable PlainFigures[] plain,
            Map<Integer, Series> series) {
        var ranking = new PanelRanking(panel, framework, indicator.definition());
        boolean isPlain =
                series.values().stream().allMatch(each -> each.points().isEmpty());
        return plan != null && isPlain
                ? ranking.byColumns(plan.factor(), plain)
                : ranking.byValues(row -> series.computeIfAbsent(row, any -> series(indicator, panel.area(row))));
    }

    private synchronized Series series(Indicator indicator, AreaId area) {
        return measurements.series(indicator, area).observed();
    }

    private synchronized void periodByPeriod(Indicator indicator, Series series, PanelBuilder panel, int row) {
        int width = panel.columns().size();
        int from = panel.first(row);
        var goals = new double[width];
        var before = new int[width];
        var yearBefore = new int[width];
        var distances = new double[width];
        Arrays.fill(panel.values(), from, from + width, Double.NaN);
        Arrays.fill(panel.levels(), from, from + width, Ladder.NONE);
        Arrays.fill(goals, Double.NaN);
        Arrays.fill(before, -1);
        Arrays.fill(yearBefore, -1);
        Arrays.fill(distances, Double.NaN);
        for (Series.Point point : series.points()) {
            int column = panel.columns().place(point.period());
            Evaluation evaluation = evaluation(indicator, panel.area(row), point.period());
            panel.values()[from + column] = nearest(point.value().rank().orElse(null));
            panel.levels()[from + column] =
                    evaluation.judgement().match(finding -> Ladder.code(finding.level()), reason -> Ladder.NONE);
            goals[column] = nearest(goal(evaluation).orElse(null));
            before[column] = place(panel.columns(), series, series.before(point).orElse(null), point);
            yearBefore[column] =
                    place(panel.columns(), series, series.yearBefore(point).orElse(null), point);
            distances[column] = nearest(distanceTravelled(evaluation).orElse(null));
            if (point.marks().contains(Mark.BREAK)) {
                panel.breaksAt(row, column);
            }
        }
        panel.heldAgainst(row, new Yardstick(goals, Lags.of(before), Lags.of(yearBefore), distances), Double.NaN);
    }

    private Evaluation evaluation(Indicator indicator, AreaId area, Period period) {
        Measurements known = byEnd.computeIfAbsent(period.end(), this::measurements);
        return new Findings(framework, known, indicator, area, period, asOf)
                .evaluation(new Told(framework, Evidence.NONE, area, period, asOf));
    }

    private static Optional<Rational> goal(Evaluation evaluation) {
        return Optional.ofNullable(evaluation.target())
                .flatMap(TargetInForce::target)
                .flatMap(Target::goal);
    }

    private static Optional<Rational> distanceTravelled(Evaluation evaluation) {
        return evaluation.baseline() instanceof BaselineFinding.Compared compared
                ? compared.distanceTravelled()
                : Optional.empty();
    }

    /** The column of an earlier point, where the two can be compared. */
    private static int place(Columns columns, Series series, Series.@Nullable Point earlier, Series.Point point) {
        return earlier != null && series.isComparable(earlier, point) ? columns.place(earlier.period()) : -1;
    }

    private static double nearest(@Nullable Rational value) {
        return value == null ? Double.NaN : value.doubleValue();
    }
}
