/**
 * Framework, figures, evidence, period and as-of date in; scorecard out. Entry types: {@link io.github.kpi4j.evaluation.Evaluator} for one
 * period, of an area or many, with every explanation; {@link io.github.kpi4j.evaluation.BulkEvaluation} for all periods of many areas, a
 * {@link io.github.kpi4j.evaluation.Panel} for each indicator. Levels are the same by both. May use {@code indicator} and everything
 * below it.
 */
@NullMarked
package io.github.kpi4j.evaluation;

import org.jspecify.annotations.NullMarked;
