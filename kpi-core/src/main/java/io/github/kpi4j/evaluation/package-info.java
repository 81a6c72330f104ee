/**
 * Framework, figures, evidence, period and as-of date in; scorecard out. Entry type:
 * {@link io.github.kpi4j.evaluation.Evaluator}. May use {@code indicator} and everything below it.
 */
@NullMarked
package io.github.kpi4j.evaluation;

import org.jspecify.annotations.NullMarked;
