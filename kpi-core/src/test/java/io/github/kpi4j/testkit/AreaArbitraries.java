package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of up to forty areas: mostly tied, some a hair apart, some missing; now and then grades, or both beside one another. */
public final class AreaArbitraries {

    private static final int MOST_AREAS = 40;
    private static final Scale GRADES = new Scale("made", List.of("E", "D", "C", "B", "A"));

    private AreaArbitraries() {}

    /** {@return values of any areas} */
    public static Arbitrary<AreaValues> areaValues() {
        Arbitrary<Value> ofCounts = Arbitraries.frequencyOf(Tuple.of(5, counted()), Tuple.of(1, missing()));
        Arbitrary<Value> mostlyTied =
                Arbitraries.frequencyOf(Tuple.of(6, tied()), Tuple.of(1, anywhere()), Tuple.of(1, missing()));
        Arbitrary<Value> grades = Arbitraries.frequencyOf(Tuple.of(4, graded()), Tuple.of(1, missing()));
        Arbitrary<Value> mixed = Arbitraries.frequencyOf(Tuple.of(1, graded()), Tuple.of(3, tied()));
        return Arbitraries.frequencyOf(
                        Tuple.of(14, set(ofCounts)),
                        Tuple.of(14, set(mostlyTied)),
                        Tuple.of(4, set(anywhere())),
                        Tuple.of(2, set(grades)),
                        Tuple.of(1, set(mixed)))
                .withoutEdgeCases();
    }

    private static Arbitrary<AreaValues> set(Arbitrary<Value> value) {
        return value.list().ofMaxSize(MOST_AREAS).map(AreaArbitraries::byArea);
    }

    private static AreaValues byArea(List<Value> values) {
        Map<AreaId, Value> byArea = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byArea.put(new AreaId("E" + (10_000_000 + i)), values.get(i));
        }
        return AreaValues.of(byArea);
    }

    private static Arbitrary<Value> tied() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 8),
                        Arbitraries.frequency(Tuple.of(6, Rational.ZERO), Tuple.of(1, Rational.of(1, 1_000_000_007))))
                .as((whole, hair) -> Value.Amount.of(Rational.of(whole).plus(hair)));
    }

    private static Arbitrary<Value> counted() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 12))
                .as((n, d) -> new Value.Amount(
                        Rational.of(100L * Math.min(n, d), d), Rational.of(Math.min(n, d)), Rational.of(d)));
    }

    private static Arbitrary<Value> anywhere() {
        return NumberArbitraries.rationals().map(Value.Amount::of);
    }

    private static Arbitrary<Value> graded() {
        return Arbitraries.integers().between(0, 4).map(grade -> new Value.Graded(new Scale.Grade(GRADES, grade)));
    }

    private static Arbitrary<Value> missing() {
        return Arbitraries.of(Reason.class).map(Value.Absent::new);
    }
}
