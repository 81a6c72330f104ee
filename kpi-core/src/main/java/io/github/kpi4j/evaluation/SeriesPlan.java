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
import io.github.kpi4j.series.PlainFigures;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How plain figures of one indicator are judged in every period, worked out once for all areas. It serves indicators whose level rests
 * on nothing but the value and a target that is stated.
 */
final class SeriesPlan {

    private final Definition definition;
    private final LocalDate asOf;
    private final Cadence cadence;
    private final Baseline baseline;
    private final @Nullable Factor factor;
    private final Map<Target, Ladder> ladders;

    private SeriesPlan(
            Definition definition,
            Baseline baseline,
            LocalDate asOf,
            @Nullable Factor factor,
            Map<Target, Ladder> ladders) {
        this.definition = definition;
        this.baseline = baseline;
        this.asOf = asOf;
        this.ladders = ladders;
        this.factor = factor;
        cadence = definition.reporting().cadence();
    }

    private static @Nullable Factor factor(Definition definition) {
        return definition.measure() instanceof OwnFigures own
                ? own.factor().map(Factor::of).orElse(null)
                : null;
    }

    /** The plan; empty for an indicator that has to be judged period by period. */
    static Optional<SeriesPlan> of(Framework framework, Indicator indicator, LocalDate asOf) {
        Definition definition = indicator.definition();
        Factor factor = factor(definition);
        boolean isMeasured = factor != null || definition.measure() instanceof Direct;
        boolean isCost = indicator instanceof ValueForMoney money && money.isCost();
        return isMeasured && !isCost && framework.disclosure().isNone() && isSimple(definition, asOf)
                ? ladders(framework.schemeOf(indicator), definition)
                        .map(ladders ->
                                new SeriesPlan(definition, baseline(framework, definition), asOf, factor, ladders))
                : Optional.empty();
    }

    private static Baseline baseline(Framework framework, Definition definition) {
        return definition.baselines().latest().under(framework.register());
    }

    private static boolean isSimple(Definition definition, LocalDate asOf) {
        Cadence cadence = definition.reporting().cadence();
        boolean judgesAll = definition.rating().judging() == TargetFinding.Judging.EXACT
                && definition.rating().fewest() == null
                && definition.polarity().sense() != Polarity.Sense.CLOSER;
        return judgesAll
                && cadence.slotsPerYear() > 0
                && cadence.covers().span().tiles()
                && cadence.every().months() == cadence.covers().span().months()
                && hasSimpleBaseline(definition, asOf);
    }

    private static boolean hasSimpleBaseline(Definition definition, LocalDate asOf) {
        List<BaselineVersion> versions = definition.baselines().versions();
        return versions.size() == 1
                && versions.get(0).isInForce(LocalDate.MIN, asOf)
                && isSimple(definition.baselines().latest());
    }

    private static boolean isSimple(@Nullable Baseline baseline) {
        if (baseline instanceof Baseline.ByArea byArea) {
            for (Baseline each : byArea.areas().values()) {
                if (!isSimple(each)) {
                    return false;
                }
            }
            return isSimple(byArea.others());
        }
        return !(baseline instanceof Baseline.MeanOf || baseline instanceof Baseline.SamePeriodLastYear);
    }

    /** The bands against each of the targets; empty unless every target is stated and can be worked out beforehand. */
    private static Optional<Map<Target, Ladder>> ladders(RatingScheme scheme, Definition definition) {
        var ladders = new HashMap<Target, Ladder>();
        for (Promise promise : definition.targets().promises()) {
            if (!(promise instanceof Promise.Stated stated)) {
                return Optional.empty();
            }
            if (stated.target().isLimit()) {
                Optional<Ladder> ladder = Ladder.of(scheme, stated.target());
                if (ladder.isEmpty()) {
                    return Optional.empty();
                }
                ladders.put(stated.target(), ladder.get());
            }
        }
        return Optional.of(ladders);
    }

    /** What numerators are multiplied by. */
    Factor factor() {
        return factor == null ? Factor.ONE : factor;
    }

    /** The plan for the columns of one panel. */
    Rows over(Columns columns) {
        return new Rows(columns);
    }

    /** Judges rows of the same columns. */
    final class Rows {

        private final Columns columns;
        private final @Nullable Ladder[] aims;
        private final Yardstick yardstick;
        private final @Nullable Yardstick[] byStart;

        private Rows(Columns columns) {
            this.columns = columns;
            aims = new Ladder[columns.size()];
            byStart = new Yardstick[columns.size() + 1];
            var goals = new double[columns.size()];
            boolean isOne = isOneVersion();
            for (int i = 0; i < goals.length; i++) {
                if (i > 0 && isOne) {
                    aims[i] = aims[i - 1];
                    goals[i] = goals[i - 1];
                } else {
                    Target target = target(columns.periods().get(i));
                    aims[i] = target == null ? null : ladders.get(target);
                    goals[i] = goal(target);
                }
            }
            Lags before = columns.lags(cadence, 1);
            yardstick = new Yardstick(goals, before, columns.lags(cadence, cadence.slotsPerYear()), sense());
        }

        /** Whether the version in force in the first period still is in the last. */
        private boolean isOneVersion() {
            List<Period> periods = columns.periods();
            if (periods.isEmpty() || !definition.targets().exceptions().isEmpty()) {
                return false;
            }
            Optional<TargetVersion> first = inForce(periods.get(0));
            return first.isPresent() && first.equals(inForce(periods.get(periods.size() - 1)));
        }

        private Optional<TargetVersion> inForce(Period period) {
            return definition.targets().inForce(period.end(), asOf);
        }

        private @Nullable Target target(Period period) {
            return inForce(period)
                    .flatMap(TargetVersion::stated)
                    .filter(Target::isLimit)
                    .orElse(null);
        }

        private static double goal(@Nullable Target target) {
            return Optional.ofNullable(target)
                    .flatMap(Target::goal)
                    .map(Rational::doubleValue)
                    .orElse(Double.NaN);
        }

        private double sense() {
            return switch (definition.polarity().sense()) {
                case HIGHER -> 1;
                case LOWER -> -1;
                case CLOSER, NEITHER, UNSTATED -> 0;
            };
        }

        /** The column of the first period that is compared with a baseline. */
        private int start(Baseline own) {
            int first = 0;
            while (first < columns.size() && isBefore(columns.periods().get(first), own)) {
                first++;
            }
            return first;
        }

        private static boolean isBefore(Period period, Baseline own) {
            if (own instanceof Baseline.OfPeriod of) {
                return period.compareTo(of.period()) < 0;
            }
            return own instanceof Baseline.Stated stated
                    && stated.period() != null
                    && period.end().isBefore(stated.period().end());
        }

        /** Where a row starts; not a number where nothing is known of it. */
        private double base(Baseline own, int start, double[] values, int from) {
            if (own instanceof Baseline.OfPeriod of) {
                boolean isThere = start < columns.size()
                        && cadence.slot(columns.periods().get(start)) == cadence.slot(of.period());
                return isThere ? values[from + start] : Double.NaN;
            }
            return own instanceof Baseline.Stated stated && stated.value() instanceof Value.Amount amount
                    ? amount.value().doubleValue()
                    : Double.NaN;
        }

        /** Judges a row. */
        void judge(PlainFigures figures, PanelBuilder panel, int row) {
            int from = panel.first(row);
            double[] values = panel.values();
            int[] places = columns.places(figures.periods());
            figures.values(factor(), values, from);
            if (factor == null) {
                dropCounts(figures, values, from);
            }
            Columns.spread(values, from, columns.size(), places, figures.size());
            rate(figures, places, panel, from);
            Baseline own = baseline.in(panel.area(row));
            int start = start(own);
            panel.heldAgainst(row, startingFrom(start), base(own, start, values, from));
        }

        /** What rows are held against that are compared with a baseline from one column on. */
        private Yardstick startingFrom(int start) {
            Yardstick known = byStart[start];
            if (known == null) {
                known = yardstick.from(start);
                byStart[start] = known;
            }
            return known;
        }

        /** A numerator and a denominator are no value where a number is wanted. */
        private static void dropCounts(PlainFigures figures, double[] values, int from) {
            for (int i = 0; i < figures.size(); i++) {
                if (figures.isCounted(i)) {
                    values[from + i] = Double.NaN;
                }
            }
        }

        private void rate(PlainFigures figures, int[] places, PanelBuilder panel, int from) {
            int column = 0;
            while (column < aims.length) {
                Ladder aim = aims[column];
                int to = column + 1;
                while (to < aims.length && aims[to] == aim) {
                    to++;
                }
                if (aim == null || !definition.polarity().judges()) {
                    Arrays.fill(panel.levels(), from + column, from + to, Ladder.NONE);
                } else if (aim.codes(panel.values(), from + column, from + to, panel.levels())) {
                    decide(aim, figures, places, panel.levels(), from, column, to);
                }
                column = to;
            }
        }

        private void decide(
                Ladder aim, PlainFigures figures, int[] places, byte[] levels, int from, int column, int to) {
            for (int i = 0; i < figures.size(); i++) {
                boolean isHere = places[i] >= column && places[i] < to;
                if (isHere && levels[from + places[i]] == Ladder.UNDECIDED) {
                    levels[from + places[i]] = aim.code(
                            figures.isCounted(i) ? factor() : Factor.ONE, figures.numerator(i), figures.denominator(i));
                }
            }
        }
    }
}
