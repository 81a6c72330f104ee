/**
 * Numeric methods in {@code double}, each with its formula, accuracy, source and edge cases. Entry type:
 * {@link io.github.kpi4j.statistics.CorrectlyRounded}. Uses nothing else of the library.
 */
@NullMarked
package io.github.kpi4j.statistics;

import org.jspecify.annotations.NullMarked;
