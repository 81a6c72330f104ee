/**
 * What a framework may say, but its author should look at: gaps, targets that ask for nothing, tolerances too fine or too wide.
 * Entry type: {@link io.github.kpi4j.lint.Linter}. May use {@code evaluation} and everything below it.
 */
@NullMarked
package io.github.kpi4j.lint;

import org.jspecify.annotations.NullMarked;
