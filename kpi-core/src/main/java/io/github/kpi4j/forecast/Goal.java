package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached by a day. For a range that is the edge nearer to where things started.
 *
 * @param value the value to reach, in the indicator's unit
 * @param inclusive whether the value itself counts as reached
 * @param farEdge the other edge of a range, beyond which the goal is overshot, or null where one cannot go too far
 * @param by the day by which it is to be reached
 */
public record Goal(
        Rational value, boolean inclusive, @Nullable Rational farEdge, LocalDate by) {

    /**
     * Checks that all is there.
     *
     * @param value the value to reach
     * @param inclusive whether the value itself counts as reached
     * @param farEdge the other edge of a range
     * @param by the day by which it is to be reached
     */
    public Goal {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(by, "by");
    }

    /**
     * A limit that is reached at the value itself and beyond it.
     *
     * @param value the value to reach
     * @param by the day by which it is to be reached
     * @return the goal
     */
    public static Goal of(Rational value, LocalDate by) {
        return new Goal(value, true, null, by);
    }
}
