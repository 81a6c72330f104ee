package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.Objects;

/**
 * A rate of x events over n persons, or years of persons, with the interval that public health uses: exact below ten events,
 * Byar's approximation from ten on. Exact (with α what the confidence leaves): lower {@code χ²(α/2; 2x) / 2}, upper
 * {@code χ²(1 - α/2; 2x + 2) / 2}. Byar's: lower {@code x (1 - 1/(9x) - z/(3√x))³}, upper the same with x + 1 and + z. Then divided
 * by n. The limits jump slightly at ten. Relative error below 1e-10.
 *
 * <p>Events are taken to be independent of one another. Repeated referrals of one child are not, and the interval is then too
 * narrow.
 *
 * <p>Source: Breslow and Day 1987; Armitage and Berry 2002; {@code phe_rate} of PHEindicatormethods.
 */
public final class Rates {

    private static final double BYARS_FROM = 10;

    private Rates() {}

    /** How an interval was worked out. */
    public enum Method {
        /** From the Poisson distribution. */
        EXACT,
        /** By Byar's approximation. */
        BYARS;

        /**
         * The method for a number of events.
         *
         * @param events how many, not only whole numbers
         * @return exact below ten, Byar's from ten
         */
        public static Method of(double events) {
            return events < BYARS_FROM ? EXACT : BYARS;
        }
    }

    /**
     * A rate and its interval.
     *
     * @param value x/n times the multiplier
     * @param interval what it may be in truth
     * @param method how the interval was worked out
     */
    public record Rate(double value, Interval interval, Method method) {

        /**
         * Checks that all is there.
         *
         * @param value x/n times the multiplier
         * @param interval what it may be in truth
         * @param method how the interval was worked out
         */
        public Rate {
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(method, "method");
        }
    }

    /**
     * The rate with its interval. There may be more events than persons.
     *
     * @param events x, at least 0, not only whole numbers
     * @param denominator n, above 0
     * @param confidence how sure
     * @param multiplier 10,000 for a rate per 10,000; above 0
     * @return the rate and its interval, with a lower end of exactly 0 for no events; {@link Cause#NOT_FINITE}, {@link
     *     Cause#NEGATIVE_NUMERATOR} or {@link Cause#NON_POSITIVE_DENOMINATOR}
     * @throws IllegalArgumentException if the multiplier is not above 0
     */
    public static Result<Rate> interval(double events, double denominator, Confidence confidence, double multiplier) {
        Counted.requireMultiplier(multiplier);
        return Counted.ofRate(events, denominator).then(counted -> {
            Method method = Method.of(events);
            Interval limits = method == Method.EXACT ? exact(events, confidence) : byars(events, confidence);
            double unit = multiplier / denominator;
            return Interval.between(limits.lower() * unit, limits.upper() * unit)
                    .then(interval -> Result.finite(counted.share() * multiplier)
                            .map(value -> new Rate(value, interval, method)));
        });
    }

    /**
     * Areas, months or groups taken together: the counts are added first. A missing count makes the whole unknown.
     *
     * @param events the x of each
     * @param denominators the n of each, as many
     * @param confidence how sure
     * @param multiplier 10,000 for a rate per 10,000; above 0
     * @return the rate of the sums and its interval; {@link Cause#MISSING}, {@link Cause#UNEVEN} or the causes of {@link
     *     #interval(double, double, Confidence, double)}
     * @throws IllegalArgumentException if the multiplier is not above 0
     */
    public static Result<Rate> interval(Values events, Values denominators, Confidence confidence, double multiplier) {
        return Counted.sums(events, denominators)
                .then(sums -> interval(sums.numerator(), sums.denominator(), confidence, multiplier));
    }

    private static Interval exact(double events, Confidence confidence) {
        double tail = confidence.tail();
        double lower = events == 0 ? 0 : Distributions.chiSquaredQuantile(tail, 2 * events) / 2;
        return new Interval(lower, Distributions.chiSquaredUpperQuantile(tail, 2 * events + 2) / 2);
    }

    /** Never below 0: at ten events and any confidence short of 99.9999999% the cube is of a positive number. */
    private static Interval byars(double events, Confidence confidence) {
        double z = confidence.z();
        double more = events + 1;
        double lower = Math.max(0, 1 - 1 / (9 * events) - z / (3 * Math.sqrt(events)));
        double upper = 1 - 1 / (9 * more) + z / (3 * Math.sqrt(more));
        return new Interval(events * lower * lower * lower, more * upper * upper * upper);
    }
}
