package io.github.kpi4j.significance;

import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.statistics.interval.Comparison;
import java.util.Locale;

/**
 * How a value stands to another, chance considered. Similar says that the two cannot be told apart, not that they are equal. Better
 * and worse only where higher or lower is better; otherwise higher and lower.
 *
 * <p>Source: OHID, "RAG rating" guide, whose words these are.
 */
public enum Verdict {
    /** Worse even at the wider of two levels. */
    WORST,
    /** Worse. */
    WORSE,
    /** Not to be told apart. */
    SIMILAR,
    /** Better. */
    BETTER,
    /** Better even at the wider of two levels. */
    BEST,
    /** Lower even at the wider of two levels, where neither is better. */
    LOWEST,
    /** Lower, where neither is better. */
    LOWER,
    /** Higher, where neither is better. */
    HIGHER,
    /** Higher even at the wider of two levels, where neither is better. */
    HIGHEST;

    /**
     * Whether the value is significantly worse.
     *
     * @return true for worse and worst
     */
    public boolean isWorse() {
        return this == WORSE || this == WORST;
    }

    /**
     * Whether the value is significantly better.
     *
     * @return true for better and best
     */
    public boolean isBetter() {
        return this == BETTER || this == BEST;
    }

    /**
     * Whether the difference holds at the wider of two levels as well.
     *
     * @return true for worst, best, lowest and highest
     */
    public boolean isStrong() {
        return this == WORST || this == BEST || this == LOWEST || this == HIGHEST;
    }

    /**
     * The verdict as one stable word for files.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By polarity; what is close to a range is called higher or lower, since either may be the better. */
    static Verdict of(Comparison comparison, Polarity polarity) {
        return switch (polarity.sense()) {
            case HIGHER -> good(comparison);
            case LOWER -> good(mirrored(comparison));
            case CLOSER, NEITHER, UNSTATED ->
                switch (comparison) {
                    case LOWEST -> LOWEST;
                    case LOWER -> LOWER;
                    case SIMILAR -> SIMILAR;
                    case HIGHER -> HIGHER;
                    case HIGHEST -> HIGHEST;
                };
        };
    }

    /** Where higher is better. */
    static Verdict good(Comparison comparison) {
        return switch (comparison) {
            case LOWEST -> WORST;
            case LOWER -> WORSE;
            case SIMILAR -> SIMILAR;
            case HIGHER -> BETTER;
            case HIGHEST -> BEST;
        };
    }

    static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case LOWEST -> Comparison.HIGHEST;
            case LOWER -> Comparison.HIGHER;
            case SIMILAR -> Comparison.SIMILAR;
            case HIGHER -> Comparison.LOWER;
            case HIGHEST -> Comparison.LOWEST;
        };
    }
}
