/**
 * Price indices, as the caller supplies them: what money was worth in which period, also across a change of the reference
 * year. Entry type: {@link io.github.kpi4j.price.Deflator}. May use {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.price;

import org.jspecify.annotations.NullMarked;
