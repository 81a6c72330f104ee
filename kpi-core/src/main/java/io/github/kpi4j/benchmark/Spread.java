package io.github.kpi4j.benchmark;

import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.number.Rational;
import java.util.Objects;

/**
 * How far areas lie apart, in a measure that a few extreme areas do not move. Oflog's tables show the distance of an area from
 * the median in this unit (MADs from the median).
 *
 * @param median the middle value
 * @param deviation the median absolute deviation: the median of the distances from the median; not scaled to a standard deviation
 */
public record Spread(Rational median, Rational deviation) {

    /**
     * Checks the deviation.
     *
     * @param median the middle value
     * @param deviation the median absolute deviation
     * @throws IllegalArgumentException if the deviation is negative
     */
    public Spread {
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(deviation, "deviation");
        if (deviation.signum() < 0) {
            throw new IllegalArgumentException("deviation is " + deviation + "; a distance is never negative");
        }
    }

    /**
     * How many deviations a value lies from the median.
     *
     * @param value any value
     * @return {@code (value - median) / deviation}, below 0 for a value below the median; {@link Why#NO_SPREAD} where the
     *     deviation is 0, even for the median itself
     */
    public Answer<Rational> distance(Rational value) {
        return deviation.isZero()
                ? Answer.none(Why.NO_SPREAD)
                : Answer.of(value.minus(median).dividedBy(deviation));
    }
}
