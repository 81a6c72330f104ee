package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartPoint.MovingRange;
import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.spc.Phases.Rebase;
import io.github.kpi4j.statistics.CorrectlyRounded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A control chart: a mean and limits within which values vary by themselves, and the points that are more than that.
 *
 * <p>Rows may come in any order and are put in that of their dates. Everything is worked out inside a group and knows nothing
 * of the groups beside it. A missing value is left out of means and moving ranges, breaks every run and is common cause. Means
 * are correctly rounded, so that a value on the mean is on it; limits are accurate to a few units in the last place.
 *
 * @param rules the convention
 * @param groups the groups, the earliest first, none empty
 */
public record ControlChart(ChartRules rules, List<Group> groups) {

    /**
     * The rows from one fresh start to the next.
     *
     * @param number its number: 0 for the first group, unless that begins with a fresh start itself and is 1
     * @param start the fresh start that it begins with; null for none
     * @param points the points, the earliest first, at least one
     */
    public record Group(int number, @Nullable Rebase start, List<ChartPoint> points) {

        /**
         * Checks that there is a point.
         *
         * @param number its number
         * @param start the fresh start that it begins with
         * @param points the points
         * @throws IllegalArgumentException if there are no points
         */
        public Group {
            points = List.copyOf(Objects.requireNonNull(points, "points"));
            if (points.isEmpty()) {
                throw new IllegalArgumentException("points is empty; a group has at least one");
            }
        }

        /**
         * The limits at the last point at which anything was measured or counted.
         *
         * @return the limits; those of the last point if nothing ever was
         */
        public Limits limits() {
            return points.stream()
                    .filter(point -> point.value() != null)
                    .reduce((earlier, later) -> later)
                    .orElse(last())
                    .limits();
        }

        /**
         * The last point.
         *
         * @return the point, whether its value is missing or not
         */
        public ChartPoint last() {
            return points.get(points.size() - 1);
        }

        /**
         * The moving ranges of the baseline.
         *
         * @return those kept and those screened out
         */
        public List<MovingRange> ranges() {
            return points.stream()
                    .filter(ChartPoint::inBaseline)
                    .flatMap(point -> Stream.ofNullable(point.range()))
                    .toList();
        }

        /**
         * The mean of the moving ranges that the limits of measured values are made from.
         *
         * @return the mean, correctly rounded; empty if none is kept
         */
        public OptionalDouble meanRange() {
            return mean(ranges().stream().filter(MovingRange::kept).mapToDouble(MovingRange::size));
        }

        /**
         * The mean of all moving ranges of the baseline, by which they are screened.
         *
         * @return the mean, correctly rounded; empty if there are none
         */
        public OptionalDouble unscreenedMeanRange() {
            return mean(ranges().stream().mapToDouble(MovingRange::size));
        }

        private static OptionalDouble mean(DoubleStream sizes) {
            double[] all = sizes.toArray();
            return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(CorrectlyRounded.mean(all));
        }
    }

    /**
     * Checks that there is a group.
     *
     * @param rules the convention
     * @param groups the groups
     * @throws IllegalArgumentException if there are no groups
     */
    public ControlChart {
        Objects.requireNonNull(rules, "rules");
        groups = List.copyOf(Objects.requireNonNull(groups, "groups"));
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("groups is empty; a chart has at least one");
        }
    }

    /**
     * An XmR chart (individual values and moving ranges): limits are {@link ChartRules#limitFactor()} mean moving ranges from
     * the mean, the same for all points of a group. For any measured value.
     *
     * @param rows the values
     * @param phases where limits are worked out afresh
     * @param rules the convention
     * @return the chart; refused if there are no rows, two rows have one date, or a value is infinite or beyond 1e307
     */
    public static Attempt<ControlChart> xmr(List<Row.Value> rows, Phases phases, ChartRules rules) {
        return new Drawing<>(phases, rules, new XmrLimits(rules)).draw(rows);
    }

    /**
     * A p-chart: proportions of n cases. With p the cases over all that could have been, both summed over the baseline, limits
     * are p &plusmn; 3&radic;(p(1 &minus; p) / n), wider where n is small. For cases that are independent of one another and n
     * that are not huge; limits of tens of thousands of cases are so narrow that everything lies outside them (use
     * {@link #xmr} then).
     *
     * @param rows the counts
     * @param phases where limits are worked out afresh
     * @param rules the convention
     * @return the chart; refused if there are no rows, two rows have one date, or a count is infinite, not a number, below 0,
     *     beyond 1e15 or more than what it is out of
     */
    public static Attempt<ControlChart> pChart(List<Row.Count> rows, Phases phases, ChartRules rules) {
        return new Drawing<>(phases, rules, new CountLimits(rules, CountLimits.Spread.BINOMIAL)).draw(rows);
    }

    /**
     * A u-chart: cases for each unit of exposure. With u the cases over the exposure, both summed over the baseline, limits are
     * u &plusmn; 3&radic;(u / n) where the exposure is n. A count may be more than its exposure.
     *
     * @param rows the counts
     * @param phases where limits are worked out afresh
     * @param rules the convention
     * @return the chart; refused if there are no rows, two rows have one date, a count is infinite, not a number, below 0 or
     *     beyond 1e15, there are cases without exposure, or an exposure is below 1e-15 and not 0
     */
    public static Attempt<ControlChart> uChart(List<Row.Count> rows, Phases phases, ChartRules rules) {
        return new Drawing<>(phases, rules, new CountLimits(rules, CountLimits.Spread.POISSON)).draw(rows);
    }

    /**
     * All points.
     *
     * @return the points of all groups, the earliest first
     */
    public List<ChartPoint> points() {
        return groups.stream().flatMap(group -> group.points().stream()).toList();
    }

    /**
     * The last group, by which the chart is judged.
     *
     * @return the group
     */
    public Group lastGroup() {
        return groups.get(groups.size() - 1);
    }

    /**
     * Whether a group has fewer rows (missing ones included) than the rules ask for. Its limits are drawn and its points judged
     * all the same: who wants to wait asks here.
     *
     * @param group a group
     * @return true if it has fewer
     */
    public boolean isShort(Group group) {
        return group.points().size() < rules.minimumPoints();
    }

    /**
     * What the last point says; nothing else is looked at. A missing value says common cause.
     *
     * @param better which values are wanted
     * @return the variation
     */
    public Variation variation(Better better) {
        return lastGroup().last().variation(better);
    }

    /**
     * What the last limits say of a target. A target on a limit is hit or miss.
     *
     * @param better which values are wanted
     * @param target the target
     * @return the assurance; empty if neither is wanted, or there are no limits (unless the rules say
     *     {@link NoVariation#AS_NHS}: then it is hit or miss)
     * @throws IllegalArgumentException if the target is infinite or not a number
     */
    public Optional<Assurance> assurance(Better better, double target) {
        return Assurance.of(lastGroup().limits(), better, target, rules.noVariation());
    }
}
