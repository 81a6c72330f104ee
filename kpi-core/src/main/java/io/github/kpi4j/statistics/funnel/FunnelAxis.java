package io.github.kpi4j.statistics.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part of the axis a funnel shows, and the hundred places at which its lines are worked out. The least is 0 unless the
 * greatest value is at most twice the least one; then it is 95% of that, cut to its leading digit. The greatest is 105% of the greatest
 * value, rounded up to two digits. Places stand closer where the funnel is narrow: they grow by a factor, and by at least 1.
 *
 * <p>Source: PHEindicatormethods.
 *
 * @param least where the axis begins, at least 0
 * @param most where it ends, above its beginning
 */
public record FunnelAxis(double least, double most) {

    private static final int PLACES = 100;
    private static final BigDecimal BELOW = new BigDecimal("0.95");
    private static final BigDecimal ABOVE = new BigDecimal("1.05");

    /**
     * Checks the order.
     *
     * @param least where the axis begins
     * @param most where it ends
     * @throws IllegalArgumentException if it begins below 0, or does not end above its beginning
     */
    public FunnelAxis {
        if (!(least >= 0 && most > least && Double.isFinite(most))) {
            throw new IllegalArgumentException(
                    "least is " + least + " and most " + most + "; an axis runs from 0 or more upwards");
        }
    }

    /**
     * The axis for areas of these sizes.
     *
     * @param smallest the size of the smallest area, at least 0
     * @param largest the size of the largest, at least that and above 0
     * @return the axis
     * @throws IllegalArgumentException if the sizes are not in that order
     */
    public static FunnelAxis around(double smallest, double largest) {
        if (!(smallest >= 0 && smallest <= largest && largest > 0 && Double.isFinite(largest))) {
            throw new IllegalArgumentException("smallest is " + smallest + " and largest " + largest
                    + "; sizes are at least 0 and in order, and the largest is above 0");
        }
        double least = largest <= 2 * smallest ? cut(smallest, BELOW, 1, RoundingMode.FLOOR) : 0;
        return new FunnelAxis(least, cut(largest, ABOVE, 2, RoundingMode.CEILING));
    }

    private static double cut(double size, BigDecimal factor, int digits, RoundingMode mode) {
        BigDecimal scaled = BigDecimal.valueOf(size).multiply(factor);
        int whole = Math.max(1, scaled.precision() - scaled.scale());
        return scaled.setScale(digits - whole, mode).doubleValue();
    }

    /**
     * The same stretch of the axis in events, where the areas' sizes are denominators of a rate.
     *
     * @param rate the events to be expected for one of the denominator, above 0
     * @return the axis in events, widened to whole ones
     * @throws IllegalArgumentException if the rate is not above 0
     */
    public FunnelAxis inEvents(double rate) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("rate is " + rate + "; it must be above 0");
        }
        return new FunnelAxis(Math.floor(least * rate), Math.ceil(most * rate));
    }

    /**
     * The hundred places, from at least 1 on. Those of ratios stop one step short of the end, as in the original.
     *
     * @param isRatio whether the funnel is of ratios of observed to expected events
     * @return the places in ascending order, all whole but perhaps the first
     */
    public List<Double> places(boolean isRatio) {
        var places = new ArrayList<Double>();
        double place = Math.max(1, least);
        places.add(place);
        for (int left = PLACES - 1; left >= 1; left--) {
            double steps = isRatio ? left + 1 : left;
            double next = Math.rint(place * Math.pow(most / place, 1 / steps));
            place = Math.max(next, place + 1);
            places.add(place);
        }
        return List.copyOf(places);
    }
}
