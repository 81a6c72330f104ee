package io.github.kpi4j.testkit;

import io.github.kpi4j.forecast.Forecast;
import io.github.kpi4j.forecast.Forecast.Projected;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The laws of forecast rules. Each check throws an AssertionError where the law does not hold. */
public final class LawsOfForecastRules {

    private static final int AHEAD = 3;
    private static final Rational ROUNDING = Rational.parse("0.000000001");

    private LawsOfForecastRules() {}

    /**
     * The rule gives the same answer twice, with exactly as many values as were asked for.
     *
     * @param rule any rule
     * @param series any series
     * @param ahead how far to go
     */
    public static void asManyValuesAsAskedFor(ForecastRule rule, Series series, int ahead) {
        Forecast forecast = rule.project(series, ahead);
        Law.same(forecast, rule.project(series, ahead), "forecast asked for twice");
        if (forecast instanceof Projected projected) {
            Law.same(ahead, projected.values().size(), "number of values");
        }
    }

    /**
     * The values of a longer projection begin with those of a shorter one.
     *
     * @param rule any rule
     * @param series any series
     * @param ahead how far to go
     */
    public static void furtherAheadBeginsAlike(ForecastRule rule, Series series, int ahead) {
        if (rule.project(series, ahead) instanceof Projected near
                && rule.project(series, ahead + 3) instanceof Projected far) {
            Law.same(near.values(), far.values().subList(0, ahead), "values of the first " + ahead + " periods");
            Law.same(near.basis(), far.basis(), "points that it rests on");
        }
    }

    /**
     * A projection rests on points of the series, in order, and crosses no break.
     *
     * @param rule any rule
     * @param series any series
     */
    public static void basisIsUnbroken(ForecastRule rule, Series series) {
        if (rule.project(series, 1) instanceof Projected projected) {
            List<Series.Point> used = new ArrayList<>(series.points());
            used.retainAll(projected.basis());
            Law.same(used, projected.basis(), "points used, in the order of the series");
            Series.Point first = used.get(0);
            Series.Point last = used.get(used.size() - 1);
            Law.holds(!series.breaksBetween(first, last), "a break lies between %s and %s", first, last);
        }
    }

    /**
     * The order of the points does not matter.
     *
     * @param rule any rule
     * @param series any series
     */
    public static void orderIsIrrelevant(ForecastRule rule, Series series) {
        var backwards = new ArrayList<>(series.points());
        Collections.reverse(backwards);
        Law.same(
                rule.project(series, 2),
                rule.project(Series.of(series.cadence(), backwards), 2),
                "forecast from points in another order");
    }

    /**
     * Points after the one shown change nothing about what it is held against.
     *
     * @param rule any rule
     * @param series any series
     */
    public static void laterDataChangeNothing(ForecastRule rule, Series series) {
        List<Series.Point> points = series.points();
        for (int i = 1; i < points.size(); i++) {
            var turn = new TurnTheCurve(points.get(i / 2).period(), rule);
            Series.Point shown = points.get(i);
            Law.same(
                    turn.compare(series.upTo(shown), shown, Polarity.HIGHER),
                    turn.compare(series, shown, Polarity.HIGHER),
                    "finding for " + shown.period().label());
        }
    }

    /**
     * Multiplying all values by a number multiplies the projected ones by it, and the standard errors by its size.
     *
     * @param rule any rule
     * @param series any series
     * @param factor any number but zero; -1 for the mirror
     * @param exact false if the rule rounds
     */
    public static void scalingCarriesOver(ForecastRule rule, Series series, Rational factor, boolean exact) {
        carriesOver(rule, series, factor::times, exact, "multiplied by " + factor);
        LawsOfUncertainty.same(
                rule.project(series, AHEAD),
                factor.abs(),
                rule.project(changed(series, factor::times), AHEAD),
                "multiplied by " + factor);
    }

    /**
     * Adding a number to all values adds it to the projected ones, and leaves the standard errors as they are. Totals of the year so far
     * are no series to be shifted: they begin at zero.
     *
     * @param rule any rule
     * @param series any series
     * @param distance any number
     * @param exact false if the rule rounds
     */
    public static void shiftCarriesOver(ForecastRule rule, Series series, Rational distance, boolean exact) {
        if (isRunningTotal(series)) {
            return;
        }
        carriesOver(rule, series, distance::plus, exact, "raised by " + distance);
        LawsOfUncertainty.same(
                rule.project(series, AHEAD),
                Rational.ONE,
                rule.project(changed(series, distance::plus), AHEAD),
                "raised by " + distance);
    }

    /**
     * Where nothing changes, nothing changes; totals of the year so far, which begin at zero, do change.
     *
     * @param rule a rule that declares so
     * @param flat a series of equal values
     * @param exact false if the rule rounds
     */
    public static void constantStaysConstant(ForecastRule rule, Series flat, boolean exact) {
        if (!isRunningTotal(flat) && rule.project(flat, AHEAD) instanceof Projected projected) {
            Rational value = projected.basis().get(0).value().rank().orElseThrow();
            same(
                    Collections.nCopies(AHEAD, value),
                    projected.values(),
                    value.abs(),
                    exact,
                    "values after a flat series");
        }
    }

    private static boolean isRunningTotal(Series series) {
        return series.cadence().covers().span() == Span.YEAR_TO_DATE;
    }

    private static void carriesOver(
            ForecastRule rule, Series series, UnaryOperator<Rational> change, boolean exact, String how) {
        Optional<List<Rational>> values = values(rule.project(series, AHEAD));
        Series other = changed(series, change);
        Optional<List<Rational>> changed = values(rule.project(other, AHEAD));
        Law.same(values.isPresent(), changed.isPresent(), "whether there are values of a series " + how);
        values.ifPresent(given -> same(
                given.stream().map(change).toList(),
                changed.orElseThrow(),
                largest(series).max(largest(other)),
                exact,
                "values of a series " + how));
    }

    private static Rational largest(Series series) {
        return series.points().stream()
                .flatMap(point -> point.value().rank().stream())
                .map(Rational::abs)
                .max(Comparator.naturalOrder())
                .orElse(Rational.ZERO);
    }

    /** The same numbers; for a rule that rounds, to nine digits of the largest number that plays a part. */
    private static void same(
            List<Rational> expected, List<Rational> actual, Rational largest, boolean exact, String what) {
        if (exact) {
            Law.same(expected, actual, what);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            Rational far = expected.get(i).minus(actual.get(i)).abs();
            Rational size =
                    largest.plus(expected.get(i).abs()).plus(actual.get(i).abs());
            Law.holds(far.compareTo(size.times(ROUNDING)) <= 0, "%s: expected %s but was %s", what, expected, actual);
        }
    }

    private static Optional<List<Rational>> values(Forecast forecast) {
        return forecast instanceof Projected projected ? Optional.of(projected.values()) : Optional.empty();
    }

    private static Series changed(Series series, UnaryOperator<Rational> change) {
        return Series.of(
                series.cadence(),
                series.points().stream()
                        .map(point -> point.value() instanceof Value.Amount amount
                                ? new Series.Point(
                                        point.period(),
                                        Value.Amount.of(change.apply(amount.value())),
                                        point.marks(),
                                        point.note())
                                : point)
                        .toList());
    }
}
