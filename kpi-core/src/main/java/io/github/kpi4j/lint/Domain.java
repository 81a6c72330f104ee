package io.github.kpi4j.lint;

import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Polarity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a measure can lie: percentages from 0 to 100, counts, rates and lengths of time from 0 on, grades from
 * the worst to the best. Money and scores may be anything.
 *
 * @param low the lowest value, or null where there is none
 * @param high the highest value, or null where there is none
 */
public record Domain(@Nullable Rational low, @Nullable Rational high) {

    /**
     * The domain of a measure.
     *
     * @param measure the measure
     * @return where its values can lie; for grades, positions from the worst
     */
    public static Domain of(Measure measure) {
        if (measure.grades().isPresent()) {
            return new Domain(
                    Rational.ZERO, Rational.of(measure.grades().get().labels().size() - 1));
        }
        if (measure instanceof GroupGap gap) {
            return new Domain(gap.as() == GroupGap.As.RATIO ? Rational.ZERO : null, null);
        }
        Unit unit = measure.unit();
        if (unit instanceof Unit.Percent) {
            return new Domain(Rational.ZERO, Rational.HUNDRED);
        }
        boolean fromZero = unit instanceof Unit.Count || unit instanceof Unit.Rate || unit instanceof Unit.Days;
        return new Domain(fromZero ? Rational.ZERO : null, null);
    }

    /**
     * Whether a value can occur.
     *
     * @param value the value
     * @return true unless the value is below the lowest or above the highest
     */
    public boolean contains(Rational value) {
        return (low == null || value.compareTo(low) >= 0) && (high == null || value.compareTo(high) <= 0);
    }

    /**
     * The best value that can occur.
     *
     * @param polarity which way is better
     * @return the bound in the good direction; empty where there is none, or where neither direction is good
     */
    public Optional<Rational> best(Polarity polarity) {
        return switch (polarity.sense()) {
            case HIGHER -> highest();
            case LOWER -> lowest();
            case CLOSER, NEITHER, UNSTATED -> Optional.empty();
        };
    }

    /** The lowest value. */
    Optional<Rational> lowest() {
        return Optional.ofNullable(low);
    }

    /** The highest value. */
    Optional<Rational> highest() {
        return Optional.ofNullable(high);
    }
}
