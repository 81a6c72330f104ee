/**
 * How a value stands against a limit: targets, tolerances, levels, rating schemes, the finding. Entry type:
 * {@link io.github.kpi4j.target.Target}. May use {@code series}, {@code period} and
 * {@code number}.
 */
@NullMarked
package io.github.kpi4j.target;

import org.jspecify.annotations.NullMarked;
