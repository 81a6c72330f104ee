package io.github.kpi4j.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles and tails of the distributions that the methods here stand on, by Apache Commons Statistics. A cumulative
 * probability is that of a value of at most x; a survival probability that of one above x, exact far out where one less the
 * other would be 0. Relative error below 1e-10 for probabilities and quantiles in ordinary use; quantiles are the roots of the
 * tail that is the smaller, polished by Newton's method.
 */
public final class Distributions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int POLISHING = 8;
    private static final double SETTLED = 1e-15;
    private static final double NEARLY_NORMAL = 1e10;

    private Distributions() {}

    /**
     * The standard normal quantile.
     *
     * @param p from 0 to 1
     * @return the value that is not exceeded with probability p; infinite at 0 and 1
     * @throws IllegalArgumentException if p is not from 0 to 1
     */
    public static double normalQuantile(double p) {
        return NORMAL.inverseCumulativeProbability(probability(p));
    }

    /**
     * The cumulative probability of the standard normal distribution.
     *
     * @param x any number
     * @return from 0 to 1
     */
    public static double normalCdf(double x) {
        return NORMAL.cumulativeProbability(x);
    }

    /**
     * The upper tail of the standard normal distribution.
     *
     * @param x any number
     * @return from 0 to 1
     */
    public static double normalSurvival(double x) {
        return NORMAL.survivalProbability(x);
    }

    /**
     * The quantile of Student's t.
     *
     * @param p from 0 to 1
     * @param degreesOfFreedom above 0, not only whole numbers
     * @return the value that is not exceeded with probability p; infinite at 0 and 1
     * @throws IllegalArgumentException if p is not from 0 to 1, or the degrees of freedom are not above 0
     */
    public static double tQuantile(double p, double degreesOfFreedom) {
        ContinuousDistribution t = TDistribution.of(positive(degreesOfFreedom, "degreesOfFreedom"));
        return quantile(t, probability(p));
    }

    /**
     * The cumulative probability of Student's t.
     *
     * @param x any number
     * @param degreesOfFreedom above 0
     * @return from 0 to 1
     * @throws IllegalArgumentException if the degrees of freedom are not above 0
     */
    public static double tCdf(double x, double degreesOfFreedom) {
        return TDistribution.of(positive(degreesOfFreedom, "degreesOfFreedom")).cumulativeProbability(x);
    }

    /**
     * The probability of a t at least so far from 0, to either side.
     *
     * @param t any number
     * @param degreesOfFreedom above 0
     * @return from 0 to 1
     * @throws IllegalArgumentException if the degrees of freedom are not above 0
     */
    public static double tTwoSided(double t, double degreesOfFreedom) {
        return Math.min(1, 2 * tCdf(-Math.abs(t), degreesOfFreedom));
    }

    /**
     * The quantile of chi-squared.
     *
     * @param p from 0 to 1
     * @param degreesOfFreedom above 0, not only whole numbers
     * @return the value that is not exceeded with probability p: 0 at 0, infinite at 1
     * @throws IllegalArgumentException if p is not from 0 to 1, or the degrees of freedom are not above 0
     */
    public static double chiSquaredQuantile(double p, double degreesOfFreedom) {
        if (positive(degreesOfFreedom, "degreesOfFreedom") > NEARLY_NORMAL) {
            return wilsonHilferty(degreesOfFreedom, normalQuantile(p));
        }
        return quantile(ChiSquaredDistribution.of(degreesOfFreedom), probability(p));
    }

    /**
     * The value that chi-squared exceeds with a given probability, exact for a small one.
     *
     * @param p from 0 to 1
     * @param degreesOfFreedom above 0
     * @return the value that is exceeded with probability p: infinite at 0, 0 at 1
     * @throws IllegalArgumentException if p is not from 0 to 1, or the degrees of freedom are not above 0
     */
    public static double chiSquaredUpperQuantile(double p, double degreesOfFreedom) {
        if (positive(degreesOfFreedom, "degreesOfFreedom") > NEARLY_NORMAL) {
            return wilsonHilferty(degreesOfFreedom, -normalQuantile(p));
        }
        ContinuousDistribution chi = ChiSquaredDistribution.of(degreesOfFreedom);
        return probability(p) > 0.5 ? quantile(chi, 1 - p) : upperQuantile(chi, p);
    }

    /**
     * The cumulative probability of chi-squared.
     *
     * @param x any number; 0 and below have none
     * @param degreesOfFreedom above 0
     * @return from 0 to 1
     * @throws IllegalArgumentException if the degrees of freedom are not above 0
     */
    public static double chiSquaredCdf(double x, double degreesOfFreedom) {
        return ChiSquaredDistribution.of(positive(degreesOfFreedom, "degreesOfFreedom"))
                .cumulativeProbability(x);
    }

    /**
     * The upper tail of chi-squared.
     *
     * @param x any number
     * @param degreesOfFreedom above 0
     * @return from 0 to 1
     * @throws IllegalArgumentException if the degrees of freedom are not above 0
     */
    public static double chiSquaredSurvival(double x, double degreesOfFreedom) {
        return ChiSquaredDistribution.of(positive(degreesOfFreedom, "degreesOfFreedom"))
                .survivalProbability(x);
    }

    /**
     * The upper tail of F.
     *
     * @param x any number
     * @param numerator the degrees of freedom of the numerator, above 0
     * @param denominator the degrees of freedom of the denominator, above 0
     * @return from 0 to 1
     * @throws IllegalArgumentException if a number of degrees of freedom is not above 0
     */
    public static double fSurvival(double x, double numerator, double denominator) {
        return FDistribution.of(positive(numerator, "numerator"), positive(denominator, "denominator"))
                .survivalProbability(x);
    }

    /**
     * The quantile of the beta distribution.
     *
     * @param p from 0 to 1
     * @param a the first shape, above 0
     * @param b the second shape, above 0
     * @return the value that is not exceeded with probability p, from 0 to 1
     * @throws IllegalArgumentException if p is not from 0 to 1, or a shape is not above 0
     */
    public static double betaQuantile(double p, double a, double b) {
        return quantile(BetaDistribution.of(positive(a, "a"), positive(b, "b")), probability(p));
    }

    /**
     * The value that the beta distribution exceeds with a given probability, exact for a small one.
     *
     * @param p from 0 to 1
     * @param a the first shape, above 0
     * @param b the second shape, above 0
     * @return the value that is exceeded with probability p, from 0 to 1
     * @throws IllegalArgumentException if p is not from 0 to 1, or a shape is not above 0
     */
    public static double betaUpperQuantile(double p, double a, double b) {
        ContinuousDistribution beta = BetaDistribution.of(positive(a, "a"), positive(b, "b"));
        return probability(p) > 0.5 ? quantile(beta, 1 - p) : upperQuantile(beta, p);
    }

    /**
     * The probability of one number of successes.
     *
     * @param successes how many succeed
     * @param trials how many are tried, at least 0
     * @param p the probability of each, from 0 to 1
     * @return from 0 to 1
     * @throws IllegalArgumentException if there are fewer than no trials, or p is not from 0 to 1
     */
    public static double binomial(int successes, int trials, double p) {
        return BinomialDistribution.of(trials, probability(p)).probability(successes);
    }

    /**
     * The probability of at most so many successes.
     *
     * @param successes how many succeed at most
     * @param trials how many are tried, at least 0
     * @param p the probability of each, from 0 to 1
     * @return from 0 to 1
     * @throws IllegalArgumentException if there are fewer than no trials, or p is not from 0 to 1
     */
    public static double binomialCdf(int successes, int trials, double p) {
        return BinomialDistribution.of(trials, probability(p)).cumulativeProbability(successes);
    }

    /**
     * The probability of more than so many successes.
     *
     * @param successes how many are exceeded
     * @param trials how many are tried, at least 0
     * @param p the probability of each, from 0 to 1
     * @return from 0 to 1
     * @throws IllegalArgumentException if there are fewer than no trials, or p is not from 0 to 1
     */
    public static double binomialSurvival(int successes, int trials, double p) {
        return BinomialDistribution.of(trials, probability(p)).survivalProbability(successes);
    }

    /** The cube root of chi-squared is nearly normal, and at such numbers of degrees of freedom nearer than doubles can tell. */
    private static double wilsonHilferty(double degreesOfFreedom, double z) {
        double variance = 2 / (9 * degreesOfFreedom);
        double root = 1 - variance + z * Math.sqrt(variance);
        return Math.max(0, degreesOfFreedom * root * root * root);
    }

    private static double quantile(ContinuousDistribution distribution, double p) {
        double x = distribution.inverseCumulativeProbability(p);
        for (int i = 0; i < POLISHING && Double.isFinite(x); i++) {
            double density = distribution.density(x);
            double step = (distribution.cumulativeProbability(x) - p) / density;
            if (!Double.isFinite(step) || Math.abs(step) <= SETTLED * Math.abs(x)) {
                break;
            }
            x -= Math.min(Math.max(step, -Math.abs(x) / 2), Math.abs(x) / 2);
        }
        return x;
    }

    private static double upperQuantile(ContinuousDistribution distribution, double p) {
        double x = distribution.inverseSurvivalProbability(p);
        for (int i = 0; i < POLISHING && Double.isFinite(x); i++) {
            double density = distribution.density(x);
            double step = (p - distribution.survivalProbability(x)) / density;
            if (!Double.isFinite(step) || Math.abs(step) <= SETTLED * Math.abs(x)) {
                break;
            }
            x -= Math.min(Math.max(step, -Math.abs(x) / 2), Math.abs(x) / 2);
        }
        return x;
    }

    private static double probability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p is " + p + "; a probability lies between 0 and 1");
        }
        return p;
    }

    private static double positive(double value, String name) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be above 0");
        }
        return value;
    }
}
