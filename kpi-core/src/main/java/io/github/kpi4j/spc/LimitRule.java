package io.github.kpi4j.spc;

import java.util.List;
import java.util.Optional;

/** How the limits of a group come about. */
sealed interface LimitRule<R extends Row> permits XmrLimits, CountLimits {

    /** What is wrong with a row, if anything is. */
    Optional<Attempt.Reason> fault(R row);

    /** The limits at each row of a group; its first {@code baseline} rows decide them. */
    List<Limits> limits(List<R> group, int baseline, Ranges ranges);
}
