package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.vfm.Corner;
import io.github.kpi4j.vfm.Side;
import io.github.kpi4j.vfm.Side.Lack;
import io.github.kpi4j.vfm.Side.NotCompared;
import io.github.kpi4j.vfm.Since;
import io.github.kpi4j.vfm.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cost and what it buys side by side, since an earlier period and beside other areas. */
final class WorthOfMoney {

    private final Framework framework;
    private final ValueForMoney money;
    private final Definition definition;
    private final LocalDate asOf;
    private final Series series;
    private final Baselines baselines;
    private final Others others;
    private final RunningTotals totals;
    private final List<ResultOfMoney> results;

    private WorthOfMoney(
            Framework framework, Measurements measurements, ValueForMoney money, AreaId area, LocalDate asOf) {
        this.framework = framework;
        this.money = money;
        this.asOf = asOf;
        definition = money.definition();
        series = measurements.series(money, area);
        baselines = definition.baselines().in(area, framework.register());
        others = new Others(measurements, money, area);
        totals = new RunningTotals(definition);
        results = money.partners().stream()
                .flatMap(partner -> framework
                        .find(partner.indicator())
                        .filter(Indicator::isResult)
                        .map(found -> new ResultOfMoney(framework, measurements, partner, found, area, asOf))
                        .stream())
                .toList();
    }

    /** That of an indicator; empty unless it is a cost. */
    static Optional<WorthOfMoney> of(
            Framework framework, Measurements measurements, Indicator indicator, AreaId area, LocalDate asOf) {
        return indicator instanceof ValueForMoney money && money.isCost()
                ? Optional.of(new WorthOfMoney(framework, measurements, money, area, asOf))
                : Optional.empty();
    }

    /** The joint findings of a point: against the past for each result, then against each comparator. */
    List<Worth> worth(Series.Point point) {
        Baseline start = start(point);
        Period from = from(start, point);
        Side cost = since(start, point);
        var findings = new ArrayList<Worth>();
        for (ResultOfMoney result : results) {
            findings.add(new Worth(result.partner(), null, cost, result.since(from, point.period())));
        }
        if (!(point.value() instanceof Value.Absent)) {
            definition
                    .comparators()
                    .forEach(terms -> framework
                            .findComparator(terms.comparator())
                            .ifPresent(comparator -> findings.addAll(beside(terms, comparator, point))));
        }
        return findings;
    }

    private List<Worth> beside(ComparedWith terms, Comparator comparator, Series.Point point) {
        Side cost = definition.measure().isSizeFree()
                ? between(others.alike(terms, comparator, point), point.period(), point)
                : new NotCompared(Lack.SIZE, Reason.NOT_COMPARABLE, null);
        Set<AreaId> known = others.known(comparator, point);
        var whom = new Worth.Others(comparator.id(), comparator.name());
        return results.stream()
                .map(result ->
                        new Worth(result.partner(), whom, cost, result.beside(comparator, point.period(), known)))
                .toList();
    }

    /** Whether what the money buys is held at a point: no result got worse, and of at least one this can be told. */
    boolean isHeld(Series.Point point) {
        Period from = from(start(point), point);
        List<Corner.Result> moves = results.stream()
                .map(result -> result.since(from, point.period()))
                .flatMap(side -> Worth.resultMove(side).stream())
                .toList();
        return !moves.isEmpty() && !moves.contains(Corner.Result.WORSE);
    }

    /** The last of the periods in a row at which what the money buys was held. */
    List<Period> heldUpTo(List<Period> row) {
        int first = row.size();
        while (first > 0 && series.at(row.get(first - 1)).filter(this::isHeld).isPresent()) {
            first--;
        }
        return row.subList(first, row.size());
    }

    private Baseline start(Series.Point point) {
        if (money.since() instanceof Since.Of of) {
            return new Baseline.OfPeriod(of.period());
        }
        return money.since() instanceof Since.LastYear
                ? new Baseline.SamePeriodLastYear()
                : baselines.compare(series, point, Polarity.NEITHER, null, asOf).baseline();
    }

    /** The one period at which the comparison begins, if there is one. */
    private @Nullable Period from(Baseline start, Series.Point point) {
        if (start instanceof Baseline.OfPeriod of) {
            return of.period();
        }
        if (start instanceof Baseline.Stated stated) {
            return stated.period();
        }
        return start instanceof Baseline.SamePeriodLastYear ? yearBefore(point.period()) : null;
    }

    /** By the calendar, whether or not there is a figure; none for figures at irregular dates. */
    private @Nullable Period yearBefore(Period period) {
        Cadence cadence = series.cadence();
        int slots = cadence.slotsPerYear();
        return slots == 0 ? null : cadence.in(cadence.slot(period) - slots);
    }

    private Side since(Baseline start, Series.Point point) {
        if (point.value() instanceof Value.Absent absent) {
            return new NotCompared(Lack.END, absent.reason(), point.period());
        }
        BaselineFinding found = start.compare(series, point, Polarity.NEITHER, null);
        Period from = from(start, point);
        if (found instanceof BaselineFinding.Compared compared) {
            if (point.period().equals(from)) {
                return new NotCompared(Lack.SAME_FIGURE, Reason.NO_BASELINE, from);
            }
            return from == null || totals.compare(from, point.period())
                    ? between(compared.from(), from, point)
                    : new NotCompared(Lack.PERIODS, Reason.NOT_COMPARABLE, from);
        }
        var not = (BaselineFinding.NotCompared) found;
        Reason reason = not.reason();
        if (reason == Reason.NOT_COMPARABLE) {
            boolean overlap = from != null && point.period().sharesPooledYears(from);
            return new NotCompared(overlap ? Lack.PERIODS : Lack.BREAK, reason, from);
        }
        return new NotCompared(Lack.START, Objects.requireNonNullElse(not.missing(), reason), from);
    }

    private Side between(Value from, @Nullable Period fromPeriod, Series.Point point) {
        return definition.rating().isTooFew(from) || definition.rating().isTooFew(point.value())
                ? new NotCompared(Lack.CASES, Reason.TOO_FEW, fromPeriod)
                : Side.between(from, fromPeriod, point.value(), point.period(), Polarity.NEITHER, money.costDeadBand());
    }
}
