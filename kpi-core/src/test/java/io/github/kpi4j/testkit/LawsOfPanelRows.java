package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Panel;
import io.github.kpi4j.evaluation.PanelCharts;
import io.github.kpi4j.evaluation.PanelTrends;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.spc.ChartPoint;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.ControlChart;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Row;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.regression.Line;
import io.github.kpi4j.statistics.trend.MannKendall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What holds along the rows of panels: of charts, trends and changes. Each check throws an AssertionError where it does not. */
final class LawsOfPanelRows {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private LawsOfPanelRows() {}

    /** Where a row's last break stands; 0 where there is none. */
    private static int since(Panel panel, Series series) {
        int since = 0;
        for (Series.Point point : series.points()) {
            if (point.marks().contains(Mark.BREAK)) {
                since = panel.periods().indexOf(point.period());
            }
        }
        return since;
    }

    /** Limits and special causes are those that a chart of the row's values draws, bit for bit. */
    static void chartsAreThoseOfTheRowsValues(Panel panel, ChartRules rules, int row, Series series) {
        PanelCharts charts = panel.charts().orElseThrow();
        int since = since(panel, series);
        var rows = new ArrayList<Row.Value>();
        var columns = new ArrayList<Integer>();
        for (int column = 0; column < panel.periods().size(); column++) {
            if (column >= since && !Double.isNaN(panel.value(row, column))) {
                rows.add(new Row.Value(FIRST_DAY.plusDays(column), panel.value(row, column)));
                columns.add(column);
            } else {
                Law.same(EnumSet.noneOf(SpecialCause.class), shown(charts, row, column), "causes without a value");
            }
        }
        String what = panel.indicator().id() + " in " + panel.areas().get(row);
        Optional<ControlChart> chart = rows.isEmpty()
                ? Optional.empty()
                : ControlChart.xmr(rows, Phases.ONE, rules).drawn();
        Optional<Limits> limits = chart.map(each -> each.lastGroup().limits());
        Optional<Limits.Known> known =
                limits.filter(Limits.Known.class::isInstance).map(Limits.Known.class::cast);
        Law.same(number(limits.map(Limits::centre)), charts.mean(row), "mean of " + what);
        Law.same(number(known.map(Limits.Known::lower)), charts.lower(row), "lower limit of " + what);
        Law.same(number(known.map(Limits.Known::upper)), charts.upper(row), "upper limit of " + what);
        List<ChartPoint> points = chart.map(ControlChart::points).orElse(List.of());
        for (int i = 0; i < points.size(); i++) {
            Law.same(causes(points.get(i)), shown(charts, row, columns.get(i)), "special causes of " + what);
        }
    }

    private static double number(Optional<Double> number) {
        return number.orElse(Double.NaN);
    }

    private static EnumSet<SpecialCause> shown(PanelCharts charts, int row, int column) {
        var shown = EnumSet.allOf(SpecialCause.class);
        shown.removeIf(cause -> !charts.shows(cause, row, column));
        return shown;
    }

    private static EnumSet<SpecialCause> causes(ChartPoint point) {
        Limits.Zone zone = point.zone().orElse(Limits.Zone.ON_MEAN);
        boolean above = zone.side() > 0;
        var causes = EnumSet.noneOf(SpecialCause.class);
        if (zone.isOutside()) {
            causes.add(above ? SpecialCause.ABOVE_UPPER_LIMIT : SpecialCause.BELOW_LOWER_LIMIT);
        }
        if (point.trend() != ChartPoint.Trend.NONE) {
            causes.add(
                    point.trend() == ChartPoint.Trend.RISING ? SpecialCause.RISING_TREND : SpecialCause.FALLING_TREND);
        }
        if (point.twoInThree()) {
            causes.add(above ? SpecialCause.TWO_IN_THREE_ABOVE : SpecialCause.TWO_IN_THREE_BELOW);
        }
        if (point.shift()) {
            causes.add(above ? SpecialCause.SHIFT_ABOVE : SpecialCause.SHIFT_BELOW);
        }
        return causes;
    }

    /** Slopes and tests are those of the row's values, each at its period's place in time. */
    static void trendsAreThoseOfTheRowsValues(Panel panel, int row, Series series) {
        PanelTrends trends = panel.trends().orElseThrow();
        Cadence cadence = series.cadence();
        var all = new ArrayList<Points.Point>();
        for (int column = since(panel, series); column < panel.periods().size(); column++) {
            Period period = panel.periods().get(column);
            double time = cadence.every() == Frequency.IRREGULAR ? column : cadence.slot(period);
            if (!Double.isNaN(panel.value(row, column))) {
                all.add(new Points.Point(time, panel.value(row, column)));
            }
        }
        var points = new Points(all);
        String what = panel.indicator().id() + " in " + panel.areas().get(row);
        Result<Line> line = Line.of(points);
        if (!(line instanceof Result.Unknown<Line> unknown && unknown.cause() == Cause.NOT_FINITE)) {
            Law.same(number(line.found().map(Line::slope)), trends.slope(row), "slope of " + what);
        }
        Optional<MannKendall> test =
                MannKendall.of(points, Confidence.NINETY_FIVE).found();
        Law.same(test.map(MannKendall::s).orElse(0L), trends.s(row), "S of " + what);
        Law.same(test.map(MannKendall::variance).orElse(0.0), trends.variance(row), "variance of S of " + what);
        Law.same(number(test.map(MannKendall::slope)), trends.senSlope(row), "slope of Sen of " + what);
    }

    /** Changes are from the point before, and from that of the same period last year, where the two can be compared. */
    static void changesAreThoseOfTheSeries(Panel panel, int row, Series series) {
        for (int column = 0; column < panel.periods().size(); column++) {
            Period period = panel.periods().get(column);
            Optional<Series.Point> point = series.points().stream()
                    .filter(each -> each.period().equals(period))
                    .findFirst();
            String what = panel.indicator().id() + " in " + panel.areas().get(row) + ", " + period.label();
            Law.same(
                    change(series, point, point.flatMap(series::before)),
                    panel.change(row, column),
                    "change of " + what);
            Law.same(
                    change(series, point, point.flatMap(series::yearBefore)),
                    panel.changeOnYear(row, column),
                    "change on the year before of " + what);
        }
    }

    private static double change(Series series, Optional<Series.Point> later, Optional<Series.Point> earlier) {
        return earlier.isPresent() && series.isComparable(earlier.get(), later.orElseThrow())
                ? value(later.orElseThrow()) - value(earlier.get())
                : Double.NaN;
    }

    private static double value(Series.Point point) {
        return point.value().rank().map(rank -> rank.doubleValue()).orElse(Double.NaN);
    }
}
