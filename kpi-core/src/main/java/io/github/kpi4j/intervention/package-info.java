/**
 * What was done, and how an indicator stood before and after. Entry types: {@link io.github.kpi4j.intervention.Intervention} and
 * {@link io.github.kpi4j.intervention.BeforeAfter}. May use {@code series}, {@code period}, {@code number} and {@code statistics}.
 * Values and differences are exact; a {@code double} tells only whether chance alone would do. Nothing in here says that one thing
 * caused another.
 */
@NullMarked
package io.github.kpi4j.intervention;

import org.jspecify.annotations.NullMarked;
