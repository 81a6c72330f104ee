/**
 * Numeric methods in {@code double}, each with its formula, accuracy and source: what is counted or measured goes in as plain
 * numbers, what comes out is a value with its interval, or the {@link io.github.kpi4j.statistics.Cause} why there is none.
 * Entry types: {@link io.github.kpi4j.statistics.Values}, {@link io.github.kpi4j.statistics.Confidence} and
 * {@link io.github.kpi4j.statistics.Result}. Nothing here decides a level: judgement is exact and made elsewhere. Uses
 * nothing of the other packages.
 *
 * <p>Missing values are never numbers. {@link io.github.kpi4j.statistics.Values} keeps the place of a missing value. Where
 * places matter (a series in time, areas in a list) it is left out and the others keep their places; where they do not (a
 * mean, two groups) it makes the result unknown until the caller says {@link
 * io.github.kpi4j.statistics.Values#observed()}. No result holds a NaN, and no data make a method throw: only a wrong
 * argument, such as a confidence of 3, does.
 */
@NullMarked
package io.github.kpi4j.statistics;

import org.jspecify.annotations.NullMarked;
