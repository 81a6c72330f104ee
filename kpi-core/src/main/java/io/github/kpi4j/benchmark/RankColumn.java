package io.github.kpi4j.benchmark;

import io.github.kpi4j.series.Polarity;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ranks columns of numbers, one after the other, without making anything but the ranks: what {@link AreaRanking} says of one
 * set of areas, for a nation of them. The numbers are doubles, each the one nearest to an exact value, as {@link
 * io.github.kpi4j.number.Factor#nearest} finds it. Rounding never turns two values round, so that different doubles tell which
 * value is greater. Equal ones tell it only where {@link #tellsApart} holds; elsewhere an {@link ExactOrder} decides between them,
 * and ranks are exact.
 *
 * <p>An object keeps room to work in, and so serves one thread at a time.
 */
public final class RankColumn {

    /** 2^52: fractions further apart than one part in so many have different nearest doubles. */
    private static final long APART = 1L << 52;

    private final ColumnOrder order;

    /** Compares exact values of which the nearest doubles are equal. */
    @FunctionalInterface
    public interface ExactOrder {

        /**
         * Compares the exact values of two places.
         *
         * @param place the place of a value in its column, from 0
         * @param other the place of another value
         * @return below 0, 0 or above 0, as the value of the place is less than, equal to or greater than the other
         */
        int compare(int place, int other);
    }

    /**
     * Makes room.
     *
     * @param most how many values a column has at most
     * @throws IllegalArgumentException if that is below 0
     */
    public RankColumn(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most is " + most + "; a column has at least 0 values");
        }
        order = new ColumnOrder(most);
    }

    /**
     * Whether fractions have equal nearest doubles only where they are equal: whether no two different ones are so close together.
     *
     * @param numerator the greatest numerator, with any factor multiplied in, without sign
     * @param denominator the greatest denominator
     * @return whether {@code numerator × denominator} is below 2^52. For percentages of up to 6.7 million it is
     */
    public static boolean tellsApart(long numerator, long denominator) {
        return numerator == 0
                || (numerator > 0 && denominator > 0 && denominator < APART && numerator <= (APART - 1) / denominator);
    }

    /**
     * Ranks the values of a column of which equal doubles are equal values.
     *
     * @param better which values are better, the higher or the lower
     * @param values where the values are; one that is not a number is not ranked
     * @param from where the first value of the column is
     * @param stride how far it is to the next one
     * @param count how many values the column has, ranked or not
     * @param ranks what is filled: at a place of the column, from 0, the rank from 1, the best, those with equal values sharing the best,
     *     and the places after it left out; 0 where there is none
     * @return how many are ranked
     * @throws IllegalArgumentException if the column has more values than there is room for, or neither higher nor lower is better
     * @throws IndexOutOfBoundsException if the column reaches beyond the values or the ranks
     */
    public int rank(Polarity.Sense better, double[] values, int from, int stride, int count, int[] ranks) {
        return ranked(better, values, from, stride, count, ranks, null);
    }

    /**
     * Ranks the values of a column.
     *
     * @param better which values are better, the higher or the lower
     * @param values where the nearest doubles of the values are; one that is not a number is not ranked
     * @param from where the first value of the column is
     * @param stride how far it is to the next one
     * @param count how many values the column has, ranked or not
     * @param ranks what is filled: at a place of the column, from 0, the rank from 1, the best, those with equal values sharing the best,
     *     and the places after it left out; 0 where there is none
     * @param exact decides between values of which the doubles are equal, and is asked for no others
     * @return how many are ranked
     * @throws IllegalArgumentException if the column has more values than there is room for, or neither higher nor lower is better
     * @throws IndexOutOfBoundsException if the column reaches beyond the values or the ranks
     */
    public int rank(
            Polarity.Sense better, double[] values, int from, int stride, int count, int[] ranks, ExactOrder exact) {
        return ranked(better, values, from, stride, count, ranks, Objects.requireNonNull(exact, "exact"));
    }

    private int ranked(
            Polarity.Sense better,
            double[] values,
            int from,
            int stride,
            int count,
            int[] ranks,
            @Nullable ExactOrder exact) {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(ranks, "ranks");
        int sign = sign(better);
        if (count > order.most()) {
            throw new IllegalArgumentException("count is " + count + "; there is room for " + order.most());
        }
        Arrays.fill(ranks, 0, count, 0);
        int ranked = order.sort(sign, values, from, stride, count);
        if (exact == null) {
            rankByDoubles(ranked, ranks);
        } else {
            rankExactly(sign, ranked, ranks, exact);
        }
        return ranked;
    }

    /** What turns values so that less is better. */
    private static int sign(Polarity.Sense better) {
        return switch (better) {
            case HIGHER -> -1;
            case LOWER -> 1;
            case CLOSER, NEITHER, UNSTATED ->
                throw new IllegalArgumentException("better is " + better
                        + "; HIGHER or LOWER is wanted, and where closer is better, LOWER with the distances");
        };
    }

    private void rankByDoubles(int ranked, int[] ranks) {
        int first = 0;
        for (int k = 0; k < ranked; k++) {
            if (order.isAbove(k, first)) {
                first = k;
            }
            ranks[order.owner(k)] = first + 1;
        }
    }

    private void rankExactly(int sign, int ranked, int[] ranks, ExactOrder exact) {
        int from = 0;
        while (from < ranked) {
            int to = from + 1;
            while (to < ranked && !order.isAbove(to, from)) {
                to++;
            }
            sort(sign, from, to, exact);
            int first = from;
            for (int k = from; k < to; k++) {
                if (k > first && isGreater(sign, order.owner(k), order.owner(first), exact)) {
                    first = k;
                }
                ranks[order.owner(k)] = first + 1;
            }
            from = to;
        }
    }

    /** Puts the owners of equal doubles in the order of their exact values. */
    private void sort(int sign, int from, int to, ExactOrder exact) {
        for (int k = from + 1; k < to; k++) {
            int moving = order.owner(k);
            if (isGreater(sign, order.owner(k - 1), moving, exact)) {
                int low = from;
                int high = k - 1;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (isGreater(sign, order.owner(middle), moving, exact)) {
                        high = middle;
                    } else {
                        low = middle + 1;
                    }
                }
                order.moveBack(k, low);
            }
        }
    }

    private static boolean isGreater(int sign, int place, int other, ExactOrder exact) {
        return sign * Integer.signum(exact.compare(place, other)) > 0;
    }
}
