/**
 * Exact numbers, the one rounding that makes them displayable, and the units they are counted in. Start at
 * {@link io.github.kpi4j.number.Rational}. Uses nothing but the JDK.
 */
@NullMarked
package io.github.kpi4j.number;

import org.jspecify.annotations.NullMarked;
