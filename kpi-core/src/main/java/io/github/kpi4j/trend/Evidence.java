package io.github.kpi4j.trend;

import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.spc.Phases.Rebase;
import io.github.kpi4j.spc.RunChart;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.statistics.Confidence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a {@link TestedRule} rests its finding on. The numbers are doubles, good to twelve significant digits or more. */
public sealed interface Evidence {

    /**
     * A double as it is shown.
     *
     * @param value a finite number
     * @return the decimal nearest to it of at most twelve significant digits
     * @throws NumberFormatException if it is not finite
     */
    static BigDecimal decimal(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /** What a test reckons. */
    enum Statistic {
        /** The slope of the line of least squares, in values for each period; the threshold is half its interval. */
        SLOPE,
        /** The pairs that rise less those that fall, in standard errors. */
        Z,
        /** The statistic of the test for a trend in proportions, on one degree of freedom. */
        CHI_SQUARED
    }

    /**
     * A test of chance.
     *
     * @param statistic what was reckoned
     * @param value what it came to
     * @param threshold what its size has to exceed, at least 0
     * @param p how often chance alone would do as much, from 0 to 1; null where the method does not say
     * @param slope the change for each period, or each year where figures come at irregular dates; null where the method has none
     * @param confidence how sure the finding is to be
     */
    record Test(
            Statistic statistic,
            double value,
            double threshold,
            @Nullable Double p,
            @Nullable Double slope,
            Confidence confidence)
            implements Evidence {

        /**
         * Checks the numbers.
         *
         * @param statistic what was reckoned
         * @param value what it came to
         * @param threshold what its size has to exceed
         * @param p how often chance alone would do as much
         * @param slope the change for each period
         * @param confidence how sure the finding is to be
         * @throws IllegalArgumentException if the value or the slope is not finite, the threshold not finite and at least 0, or p not
         *     from 0 to 1
         */
        public Test {
            Objects.requireNonNull(statistic, "statistic");
            Objects.requireNonNull(confidence, "confidence");
            if (!Double.isFinite(value) || !Double.isFinite(threshold) || threshold < 0) {
                throw new IllegalArgumentException("value and threshold are " + value + " and " + threshold
                        + "; both are finite, and a threshold is at least 0");
            }
            if ((p != null && !(p >= 0 && p <= 1)) || (slope != null && !Double.isFinite(slope))) {
                throw new IllegalArgumentException(
                        "p and slope are " + p + " and " + slope + "; p is from 0 to 1, and a slope finite");
            }
        }

        /**
         * Whether chance alone would seldom do as much.
         *
         * @return whether the value's size exceeds the threshold
         */
        public boolean isSignificant() {
            return Math.abs(value) > threshold;
        }
    }

    /**
     * The last stretch of a control chart.
     *
     * @param limits its limits, or why there are none
     * @param cause why the latest point is more than noise; null where it is not
     * @param start the fresh start that it begins with, from the end of the period of its first figure; null for none
     */
    record Chart(
            Limits limits,
            @Nullable SpecialCause cause,
            @Nullable Rebase start) implements Evidence {

        /**
         * Checks that there are limits, or a reason.
         *
         * @param limits its limits
         * @param cause why the latest point is more than noise
         * @param start the fresh start that it begins with
         */
        public Chart {
            Objects.requireNonNull(limits, "limits");
        }
    }

    /**
     * Runs on either side of the median.
     *
     * @param chart the runs, the crossings, and what noise explains of them
     */
    record Runs(RunChart chart) implements Evidence {

        /**
         * Checks that it is there.
         *
         * @param chart the runs
         */
        public Runs {
            Objects.requireNonNull(chart, "chart");
        }
    }
}
