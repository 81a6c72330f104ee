/**
 * Findings and reports in plain English; the only place with sentences. Entry type:
 * {@link io.github.kpi4j.narrative.Narrator}. May use {@code report} and everything below it.
 */
@NullMarked
package io.github.kpi4j.narrative;

import org.jspecify.annotations.NullMarked;
