/**
 * Scorecards arranged for a committee: overview, exceptions, priorities, starting points, what changed since. Entry types:
 * {@link io.github.kpi4j.report.CommitteeReport}, {@link io.github.kpi4j.report.BaselineReport} and
 * {@link io.github.kpi4j.report.Differences}, and {@link io.github.kpi4j.report.ReviewPack}. May use
 * {@code lint} and everything below it.
 */
@NullMarked
package io.github.kpi4j.report;

import org.jspecify.annotations.NullMarked;
