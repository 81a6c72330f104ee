package io.github.kpi4j.indicator;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.TargetFinding.Judging;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator's values become levels, where it differs from the rest of the framework.
 *
 * @param judging whether exact or published values are judged
 * @param scheme the indicator's own rating scheme; null for the framework's
 * @param fewest the smallest denominator that is judged; null to judge every value
 */
public record Rating(
        Judging judging,
        @Nullable RatingScheme scheme,
        @Nullable Long fewest) {

    /** Exact values, by the framework's scheme, however few the cases. */
    public static final Rating STANDARD = new Rating(Judging.EXACT, null, null);

    /**
     * Checks the smallest denominator.
     *
     * @param judging whether exact or published values are judged
     * @param scheme the indicator's own rating scheme
     * @param fewest the smallest denominator that is judged
     * @throws IllegalArgumentException if the smallest denominator is not above zero
     */
    public Rating {
        Objects.requireNonNull(judging, "judging");
        if (fewest != null && fewest < 1) {
            throw new IllegalArgumentException("values are judged from a denominator of 1 or more on, not " + fewest);
        }
    }

    Rating judging(Judging which) {
        return new Rating(which, scheme, fewest);
    }

    Rating by(RatingScheme own) {
        return new Rating(judging, own, fewest);
    }

    Rating from(long cases) {
        return new Rating(judging, scheme, cases);
    }

    /**
     * Whether a value rests on too few cases to be judged.
     *
     * @param value a value
     * @return true if its denominator, or the number of its graded cases, is known and smaller than the smallest that is judged
     */
    public boolean isTooFew(Value value) {
        if (fewest == null) {
            return false;
        }
        if (value instanceof Value.Amount amount && amount.denominator() != null) {
            return amount.denominator().compareTo(Rational.of(fewest)) < 0;
        }
        return value.distribution()
                .filter(counts -> counts.graded().compareTo(BigInteger.valueOf(fewest)) < 0)
                .isPresent();
    }
}
