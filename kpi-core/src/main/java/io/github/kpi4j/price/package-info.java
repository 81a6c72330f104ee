/**
 * Price indices, as the caller supplies them: what money was worth in which period, also across a change of the reference
 * year.
 */
@NullMarked
package io.github.kpi4j.price;

import org.jspecify.annotations.NullMarked;
