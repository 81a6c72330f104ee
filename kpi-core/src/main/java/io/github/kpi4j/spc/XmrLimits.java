package io.github.kpi4j.spc;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Limits from moving ranges, the same for all rows of a group. */
record XmrLimits(ChartRules rules) implements LimitRule<Row.Value> {

    @Override
    public Optional<Attempt.Reason> fault(Row.Value row) {
        Double value = row.value();
        if (value == null || Math.abs(value) <= XmrColumn.LARGEST) {
            return Optional.empty();
        }
        return Optional.of(value.isInfinite() ? Attempt.Reason.NOT_FINITE : Attempt.Reason.OUT_OF_RANGE);
    }

    @Override
    public Judged judge(List<Row.Value> group, double[] values, int baseline) {
        var column = new XmrColumn(rules, XmrColumn.Gaps.BREAK, values.length);
        byte[] causes = new byte[values.length];
        column.draw(values, 0, values.length, baseline, causes, 0);
        return new Judged(Collections.nCopies(values.length, column.limits()), column.ranges(), causes);
    }
}
