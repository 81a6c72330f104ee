package io.github.kpi4j.statistics;

/**
 * The values that the data do not contradict.
 *
 * @param lower the lower end; negative infinity where nothing bounds it
 * @param upper the upper end, at least the lower; positive infinity where nothing bounds it
 */
public record Interval(double lower, double upper) {

    /**
     * Checks the order.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @throws IllegalArgumentException if the upper end is below the lower, or one of them is not a number
     */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower is " + lower + " and upper " + upper + "; they must be in order");
        }
    }

    /**
     * The interval of so much to either side.
     *
     * @param centre the middle
     * @param half how far it reaches to either side, at least 0
     * @return the interval, or {@link Cause#NOT_FINITE} where an end is not finite
     */
    public static Result<Interval> around(double centre, double half) {
        return between(centre - half, centre + half);
    }

    /**
     * The interval between two ends that were worked out.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @return the interval, or {@link Cause#NOT_FINITE} where an end is not finite
     * @throws IllegalArgumentException if both are finite and out of order
     */
    public static Result<Interval> between(double lower, double upper) {
        return Double.isFinite(lower) && Double.isFinite(upper)
                ? Result.known(new Interval(lower, upper))
                : Result.unknown(Cause.NOT_FINITE);
    }

    /**
     * Whether a value lies inside; the ends belong to the interval.
     *
     * @param value the value
     * @return whether it is not contradicted
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /**
     * Whether two intervals share a value; touching is sharing.
     *
     * @param other the other one
     * @return whether they overlap or touch
     */
    public boolean overlaps(Interval other) {
        return lower <= other.upper && other.lower <= upper;
    }

    /**
     * How wide it is.
     *
     * @return upper less lower; infinite where an end is, or where the difference is beyond every {@code double}
     */
    public double width() {
        return upper - lower;
    }

    /**
     * The interval with its ends held inside bounds, for display: a straight line may leave 0 to 100%.
     *
     * @param least the least that is possible
     * @param most the most that is possible
     * @return the part inside
     * @throws IllegalArgumentException if the bounds are out of order
     */
    public Interval within(double least, double most) {
        if (!(least <= most)) {
            throw new IllegalArgumentException("least is " + least + " and most " + most + "; they must be in order");
        }
        return new Interval(Math.min(Math.max(lower, least), most), Math.max(Math.min(upper, most), least));
    }
}
