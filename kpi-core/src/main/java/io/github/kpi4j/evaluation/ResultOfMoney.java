package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Side;
import io.github.kpi4j.vfm.Side.Lack;
import io.github.kpi4j.vfm.Side.NotCompared;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One result that a cost buys, by the figures of the result that belong to the periods of the cost. */
final class ResultOfMoney {

    private final Partner partner;
    private final Definition definition;
    private final Series series;
    private final Others others;
    private final Promises promises;
    private final RunningTotals totals;
    private final LocalDate asOf;

    ResultOfMoney(
            Framework framework,
            Measurements measurements,
            Partner partner,
            Indicator indicator,
            AreaId area,
            LocalDate asOf) {
        this.partner = partner;
        this.asOf = asOf;
        definition = indicator.definition();
        Series all = measurements.series(indicator, area);
        series = all.observed();
        others = new Others(measurements, indicator, area);
        promises = new Promises(framework, definition, all, others, area, asOf);
        totals = new RunningTotals(definition);
    }

    Partner partner() {
        return partner;
    }

    /** From the figure that belongs to one period of the cost to that of another. */
    Side since(@Nullable Period from, Period to) {
        Series.Point now = belongingTo(to).orElse(null);
        if (now == null) {
            return new NotCompared(Lack.END, Reason.NOT_AVAILABLE, to);
        }
        if (from == null) {
            return new NotCompared(Lack.START_PERIOD, Reason.NO_BASELINE, null);
        }
        Series.Point then = belongingTo(from).orElse(null);
        if (then == null) {
            return new NotCompared(Lack.START, Reason.NOT_AVAILABLE, from);
        }
        return then.period().compareTo(now.period()) >= 0
                ? new NotCompared(Lack.SAME_FIGURE, Reason.NOT_AVAILABLE, now.period())
                : between(then, now);
    }

    private Side between(Series.Point then, Series.Point now) {
        Polarity polarity = polarity(now.period());
        Side side = Side.between(then.value(), then.period(), now.value(), now.period(), polarity, partner.deadBand());
        if (side instanceof NotCompared) {
            return side;
        }
        if (series.breaksBetween(then, now)) {
            return new NotCompared(Lack.BREAK, Reason.NOT_COMPARABLE, now.period());
        }
        if (now.period().sharesPooledYears(then.period()) || !totals.compare(then.period(), now.period())) {
            return new NotCompared(Lack.PERIODS, Reason.NOT_COMPARABLE, now.period());
        }
        for (Series.Point point : new Series.Point[] {then, now}) {
            if (definition.rating().isTooFew(point.value())) {
                return new NotCompared(Lack.CASES, Reason.TOO_FEW, point.period());
            }
        }
        return polarity.judges() ? side : new NotCompared(Lack.POLARITY, Reason.NO_POLARITY, null);
    }

    /**
     * From the value of others to one's own, both of the period that belongs to a period of the cost; the others are to be those
     * whose cost is known.
     */
    Side beside(Comparator comparator, Period of, Set<AreaId> costs) {
        Series.Point own = belongingTo(of).orElse(null);
        if (own == null) {
            return new NotCompared(Lack.END, Reason.NOT_AVAILABLE, of);
        }
        if (!definition.measure().isSizeFree()) {
            return new NotCompared(Lack.SIZE, Reason.NOT_COMPARABLE, null);
        }
        if (definition.rating().isTooFew(own.value())) {
            return new NotCompared(Lack.CASES, Reason.TOO_FEW, own.period());
        }
        Polarity polarity = polarity(own.period());
        Value theirs = others.alike(terms(comparator), comparator, own);
        Side side = Side.between(theirs, own.period(), own.value(), own.period(), polarity, partner.deadBand());
        if (side instanceof Side.Compared && !costs.equals(others.known(comparator, own))) {
            return new NotCompared(Lack.AREAS, Reason.NOT_COMPARABLE, own.period());
        }
        return side instanceof NotCompared || polarity.judges()
                ? side
                : new NotCompared(Lack.POLARITY, Reason.NO_POLARITY, null);
    }

    /** The terms on which the result itself stands beside the comparator, if it does. */
    private ComparedWith terms(Comparator comparator) {
        return definition.comparators().stream()
                .filter(terms -> terms.comparator().equals(comparator.id()))
                .findFirst()
                .orElseGet(() -> ComparedWith.fairly(comparator.id()));
    }

    /** The last figure that ends within the period; what is observed at irregular dates stands until the next. */
    private Optional<Series.Point> belongingTo(Period period) {
        boolean stands = definition.reporting().cadence().every() == Frequency.IRREGULAR;
        return series.points().stream()
                .filter(point -> stands
                        ? !point.period().end().isAfter(period.end())
                        : period.contains(point.period().end()))
                .reduce((earlier, later) -> later);
    }

    /** Closer to a range is better only where a target says which range. */
    private Polarity polarity(Period period) {
        Polarity declared = definition.polarity();
        return declared.sense() == Polarity.Sense.CLOSER
                ? definition
                        .targets()
                        .inForce(period.end(), asOf)
                        .map(version -> promises.comesTo(version, period))
                        .flatMap(TargetInForce::target)
                        .map(Target::polarity)
                        .orElse(declared)
                : declared;
    }
}
