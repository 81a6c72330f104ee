package io.github.kpi4j.rollup;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Coverage;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value put together from parts, with what is missing. */
final class Rolled {

    private final Combine rule;
    private final RollUpRules.Missing missing;
    private final Measure measure;
    private final List<Value> known = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<Reason> obstacles = new ArrayList<>();
    private final EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);

    Rolled(Combine rule, RollUpRules.Missing missing, Measure measure) {
        this.rule = rule;
        this.missing = missing;
        this.measure = measure;
    }

    /** Adds a part; the gap says what it is called where it is missing, with a reason for one that has no figure at all. */
    void add(Series.@Nullable Point point, Coverage.Gap gap) {
        Value value = point == null ? new Value.Absent(gap.reason()) : point.value();
        Reason obstacle = rule.obstacle(value, measure).orElse(null);
        if (obstacle == null) {
            known.add(value);
        } else {
            obstacles.add(obstacle);
        }
        if (point != null) {
            marks.addAll(point.marks());
        }
        if (point != null && point.coverage() != null) {
            coverage.add(named(point.coverage(), gap));
            point.coverage().gaps().stream().findFirst().ifPresent(each -> obstacles.add(each.reason()));
        } else {
            coverage.add(new Coverage(
                    1,
                    obstacle == null
                            ? List.of()
                            : List.of(new Coverage.Gap(gap.indicator(), gap.area(), gap.period(), obstacle))));
        }
    }

    /** The gaps of a part that is itself made from others; those of its own area are now of that area. */
    private static Coverage named(Coverage coverage, Coverage.Gap part) {
        return new Coverage(
                coverage.wanted(),
                coverage.gaps().stream()
                        .map(gap -> gap.area() == null
                                ? new Coverage.Gap(gap.indicator(), part.area(), gap.period(), gap.reason())
                                : gap)
                        .toList());
    }

    Series.Point point(Period period) {
        boolean refused = known.isEmpty() || (missing == RollUpRules.Missing.REFUSE && !obstacles.isEmpty());
        Value value = refused && !obstacles.isEmpty() ? new Value.Absent(obstacles.get(0)) : rule.of(known, measure);
        return new Series.Point(period, value, marks, "", Coverage.of(coverage));
    }
}
