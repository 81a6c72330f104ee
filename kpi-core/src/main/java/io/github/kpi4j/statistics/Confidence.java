package io.github.kpi4j.statistics;

/**
 * How sure an interval is to be: in the long run this share of such intervals holds the true value.
 *
 * @param level between 0 and 1, neither included: 0.95 for the usual 95%, 0.998 for the control limits of public health
 */
public record Confidence(double level) {

    /** The usual 95%: one interval in twenty misses. */
    public static final Confidence NINETY_FIVE = new Confidence(0.95);

    /** The 99.8% of funnel plots and recent trends: one interval in five hundred misses, about three standard errors. */
    public static final Confidence NINETY_NINE_POINT_EIGHT = new Confidence(0.998);

    /**
     * Checks the level. Any level will do here, such as the 80% at which forecasts are often shown; intervals of published
     * indicators go through {@link #of}.
     *
     * @param level between 0 and 1, neither included
     * @throws IllegalArgumentException if it is not between them
     */
    public Confidence {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level is " + level + "; a level of confidence lies between 0 and 1");
        }
    }

    /**
     * Reads a confidence as the tools of public health do: 0.95 and 95 are the same. Below 90% it is taken for a slip and
     * refused, never moved into range; so is 100%, for which no finite interval is wide enough. A forecast may well be told with
     * less: say {@code new Confidence(0.8)}.
     *
     * @param confidence from 0.9 to below 1, or from 90 to below 100
     * @return the confidence
     * @throws IllegalArgumentException if it is anything else
     */
    public static Confidence of(double confidence) {
        if (confidence >= 0.9 && confidence < 1) {
            return new Confidence(confidence);
        }
        if (confidence >= 90 && confidence < 100) {
            return new Confidence(confidence / 100);
        }
        throw new IllegalArgumentException("confidence is " + confidence
                + "; give 0.9 to below 1, or 90 to below 100 per cent; a lower level is made by new Confidence(level)");
    }

    /**
     * The share that lies beyond either end.
     *
     * @return half of what the level leaves, 0.025 for 95%
     */
    public double tail() {
        return (1 - level) / 2;
    }

    /**
     * The standard normal quantile at {@code (1 + level) / 2}: how many standard errors an interval reaches to each side.
     *
     * @return above 0; 1.959964 for 95%, 3.090232 for 99.8%
     */
    public double z() {
        return -Distributions.normalQuantile(tail());
    }

    /**
     * The same for Student's t, wider than {@link #z()} because the standard deviation is estimated from the data.
     *
     * @param degreesOfFreedom above 0
     * @return above {@link #z()}
     * @throws IllegalArgumentException if the degrees of freedom are not above 0
     */
    public double t(double degreesOfFreedom) {
        return -Distributions.tQuantile(tail(), degreesOfFreedom);
    }
}
