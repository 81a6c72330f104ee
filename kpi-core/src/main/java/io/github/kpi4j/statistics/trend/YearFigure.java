package io.github.kpi4j.statistics.trend;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one year, or what is known of it.
 *
 * @param year the year
 * @param value the value as published, or null
 * @param count the cases counted, or null
 * @param denominator out of how many, or null
 * @param interval the value's interval of 95%, or null
 */
public record YearFigure(
        int year,
        @Nullable Double value,
        @Nullable Double count,
        @Nullable Double denominator,
        @Nullable Interval interval) {

    /** A figure that a trend may be taken over, or why it may not. */
    Result<YearFigure> checked() {
        if (value == null || count == null || denominator == null) {
            return Result.unknown(Cause.MISSING);
        }
        if (!Stream.of(value, count, denominator).allMatch(Double::isFinite)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (denominator <= 0) {
            return Result.unknown(Cause.NON_POSITIVE_DENOMINATOR);
        }
        return count.equals(denominator) ? Result.unknown(Cause.ALL_COUNTED) : Result.known(this);
    }
}
