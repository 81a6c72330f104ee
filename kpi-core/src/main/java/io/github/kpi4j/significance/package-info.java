/**
 * Whether a value differs from another by more than chance: from its target, from the value of a comparator, from the period before
 * and from the baseline. It stands beside the level and changes none. Entry types: {@link
 * io.github.kpi4j.significance.Significance}, which is declared, {@link io.github.kpi4j.significance.Subject}, which compares, and
 * {@link io.github.kpi4j.significance.SignificanceFinding}. May use {@code target}, {@code series}, {@code period}, {@code number}
 * and {@code statistics}.
 *
 * <p>Of twenty comparisons at 95% in which nothing differs one is significant by chance. Where many indicators, areas or periods are
 * looked through for the few that stand out, ask for 99.8%, or for two levels, and read a single finding at 95% as a question.
 */
@NullMarked
package io.github.kpi4j.significance;

import org.jspecify.annotations.NullMarked;
