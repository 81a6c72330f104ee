/**
 * Value for money: the change of a cost and the change of what it buys, told together and never one for the other. Entry type:
 * {@link io.github.kpi4j.vfm.Worth}. May use {@code series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.vfm;

import org.jspecify.annotations.NullMarked;
