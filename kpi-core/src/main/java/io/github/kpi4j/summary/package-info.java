/**
 * One level for many: by which named rule a priority or a framework has a level, and what that rests on. Entry type:
 * {@link io.github.kpi4j.summary.Summary}. May use {@code target} (for levels), {@code series} (for reasons) and
 * {@code number}.
 */
@NullMarked
package io.github.kpi4j.summary;

import org.jspecify.annotations.NullMarked;
