package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.statistics.CorrectlyRounded;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Limits from moving ranges, the same for all rows of a group. */
record XmrLimits(ChartRules rules) implements LimitRule<Row.Value> {

    private static final double LARGEST = 1e307;

    @Override
    public Optional<Attempt.Reason> fault(Row.Value row) {
        Double value = row.value();
        if (value == null || Math.abs(value) <= LARGEST) {
            return Optional.empty();
        }
        return Optional.of(value.isInfinite() ? Attempt.Reason.NOT_FINITE : Attempt.Reason.OUT_OF_RANGE);
    }

    @Override
    public List<Limits> limits(List<Row.Value> group, int baseline, Ranges ranges) {
        return Collections.nCopies(group.size(), limits(group.subList(0, baseline), ranges));
    }

    private Limits limits(List<Row.Value> baseline, Ranges ranges) {
        double[] values = baseline.stream()
                .flatMap(row -> Stream.ofNullable(row.value()))
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (values.length == 0) {
            return new Limits.Unknown(null, Limits.Reason.NO_VALUES);
        }
        double mean = CorrectlyRounded.mean(values);
        OptionalDouble range = ranges.mean();
        if (range.isPresent() && (range.getAsDouble() > 0 || rules.noVariation() == NoVariation.AS_NHS)) {
            return around(mean, range.getAsDouble());
        }
        return new Limits.Unknown(
                mean, ranges.isEmptyIn(baseline.size()) ? Limits.Reason.NO_RANGES : Limits.Reason.NO_VARIATION);
    }

    private Limits around(double mean, double range) {
        double factor = rules.limitFactor();
        return Limits.Known.around(mean, factor * range, 2 * (factor / 3) * range);
    }
}
