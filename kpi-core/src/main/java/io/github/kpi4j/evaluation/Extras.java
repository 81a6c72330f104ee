package io.github.kpi4j.evaluation;

import io.github.kpi4j.spc.ChartRules;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out beside values and levels.
 *
 * @param charts the convention of the control charts, or null for none
 * @param ranks whether areas are ranked
 * @param slopes whether lines are fitted
 * @param tests whether trends are tested
 */
record Extras(@Nullable ChartRules charts, boolean ranks, boolean slopes, boolean tests) {

    static final Extras NONE = new Extras(null, false, false, false);
}
