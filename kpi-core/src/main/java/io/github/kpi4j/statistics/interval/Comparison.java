package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;

/**
 * Where an area lies beside a benchmark. The benchmark is a point and the area has the interval, unless the benchmark's own size
 * is said to count; the ends of an interval belong to it. Higher and lower say nothing of better and worse. An area is never to be
 * compared with itself, and the benchmark has to be of the same period, sex and age.
 *
 * <p>Source: fingertips-open; FingertipsNext; OHID, "RAG rating" guide.
 */
public enum Comparison {
    /** Below even by the wider of two intervals. */
    LOWEST,
    /** Below. */
    LOWER,
    /** Not to be told apart. */
    SIMILAR,
    /** Above. */
    HIGHER,
    /** Above even by the wider of two intervals. */
    HIGHEST;

    /**
     * Compares at one level.
     *
     * @param area the area's interval
     * @param benchmark the benchmark
     * @return similar if the interval holds the benchmark
     */
    public static Comparison with(Interval area, double benchmark) {
        if (area.contains(benchmark)) {
            return SIMILAR;
        }
        return area.lower() > benchmark ? HIGHER : LOWER;
    }

    /**
     * Compares at two levels, usually 95% and 99.8%.
     *
     * @param inner the area's narrower interval
     * @param outer the area's wider interval
     * @param benchmark the benchmark
     * @return similar if the inner interval holds the benchmark, highest or lowest if the outer does not either
     */
    public static Comparison with(Interval inner, Interval outer, double benchmark) {
        Comparison near = with(inner, benchmark);
        if (near == SIMILAR || with(outer, benchmark) == SIMILAR) {
            return near;
        }
        return near == HIGHER ? HIGHEST : LOWEST;
    }

    /**
     * Compares two intervals, as for the latest period against the one before. Cautious: intervals may overlap although the
     * difference is significant.
     *
     * @param area the area's interval
     * @param other the other interval
     * @return similar if they overlap or touch
     */
    public static Comparison of(Interval area, Interval other) {
        if (area.overlaps(other)) {
            return SIMILAR;
        }
        return area.lower() > other.upper() ? HIGHER : LOWER;
    }

    /**
     * Compares a share with Wilson's interval of the benchmark taken at the area's size. Not the same as the line of a funnel.
     *
     * @param share the area's share, from 0 to 1
     * @param denominator the area's size, above 0
     * @param benchmark the benchmark's share, from 0 to 1
     * @param confidence how sure
     * @return similar if the interval holds the share; the causes of {@link Proportions#value}
     */
    public static Result<Comparison> ofProportion(
            double share, double denominator, double benchmark, Confidence confidence) {
        return Double.isFinite(share)
                ? Proportions.wilson(benchmark * denominator, denominator, confidence, 1)
                        .map(limits -> within(limits.interval(), share))
                : Result.unknown(Cause.NOT_FINITE);
    }

    /**
     * Compares events with the exact Poisson limits around those expected. The expected events are no whole number: of the upper
     * tail all from there up count, of the lower all from there down.
     *
     * @param events the area's events, at least 0
     * @param expected the events that the benchmark would make of the area's size, above 0
     * @param confidence how sure
     * @return similar if the limits hold the events; {@link Cause#NOT_FINITE}, {@link Cause#NEGATIVE_NUMERATOR}, {@link
     *     Cause#NON_POSITIVE_DENOMINATOR}
     */
    public static Result<Comparison> ofRate(double events, double expected, Confidence confidence) {
        return Counted.ofRate(events, expected)
                .then(counted -> limitsOfRate(expected, confidence))
                .map(limits -> within(limits, events));
    }

    /**
     * The exact Poisson limits around expected events, within which {@link #ofRate} calls the area's own similar.
     *
     * @param expected the events that the benchmark would make of the area's size, above 0
     * @param confidence how sure
     * @return the limits in events; {@link Cause#NOT_FINITE}, {@link Cause#NON_POSITIVE_DENOMINATOR}
     */
    public static Result<Interval> limitsOfRate(double expected, Confidence confidence) {
        return Counted.ofRate(0, expected).then(counted -> {
            double lower = Distributions.chiSquaredQuantile(confidence.tail(), 2 * Math.ceil(expected)) / 2;
            double upper = Distributions.chiSquaredUpperQuantile(confidence.tail(), 2 * Math.floor(expected) + 2) / 2;
            return Interval.between(lower, upper);
        });
    }

    private static Comparison within(Interval limits, double value) {
        if (limits.contains(value)) {
            return SIMILAR;
        }
        return value > limits.upper() ? HIGHER : LOWER;
    }
}
