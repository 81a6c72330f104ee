package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.number.Factor;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.PlainFigures;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How plain figures of one indicator are judged in every period, worked out once for all areas. It serves indicators whose level rests
 * on nothing but the value and a target that is stated.
 */
final class SeriesPlan {

    private final Indicator indicator;
    private final Definition definition;
    private final Framework framework;
    private final LocalDate asOf;
    private final Cadence cadence;
    private final Baseline baseline;
    private final boolean judges;
    private final @Nullable Factor factor;
    private final Map<Target, Aim> aims = new HashMap<>();
    private final IdentityHashMap<List<Period>, Timeline> timelines = new IdentityHashMap<>();

    /** A target made ready. */
    private static final class Aim {
        private final Ladder ladder;
        private final @Nullable Rational exactGoal;
        private final double goal;
        private final byte[] codes;

        private Aim(Ladder ladder, @Nullable Rational exactGoal) {
            this.ladder = ladder;
            this.exactGoal = exactGoal;
            goal = exactGoal == null ? Double.NaN : exactGoal.doubleValue();
            codes = new byte[ladder.levels().size()];
            for (int step = 0; step < codes.length; step++) {
                codes[step] = SeriesScorecard.code(ladder.levels().get(step));
            }
        }
    }

    /** What follows from the periods alone: the places of the period before and of last year's, and the targets. */
    private static final class Timeline {
        private final int[] before;
        private final int[] yearBefore;
        private final @Nullable Aim[] aims;

        private Timeline(int size) {
            before = new int[size];
            yearBefore = new int[size];
            aims = new Aim[size];
        }
    }

    private SeriesPlan(Framework framework, Indicator indicator, LocalDate asOf) {
        this.framework = framework;
        this.indicator = indicator;
        this.asOf = asOf;
        definition = indicator.definition();
        cadence = definition.reporting().cadence();
        baseline = definition.baselines().latest();
        judges = definition.polarity().judges();
        factor = definition.measure() instanceof OwnFigures own
                ? own.factor().map(Factor::of).orElse(null)
                : null;
    }

    /** The plan; empty for an indicator that has to be judged period by period. */
    static Optional<SeriesPlan> of(Framework framework, Indicator indicator, LocalDate asOf) {
        var plan = new SeriesPlan(framework, indicator, asOf);
        return plan.isSimple() ? Optional.of(plan) : Optional.empty();
    }

    private boolean isSimple() {
        boolean isMeasured = factor != null || definition.measure() instanceof Direct;
        boolean isCost = indicator instanceof ValueForMoney money && money.isCost();
        boolean judgesAll = definition.rating().judging() == TargetFinding.Judging.EXACT
                && definition.rating().fewest() == null
                && definition.polarity().sense() != Polarity.Sense.CLOSER;
        return isMeasured
                && !isCost
                && judgesAll
                && cadence.slotsPerYear() > 0
                && cadence.covers().span().tiles()
                && hasSimpleBaseline()
                && definition.targets().promises().stream().allMatch(this::isSimple);
    }

    private boolean hasSimpleBaseline() {
        List<BaselineVersion> versions = definition.baselines().versions();
        return versions.size() == 1
                && versions.get(0).isInForce(LocalDate.MIN, asOf)
                && !(baseline instanceof Baseline.MeanOf)
                && !(baseline instanceof Baseline.SamePeriodLastYear);
    }

    private boolean isSimple(Promise promise) {
        return promise instanceof Promise.Stated stated && (!stated.target().isLimit() || aim(stated.target()) != null);
    }

    private @Nullable Aim aim(Target target) {
        Aim known = aims.get(target);
        if (known == null) {
            known = Ladder.of(framework.schemeOf(indicator), target)
                    .map(ladder -> new Aim(ladder, target.goal().orElse(null)))
                    .orElse(null);
            if (known != null) {
                aims.put(target, known);
            }
        }
        return known;
    }

    /** Judges every period. */
    SeriesScorecard judge(AreaId area, PlainFigures figures) {
        Timeline timeline = timelines.computeIfAbsent(figures.periods(), this::timeline);
        double[] values = values(figures);
        int start = start(figures);
        Rational exactBase = base(figures, start);
        double base = exactBase == null ? Double.NaN : exactBase.doubleValue();
        int size = values.length;
        var variances = new double[size];
        var changes = new double[size];
        var yearChanges = new double[size];
        var distances = new double[size];
        var levels = new byte[size];
        for (int i = 0; i < size; i++) {
            changes[i] = less(values, i, timeline.before[i]);
            yearChanges[i] = less(values, i, timeline.yearBefore[i]);
        }
        int from = 0;
        while (from < size) {
            Aim aim = timeline.aims[from];
            int to = from + 1;
            while (to < size && timeline.aims[to] == aim) {
                to++;
            }
            double goal = aim == null ? Double.NaN : aim.goal;
            double way = aim == null || exactBase == null || !isWay(aim, exactBase) ? Double.NaN : goal - base;
            for (int i = from; i < to; i++) {
                variances[i] = values[i] - goal;
                distances[i] = i < start ? Double.NaN : (values[i] - base) / way;
            }
            for (int i = from; i < to; i++) {
                levels[i] = aim == null || !judges ? SeriesScorecard.NOT_JUDGED : code(aim, values[i], figures, i);
            }
            from = to;
        }
        return new SeriesScorecard(
                indicator, area, figures.periods(), values, variances, changes, yearChanges, distances, levels);
    }

    private Timeline timeline(List<Period> periods) {
        int size = periods.size();
        long[] slots = periods.stream().mapToLong(cadence::slot).toArray();
        var timeline = new Timeline(size);
        for (int i = 0; i < size; i++) {
            timeline.before[i] = Arrays.binarySearch(slots, slots[i] - 1);
            timeline.yearBefore[i] = Arrays.binarySearch(slots, slots[i] - cadence.slotsPerYear());
            timeline.aims[i] = definition
                    .targets()
                    .inForce(periods.get(i).end(), asOf)
                    .flatMap(TargetVersion::stated)
                    .filter(Target::isLimit)
                    .map(this::aim)
                    .orElse(null);
        }
        return timeline;
    }

    private double[] values(PlainFigures figures) {
        var values = new double[figures.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(figures, i);
        }
        return values;
    }

    private double value(PlainFigures figures, int index) {
        long d = figures.denominator(index);
        if (d == 0) {
            return Double.NaN;
        }
        if (!figures.isCounted(index)) {
            return Factor.ONE.nearest(figures.numerator(index), d);
        }
        return factor == null ? Double.NaN : factor.nearest(figures.numerator(index), d);
    }

    private static double less(double[] values, int index, int earlier) {
        return earlier < 0 ? Double.NaN : values[index] - values[earlier];
    }

    private byte code(Aim aim, double value, PlainFigures figures, int index) {
        if (Double.isNaN(value)) {
            return SeriesScorecard.NOT_JUDGED;
        }
        int step = aim.ladder.step(value);
        return aim.codes[step >= 0 ? step : aim.ladder.step(exact(figures, index))];
    }

    private Rational exact(PlainFigures figures, int index) {
        Factor by = figures.isCounted(index) && factor != null ? factor : Factor.ONE;
        return by.exact(figures.numerator(index), figures.denominator(index));
    }

    /** The place of the first period that is compared with the baseline. */
    private int start(PlainFigures figures) {
        Period period = baseline instanceof Baseline.OfPeriod of
                ? of.period()
                : baseline instanceof Baseline.Stated stated ? stated.period() : null;
        int start = 0;
        while (period != null && start < figures.size() && isBefore(figures.period(start), period)) {
            start++;
        }
        return start;
    }

    private boolean isBefore(Period each, Period start) {
        return baseline instanceof Baseline.OfPeriod
                ? each.compareTo(start) < 0
                : each.end().isBefore(start.end());
    }

    private @Nullable Rational base(PlainFigures figures, int start) {
        if (baseline instanceof Baseline.Stated stated) {
            return stated.value() instanceof Value.Amount amount ? amount.value() : null;
        }
        boolean isThere = baseline instanceof Baseline.OfPeriod of
                && start < figures.size()
                && cadence.slot(figures.period(start)) == cadence.slot(of.period())
                && !Double.isNaN(value(figures, start));
        return isThere ? exact(figures, start) : null;
    }

    private boolean isWay(Aim aim, Rational base) {
        return aim.exactGoal != null && definition.polarity().compare(aim.exactGoal, base) > 0;
    }
}
