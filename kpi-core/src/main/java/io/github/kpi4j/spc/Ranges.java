package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartPoint.MovingRange;
import io.github.kpi4j.statistics.CorrectlyRounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/** The moving ranges of a group: one for each row, null where there is none. */
record Ranges(List<@Nullable MovingRange> ofRows) {

    /** A range is kept only below so many times the mean of all: the limit of a chart of moving ranges. */
    private static final double SCREEN = 3.267;

    static Ranges of(List<? extends Row> group, int baseline, boolean screened) {
        List<@Nullable Double> sizes = new ArrayList<>();
        sizes.add(null);
        for (int i = 1; i < group.size(); i++) {
            sizes.add(size(group.get(i - 1).value(), group.get(i).value()));
        }
        double[] counted = known(sizes.subList(0, baseline));
        DoublePredicate keep =
                screened && counted.length > 0 ? below(SCREEN * CorrectlyRounded.mean(counted)) : any -> true;
        List<@Nullable MovingRange> ranges = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Double size = sizes.get(i);
            ranges.add(size == null ? null : new MovingRange(size, i < baseline && keep.test(size)));
        }
        return new Ranges(ranges);
    }

    private static @Nullable Double size(@Nullable Double before, @Nullable Double value) {
        return before == null || value == null ? null : Math.abs(value - before);
    }

    private static double[] known(List<@Nullable Double> sizes) {
        List<Double> known = new ArrayList<>();
        for (Double size : sizes) {
            if (size != null) {
                known.add(size);
            }
        }
        return known.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static DoublePredicate below(double bound) {
        return size -> size < bound;
    }

    /** The mean of those kept. */
    OptionalDouble mean() {
        List<Double> kept = new ArrayList<>();
        for (MovingRange range : ofRows) {
            if (range != null && range.kept()) {
                kept.add(range.size());
            }
        }
        return kept.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(CorrectlyRounded.mean(
                        kept.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** Whether there are none among the first rows, kept or not. */
    boolean isEmptyIn(int rows) {
        return ofRows.subList(0, rows).stream().allMatch(Objects::isNull);
    }

    /** Whether none is kept, or all that are kept are 0. */
    boolean showNoVariation() {
        return mean().orElse(0) == 0;
    }
}
