package io.github.kpi4j.spc;

import java.util.List;
import java.util.Optional;

/** How the limits of a group come about, and what is a special cause by them. */
sealed interface LimitRule<R extends Row> permits XmrLimits, CountLimits {

    /** What is wrong with a row, if anything is. */
    Optional<Attempt.Reason> fault(R row);

    /**
     * Judges the rows of a group, none of them at fault.
     *
     * @param group the rows
     * @param values their values; not a number where one is missing
     * @param baseline how many first rows decide the limits, at least 1
     * @return what is found of each
     */
    Judged judge(List<R> group, double[] values, int baseline);

    /**
     * A group judged.
     *
     * @param limits the limits at each row
     * @param ranges the moving ranges of the baseline
     * @param causes the special causes of each row, as {@link XmrColumn#draw} gives them
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, and nobody compares two
    record Judged(List<Limits> limits, MovingRanges ranges, byte[] causes) {}
}
