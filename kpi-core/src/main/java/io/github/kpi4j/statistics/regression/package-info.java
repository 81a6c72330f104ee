/**
 * Lines through points: {@link io.github.kpi4j.statistics.regression.Line} with its forecast, {@link
 * io.github.kpi4j.statistics.regression.LineColumn} for the slopes of a nation's series, {@link
 * io.github.kpi4j.statistics.regression.LeastSquares} for any number of predictors, {@link
 * io.github.kpi4j.statistics.regression.SegmentedSeries} for a series that was interrupted, {@link
 * io.github.kpi4j.statistics.regression.DifferenceInDifferences}. Errors are those of independent residuals: in a series they are
 * often too small.
 */
@NullMarked
package io.github.kpi4j.statistics.regression;

import org.jspecify.annotations.NullMarked;
