package io.github.kpi4j.intervention;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Estimate;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.interval.ProportionChange;
import io.github.kpi4j.statistics.interval.RateRatio;
import io.github.kpi4j.statistics.interval.Welch;
import io.github.kpi4j.statistics.regression.DifferenceInDifferences;
import io.github.kpi4j.statistics.regression.SegmentedSeries;
import io.github.kpi4j.statistics.regression.SegmentedSeries.Coefficient;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The test of each method. */
final class Tests {

    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;
    private static final double NOISE = 1e9;
    private static final BigInteger MOST_EVENTS = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Cadence cadence;
    private final Slots slots;

    /** What a test told. */
    record Told(ChanceTest test, @Nullable Lines lines) {}

    Tests(Cadence cadence, Slots slots) {
        this.cadence = cadence;
        this.slots = slots;
    }

    static Told refused(Obstacle obstacle) {
        return new Told(new ChanceTest.NotTested(obstacle), null);
    }

    Told test(Method method, Pairs pairs) {
        Side before = pairs.own().before();
        Side after = pairs.own().after();
        return switch (method) {
            case MEANS ->
                told(Welch.of(values(before), values(after), CONFIDENCE).then(Tests::means));
            case PROPORTIONS -> counted(before, after, Tests::proportions);
            case RATES -> counted(before, after, Tests::rates);
            case SEGMENTED -> segmented(before, after);
            case DIFFERENCE_IN_DIFFERENCES -> beside(pairs);
        };
    }

    private static Values values(Side side) {
        return Values.of(side.doubles());
    }

    private static Result<ChanceTest.Tested> means(Welch welch) {
        return welch.test().then(test -> tested(welch.difference(), test.interval(), test.p()));
    }

    private static Told counted(Side before, Side after, TwoQuotients test) {
        Quotient one = before.pooled();
        Quotient other = after.pooled();
        return one == null || other == null ? refused(Obstacle.NO_COUNTS) : told(test.compare(one, other));
    }

    private interface TwoQuotients {
        Result<ChanceTest.Tested> compare(Quotient before, Quotient after);
    }

    private static Result<ChanceTest.Tested> proportions(Quotient before, Quotient after) {
        double factor = before.factor().doubleValue();
        return ProportionChange.of(
                        before.numerator().doubleValue(),
                        before.denominator().doubleValue(),
                        after.numerator().doubleValue(),
                        after.denominator().doubleValue(),
                        CONFIDENCE)
                .then(change -> Interval.between(
                                factor * change.interval().lower(),
                                factor * change.interval().upper())
                        .then(interval -> tested(
                                factor * change.difference(),
                                interval,
                                change.test()
                                        .found()
                                        .map(ProportionChange.Test::p)
                                        .orElse(null))));
    }

    private static Result<ChanceTest.Tested> rates(Quotient before, Quotient after) {
        Rational events = before.numerator().plus(after.numerator());
        if (events.numerator().compareTo(MOST_EVENTS) > 0) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (before.numerator().isZero()) {
            return Result.unknown(Cause.ZERO_BASE);
        }
        return RateRatio.of(
                        before.numerator().numerator().longValueExact(),
                        before.denominator().doubleValue(),
                        after.numerator().numerator().longValueExact(),
                        after.denominator().doubleValue(),
                        CONFIDENCE)
                .then(ratio -> Interval.between(
                                ratio.interval().lower(), ratio.interval().upper())
                        .then(interval -> tested(ratio.ratio(), interval, ratio.p())));
    }

    private Told segmented(Side before, Side after) {
        long first = cadence.slot(before.first().period());
        long last = cadence.slot(after.last().period());
        List<@Nullable Double> places = new ArrayList<>(Collections.nCopies(Math.toIntExact(last - first + 1), null));
        Stream.of(before, after)
                .flatMap(side -> side.points().stream())
                .forEach(point -> places.set(Math.toIntExact(cadence.slot(point.period()) - first), amount(point)));
        int gone = Math.toIntExact(slots.firstAfter() - first);
        Result<Told> told =
                SegmentedSeries.of(new Values(places), gone, CONFIDENCE).then(Tests::atEnd);
        return told instanceof Result.Known<Told> known
                ? known.value()
                : refused(obstacle(((Result.Unknown<Told>) told).cause()));
    }

    private static double amount(Series.Point point) {
        return point.value().rank().orElseThrow().doubleValue();
    }

    private static Result<Told> atEnd(SegmentedSeries series) {
        double effect = series.atEnd().effect();
        return estimate(series.levelChange())
                .then(level -> estimate(series.slopeChange())
                        .then(slope -> series.scatter()
                                .then(scatter -> series.atEnd()
                                        .standardError()
                                        .then(error -> error > 0 ? Result.known(error) : Result.unknown(Cause.CONSTANT))
                                        .then(error -> Interval.around(
                                                        effect, CONFIDENCE.t(scatter.degreesOfFreedom()) * error)
                                                .then(interval -> tested(
                                                        effect,
                                                        interval,
                                                        Distributions.tTwoSided(
                                                                effect / error, scatter.degreesOfFreedom())))
                                                .then(test -> lines(
                                                                series,
                                                                level,
                                                                slope,
                                                                test.interval().width())
                                                        .map(lines -> new Told(test, lines)))))));
    }

    private static Result<Lines> lines(SegmentedSeries series, Estimate level, Estimate slope, double width) {
        return Result.finite(series.slopeBefore().estimate())
                .then(before -> Result.finite(series.atEnd().fitted())
                        .then(fitted -> Result.finite(series.atEnd().counterfactual())
                                .map(otherwise -> new Lines(
                                        withoutNoise(before, slope.interval().width()),
                                        level,
                                        slope,
                                        withoutNoise(fitted, width),
                                        withoutNoise(otherwise, width)))));
    }

    private static Result<ChanceTest.Tested> tested(double estimate, Interval interval, @Nullable Double p) {
        boolean finite = Double.isFinite(estimate)
                && Double.isFinite(interval.lower())
                && Double.isFinite(interval.upper())
                && (p == null || Double.isFinite(p));
        if (!finite) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        return cleaned(interval)
                .map(clean -> new ChanceTest.Tested(withoutNoise(estimate, interval.width()), clean, p));
    }

    /** What is so small beside the width of an interval is rounding. */
    private static double withoutNoise(double number, double width) {
        return Math.abs(number) < width / NOISE ? 0.0 : number;
    }

    private static Result<Interval> cleaned(Interval interval) {
        return Interval.between(
                withoutNoise(interval.lower(), interval.width()), withoutNoise(interval.upper(), interval.width()));
    }

    private static Result<Estimate> estimate(Coefficient coefficient) {
        return coefficient.precision().then(precision -> {
            double value =
                    withoutNoise(coefficient.estimate(), precision.interval().width());
            return cleaned(precision.interval()).map(interval -> new Estimate(value, interval));
        });
    }

    private static Told beside(Pairs pairs) {
        Pair others = pairs.others();
        if (others == null) {
            return refused(Obstacle.NO_COMPARATOR);
        }
        var groups = new DifferenceInDifferences.Groups(
                values(pairs.own().before()),
                values(pairs.own().after()),
                values(others.before()),
                values(others.after()));
        return told(DifferenceInDifferences.of(groups, CONFIDENCE)
                .then(found -> found.test().then(test -> tested(found.estimate(), test.interval(), test.p()))));
    }

    private static Told told(Result<? extends ChanceTest> result) {
        return result instanceof Result.Known<? extends ChanceTest> known
                ? new Told(known.value(), null)
                : refused(obstacle(((Result.Unknown<? extends ChanceTest>) result).cause()));
    }

    private static Obstacle obstacle(Cause cause) {
        return switch (cause) {
            case CONSTANT, COLLINEAR, ALL_COUNTED, NOT_POSITIVE -> Obstacle.CONSTANT;
            case NOT_FINITE -> Obstacle.TOO_LARGE;
            case ZERO_BASE -> Obstacle.NOTHING_COUNTED;
            case NEGATIVE_NUMERATOR, NON_POSITIVE_DENOMINATOR, NUMERATOR_EXCEEDS_DENOMINATOR, NOT_SUPPORTED ->
                Obstacle.NO_COUNTS;
            case MISSING, TOO_FEW, UNSORTED, DUPLICATE, UNEVEN -> Obstacle.TOO_FEW;
        };
    }
}
