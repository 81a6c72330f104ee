package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.BulkEvaluation;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Panel;
import io.github.kpi4j.evaluation.PanelCell;
import io.github.kpi4j.evaluation.PanelCharts;
import io.github.kpi4j.evaluation.PanelColumns;
import io.github.kpi4j.evaluation.PanelTrends;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executor;

/** What holds of panels, in which every area and period of an indicator is judged at once. Each check throws an AssertionError where it does not. */
public final class LawsOfPanels {

    private LawsOfPanels() {}

    /**
     * Every observation has the value, the level, the distance travelled and the variance from the value aimed at that a scorecard of its
     * area and period gives it; a period without a figure has none of them, whatever older figure a scorecard falls back on, nor has one
     * that a later figure of the same slot takes the place of.
     *
     * @param situation any situation
     */
    public static void everyObservationIsJudgedAsByItself(Situation situation) {
        for (Panel panel : panels(situation)) {
            for (int row = 0; row < panel.areas().size(); row++) {
                for (int column = 0; column < panel.periods().size(); column++) {
                    isJudgedAsByItself(situation, panel, row, column);
                }
            }
        }
    }

    private static void isJudgedAsByItself(Situation situation, Panel panel, int row, int column) {
        AreaId area = panel.areas().get(row);
        Period period = panel.periods().get(column);
        Evaluation alone = Evaluator.evaluate(
                        situation.framework(), Figures.of(situation.rows()), period, situation.asOf(), area)
                .get(panel.indicator().id());
        String what = panel.indicator().id() + " in " + area + ", " + period.label();
        if (alone.point() == null
                || !alone.point().period().equals(period)
                || (Double.isNaN(panel.value(row, column)) && isReplaced(situation, panel, area, period))) {
            Law.same(Double.NaN, panel.value(row, column), "value of " + what);
            Law.same(Optional.empty(), panel.level(row, column), "level of " + what);
            Law.same(Double.NaN, panel.variance(row, column), "variance of " + what);
            return;
        }
        Law.same(
                alone.judgement().match(finding -> Optional.of(finding.level()), reason -> Optional.<Level>empty()),
                panel.level(row, column),
                "level of " + what);
        Law.same(value(alone.point()), panel.value(row, column), "value of " + what);
        Law.same(value(alone.point()) - goal(alone), panel.variance(row, column), "variance of " + what);
        double distance = alone.baseline() instanceof BaselineFinding.Compared compared
                ? compared.distanceTravelled().map(Rational::doubleValue).orElse(Double.NaN)
                : Double.NaN;
        Law.holds(
                isNear(distance, panel.distanceTravelled(row, column)),
                "distance travelled of %s is %s by itself, %s in the panel",
                what,
                distance,
                panel.distanceTravelled(row, column));
    }

    /** Whether another figure stands for the slot of a period once all is known. */
    private static boolean isReplaced(Situation situation, Panel panel, AreaId area, Period period) {
        return series(situation, panel, area)
                .at(period)
                .filter(point -> !point.period().equals(period))
                .isPresent();
    }

    private static double goal(Evaluation alone) {
        return Optional.ofNullable(alone.target())
                .flatMap(TargetInForce::target)
                .flatMap(Target::goal)
                .map(Rational::doubleValue)
                .orElse(Double.NaN);
    }

    private static double value(Series.Point point) {
        return point.isObserved()
                ? point.value().rank().map(Rational::doubleValue).orElse(Double.NaN)
                : Double.NaN;
    }

    private static boolean isNear(double one, double other) {
        return Double.compare(one, other) == 0 || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
    }

    /**
     * What is written to columns, and the record of each observation, is what the panel says of each.
     *
     * @param situation any situation
     */
    public static void columnsAndRecordsSayTheSame(Situation situation) {
        for (Panel panel : panels(situation)) {
            int width = panel.periods().size();
            var columns = new PanelColumns(1 + panel.areas().size() * width);
            panel.write(columns, 1);
            for (int row = 0; row < panel.areas().size(); row++) {
                for (int column = 0; column < width; column++) {
                    int place = 1 + row * width + column;
                    var written = new PanelCell(
                            panel.areas().get(row),
                            panel.periods().get(column),
                            columns.values()[place],
                            Ladder.level(columns.levels()[place]).orElse(null),
                            columns.variances()[place],
                            columns.changes()[place],
                            columns.changesOnYear()[place],
                            columns.distancesTravelled()[place]);
                    Law.same(panel.at(row, column), written, "observation");
                }
            }
        }
    }

    /**
     * Levels that are counted are those of the observations.
     *
     * @param situation any situation
     */
    public static void countsAddUp(Situation situation) {
        for (Panel panel : panels(situation)) {
            int judged = 0;
            for (int row = 0; row < panel.areas().size(); row++) {
                for (int column = 0; column < panel.periods().size(); column++) {
                    judged += panel.level(row, column).isPresent() ? 1 : 0;
                }
            }
            int counted = 0;
            for (Level level : Level.values()) {
                counted += panel.count(level);
            }
            Law.same(judged, counted, "observations with a level");
        }
    }

    /**
     * Charts, trends and changes of every row are those of the area's own series, and ranks in every column those of the areas' own
     * values.
     *
     * @param situation any situation
     */
    public static void rowsAndColumnsAreThoseOfTheAreas(Situation situation) {
        for (Panel panel : withAll(situation).collect()) {
            var all = new ArrayList<Series>();
            for (int row = 0; row < panel.areas().size(); row++) {
                Series series = series(situation, panel, panel.areas().get(row));
                LawsOfPanelRows.chartsAreThoseOfTheRowsValues(panel, ChartRules.NHS, row, series);
                LawsOfPanelRows.trendsAreThoseOfTheRowsValues(panel, row, series);
                LawsOfPanelRows.changesAreThoseOfTheSeries(panel, row, series);
                all.add(series);
            }
            LawsOfPanelRanks.ranksAreThoseOfTheAreasValues(situation.framework(), panel, all);
        }
    }

    /** What was observed in an area by the last period of a panel. */
    private static Series series(Situation situation, Panel panel, AreaId area) {
        List<Period> periods = panel.periods();
        if (periods.isEmpty()) {
            return Series.of(panel.indicator().definition().reporting().cadence(), List.of());
        }
        return Evaluator.evaluate(
                        situation.framework(),
                        Figures.of(situation.rows()),
                        periods.get(periods.size() - 1),
                        situation.asOf(),
                        area)
                .get(panel.indicator().id())
                .history()
                .observed();
    }

    /**
     * Whoever helps, and whether at once, late or never, the panels are the same in the same order; areas in another order are rows
     * in another order, and nothing else.
     *
     * @param situation any situation
     */
    public static void helpersAndTheOrderOfAreasChangeNothing(Situation situation) {
        BulkEvaluation evaluation = withAll(situation);
        List<Panel> panels = evaluation.collect();
        List<List<Object>> expected = told(panels);
        Law.same(expected, told(evaluation.on(unreliable(situation)).collect()), "panels with the help of others");
        List<AreaId> areas =
                panels.isEmpty() ? List.of() : new ArrayList<>(panels.get(0).areas());
        Collections.reverse(areas);
        Law.same(expected, told(evaluation.areas(areas).collect()), "panels of the areas backwards");
    }

    /** Runs some tasks at once, some when the next one comes, and some never. */
    private static Executor unreliable(Situation situation) {
        var chance = new Random(situation.rows().size());
        var waiting = new ArrayDeque<Runnable>();
        return task -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
            switch (chance.nextInt(3)) {
                case 0 -> task.run();
                case 1 -> waiting.add(task);
                default -> {}
            }
        };
    }

    /** All that panels say, area by area in the order of the areas. */
    private static List<List<Object>> told(List<Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.areas().stream()
                        .sorted()
                        .map(area -> told(panel, panel.areas().indexOf(area))))
                .toList();
    }

    private static List<Object> told(Panel panel, int row) {
        PanelCharts charts = panel.charts().orElseThrow();
        PanelTrends trends = panel.trends().orElseThrow();
        var told = new ArrayList<Object>(List.of(
                panel.indicator().id(),
                charts.mean(row),
                charts.lower(row),
                charts.upper(row),
                trends.slope(row),
                trends.s(row),
                trends.variance(row),
                trends.senSlope(row)));
        var causes = new byte[panel.periods().size()];
        charts.causes(row, causes, 0);
        for (int column = 0; column < panel.periods().size(); column++) {
            int place = column;
            told.add(panel.at(row, column));
            told.add(causes[column]);
            panel.ranks().ifPresent(ranks -> {
                told.add(ranks.rank(row, place));
                told.add(ranks.ranked(place));
            });
        }
        return told;
    }

    private static BulkEvaluation withAll(Situation situation) {
        return evaluation(situation).charts(ChartRules.NHS).ranks().trendTests();
    }

    private static List<Panel> panels(Situation situation) {
        return evaluation(situation).collect();
    }

    private static BulkEvaluation evaluation(Situation situation) {
        Framework framework = situation.framework();
        var areas = new TreeSet<AreaId>();
        situation.rows().forEach(row -> areas.add(framework.register().current(row.area())));
        framework
                .rollUp()
                .groups()
                .forEach(group -> areas.add(framework.register().current(group.area())));
        return BulkEvaluation.of(framework, Figures.of(situation.rows()), situation.asOf())
                .areas(areas);
    }
}
