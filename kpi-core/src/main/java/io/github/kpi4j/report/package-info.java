/**
 * Scorecards arranged for a committee: overview, exceptions, priorities, starting points, what changed since. Entry types:
 * {@link io.github.kpi4j.report.CommitteeReport}, {@link io.github.kpi4j.report.BaselineReport},
 * {@link io.github.kpi4j.report.Differences}, {@link io.github.kpi4j.report.ReviewPack} and
 * {@link io.github.kpi4j.report.SetChanges}. May use
 * {@code lint} and everything below it.
 */
@NullMarked
package io.github.kpi4j.report;

import org.jspecify.annotations.NullMarked;
