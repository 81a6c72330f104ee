package io.github.kpi4j.indicator;

import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.number.Unit;
import java.util.Objects;

/**
 * What an indicator's figures are over time: whether they grow with it, and how they are given.
 *
 * @param nature a position on a day, or what happened in a stretch of time
 * @param given how the figures are given
 */
public record Accrual(Nature nature, Given given) {

    /** Figures of which nothing is stated, given for the periods that they cover. */
    public static final Accrual PLAIN = new Accrual(Nature.UNSTATED, Given.AS_COVERED);

    /** What figures are over time. */
    public enum Nature {
        /** Nobody said. */
        UNSTATED,
        /** A position on a day, such as children looked after on 31 March; positions are never added up over time. */
        STOCK,
        /** What happened in a stretch of time, such as visits made; it adds up over time. */
        FLOW
    }

    /** How figures are given. */
    public enum Given {
        /** Each for the period that it covers. */
        AS_COVERED,
        /**
         * Each as the total from the start of the year to the end of its period. The value of a period is its total less that of
         * the period before it in the same year; the first period's total is its value.
         */
        CUMULATIVE,
        /**
         * Each for its own part of the year, while the indicator covers the year to date. The value is the sum of all parts since
         * the start of the year; there is none where one of them is missing.
         */
        IN_PERIOD
    }

    /**
     * Checks that only what adds up is added up.
     *
     * @param nature a position on a day, or what happened in a stretch of time
     * @param given how the figures are given
     * @throws IllegalArgumentException if positions are to be added up or taken apart
     */
    public Accrual {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(given, "given");
        if (nature == Nature.STOCK && given != Given.AS_COVERED) {
            throw new IllegalArgumentException("a stock is a position on a day and does not add up over time");
        }
    }

    /**
     * Whether the values of a measure can be worked out from totals or parts of a year. A percentage without its counts does
     * not add up, and neither does a rate, whose population is there all year.
     *
     * @param measure the measure
     * @return true for numbers of things and of money, for shares and means of counts, and for counts per grade
     */
    public static boolean addsUp(Measure measure) {
        return measure instanceof Percentage
                || measure instanceof Mean
                || measure instanceof ShareAtOrAbove
                || measure instanceof MedianGrade
                || (measure instanceof Direct direct
                        && (direct.unit() instanceof Unit.Count || direct.unit() instanceof Unit.Money));
    }
}
