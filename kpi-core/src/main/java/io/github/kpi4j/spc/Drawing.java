package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartRules.NoVariation;
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
        Ranges ranges = Ranges.of(rows, baseline, rules.screened());
        List<Limits> limits = limitRule.limits(rows, baseline, ranges);
        boolean judged = rules.noVariation() == NoVariation.AS_NHS || !ranges.showNoVariation();
        Runs runs = judged ? Runs.of(rows, limits, rules) : Runs.none(rows.size());
        List<ChartPoint> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            points.add(new ChartPoint(
                    row.date(),
                    row.value(),
                    limits.get(i),
                    i < baseline,
                    ranges.ofRows().get(i),
                    runs.trends().get(i),
                    runs.twoInThree().get(i),
                    runs.shift().get(i)));
        }
        return new Group(number, start, points);
    }
}
