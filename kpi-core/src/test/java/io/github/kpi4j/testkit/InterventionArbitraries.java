package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.intervention.Effect;
import io.github.kpi4j.intervention.Effect.Windows;
import io.github.kpi4j.intervention.Expectation;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.Method;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Changes that were made: on the first day of a period or within one, recorded late, planned, by every method. */
final class InterventionArbitraries {

    private static final int LONGEST_BACK = 9;

    private InterventionArbitraries() {}

    /** One intervention, before one knows what it is of. */
    private record Draft(
            int pick,
            int back,
            int days,
            int recorded,
            @Nullable Method method,
            Windows windows,
            int expected) {}

    static Arbitrary<List<Intervention>> of(Situation situation) {
        return drafts().map(drafts -> {
            var interventions = new ArrayList<Intervention>();
            drafts.forEach(draft -> interventions.add(intervention(situation, draft, interventions.size())));
            return interventions;
        });
    }

    private static Arbitrary<List<Draft>> drafts() {
        Arbitrary<@Nullable Method> methods = Arbitraries.of(Method.class).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(-1, LONGEST_BACK),
                        Arbitraries.of(0, 0, 0, 1, 20, 40),
                        Arbitraries.of(-30, 0, 10, 100, 1000),
                        methods,
                        windows(),
                        Arbitraries.integers().between(0, 5))
                .as(Draft::new)
                .list()
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    private static Arbitrary<Windows> windows() {
        Arbitrary<@Nullable Integer> periods =
                Arbitraries.integers().between(1, 6).injectNull(0.6);
        return Combinators.combine(periods, periods, Arbitraries.of(0, 0, 0, 1, 2))
                .as(Windows::new);
    }

    private static Intervention intervention(Situation situation, Draft draft, int index) {
        List<Indicator> all = situation.framework().indicators();
        Indicator indicator = all.get(draft.pick() % all.size());
        Cadence cadence = indicator.definition().reporting().cadence();
        long last = cadence.slotHolding(situation.period().end().plusDays(1)) - 1;
        LocalDate started = cadence.in(last - draft.back() * SeriesArbitraries.stride(cadence))
                .start()
                .plusDays(draft.days());
        List<AreaId> areas = situation.framework().areas();
        String number = String.format(Locale.ROOT, "%03d", index);
        return new Intervention(
                "change-" + number,
                "What was done " + number,
                draft.days() == 0 ? "" : "Why it was done",
                draft.recorded() == 0 ? "" : "Head of Service",
                areas.get(draft.expected() == 5 ? areas.size() - 1 : 0),
                started,
                draft.back() > 2 ? started.plusDays(200) : null,
                started.plusDays(draft.recorded()),
                draft.expected() == 4 ? List.of() : List.of(effect(situation, indicator, draft)));
    }

    private static Effect effect(Situation situation, Indicator indicator, Draft draft) {
        List<String> against = draft.method() == Method.DIFFERENCE_IN_DIFFERENCES
                ? situation.framework().comparators().stream()
                        .map(Comparator::id)
                        .toList()
                : List.of();
        Method method =
                draft.method() == Method.DIFFERENCE_IN_DIFFERENCES && against.isEmpty() ? Method.MEANS : draft.method();
        return new Effect(indicator.id(), expectation(draft), method, draft.windows(), against);
    }

    private static @Nullable Expectation expectation(Draft draft) {
        return switch (draft.expected()) {
            case 0 -> new Expectation.Points(Rational.of(draft.pick() - 8L));
            case 1 -> new Expectation.Percent(Rational.of(draft.pick() + 1L));
            case 2 -> new Expectation.To(Rational.of(draft.pick() * 10L));
            default -> null;
        };
    }

    static Arbitrary<BeforeAndAfter> beforeAndAfter() {
        return Arbitraries.of(Method.class)
                .flatMap(method -> Combinators.combine(
                                side(method), side(method), side(Method.DIFFERENCE_IN_DIFFERENCES))
                        .as((before, after, others) -> new BeforeAndAfter(method, before, after, others)));
    }

    /** A few values of one of three heights. */
    private static Arbitrary<List<Value>> side(Method method) {
        return Arbitraries.of(0, 10, 25).flatMap(height -> {
            Arbitrary<Value> values = switch (method) {
                case PROPORTIONS -> counted(100, height, height + 15, 40, 90);
                case RATES -> counted(10_000, height, height + 20, 20_000, 40_000);
                default ->
                    Arbitraries.frequencyOf(
                                    Tuple.of(4, Arbitraries.integers().between(-100, 100)),
                                    Tuple.of(1, Arbitraries.just(0)))
                            .map(tenths -> Value.Amount.of(Rational.of(10L * height + tenths, 10)));
            };
            return values.list().ofMinSize(1).ofMaxSize(8);
        });
    }

    private static Arbitrary<Value> counted(int factor, int least, int most, int fewest, int largest) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, most),
                        Arbitraries.integers().between(fewest, largest))
                .as((n, d) -> new Value.Amount(Rational.of((long) factor * n, d), Rational.of(n), Rational.of(d)));
    }
}
