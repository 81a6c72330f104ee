package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.benchmark.Placing;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.benchmark.PositionFinding;
import io.github.kpi4j.benchmark.PositionFinding.Earlier;
import io.github.kpi4j.benchmark.PositionFinding.NotPlaced;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.benchmark.PositionFinding.Why;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An area's place among the members of its comparators, by one indicator. */
final class Positions {

    private final Measurements measurements;
    private final Indicator indicator;
    private final Definition definition;
    private final AreaId area;
    private final Polarity polarity;

    /** The areas of a set in one period: those to be ranked, and how many are not for each reason. */
    private record Field(Map<AreaId, Series.Point> ranked, Map<Reason, Integer> unranked) {}

    Positions(Measurements measurements, Indicator indicator, AreaId area, Polarity polarity) {
        this.measurements = measurements;
        this.indicator = indicator;
        this.definition = indicator.definition();
        this.area = area;
        this.polarity = polarity;
    }

    /** The same finding with the position that its terms ask for. */
    BenchmarkFinding placed(BenchmarkFinding finding, Series.Point own) {
        ComparedWith terms = finding.comparability().terms();
        Placing placing = terms.position();
        return placing == null
                ? finding
                : finding.at(whyNot(terms, own)
                        .<PositionFinding>map(why -> new NotPlaced(placing, why))
                        .orElseGet(() -> position(
                                placing, finding.comparator(), finding.group().version(), own)));
    }

    private Optional<Why> whyNot(ComparedWith terms, Series.Point own) {
        if (!polarity.judges()) {
            return Optional.of(Why.NO_POLARITY);
        }
        if (!terms.unfair().isEmpty()) {
            return Optional.of(Why.UNFAIR);
        }
        if (own.value().rank().isEmpty()) {
            return Optional.of(Why.NO_VALUE);
        }
        if (!definition.measure().isSizeFree()) {
            return Optional.of(Why.SIZE);
        }
        return definition.rating().isTooFew(own.value()) ? Optional.of(Why.TOO_FEW_CASES) : Optional.empty();
    }

    private PositionFinding position(
            Placing placing, Comparator comparator, @Nullable Membership version, Series.Point own) {
        if (version == null) {
            return new NotPlaced(placing, Why.NOBODY_ELSE);
        }
        Set<AreaId> areas = areas(version, own.period());
        Field field = field(areas, own);
        AreaValues values = values(field);
        return ranked(values)
                .<PositionFinding>map(position -> new Placed(
                        placing,
                        position,
                        values.spread(),
                        field.unranked(),
                        before(comparator, version, areas, field, own).orElse(null)))
                .orElseGet(() -> new NotPlaced(placing, Why.NOBODY_ELSE));
    }

    /** The areas that count, each once, and the area itself in any case. */
    private Set<AreaId> areas(Membership version, Period period) {
        var areas = new LinkedHashSet<>(measurements.register().counted(version.members(), period.end()));
        areas.add(area);
        return areas;
    }

    private Field field(Set<AreaId> areas, Series.Point own) {
        Map<AreaId, Series.Point> ranked = new HashMap<>();
        Map<Reason, Integer> unranked = new EnumMap<>(Reason.class);
        ranked.put(area, own);
        for (AreaId member : areas) {
            if (!member.equals(area)) {
                Series.Point point = Others.at(observed(member), own.period())
                        .orElseGet(() -> Series.Point.of(own.period(), new Value.Absent(Reason.NOT_AVAILABLE)));
                unrankable(point, own)
                        .ifPresentOrElse(
                                reason -> unranked.merge(reason, 1, Integer::sum), () -> ranked.put(member, point));
            }
        }
        return new Field(ranked, unranked);
    }

    /** Why a value cannot stand in line with one's own; empty where it can. */
    private Optional<Reason> unrankable(Series.Point point, Series.Point own) {
        if (point.value() instanceof Value.Absent absent) {
            return Optional.of(absent.reason());
        }
        boolean alike = point.value().getClass().equals(own.value().getClass())
                && point.marks().contains(Mark.BREAK) == own.marks().contains(Mark.BREAK);
        if (!alike) {
            return Optional.of(Reason.NOT_COMPARABLE);
        }
        return definition.rating().isTooFew(point.value()) ? Optional.of(Reason.TOO_FEW) : Optional.empty();
    }

    private static AreaValues values(Field field) {
        Map<AreaId, Value> values = new HashMap<>();
        field.ranked().forEach((member, point) -> values.put(member, point.value()));
        return AreaValues.of(values);
    }

    private Optional<Position.Ranked> ranked(AreaValues values) {
        return values.ranked(polarity).position(area) instanceof Position.Ranked ranked && ranked.areas() > 1
                ? Optional.of(ranked)
                : Optional.empty();
    }

    private Optional<Earlier> before(
            Comparator comparator, Membership version, Set<AreaId> areas, Field now, Series.Point own) {
        Cadence cadence = observed(area).cadence();
        if (cadence.every() == Frequency.IRREGULAR) {
            return Optional.empty();
        }
        Period previous = cadence.in(cadence.slot(own.period()) - 1);
        boolean sameSet = areas(version, previous).equals(areas)
                && comparator
                        .membership()
                        .inForce(previous.end(), measurements.asOf())
                        .filter(version::equals)
                        .isPresent();
        return sameSet && !own.period().sharesPooledYears(previous)
                ? observed(area)
                        .at(previous)
                        .filter(then -> then.value().rank().isPresent()
                                && !definition.rating().isTooFew(then.value()))
                        .flatMap(then -> then(field(areas, then), now, then))
                : Optional.empty();
    }

    private Optional<Earlier> then(Field then, Field now, Series.Point own) {
        boolean broken = now.ranked().entrySet().stream().anyMatch(each -> {
            Series.Point earlier = then.ranked().get(each.getKey());
            return earlier != null && observed(each.getKey()).breaksBetween(earlier, each.getValue());
        });
        return broken
                ? Optional.empty()
                : ranked(values(then))
                        .map(position -> new Earlier(
                                own.period(),
                                position,
                                then.ranked().keySet().equals(now.ranked().keySet())));
    }

    private Series observed(AreaId member) {
        return measurements.series(indicator, member).observed();
    }
}
