package io.github.kpi4j.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class DistributionsTest {

    private static final Percentage TEN_DIGITS = withinPercentage(1e-8);

    @Test
    void quantilesAreThoseOfTheTables() {
        assertThat(Distributions.normalQuantile(0.975)).isCloseTo(1.959963984540054, TEN_DIGITS);
        assertThat(Distributions.tQuantile(0.975, 1)).isCloseTo(12.706204736174694, TEN_DIGITS);
        assertThat(Distributions.chiSquaredQuantile(0.95, 1)).isCloseTo(3.841458820694124, TEN_DIGITS);
        assertThat(Distributions.betaQuantile(0.025, 3, 5)).isCloseTo(0.09898827844250786, TEN_DIGITS);
    }

    @Test
    void farOutNoDigitIsLost() {
        assertThat(Distributions.chiSquaredQuantile(1e-10, 3)).isCloseTo(5.20939762143448e-07, TEN_DIGITS);
        assertThat(Distributions.chiSquaredUpperQuantile(1e-12, 4)).isCloseTo(62.1997463915383, TEN_DIGITS);
        assertThat(Distributions.betaUpperQuantile(1e-9, 3, 5)).isCloseTo(0.9913540609633928, TEN_DIGITS);
        assertThat(Distributions.betaUpperQuantile(0.975, 3, 5)).isCloseTo(0.09898827844250789, TEN_DIGITS);
        assertThat(Distributions.chiSquaredUpperQuantile(0.95, 2)).isCloseTo(-2 * Math.log(0.95), TEN_DIGITS);
        assertThat(Distributions.normalSurvival(10)).isCloseTo(7.619853024160527e-24, TEN_DIGITS);
    }

    @Test
    void tailsAreThoseOfTheTables() {
        assertThat(Distributions.normalCdf(0)).isEqualTo(0.5);
        assertThat(Distributions.tCdf(1, 1)).isCloseTo(0.75, TEN_DIGITS);
        assertThat(Distributions.tTwoSided(-1, 1)).isCloseTo(0.5, TEN_DIGITS);
        assertThat(Distributions.tTwoSided(0, 5)).isEqualTo(1);
        assertThat(Distributions.chiSquaredCdf(2, 2)).isCloseTo(1 - Math.exp(-1), TEN_DIGITS);
        assertThat(Distributions.chiSquaredSurvival(9.54953570608324, 1)).isCloseTo(0.002, TEN_DIGITS);
        assertThat(Distributions.fSurvival(4, 2, 10)).isCloseTo(0.052922149401344654, TEN_DIGITS);
        assertThat(Distributions.binomial(3, 10, 0.5)).isCloseTo(120.0 / 1024, TEN_DIGITS);
        assertThat(Distributions.binomialCdf(3, 10, 0.5)).isCloseTo(176.0 / 1024, TEN_DIGITS);
        assertThat(Distributions.binomialSurvival(3, 10, 0.5)).isCloseTo(848.0 / 1024, TEN_DIGITS);
    }

    @Test
    void theEndsAreTheEndsOfTheRange() {
        assertThat(Distributions.normalQuantile(1)).isInfinite();
        assertThat(Distributions.tQuantile(0, 3)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Distributions.tQuantile(0.5, 3)).isZero();
        assertThat(Distributions.chiSquaredQuantile(0, 3)).isZero();
        assertThat(Distributions.chiSquaredUpperQuantile(0, 3)).isInfinite();
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.normalQuantile(1.5))
                .withMessageContaining("p is 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.tQuantile(0.5, 0))
                .withMessageContaining("degreesOfFreedom is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.betaQuantile(0.5, 1, -1))
                .withMessageContaining("b is -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Distributions.chiSquaredQuantile(Double.NaN, 1));
    }

    @Property(tries = 300)
    void aQuantileHasTheProbabilityItWasAskedFor(
            @ForAll @DoubleRange(min = 1e-6, max = 0.999999) @Scale(6) double p,
            @ForAll @DoubleRange(min = 1, max = 200) double df) {
        assertThat(Distributions.tCdf(Distributions.tQuantile(p, df), df)).isCloseTo(p, TEN_DIGITS);
        assertThat(Distributions.chiSquaredCdf(Distributions.chiSquaredQuantile(p, df), df))
                .isCloseTo(p, TEN_DIGITS);
        assertThat(Distributions.chiSquaredSurvival(Distributions.chiSquaredUpperQuantile(p, df), df))
                .isCloseTo(p, TEN_DIGITS);
        assertThat(Distributions.normalCdf(Distributions.normalQuantile(p))).isCloseTo(p, TEN_DIGITS);
    }

    @Test
    void chiSquaredOfVeryManyDegreesOfFreedomHasQuantilesToo() {
        // The normal approximation to the mean k and the variance 2k, with the skewness 2/3 (z² - 1) beside it.
        double z = 1.959963984540054;
        for (double k : new double[] {9e9, 2e10, 1e15}) {
            double expected = k + z * Math.sqrt(2 * k) + 2 * (z * z - 1) / 3;
            assertThat(Distributions.chiSquaredQuantile(0.975, k)).isCloseTo(expected, withinPercentage(1e-10));
            assertThat(Distributions.chiSquaredUpperQuantile(0.025, k)).isCloseTo(expected, withinPercentage(1e-10));
        }
        assertThat(Distributions.chiSquaredQuantile(0.5, 1e300)).isCloseTo(1e300, withinPercentage(1e-10));
    }
}
