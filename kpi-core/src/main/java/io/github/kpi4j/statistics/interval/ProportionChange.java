package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import java.util.Objects;

/**
 * The change from one proportion to another, as shares. The interval is Newcombe's, made of the two Wilson intervals (l1, u1) and
 * (l2, u2): lower {@code d - √((p2 - l2)² + (u1 - p1)²)}, upper {@code d + √((u2 - p2)² + (p1 - l1)²)}. The test is that of the
 * pooled z without a correction for continuity: {@code z = d / √(p(1 - p)(1/n1 + 1/n2))} with p of both together. The error of the
 * difference and of the ends of its interval is below 1e-15 as a share, so that what is next to 0 has fewer true digits; that of z and
 * p is below 1e-12 relative where the proportions differ.
 *
 * <p>Source: Newcombe 1998, method 10. A trend that was there before is not removed.
 *
 * @param difference p2 - p1, from -1 to 1
 * @param interval what the difference may be in truth
 * @param test whether chance alone would do; constant where both proportions are 0 or both are 1
 */
public record ProportionChange(double difference, Interval interval, Result<Test> test) {

    /**
     * The test of no change.
     *
     * @param z how many standard errors the difference is
     * @param p the two-sided probability of one at least so large if nothing changed
     */
    public record Test(double z, double p) {}

    /**
     * Checks that all is there.
     *
     * @param difference p2 - p1
     * @param interval what the difference may be in truth
     * @param test whether chance alone would do
     */
    public ProportionChange {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(test, "test");
    }

    /**
     * Compares two proportions.
     *
     * @param before x1, from 0 to n1
     * @param ofBefore n1, above 0
     * @param after x2, from 0 to n2
     * @param ofAfter n2, above 0
     * @param confidence how sure
     * @return the change; {@link Cause#NOT_FINITE}, {@link Cause#NEGATIVE_NUMERATOR}, {@link Cause#NON_POSITIVE_DENOMINATOR} or
     *     {@link Cause#NUMERATOR_EXCEEDS_DENOMINATOR}
     */
    public static Result<ProportionChange> of(
            double before, double ofBefore, double after, double ofAfter, Confidence confidence) {
        return Counted.ofProportion(before, ofBefore)
                .then(first -> Counted.ofProportion(after, ofAfter)
                        .map(second -> new ProportionChange(
                                second.share() - first.share(),
                                newcombe(first, second, confidence.z()),
                                test(first, second))));
    }

    private static Interval newcombe(Counted first, Counted second, double z) {
        Interval one = Proportions.wilson(first, z);
        Interval two = Proportions.wilson(second, z);
        double difference = second.share() - first.share();
        double down = Math.hypot(second.share() - two.lower(), one.upper() - first.share());
        double up = Math.hypot(two.upper() - second.share(), first.share() - one.lower());
        return new Interval(Math.max(-1, difference - down), Math.min(1, difference + up));
    }

    private static Result<Test> test(Counted first, Counted second) {
        double all = first.denominator() + second.denominator();
        double pooled = (first.numerator() + second.numerator()) / all;
        double variance = pooled * (1 - pooled) * (1 / first.denominator() + 1 / second.denominator());
        if (!(variance > 0)) {
            return Result.unknown(Double.isNaN(variance) ? Cause.NOT_FINITE : Cause.CONSTANT);
        }
        double z = (second.share() - first.share()) / Math.sqrt(variance);
        return Result.finite(z).map(finite -> new Test(finite, 2 * Distributions.normalSurvival(Math.abs(finite))));
    }
}
