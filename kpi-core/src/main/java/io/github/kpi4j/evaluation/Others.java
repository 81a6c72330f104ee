package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparability;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.GroupValue;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An area's value of one indicator beside those of other areas. */
final class Others {

    private final Measurements measurements;
    private final Indicator indicator;
    private final AreaId area;

    Others(Measurements measurements, Indicator indicator, AreaId area) {
        this.measurements = measurements;
        this.indicator = indicator;
        this.area = area;
    }

    /** The members whose value of a period is counted. */
    Set<AreaId> known(Comparator comparator, Series.Point own) {
        return new HashSet<>(beside(comparator, own).group().counted());
    }

    /** The comparator's value of the same period; absent where it is no fair comparison. */
    Value alike(ComparedWith terms, Comparator comparator, Series.Point own) {
        BenchmarkFinding beside = beside(new ComparedWith(terms.comparator(), terms.unfair(), null), comparator, own);
        return beside.isComparable() ? beside.value() : new Value.Absent(Reason.NOT_COMPARABLE);
    }

    BenchmarkFinding beside(Comparator comparator, Series.Point own) {
        return beside(ComparedWith.fairly(comparator.id()), comparator, own);
    }

    BenchmarkFinding beside(ComparedWith terms, Comparator comparator, Series.Point own) {
        return comparator
                .membership()
                .inForce(own.period().end(), measurements.asOf())
                .map(version -> beside(terms, comparator, version, own))
                .orElseGet(() -> new BenchmarkFinding(
                        comparator,
                        new GroupValue(
                                null, new Value.Absent(Reason.NOT_AVAILABLE), List.of(), List.of(), List.of(), 0),
                        own.value(),
                        Comparability.samePeriod(terms)));
    }

    private BenchmarkFinding beside(ComparedWith terms, Comparator comparator, Membership version, Series.Point own) {
        Map<AreaId, Series> series = new HashMap<>();
        AreaRegister register = measurements.register();
        List<AreaId> members = register.counted(version.members(), own.period().end());
        for (AreaId member : members) {
            if (!member.equals(area)) {
                series.put(member, measurements.series(indicator, member).observed());
            }
        }
        Cadence cadence = measurements.series(indicator, area).cadence();
        long age = terms.staleAfter() == null ? 0 : age(series.values(), cadence, own.period());
        Period period = age == 0 ? own.period() : cadence.in(cadence.slot(own.period()) - age);
        Map<AreaId, Series.Point> points = new HashMap<>();
        series.forEach((member, observed) -> at(observed, period).ifPresent(point -> points.put(member, point)));
        Map<AreaId, Value> values = new HashMap<>();
        points.forEach((member, point) -> values.put(member, point.value()));
        Definition definition = indicator.definition();
        GroupValue group = comparator
                .of(
                        version,
                        members,
                        area,
                        values,
                        definition.polarity(),
                        value -> definition.measure().quotient(value))
                .leavingOut(version.members().stream()
                        .filter(member -> !register.counts(member, own.period().end()))
                        .toList());
        var other = new ArrayList<AreaId>();
        Set<AreaId> broken = new HashSet<>();
        for (AreaId member : own.value().rank().isPresent() ? group.counted() : List.<AreaId>of()) {
            Series.Point point = points.get(member);
            if (point != null) {
                if (point.marks().contains(Mark.PROVISIONAL) != own.marks().contains(Mark.PROVISIONAL)) {
                    other.add(member);
                }
                breaks(member, series, point, own).forEach(broken::add);
            }
        }
        return new BenchmarkFinding(
                comparator,
                group,
                own.value(),
                new Comparability(terms, age == 0 ? null : period, age, other, List.copyOf(broken)));
    }

    /** The areas in whose series the definition changed between the two points, but not at both. */
    private List<AreaId> breaks(AreaId member, Map<AreaId, Series> series, Series.Point theirs, Series.Point own) {
        if (theirs.period().equals(own.period())) {
            boolean here = own.marks().contains(Mark.BREAK);
            boolean there = theirs.marks().contains(Mark.BREAK);
            return here == there ? List.of() : List.of(here ? area : member);
        }
        var broken = new ArrayList<AreaId>();
        if (measurements.series(indicator, area).observed().breaksBetween(theirs, own)) {
            broken.add(area);
        }
        Series others = series.get(member);
        if (others != null && others.breaksBetween(theirs, own)) {
            broken.add(member);
        }
        return broken;
    }

    /** How many periods before the area's own the others were last observed; zero where they were not before it either. */
    private static long age(Iterable<Series> series, Cadence cadence, Period period) {
        long own = cadence.slot(period);
        OptionalLong latest = OptionalLong.empty();
        for (Series each : series) {
            for (Series.Point point : each.points()) {
                long slot = cadence.slot(point.period());
                boolean later = latest.isEmpty() || slot > latest.getAsLong();
                if (slot <= own && later && point.value().rank().isPresent()) {
                    latest = OptionalLong.of(slot);
                }
            }
        }
        return latest.isEmpty() ? 0 : own - latest.getAsLong();
    }

    /** Others are seldom observed on the same day; what was observed last stands until the next. */
    static Optional<Series.Point> at(Series member, Period period) {
        return member.cadence().every() == Frequency.IRREGULAR ? member.latest() : member.at(period);
    }
}
