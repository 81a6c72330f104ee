package io.github.kpi4j.period;

import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Periods and cadences of every kind, well inside the known years. */
final class PeriodArbitraries {

    private PeriodArbitraries() {}

    static Arbitrary<YearType> yearTypes() {
        return Arbitraries.of(Month.class).map(YearType::startingIn);
    }

    static Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1910, 1, 1).toEpochDay();
        long last = LocalDate.of(2990, 12, 31).toEpochDay();
        Arbitrary<LocalDate> any = Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> monthEnds =
                any.map(day -> day.withDayOfMonth(1).plusMonths(1).minusDays(1));
        return Arbitraries.oneOf(any, monthEnds, any.map(day -> day.withDayOfMonth(1)));
    }

    static Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.of(Span.class), yearTypes(), days().withoutEdgeCases())
                .as((span, years, day) -> Period.of(new PeriodKind(span, years), day));
    }

    static Arbitrary<Cadence> cadences() {
        return Combinators.combine(Arbitraries.of(Frequency.class), Arbitraries.of(Span.class), yearTypes())
                .as(Draft::new)
                .filter(Draft::fits)
                .map(draft -> Cadence.of(draft.every, draft.span, draft.years));
    }

    private record Draft(Frequency every, Span span, YearType years) {

        boolean fits() {
            if (every == Frequency.IRREGULAR) {
                return span == Span.SNAPSHOT;
            }
            if (span.pooledYears() > 0) {
                return every == Frequency.YEARLY;
            }
            return !span.tiles() || every.months() % span.months() == 0;
        }
    }
}
