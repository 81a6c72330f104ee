package io.github.kpi4j.testkit;

import io.github.kpi4j.spc.Assurance;
import io.github.kpi4j.spc.Better;
import io.github.kpi4j.spc.ChartPoint;
import io.github.kpi4j.spc.ChartPoint.Trend;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.ChartRules.TrendDirection;
import io.github.kpi4j.spc.ControlChart;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.spc.Limits.Zone;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every control chart of measured values. Each check throws an AssertionError where it does not. All rows are to
 * make a chart: they have dates of their own and values of no extreme size.
 */
public final class LawsOfControlCharts {

    private static final double TIE = 1e-6;
    private static final Map<Zone, Zone> MIRRORED = Map.of(
            Zone.ABOVE_LIMIT, Zone.BELOW_LIMIT,
            Zone.NEAR_UPPER_LIMIT, Zone.NEAR_LOWER_LIMIT,
            Zone.ABOVE_MEAN, Zone.BELOW_MEAN,
            Zone.ON_MEAN, Zone.ON_MEAN,
            Zone.BELOW_MEAN, Zone.ABOVE_MEAN,
            Zone.NEAR_LOWER_LIMIT, Zone.NEAR_UPPER_LIMIT,
            Zone.BELOW_LIMIT, Zone.ABOVE_LIMIT);
    private static final Map<Trend, Trend> SWAPPED =
            Map.of(Trend.RISING, Trend.FALLING, Trend.FALLING, Trend.RISING, Trend.NONE, Trend.NONE);
    private static final Map<Better, Better> FLIPPED =
            Map.of(Better.HIGHER, Better.LOWER, Better.LOWER, Better.HIGHER, Better.NEITHER, Better.NEITHER);

    private LawsOfControlCharts() {}

    /**
     * Each row is a point, in the order of the dates, whatever the order of the rows.
     *
     * @param rules any rules
     * @param rows rows in the order of their dates
     * @param mixed the same rows in another order
     */
    public static void orderOfRowsIsIrrelevant(ChartRules rules, List<Row.Value> rows, List<Row.Value> mixed) {
        ControlChart chart = chart(rows, Phases.ONE, rules);
        Law.same(dates(rows), chart.points().stream().map(ChartPoint::date).toList(), "dates of the points");
        Law.same(chart, chart(mixed, Phases.ONE, rules), "chart of the same rows in another order");
    }

    /**
     * Negating the values turns the chart upside down; where low values are wanted then, every point says the same of
     * improvement as before, and a negated target is as sure to be met. It does not hold for the direction of trends as
     * NHSRplotthedots tells it, which takes a tie for a fall.
     *
     * @param rules any rules
     * @param rows any rows
     * @param better any direction
     * @param target any target
     */
    public static void mirrored(ChartRules rules, List<Row.Value> rows, Better better, double target) {
        ChartRules fair = rules.withTrendDirection(TrendDirection.LAST_TREND);
        ControlChart chart = chart(rows, Phases.ONE, fair);
        ControlChart mirror = chart(changed(rows, value -> -value), Phases.ONE, fair);
        same(chart, mirror, point -> point.zone().map(MIRRORED::get), ChartPoint::zone, "zone in the mirror");
        same(chart, mirror, point -> SWAPPED.get(point.trend()), ChartPoint::trend, "trend in the mirror");
        same(
                chart,
                mirror,
                point -> meaning(point, better),
                point -> meaning(point, FLIPPED.get(better)),
                "meaning in the mirror");
        Optional<Assurance> assurance = chart.assurance(better, target);
        Law.same(assurance, mirror.assurance(FLIPPED.get(better), -target), "assurance in the mirror");
    }

    /**
     * Read backwards, a rise is a fall; limits, two in three and shifts stay. A point that ends one trend and begins another is
     * left out: it goes with the later of the two, which is another one backwards. For the same reason it does not hold for the
     * direction as NHSRplotthedots tells it.
     *
     * @param rules any rules
     * @param rows rows in the order of their dates
     */
    public static void backwards(ChartRules rules, List<Row.Value> rows) {
        ChartRules fair = rules.withTrendDirection(TrendDirection.LAST_TREND);
        List<Row.Value> reversed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            reversed.add(new Row.Value(
                    rows.get(i).date(), rows.get(rows.size() - 1 - i).value()));
        }
        List<ChartPoint> forth = chart(rows, Phases.ONE, fair).points();
        List<ChartPoint> back =
                new ArrayList<>(chart(reversed, Phases.ONE, fair).points());
        Collections.reverse(back);
        for (int i = 0; i < forth.size(); i++) {
            Law.same(forth.get(i).limits(), back.get(i).limits(), "limits backwards");
            Law.same(forth.get(i).twoInThree(), back.get(i).twoInThree(), "two in three backwards");
            Law.same(forth.get(i).shift(), back.get(i).shift(), "shift backwards");
            if (!turns(forth, i)) {
                Law.same(SWAPPED.get(forth.get(i).trend()), back.get(i).trend(), "trend backwards");
            }
        }
    }

    /**
     * Multiplying by a power of two, which rounds nothing, changes no zone and no special cause.
     *
     * @param rules any rules
     * @param rows any rows
     * @param exponent the power, from -100 to 100
     */
    public static void scaledByPowersOfTwo(ChartRules rules, List<Row.Value> rows, int exponent) {
        ControlChart chart = chart(rows, Phases.ONE, rules);
        ControlChart scaled = chart(changed(rows, value -> Math.scalb(value, exponent)), Phases.ONE, rules);
        same(chart, scaled, ChartPoint::zone, ChartPoint::zone, "zone when scaled");
        same(chart, scaled, ChartPoint::specialCause, ChartPoint::specialCause, "special cause when scaled");
    }

    /**
     * Adding the same to all values changes no special cause. Values within a millionth of a line are left aside, as the line is
     * rounded elsewhere.
     *
     * @param rules any rules
     * @param rows rows of values that stay exact when moved
     * @param by what is added
     */
    public static void moved(ChartRules rules, List<Row.Value> rows, double by) {
        ControlChart chart = chart(rows, Phases.ONE, rules);
        if (chart.points().stream().noneMatch(LawsOfControlCharts::isOnALine)) {
            ControlChart moved = chart(changed(rows, value -> value + by), Phases.ONE, rules);
            same(chart, moved, ChartPoint::specialCause, ChartPoint::specialCause, "special cause when moved");
        }
    }

    /**
     * What comes after a fixed baseline moves no line.
     *
     * @param rules any rules
     * @param rows rows in the order of their dates
     * @param baseline the length of the baseline, at least 12
     */
    public static void laterRowsMoveNoFixedLimit(ChartRules rules, List<Row.Value> rows, int baseline) {
        Phases fixed = Phases.ONE.fixedAfter(baseline);
        ControlChart whole = chart(rows, fixed, rules);
        for (int known = Math.min(baseline, rows.size()); known <= rows.size(); known++) {
            List<ChartPoint> before =
                    chart(rows.subList(0, known), fixed, rules).points();
            for (int i = 0; i < known; i++) {
                ChartPoint then = before.get(i);
                ChartPoint now = whole.points().get(i);
                Law.same(then.limits(), now.limits(), "limits with later rows");
                Law.same(then.zone(), now.zone(), "zone with later rows");
            }
        }
    }

    /**
     * A fresh start at the first row changes nothing but the number of the group, and one at a date without a row nothing at
     * all.
     *
     * @param rules any rules
     * @param rows rows in the order of their dates
     */
    public static void freshStartAtTheFirstRowChangesNothing(ChartRules rules, List<Row.Value> rows) {
        ControlChart chart = chart(rows, Phases.ONE, rules);
        LocalDate first = rows.get(0).date();
        ControlChart restarted = chart(rows, Phases.ONE.rebasedFrom(first, "a reason"), rules);
        Law.same(chart.points(), restarted.points(), "points after a fresh start at the first");
        Law.same(1, restarted.lastGroup().number(), "number of a group that begins afresh");
        Law.same(
                chart,
                chart(rows, Phases.ONE.rebasedFrom(first.minusDays(1), "a reason"), rules),
                "chart not restarted");
    }

    /**
     * Groups know nothing of one another: each is drawn as if it were alone.
     *
     * @param rules any rules
     * @param rows rows in the order of their dates
     * @param cut where the second group begins, from 1 to one less than there are rows
     */
    public static void groupsAreIndependent(ChartRules rules, List<Row.Value> rows, int cut) {
        Phases phases = Phases.ONE.rebasedFrom(rows.get(cut).date(), "a reason");
        List<ChartPoint> apart =
                new ArrayList<>(chart(rows.subList(0, cut), Phases.ONE, rules).points());
        apart.addAll(chart(rows.subList(cut, rows.size()), Phases.ONE, rules).points());
        Law.same(apart, chart(rows, phases, rules).points(), "points of two groups");
    }

    /**
     * Where all values are the same nothing is a special cause.
     *
     * @param rules any rules
     * @param rows any rows
     * @param value the value that all get
     */
    public static void sameValuesRaiseNoAlarm(ChartRules rules, List<Row.Value> rows, double value) {
        for (ChartPoint point :
                chart(changed(rows, any -> value), Phases.ONE, rules).points()) {
            Law.same(Optional.empty(), point.specialCause(), "special cause where nothing varies");
        }
    }

    private static ControlChart chart(List<Row.Value> rows, Phases phases, ChartRules rules) {
        return ControlChart.xmr(rows, phases, rules).drawn().orElseThrow();
    }

    private static List<LocalDate> dates(List<Row.Value> rows) {
        return rows.stream().map(Row::date).toList();
    }

    private static List<Row.Value> changed(List<Row.Value> rows, DoubleUnaryOperator change) {
        return rows.stream()
                .map(row -> {
                    Double value = row.value();
                    return new Row.Value(row.date(), value == null ? null : change.applyAsDouble(value));
                })
                .toList();
    }

    private static String meaning(ChartPoint point, Better better) {
        return point.variation(better).name().replaceFirst("_(HIGH|LOW)$", "");
    }

    /** Whether the way changes at a point. */
    private static boolean turns(List<ChartPoint> points, int i) {
        return i > 0
                && i + 1 < points.size()
                && step(points.get(i - 1).value(), points.get(i).value())
                                * step(points.get(i).value(), points.get(i + 1).value())
                        < 0;
    }

    private static int step(@Nullable Double from, @Nullable Double to) {
        return from == null || to == null ? 0 : Double.compare(to, from);
    }

    private static boolean isOnALine(ChartPoint point) {
        Double value = point.value();
        return value != null
                && point.limits() instanceof Limits.Known lines
                && (near(value, lines.lower())
                        || near(value, lines.lowerNear())
                        || near(value, lines.upperNear())
                        || near(value, lines.upper()));
    }

    private static boolean near(double value, double line) {
        return Math.abs(value - line) < TIE;
    }

    private static void same(
            ControlChart one,
            ControlChart other,
            Function<ChartPoint, Object> expected,
            Function<ChartPoint, Object> actual,
            String what) {
        Law.same(
                one.points().stream().map(expected).toList(),
                other.points().stream().map(actual).toList(),
                what);
    }
}
