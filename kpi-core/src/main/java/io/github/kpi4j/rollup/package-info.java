/**
 * How figures of several periods, or of several areas, become one: by a rule that each indicator declares for both apart.
 * Entry type: {@link io.github.kpi4j.rollup.RollUpRules}. May use {@code measure}, {@code series}, {@code period} and
 * {@code number}.
 */
@NullMarked
package io.github.kpi4j.rollup;

import org.jspecify.annotations.NullMarked;
