package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.trend.Evidence;
import io.github.kpi4j.trend.TrendFinding;
import io.github.kpi4j.trend.TrendFinding.Detected;
import io.github.kpi4j.trend.TrendRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What holds for every trend rule and every series. Each check throws an AssertionError where it does not. */
public final class LawsOfTrendRules {

    private static final Map<Direction, Direction> SWAPPED = Map.of(
            Direction.IMPROVING, Direction.WORSENING,
            Direction.WORSENING, Direction.IMPROVING,
            Direction.STEADY, Direction.STEADY,
            Direction.NOT_JUDGED, Direction.NOT_JUDGED);

    private LawsOfTrendRules() {}

    /**
     * Asked twice, the rule gives the same finding, which names the rule.
     *
     * @param rule the rule
     * @param series any series
     * @param polarity any polarity
     */
    public static void findingIsReproducible(TrendRule rule, Series series, Polarity polarity) {
        TrendFinding finding = rule.detect(series, polarity);
        Law.same(finding, rule.detect(series, polarity), "finding asked for twice");
        Law.same(rule, finding.rule(), "rule of the finding");
    }

    /**
     * A finding rests on points of the series, in order, the last of which is the latest.
     *
     * @param rule the rule
     * @param series any series
     * @param polarity any polarity
     */
    public static void findingEndsAtTheLatestPoint(TrendRule rule, Series series, Polarity polarity) {
        if (rule.detect(series, polarity) instanceof Detected found) {
            List<Series.Point> used = new ArrayList<>(series.points());
            used.retainAll(found.points());
            Law.same(used, found.points(), "points used, in the order of the series");
            Law.same(series.latest().orElse(null), used.get(used.size() - 1), "last point used");
        }
    }

    /**
     * No point used, but perhaps the first, is marked as a break.
     *
     * @param rule the rule
     * @param series any series
     * @param polarity any polarity
     */
    public static void breaksAreNotCrossed(TrendRule rule, Series series, Polarity polarity) {
        if (rule.detect(series, polarity) instanceof Detected found) {
            Series.Point first = found.points().get(0);
            Series.Point last = found.points().get(found.points().size() - 1);
            Law.holds(!series.breaksBetween(first, last), "a break lies between %s and %s", first, last);
        }
    }

    /**
     * A series that ends with a missing value has no trend: missing is never read as zero.
     *
     * @param rule the rule
     * @param series any series
     * @param polarity any polarity
     */
    public static void missingLatestValueHasNoTrend(TrendRule rule, Series series, Polarity polarity) {
        boolean ends = series.latest()
                .map(point -> !(point.value() instanceof Value.Absent))
                .orElse(false);
        Law.holds(ends || !(rule.detect(series, polarity) instanceof Detected), "a trend from a missing value");
    }

    /**
     * Turning the polarity round swaps improving and worsening, and changes nothing else.
     *
     * @param rule the rule
     * @param series any series
     */
    public static void flippingThePolaritySwapsTheDirection(TrendRule rule, Series series) {
        TrendFinding higher = rule.detect(series, Polarity.HIGHER);
        TrendFinding lower = rule.detect(series, Polarity.LOWER);
        if (higher instanceof Detected up && lower instanceof Detected down) {
            Law.same(SWAPPED.get(up.direction()), down.direction(), "direction when lower is better");
            Law.same(up.movement(), down.movement(), "movement when lower is better");
            Law.same(up.points(), down.points(), "points used when lower is better");
        } else {
            Law.same(higher, lower, "finding when lower is better");
        }
    }

    /**
     * Without a polarity nothing is good or bad, and the movement is the same as with one.
     *
     * @param rule the rule
     * @param series any series
     */
    public static void withoutPolarityNothingIsJudged(TrendRule rule, Series series) {
        TrendFinding neither = rule.detect(series, Polarity.NEITHER);
        if (neither instanceof Detected found) {
            Law.same(Direction.NOT_JUDGED, found.direction(), "direction without a polarity");
            Law.same(movement(rule.detect(series, Polarity.HIGHER)), found.movement(), "movement with a polarity");
        }
    }

    /**
     * A series in which nothing changes does not move.
     *
     * @param rule the rule
     * @param flat a series of equal values
     * @param polarity any polarity
     */
    public static void flatSeriesDoesNotMove(TrendRule rule, Series flat, Polarity polarity) {
        if (rule.detect(flat, polarity) instanceof Detected found) {
            Law.same(Movement.SAME, found.movement(), "movement of a flat series");
        }
    }

    /**
     * A rule that can tell a movement of a series can tell that the same periods stand still: where it finds nothing that is steady,
     * never missing.
     *
     * @param rule the rule
     * @param series any series
     * @param polarity any polarity
     */
    public static void whatCanMoveCanBeSteady(TrendRule rule, Series series, Polarity polarity) {
        if (rule.detect(series, polarity) instanceof Detected found) {
            Value latest = found.points().get(found.points().size() - 1).value();
            List<Series.Point> still = series.points().stream()
                    .map(point -> new Series.Point(point.period(), latest, point.marks(), point.note()))
                    .toList();
            TrendFinding steady = rule.detect(Series.of(series.cadence(), still), polarity);
            Law.holds(steady instanceof Detected, "nothing to tell of a series that stands still: %s", steady);
            Law.same(Movement.SAME, movement(steady), "movement of a series that stands still");
        }
    }

    /**
     * The order in which figures come in changes nothing.
     *
     * @param rule the rule
     * @param series any series
     * @param polarity any polarity
     */
    public static void orderOfPointsIsIrrelevant(TrendRule rule, Series series, Polarity polarity) {
        var backwards = new ArrayList<>(series.points());
        Collections.reverse(backwards);
        Law.same(
                rule.detect(series, polarity),
                rule.detect(Series.of(series.cadence(), backwards), polarity),
                "finding of the same points in another order");
    }

    /**
     * What is known up to a point is told of that point, whatever comes after it.
     *
     * @param rule the rule
     * @param series any series
     * @param polarity any polarity
     */
    public static void laterPointsChangeNothingEarlier(TrendRule rule, Series series, Polarity polarity) {
        List<Series.Point> points = series.points();
        for (int i = 0; i < points.size(); i++) {
            Law.same(
                    rule.detect(Series.of(series.cadence(), points.subList(0, i + 1)), polarity),
                    rule.detect(series.upTo(points.get(i)), polarity),
                    "finding up to " + points.get(i).period().label());
        }
    }

    /**
     * Whatever the size of the numbers, a finding has finite ones or none: no rule fails, and none says NaN.
     *
     * @param rule the rule
     * @param series a series of numbers, as large and as small as can be
     * @param polarity any polarity
     */
    public static void numbersOfAFindingAreFinite(TrendRule rule, Series series, Polarity polarity) {
        if (!(rule.detect(series, polarity) instanceof Detected found) || found.evidence() == null) {
            return;
        }
        Evidence evidence = found.evidence();
        var numbers = new ArrayList<Double>();
        if (evidence instanceof Evidence.Test test) {
            numbers.addAll(Arrays.asList(test.value(), test.threshold(), test.p(), test.slope()));
        } else if (evidence instanceof Evidence.Chart chart) {
            numbers.add(chart.limits().centre());
            if (chart.limits() instanceof Limits.Known limits) {
                numbers.addAll(List.of(limits.lower(), limits.upper()));
            }
        } else if (evidence instanceof Evidence.Runs runs) {
            numbers.add(runs.chart().centre());
        }
        numbers.forEach(number ->
                Law.holds(number == null || Double.isFinite(number), "a number of %s is %s", evidence, number));
    }

    /**
     * Powers of two as a factor change no movement. It holds for rules that look at differences only and have no dead band.
     *
     * @param rule such a rule
     * @param series a series of amounts without gaps, missing values and breaks
     * @param power the power, of either sign
     */
    public static void scalingChangesNoMovement(TrendRule rule, Series series, int power) {
        Rational two = Rational.of(BigDecimal.valueOf(2).pow(Math.abs(power)));
        UnaryOperator<Rational> scaling = value -> power < 0 ? value.dividedBy(two) : value.times(two);
        Law.same(
                movement(rule.detect(series, Polarity.HIGHER)),
                movement(rule.detect(changed(series, scaling), Polarity.HIGHER)),
                "movement times two to the " + power);
    }

    /**
     * The same added to all values changes no movement. It holds for rules that look at differences only.
     *
     * @param rule such a rule
     * @param series a series of amounts without gaps, missing values and breaks
     * @param more what is added
     */
    public static void addingChangesNoMovement(TrendRule rule, Series series, Rational more) {
        Law.same(
                movement(rule.detect(series, Polarity.HIGHER)),
                movement(rule.detect(changed(series, value -> value.plus(more)), Polarity.HIGHER)),
                "movement with " + more + " more in each");
    }

    private static Series changed(Series series, UnaryOperator<Rational> change) {
        return Series.of(
                series.cadence(),
                series.points().stream()
                        .map(point -> Series.Point.of(
                                point.period(),
                                Value.Amount.of(
                                        change.apply(point.value().rank().orElseThrow()))))
                        .toList());
    }

    /**
     * Read backwards, a series that improved has worsened. It holds for rules that weigh all points of the series alike: two
     * points, or a run as long as the series.
     *
     * @param rule such a rule
     * @param series a series without gaps, missing values and breaks
     * @param polarity any polarity that does not depend on the size of the value
     */
    public static void reversingSwapsTheDirection(TrendRule rule, Series series, Polarity polarity) {
        var backwards = new ArrayList<Series.Point>();
        List<Series.Point> points = series.points();
        for (int i = 0; i < points.size(); i++) {
            Value value = points.get(points.size() - 1 - i).value();
            backwards.add(Series.Point.of(points.get(i).period(), value));
        }
        TrendFinding forth = rule.detect(series, polarity);
        TrendFinding back = rule.detect(Series.of(series.cadence(), backwards), polarity);
        if (forth instanceof Detected one && back instanceof Detected other) {
            Law.same(SWAPPED.get(one.direction()), other.direction(), "direction backwards");
        } else {
            Law.same(forth, back, "finding backwards");
        }
    }

    /**
     * Negating all values swaps up and down. It holds for rules that look at differences only.
     *
     * @param rule such a rule
     * @param series a series of amounts without gaps, missing values and breaks
     */
    public static void negatingSwapsTheMovement(TrendRule rule, Series series) {
        Movement movement = movement(rule.detect(series, Polarity.HIGHER));
        Movement mirrored = movement(rule.detect(changed(series, Rational::negated), Polarity.HIGHER));
        Law.same(movement == Movement.UP, mirrored == Movement.DOWN, "down in the mirror");
        Law.same(movement == Movement.DOWN, mirrored == Movement.UP, "up in the mirror");
    }

    private static Movement movement(TrendFinding finding) {
        return finding instanceof Detected found ? found.movement() : Movement.SAME;
    }
}
