package io.github.kpi4j.indicator;

import io.github.kpi4j.series.IndicatorId;
import java.util.Locale;

/**
 * One thing measured. Its kind says which question it answers, and is independent of the type of its value: the share of
 * audits graded good is qualitative and a percentage.
 */
public sealed interface Indicator permits Quantitative, Qualitative, Outcome, ValueForMoney {

    /** The question that an indicator answers. */
    enum Kind {
        /** How much? */
        QUANTITATIVE,
        /** How well? */
        QUALITATIVE,
        /** What difference did it make? */
        OUTCOME,
        /** At what cost, for what result? */
        VALUE_FOR_MONEY;

        /**
         * The kind as one stable word for files.
         *
         * @return the name in lower case with hyphens, such as {@code value-for-money}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What all kinds have in common.
     *
     * @return the definition
     */
    Definition definition();

    /**
     * The question that the indicator answers.
     *
     * @return its kind
     */
    Kind kind();

    /**
     * Whether it tells a result that money can buy: how well, or what difference it made.
     *
     * @return true for the qualitative and the outcome kind
     */
    default boolean isResult() {
        return kind() == Kind.QUALITATIVE || kind() == Kind.OUTCOME;
    }

    /**
     * The identifier.
     *
     * @return the definition's id
     */
    default IndicatorId id() {
        return definition().id();
    }

    /**
     * The name for readers.
     *
     * @return the definition's name
     */
    default String name() {
        return definition().name();
    }

    /**
     * Who answers for the result.
     *
     * @return {@link Accountability#POPULATION} for an outcome that concerns a whole population; otherwise
     *     {@link Accountability#PERFORMANCE}
     */
    default Accountability accountability() {
        return Accountability.PERFORMANCE;
    }
}
