package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartPoint.MovingRange;
import io.github.kpi4j.spc.ChartPoint.Trend;
import io.github.kpi4j.spc.ControlChart.Group;
import io.github.kpi4j.spc.Phases.Rebase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws a control chart: puts rows in order, parts them into groups, and works out each group by itself. */
record Drawing<R extends Row>(Phases phases, ChartRules rules, LimitRule<R> limitRule) {

    Drawing {
        Objects.requireNonNull(phases, "phases");
        Objects.requireNonNull(rules, "rules");
    }

    Attempt<ControlChart> draw(List<R> rows) {
        List<R> ordered = Ordered.byDate(rows);
        return Ordered.<R, ControlChart>refusal(ordered, limitRule::fault)
                .orElseGet(() -> new Attempt.Drawn<>(new ControlChart(rules, groups(ordered))));
    }

    private List<Group> groups(List<R> rows) {
        List<Group> groups = new ArrayList<>();
        int number = 0;
        int from = 0;
        Rebase start = null;
        for (int i = 0; i < rows.size(); i++) {
            Optional<Rebase> rebase = rebaseAt(rows.get(i));
            if (rebase.isPresent()) {
                if (i > from) {
                    groups.add(group(number, start, rows.subList(from, i)));
                }
                number++;
                from = i;
                start = rebase.get();
            }
        }
        groups.add(group(number, start, rows.subList(from, rows.size())));
        return groups;
    }

    private Optional<Rebase> rebaseAt(R row) {
        return phases.rebases().stream()
                .filter(rebase -> rebase.from().equals(row.date()))
                .findFirst();
    }

    private Group group(int number, @Nullable Rebase start, List<R> rows) {
        Integer fixed = phases.fixedAfter();
        int baseline = fixed == null ? rows.size() : Math.min(fixed, rows.size());
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            Double value = rows.get(i).value();
            values[i] = value == null ? Double.NaN : value;
        }
        LimitRule.Judged judged = limitRule.judge(rows, values, baseline);
        List<ChartPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            byte causes = judged.causes()[i];
            points.add(new ChartPoint(
                    rows.get(i).date(),
                    rows.get(i).value(),
                    judged.limits().get(i),
                    i < baseline,
                    range(values, i, i < baseline, judged.ranges()),
                    trend(causes),
                    SpecialCause.TWO_IN_THREE_ABOVE.isIn(causes) || SpecialCause.TWO_IN_THREE_BELOW.isIn(causes),
                    SpecialCause.SHIFT_ABOVE.isIn(causes) || SpecialCause.SHIFT_BELOW.isIn(causes)));
        }
        return new Group(number, start, points);
    }

    private static @Nullable MovingRange range(double[] values, int row, boolean inBaseline, MovingRanges ranges) {
        double size = row == 0 ? Double.NaN : MovingRanges.size(values, row);
        return Double.isNaN(size) ? null : new MovingRange(size, inBaseline && ranges.keep(size));
    }

    private static Trend trend(byte causes) {
        if (SpecialCause.RISING_TREND.isIn(causes)) {
            return Trend.RISING;
        }
        return SpecialCause.FALLING_TREND.isIn(causes) ? Trend.FALLING : Trend.NONE;
    }
}
