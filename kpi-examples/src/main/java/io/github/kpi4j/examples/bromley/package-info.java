/**
 * Bromley: the report of one quarter to a committee that watches a service recover. Run
 * {@link io.github.kpi4j.examples.bromley.BromleyReport}.
 */
@NullMarked
package io.github.kpi4j.examples.bromley;

import org.jspecify.annotations.NullMarked;
