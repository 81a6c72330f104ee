package io.github.kpi4j.testkit;

import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scales, values, polarities and series with gaps, ties, runs, missing values and breaks. */
final class SeriesArbitraries {

    private static final Scale INSPECTION =
            new Scale("inspection", List.of("Inadequate", "Requires improvement", "Good", "Outstanding"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 4, 1);
    private static final int DAYS_BETWEEN_IRREGULAR = 170;

    private SeriesArbitraries() {}

    static Arbitrary<Scale> scales() {
        Arbitrary<Scale> made = Arbitraries.integers()
                .between(2, 6)
                .map(size -> new Scale(
                        "made", List.of("E", "D", "C", "B", "A", "A star").subList(0, size)));
        return Arbitraries.oneOf(Arbitraries.just(INSPECTION), made);
    }

    static Arbitrary<Scale.Grade> grades() {
        return Combinators.combine(scales(), Arbitraries.integers().between(0, 5))
                .as(SeriesArbitraries::grade);
    }

    static Scale.Grade grade(Scale scale, int number) {
        return new Scale.Grade(scale, number % scale.labels().size());
    }

    static Arbitrary<Value> values() {
        Arbitrary<Value> numbers = NumberArbitraries.rationals().map(Value.Amount::of);
        Arbitrary<Value> counts = Combinators.combine(
                        Arbitraries.longs().between(0, 500), Arbitraries.longs().between(1, 500))
                .as((n, d) -> new Value.Amount(Rational.of(100 * n, d), Rational.of(n), Rational.of(d)));
        Arbitrary<Value> single = grades().map(Value.Graded::new);
        Arbitrary<Value> medians = GradeArbitraries.distributions().map(MedianGrade::of);
        Arbitrary<Value> grades = Arbitraries.oneOf(single, medians);
        Arbitrary<Value> words = Arbitraries.of("good", "needs work").map(Value.Words::new);
        Arbitrary<Value> absent = Arbitraries.of(Reason.class).map(Value.Absent::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, numbers),
                Tuple.of(2, counts),
                Tuple.of(2, grades),
                Tuple.of(1, words),
                Tuple.of(1, absent));
    }

    static Arbitrary<Quotient> quotients() {
        Arbitrary<Rational> wholes = Arbitraries.longs().between(1, 300).map(Rational::of);
        Arbitrary<Rational> parts = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, 300).map(Rational::of)),
                Tuple.of(1, NumberArbitraries.positives()));
        Arbitrary<Quotient> shares = Combinators.combine(parts, wholes)
                .as((part, whole) -> new Quotient(Quotient.Form.SHARE, Rational.HUNDRED, part.min(whole), whole));
        Arbitrary<Quotient> others = Combinators.combine(
                        Arbitraries.of(Quotient.Form.RATE, Quotient.Form.RATE, Quotient.Form.AMOUNT),
                        Arbitraries.of(1L, 100L, 10_000L).map(Rational::of),
                        parts,
                        wholes)
                .as(Quotient::new);
        return Arbitraries.oneOf(shares, others);
    }

    static Arbitrary<Polarity> polarities() {
        Arbitrary<Polarity> ranges = Combinators.combine(
                        NumberArbitraries.decimals(), NumberArbitraries.shortDistances())
                .as((low, width) -> Polarity.closerTo(low, low.plus(width)));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Polarity.HIGHER, Polarity.LOWER)),
                Tuple.of(1, ranges),
                Tuple.of(1, Arbitraries.of(Polarity.CLOSER, Polarity.NEITHER)));
    }

    static Arbitrary<Set<Mark>> marks() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.of(Mark.class).map(EnumSet::of)),
                Tuple.of(1, Arbitraries.of(Mark.class).set().ofMaxSize(3)));
    }

    static Arbitrary<Series> series() {
        Arbitrary<List<Step>> steps = steps().list().ofMaxSize(14);
        return Combinators.combine(PeriodArbitraries.cadences(), Arbitraries.of(Shape.class), steps)
                .as(SeriesArbitraries::series)
                .withoutEdgeCases();
    }

    /** Series without gaps, missing values and breaks, in which all values are the same; at least one point. */
    static Arbitrary<Series> flat() {
        return Combinators.combine(
                        PeriodArbitraries.cadences(),
                        NumberArbitraries.rationals(),
                        Arbitraries.integers().between(1, 14))
                .as((cadence, value, size) -> plain(cadence, Collections.nCopies(size, value)))
                .withoutEdgeCases();
    }

    /** Series without gaps, missing values and breaks, long enough for most rules; some lie on a straight line. */
    static Arbitrary<Series> unbroken() {
        Arbitrary<List<Rational>> wandering =
                NumberArbitraries.decimals().list().ofMinSize(4).ofMaxSize(26);
        Arbitrary<List<Rational>> fractions =
                NumberArbitraries.rationals().list().ofMinSize(4).ofMaxSize(12);
        Arbitrary<List<Rational>> straight = Combinators.combine(
                        NumberArbitraries.decimals(),
                        NumberArbitraries.decimals(),
                        Arbitraries.integers().between(4, 26))
                .as((start, step, size) -> IntStream.range(0, size)
                        .mapToObj(i -> start.plus(step.times(Rational.of(i))))
                        .toList());
        Arbitrary<List<Rational>> values =
                Arbitraries.frequencyOf(Tuple.of(6, wandering), Tuple.of(2, fractions), Tuple.of(1, straight));
        return Combinators.combine(PeriodArbitraries.cadences(), values)
                .as(SeriesArbitraries::plain)
                .withoutEdgeCases();
    }

    /** A series without gaps, missing values and breaks. */
    static Series plain(Cadence cadence, List<Rational> values) {
        var points = new ArrayList<Series.Point>();
        long slot = cadence.slotHolding(FIRST_DAY);
        for (Rational value : values) {
            points.add(Series.Point.of(cadence.in(slot), Value.Amount.of(value)));
            slot += stride(cadence);
        }
        return Series.of(cadence, points);
    }

    /** How many slots lie between two reports; irregular ones have a slot for each day. */
    static long stride(Cadence cadence) {
        return cadence.slotsPerYear() == 0 ? DAYS_BETWEEN_IRREGULAR : 1;
    }

    private enum Shape {
        WANDERING,
        RISING,
        FALLING,
        GRADES
    }

    private record Step(int ahead, int amount, int absent, Set<Mark> marks) {}

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(9, 1), Tuple.of(1, 2)),
                        Arbitraries.integers().between(-4, 8),
                        Arbitraries.integers().between(0, 14),
                        marks())
                .as(Step::new);
    }

    private static Series series(Cadence cadence, Shape shape, List<Step> steps) {
        var points = new ArrayList<Series.Point>();
        long slot = cadence.slotHolding(FIRST_DAY);
        int height = 0;
        for (Step step : steps) {
            slot += step.ahead() * stride(cadence);
            height += Math.max(0, step.amount()) * (shape == Shape.FALLING ? -1 : 1);
            points.add(new Series.Point(cadence.in(slot), value(shape, step, height), step.marks(), ""));
        }
        return Series.of(cadence, points);
    }

    private static Value value(Shape shape, Step step, int height) {
        if (step.absent() == 0) {
            return new Value.Absent(Reason.NOT_COLLECTED);
        }
        return switch (shape) {
            case WANDERING -> Value.Amount.of(Rational.of(step.amount()));
            case RISING, FALLING -> Value.Amount.of(Rational.of(height, 10));
            case GRADES -> new Value.Graded(grade(INSPECTION, Math.abs(step.amount())));
        };
    }
}
