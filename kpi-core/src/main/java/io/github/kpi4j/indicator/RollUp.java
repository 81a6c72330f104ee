package io.github.kpi4j.indicator;

import io.github.kpi4j.summary.SummaryRule;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a framework become a whole.
 *
 * @param summary the rule by which the framework has one level, or null: then levels are counted and no more
 * @param over what the rule summarises
 */
public record RollUp(@Nullable SummaryRule summary, Over over) {

    /** Nothing is rolled up. */
    public static final RollUp NONE = new RollUp(null, Over.INDICATORS);

    /** What a framework's rule summarises. */
    public enum Over {
        /** All indicators. */
        INDICATORS,
        /** The levels of the priorities, each of which has a rule of its own. */
        PRIORITIES
    }
}
