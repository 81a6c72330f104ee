package io.github.kpi4j.testkit;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Periods and cadences: those that councils use most often, and every other that can be built. */
final class PeriodArbitraries {

    private PeriodArbitraries() {}

    static Arbitrary<YearType> yearTypes() {
        Arbitrary<YearType> usual = Arbitraries.of(YearType.FINANCIAL, YearType.CALENDAR, YearType.ACADEMIC);
        return Arbitraries.oneOf(usual, Arbitraries.of(Month.class).map(YearType::startingIn));
    }

    static Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.of(Span.class), yearTypes(), days(1908, 2997))
                .as((span, years, day) -> Period.of(new PeriodKind(span, years), day));
    }

    /** Periods that a report may be about, in the years of {@link #days}. */
    static Arbitrary<Period> reported() {
        Arbitrary<PeriodKind> kinds = Arbitraries.frequency(
                Tuple.of(5, new PeriodKind(Span.QUARTER, YearType.FINANCIAL)),
                Tuple.of(4, new PeriodKind(Span.YEAR, YearType.FINANCIAL)),
                Tuple.of(1, new PeriodKind(Span.MONTH, YearType.CALENDAR)),
                Tuple.of(1, new PeriodKind(Span.HALF_YEAR, YearType.FINANCIAL)),
                Tuple.of(1, new PeriodKind(Span.ROLLING_YEAR, YearType.CALENDAR)));
        return Combinators.combine(kinds, days(2019, 2026)).as(Period::of);
    }

    static Arbitrary<LocalDate> days(int firstYear, int lastYear) {
        long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        long last = LocalDate.of(lastYear, 12, 31).toEpochDay();
        Arbitrary<LocalDate> any = Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> monthEnds =
                any.map(day -> day.withDayOfMonth(1).plusMonths(1).minusDays(1));
        return Arbitraries.oneOf(any, monthEnds).withoutEdgeCases();
    }

    static Arbitrary<Cadence> cadences() {
        Arbitrary<Cadence> usual = Arbitraries.of(
                Cadence.quarterly(YearType.FINANCIAL),
                Cadence.quarterly(YearType.FINANCIAL),
                Cadence.quarterly(YearType.FINANCIAL),
                Cadence.yearly(YearType.FINANCIAL),
                Cadence.monthly(),
                Cadence.monthly(),
                Cadence.yearly(YearType.ACADEMIC),
                Cadence.termly(),
                Cadence.halfYearly(YearType.FINANCIAL),
                Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, YearType.FINANCIAL),
                Cadence.of(Frequency.MONTHLY, Span.YEAR_TO_DATE, YearType.FINANCIAL),
                Cadence.of(Frequency.YEARLY, Span.SNAPSHOT, YearType.FINANCIAL),
                Cadence.of(Frequency.YEARLY, Span.THREE_YEARS, YearType.FINANCIAL),
                Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL));
        return Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(1, every()));
    }

    private static Arbitrary<Cadence> every() {
        return Combinators.combine(Arbitraries.of(Frequency.class), Arbitraries.of(Span.class), yearTypes())
                .as(Draft::new)
                .filter(Draft::fits)
                .map(draft -> Cadence.of(draft.every(), draft.span(), draft.years()));
    }

    private record Draft(Frequency every, Span span, YearType years) {

        boolean fits() {
            if (span.pooledYears() > 0) {
                return every == Frequency.YEARLY;
            }
            return every == Frequency.IRREGULAR
                    ? span == Span.SNAPSHOT
                    : !span.tiles() || every.months() % span.months() == 0;
        }
    }
}
