package io.github.kpi4j.significance;

import io.github.kpi4j.statistics.interval.Comparison;
import java.util.function.IntFunction;

/** One level of confidence or two, the wider one last. */
record Levels(int count) {

    /** What is told at the first level counts for more where it is told at the wider one as well. */
    Comparison comparison(IntFunction<Comparison> at) {
        Comparison near = at.apply(0);
        if (near == Comparison.SIMILAR || count == 1 || at.apply(1) == Comparison.SIMILAR) {
            return near;
        }
        return near == Comparison.HIGHER ? Comparison.HIGHEST : Comparison.LOWEST;
    }
}
