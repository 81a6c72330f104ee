package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparability;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Anchors;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.function.Function;

/** What a promise may be relative to, read off the measured series for one period. */
final class KnownAnchors implements Anchors {

    private final Framework framework;
    private final Definition definition;
    private final Series series;
    private final Others others;
    private final AreaId area;
    private final Period period;
    private final LocalDate asOf;

    KnownAnchors(
            Framework framework,
            Definition definition,
            Series series,
            Others others,
            AreaId area,
            Period period,
            LocalDate asOf) {
        this.framework = framework;
        this.definition = definition;
        this.series = series;
        this.others = others;
        this.area = area;
        this.period = period;
        this.asOf = asOf;
    }

    @Override
    public Period period() {
        return period;
    }

    @Override
    public YearType years() {
        return definition.reporting().cadence().years();
    }

    @Override
    public AreaId area() {
        return area;
    }

    /**
     * Any value of the period will do: where it started does not depend on where it is. Of the baseline's own period nothing is
     * promised yet.
     */
    @Override
    public Anchor baseline() {
        Series.Point any = Series.Point.of(period, Value.Amount.of(Rational.ZERO));
        BaselineFinding start = definition
                .baselines()
                .in(area, framework.register())
                .compare(series, any, definition.polarity(), null, asOf)
                .primary();
        if (start instanceof BaselineFinding.Compared compared) {
            Period from = compared.fromPeriod();
            if (from != null && !from.end().isBefore(period.end())) {
                return new Anchor.Missing(Reason.NO_BASELINE, Anchor.What.BASELINE, from.label());
            }
            return anchor(
                    compared.from(),
                    Anchor.What.BASELINE,
                    "",
                    amount -> new Anchor.AtBaseline(amount, compared.fromPeriod()));
        }
        return new Anchor.Missing(((BaselineFinding.NotCompared) start).reason(), Anchor.What.BASELINE, "");
    }

    @Override
    public Anchor lastYear() {
        Series.Point now = Series.Point.of(period, Value.Amount.of(Rational.ZERO));
        Series.Point then = series.observed().yearBefore(now).orElse(null);
        if (then == null) {
            return new Anchor.Missing(Reason.NOT_AVAILABLE, Anchor.What.LAST_YEAR, "");
        }
        return series.isComparable(then, now)
                ? anchor(then.value(), Anchor.What.LAST_YEAR, "", amount -> new Anchor.LastYear(amount, then.period()))
                : new Anchor.Missing(Reason.NOT_COMPARABLE, Anchor.What.LAST_YEAR, "");
    }

    @Override
    public Anchor comparator(String id) {
        return framework
                .findComparator(id)
                .map(comparator -> {
                    Series.Point own = series.at(period)
                            .orElseGet(() -> Series.Point.of(period, new Value.Absent(Reason.NOT_AVAILABLE)));
                    BenchmarkFinding beside = others.beside(comparator, own);
                    if (beside.comparability().doubts().contains(Comparability.Doubt.BREAK)) {
                        return new Anchor.Missing(Reason.NOT_COMPARABLE, Anchor.What.COMPARATOR, comparator.name());
                    }
                    return anchor(
                            beside.value(),
                            Anchor.What.COMPARATOR,
                            comparator.name(),
                            amount -> new Anchor.OfComparator(
                                    id, comparator.name(), amount, beside.known(), beside.members()));
                })
                .orElseGet(() -> new Anchor.Missing(Reason.NOT_AVAILABLE, Anchor.What.COMPARATOR, id));
    }

    private static Anchor anchor(Value value, Anchor.What what, String name, Function<Rational, Anchor.Known> known) {
        if (value instanceof Value.Amount amount) {
            return known.apply(amount.value());
        }
        Reason reason = value instanceof Value.Absent absent ? absent.reason() : Reason.NOT_COMPARABLE;
        return new Anchor.Missing(reason, what, name);
    }
}
