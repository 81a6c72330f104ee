/**
 * Where change is counted from, and how far an indicator has come. Entry type:
 * {@link io.github.kpi4j.baseline.Baseline}. May use {@code series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.baseline;

import org.jspecify.annotations.NullMarked;
