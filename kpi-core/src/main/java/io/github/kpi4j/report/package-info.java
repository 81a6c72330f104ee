/**
 * Scorecards arranged for a committee: overview, exceptions, priorities, starting points. Entry types:
 * {@link io.github.kpi4j.report.CommitteeReport} and {@link io.github.kpi4j.report.BaselineReport}. May use
 * {@code evaluation} and everything below it.
 */
@NullMarked
package io.github.kpi4j.report;

import org.jspecify.annotations.NullMarked;
