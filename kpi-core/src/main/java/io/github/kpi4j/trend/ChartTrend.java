package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.Assurance;
import io.github.kpi4j.spc.Attempt;
import io.github.kpi4j.spc.Better;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.ControlChart;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Phases.Rebase;
import io.github.kpi4j.spc.Row;
import io.github.kpi4j.spc.SpecialCause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The variation of the latest figure on a control chart: up or down where it is more than noise (outside the limits, part of a
 * trend, one of two in three near a limit, part of a shift), and the same where it is common cause. Nothing but the latest figure
 * and its stretch of the chart is looked at.
 *
 * <p>A stretch with fewer figures than {@link ChartRules#minimumPoints()} is not judged. Dates of fresh starts stand for the first
 * figure whose period ends on that day or later. Asked without being told what values are made of, a chart of shares or rates takes
 * them for so many of so many in percent.
 *
 * @param chart how the limits come about
 * @param rules the convention
 * @param phases where limits are worked out afresh, and why
 * @see ControlChart
 */
public record ChartTrend(Chart chart, ChartRules rules, Phases phases) implements TestedRule {

    /** How the limits of a chart come about. */
    public enum Chart {
        /** From how much one figure differs from the next: individual values and moving ranges, for any numbers. */
        XMR,
        /** From how many cases there were, each of which counts or does not: for shares, n of d. The latest limits are told. */
        P,
        /** From how much there was to count events in: for rates per so many. The latest limits are told. */
        U
    }

    /**
     * Checks that all is there.
     *
     * @param chart how the limits come about
     * @param rules the convention
     * @param phases where limits are worked out afresh, and why
     */
    public ChartTrend {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(phases, "phases");
    }

    /**
     * A chart of individual values and moving ranges.
     *
     * @param rules the convention
     * @param phases where limits are worked out afresh, and why
     */
    public ChartTrend(ChartRules rules, Phases phases) {
        this(Chart.XMR, rules, phases);
    }

    /** A chart of individual values and moving ranges, one stretch by the rules for councils. */
    public ChartTrend() {
        this(ChartRules.COUNCIL, Phases.ONE);
    }

    /**
     * What figures have to be for a chart.
     *
     * @return shares for a p-chart, rates for a u-chart; empty for a chart of any numbers
     */
    public Optional<Quotient.Form> form() {
        return switch (chart) {
            case XMR -> Optional.empty();
            case P -> Optional.of(Quotient.Form.SHARE);
            case U -> Optional.of(Quotient.Form.RATE);
        };
    }

    @Override
    public int fewestPoints() {
        return rules.minimumPoints();
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        return detect(history, polarity, Counted.inPercent(form().orElse(Quotient.Form.SHARE)));
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity, Function<? super Value, Optional<Quotient>> cases) {
        return Window.test(
                this,
                history,
                Window.MOST,
                points -> chart == Chart.XMR
                        ? read(ControlChart.xmr(Window.rows(points), phases(points), rules), 1, points, polarity)
                        : Counted.of(points, cases)
                                .filter(counted -> counted.form() == form().orElse(null))
                                .map(counted -> read(drawn(points, counted), counted.factor(), points, polarity))
                                .orElseGet(() -> Window.refused(this, Obstacle.NO_COUNTS, points.size())));
    }

    private Attempt<ControlChart> drawn(List<Series.Point> points, Counted counted) {
        var rows = new ArrayList<Row.Count>();
        for (Quotient each : counted.cases()) {
            LocalDate end = points.get(rows.size()).period().end();
            rows.add(new Row.Count(
                    end, each.numerator().doubleValue(), each.denominator().doubleValue()));
        }
        return chart == Chart.P
                ? ControlChart.pChart(rows, phases(points), rules)
                : ControlChart.uChart(rows, phases(points), rules);
    }

    private Phases phases(List<Series.Point> points) {
        List<Rebase> starts = phases.rebases().stream()
                .flatMap(rebase -> points.stream()
                        .map(point -> point.period().end())
                        .filter(end -> !end.isBefore(rebase.from()))
                        .limit(1)
                        .map(end -> new Rebase(end, rebase.reason())))
                .toList();
        return new Phases(starts, phases.fixedAfter());
    }

    private TrendFinding read(
            Attempt<ControlChart> attempt, double factor, List<Series.Point> points, Polarity polarity) {
        return attempt.drawn()
                .map(drawn -> read(drawn, factor, points, polarity))
                .orElseGet(() -> Window.refused(this, Obstacle.TOO_LARGE, points.size()));
    }

    private TrendFinding read(ControlChart drawn, double factor, List<Series.Point> points, Polarity polarity) {
        ControlChart.Group group = drawn.lastGroup();
        if (drawn.isShort(group)) {
            return Window.refused(this, Obstacle.TOO_SHORT, group.points().size());
        }
        SpecialCause cause = group.last().specialCause().orElse(null);
        List<Series.Point> used = points.subList(points.size() - group.points().size(), points.size());
        var evidence = new Evidence.Chart(group.limits().times(factor), cause, group.start());
        return new TrendFinding.Detected(this, used, movement(cause), polarity, evidence);
    }

    /**
     * What the limits say of a target, whatever was promised before: limits rest on the figures alone.
     *
     * @param evidence what this rule found
     * @param target the target
     * @param polarity which way is better
     * @return the assurance; empty unless higher or lower is better, where the target is too large to reckon with, and where there
     *     are no limits, unless the rules say otherwise of figures that do not vary
     */
    public Optional<Assurance> assurance(Evidence.Chart evidence, Rational target, Polarity polarity) {
        double value = target.doubleValue();
        Better better = switch (polarity.sense()) {
            case HIGHER -> Better.HIGHER;
            case LOWER -> Better.LOWER;
            case CLOSER, NEITHER, UNSTATED -> Better.NEITHER;
        };
        return Double.isFinite(value)
                ? Assurance.of(evidence.limits(), better, value, rules.noVariation())
                : Optional.empty();
    }

    private static Movement movement(@Nullable SpecialCause cause) {
        if (cause == null) {
            return Movement.SAME;
        }
        return cause.isHigh() ? Movement.UP : Movement.DOWN;
    }
}
