package io.github.kpi4j.significance;

import io.github.kpi4j.statistics.Confidence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the differences of an indicator are told from chance, as declared.
 *
 * @param confidence how sure a difference is to be
 * @param wider how sure one is to be that counts for more, above the other; null to tell differences at one level
 * @param method how a value is held against that of a comparator
 * @param fewest the smallest numerator and denominator that are compared; null to compare however few
 */
public record Significance(
        Confidence confidence,
        @Nullable Confidence wider,
        Method method,
        @Nullable Long fewest) {

    /** How a value is held against that of a comparator. Targets and earlier values are held against the value's own interval. */
    public enum Method {
        /** The value's own interval against the comparator's value as a point. */
        INTERVAL,
        /** The value against the interval that the comparator's value would have if it were as large as the area. */
        CONTROL_LIMITS,
        /**
         * The place in a funnel around the value of all the comparator's members taken together: percentages against the lines for
         * the area's size, rates by whether their own interval leaves that value out.
         */
        FUNNEL
    }

    /**
     * Checks the order of the levels.
     *
     * @param confidence how sure a difference is to be
     * @param wider how sure one is to be that counts for more
     * @param method how a value is held against that of a comparator
     * @param fewest the smallest numerator and denominator that are compared
     * @throws IllegalArgumentException if the wider level is not above the other, or the smallest number is not above zero
     */
    public Significance {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(method, "method");
        if (wider != null && wider.level() <= confidence.level()) {
            throw new IllegalArgumentException("wider is " + wider.level() + "; a level above that of confidence, "
                    + confidence.level() + ", is wanted");
        }
        if (fewest != null && fewest < 1) {
            throw new IllegalArgumentException("fewest is " + fewest + "; 1 or more is wanted");
        }
    }

    /**
     * The value's own interval at one level, however few the cases.
     *
     * @param confidence how sure a difference is to be
     */
    public Significance(Confidence confidence) {
        this(confidence, null, Method.INTERVAL, null);
    }

    /**
     * The levels.
     *
     * @return one level, or two with the wider one last
     */
    public List<Confidence> levels() {
        return wider == null ? List.of(confidence) : List.of(confidence, wider);
    }
}
