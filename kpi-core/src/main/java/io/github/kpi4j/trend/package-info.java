/**
 * Where a series is going: rules that find a movement, and the finding. Entry type:
 * {@link io.github.kpi4j.trend.TrendRule}. May use {@code spc}, {@code statistics}, {@code series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.trend;

import org.jspecify.annotations.NullMarked;
