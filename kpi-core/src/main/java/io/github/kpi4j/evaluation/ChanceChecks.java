package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.baseline.BaselineResults;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.significance.Obstacle;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.significance.Significance.Method;
import io.github.kpi4j.significance.SignificanceFinding;
import io.github.kpi4j.significance.SignificanceFinding.NotCompared;
import io.github.kpi4j.significance.SignificanceFinding.Whose;
import io.github.kpi4j.significance.SignificanceResults;
import io.github.kpi4j.significance.Subject;
import io.github.kpi4j.significance.Yardstick;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether one value differs by more than chance from what it is held against. */
final class ChanceChecks {

    private final Definition definition;
    private final Others others;
    private final Series observed;
    private final Series.Point own;
    private final @Nullable Reason absence;

    ChanceChecks(Definition definition, Others others, Series observed, Series.Point own, @Nullable Reason absence) {
        this.definition = definition;
        this.others = others;
        this.observed = observed;
        this.own = own;
        this.absence = absence;
    }

    /** In the order of the yardsticks; what there is none of is left out. */
    SignificanceResults results(
            @Nullable TargetInForce target,
            Polarity polarity,
            Iterable<BenchmarkFinding> benchmarks,
            BaselineResults baselines) {
        Significance asked = definition.significance();
        return asked == null ? SignificanceResults.NONE : told(asked, target, polarity, benchmarks, baselines);
    }

    private SignificanceResults told(
            Significance asked,
            @Nullable TargetInForce target,
            Polarity polarity,
            Iterable<BenchmarkFinding> benchmarks,
            BaselineResults baselines) {
        Function<Quotient, Subject> subject =
                quotient -> new Subject(asked, definition.rating().fewest(), polarity, quotient);
        var findings = new ArrayList<SignificanceFinding>();
        Resolution resolution = target == null ? null : target.resolution();
        if (resolution instanceof Resolution.Unresolved unresolved) {
            findings.add(told(
                    Yardstick.TARGET, quotient -> new NotCompared(Yardstick.TARGET, Whose.OTHER, unresolved.reason())));
        } else if (resolution instanceof Resolution.Resolved resolved
                && resolved.target().isLimit()) {
            findings.add(
                    told(Yardstick.TARGET, quotient -> subject.apply(quotient).to(resolved.target())));
        }
        for (BenchmarkFinding benchmark : benchmarks) {
            Yardstick against = Yardstick.comparator(benchmark.comparator().id());
            findings.add(told(against, quotient -> beside(subject.apply(quotient), asked.method(), benchmark)));
        }
        findings.add(previous(subject));
        baseline(subject, baselines).ifPresent(findings::add);
        return new SignificanceResults(asked, findings);
    }

    /** What can be told of a value that is there and is made of counts. */
    private SignificanceFinding told(Yardstick against, Function<Quotient, SignificanceFinding> finding) {
        if (absence != null) {
            return new NotCompared(against, Whose.OWN, absence);
        }
        return counts(own.value())
                .map(finding)
                .orElseGet(() -> new NotCompared(against, Whose.OWN, Obstacle.NO_COUNTS));
    }

    private Optional<Quotient> counts(Value value) {
        return definition.measure().quotient(value);
    }

    private SignificanceFinding beside(Subject subject, Method method, BenchmarkFinding benchmark) {
        Comparator comparator = benchmark.comparator();
        Yardstick against = Yardstick.comparator(comparator.id());
        if (!benchmark.isComparable()) {
            return new NotCompared(against, Whose.OTHER, Reason.NOT_COMPARABLE);
        }
        boolean pooled = comparator.summary() == Summary.POOLED || comparator.summary() == Summary.PUBLISHED;
        Value value = method == Method.FUNNEL && !pooled
                ? others.beside(benchmark.comparability().terms(), pooled(comparator), own)
                        .value()
                : benchmark.value();
        if (value instanceof Value.Absent absent) {
            return new NotCompared(against, Whose.OTHER, absent.reason());
        }
        return value.rank()
                .map(rank -> subject.beside(comparator.id(), rank))
                .orElseGet(() -> new NotCompared(against, Whose.OTHER, Reason.NOT_COMPARABLE));
    }

    private static Comparator pooled(Comparator comparator) {
        return new Comparator(comparator.id(), comparator.name(), Summary.POOLED, comparator.membership());
    }

    private SignificanceFinding previous(Function<Quotient, Subject> subject) {
        Series history = observed.upTo(own);
        Series.Point before =
                absence == null ? history.latest().flatMap(history::before).orElse(null) : null;
        Yardstick against = Yardstick.previous(before == null ? null : before.period());
        return told(against, quotient -> {
            if (before == null) {
                return new NotCompared(against, Whose.OTHER, Reason.NOT_AVAILABLE);
            }
            return observed.breaksBetween(before, own)
                    ? new NotCompared(against, Whose.OTHER, Reason.NOT_COMPARABLE)
                    : since(subject.apply(quotient), against, before.value(), before.period());
        });
    }

    /** Nothing where no baseline is set, or the value is itself the baseline. */
    private Optional<SignificanceFinding> baseline(Function<Quotient, Subject> subject, BaselineResults baselines) {
        if (baselines.baseline() instanceof Baseline.NoneYet) {
            return Optional.empty();
        }
        if (baselines.primary() instanceof BaselineFinding.Compared compared) {
            Period period = compared.fromPeriod();
            Yardstick against = Yardstick.baseline(period);
            return own.period().equals(period)
                    ? Optional.empty()
                    : Optional.of(told(
                            against, quotient -> since(subject.apply(quotient), against, compared.from(), period)));
        }
        var not = (BaselineFinding.NotCompared) baselines.primary();
        Yardstick against = Yardstick.baseline(null);
        return Optional.of(told(against, quotient -> new NotCompared(against, Whose.OTHER, not.reason())));
    }

    private SignificanceFinding since(Subject subject, Yardstick against, Value earlier, @Nullable Period period) {
        if (earlier instanceof Value.Absent absent) {
            return new NotCompared(against, Whose.OTHER, absent.reason());
        }
        if (period != null && period.overlaps(own.period())) {
            return new NotCompared(against, Whose.OTHER, Obstacle.OVERLAPPING);
        }
        return counts(earlier)
                .map(counted -> subject.since(against, counted))
                .orElseGet(() -> new NotCompared(against, Whose.OTHER, Obstacle.NO_COUNTS));
    }
}
