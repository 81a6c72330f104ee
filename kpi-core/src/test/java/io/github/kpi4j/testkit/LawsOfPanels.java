package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.BulkEvaluation;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Observed;
import io.github.kpi4j.evaluation.Panel;
import io.github.kpi4j.evaluation.PanelColumns;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Optional;

/** What holds of panels, in which every area and period of an indicator is judged at once. Each check throws an AssertionError where it does not. */
public final class LawsOfPanels {

    private LawsOfPanels() {}

    /**
     * Every observation has the value, the level and the distance travelled that a scorecard of its area and period gives it; a period
     * without a figure has none of them, whatever older figure a scorecard falls back on.
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
        if (alone.point() == null || !alone.point().period().equals(period)) {
            Law.same(Double.NaN, panel.value(row, column), "value of " + what);
            Law.same(Optional.empty(), panel.level(row, column), "level of " + what);
            return;
        }
        Law.same(
                alone.judgement().match(finding -> Optional.of(finding.level()), reason -> Optional.<Level>empty()),
                panel.level(row, column),
                "level of " + what);
        Law.same(value(alone.point()), panel.value(row, column), "value of " + what);
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
                    var written = new Observed(
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

    private static List<Panel> panels(Situation situation) {
        return BulkEvaluation.of(situation.framework(), Figures.of(situation.rows()), situation.asOf())
                .collect();
    }
}
