package io.github.kpi4j.testkit;

import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Price indices with gaps, and deflators in one to three editions whose reference years differ. */
final class PriceArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 6, 30);

    private PriceArbitraries() {}

    static Arbitrary<PriceIndex> indices() {
        Arbitrary<PeriodKind> kinds = Arbitraries.frequency(
                Tuple.of(6, new PeriodKind(Span.YEAR, YearType.FINANCIAL)),
                Tuple.of(2, new PeriodKind(Span.QUARTER, YearType.FINANCIAL)),
                Tuple.of(1, new PeriodKind(Span.YEAR, YearType.CALENDAR)),
                Tuple.of(1, new PeriodKind(Span.MONTH, YearType.CALENDAR)));
        Arbitrary<List<Integer>> levels =
                Arbitraries.integers().between(-60, 1_600).list().ofMinSize(2).ofMaxSize(14);
        return Combinators.combine(kinds, levels).as(PriceArbitraries::index);
    }

    /** Periods that follow one another; where a level is not above zero there is a gap. */
    private static PriceIndex index(PeriodKind kind, List<Integer> tenths) {
        var values = new TreeMap<Period, Rational>();
        Period period = Period.of(kind, FIRST_DAY);
        for (int each : tenths) {
            if (each > 0) {
                values.put(period, Rational.of(each, 10));
            }
            period = Period.of(kind, period.end().plusDays(1));
        }
        values.putIfAbsent(period, Rational.HUNDRED);
        return new PriceIndex(values);
    }

    static Arbitrary<Deflator> deflators() {
        Arbitrary<Rational> factors = NumberArbitraries.positives();
        return Combinators.combine(
                        indices(),
                        factors.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 3))
                .as((index, references, overlap) ->
                        new Deflator("prices", "Price index", "a statistician", editions(index, references, overlap)));
    }

    /** The index cut into as many pieces, each in a reference of its own, which overlap by one period at least. */
    private static List<PriceIndex> editions(PriceIndex index, List<Rational> references, int overlap) {
        List<Period> periods = List.copyOf(index.values().keySet());
        var editions = new ArrayList<PriceIndex>();
        int from = 0;
        for (int i = 0; i < references.size(); i++) {
            int to = (periods.size() - 1) * (i + 1) / references.size();
            var values = new TreeMap<Period, Rational>();
            for (Period period : periods.subList(Math.max(0, from - overlap), to + 1)) {
                values.put(period, index.at(period).orElseThrow().times(references.get(i)));
            }
            editions.add(new PriceIndex(values));
            from = to;
        }
        return editions;
    }

    static Arbitrary<RealTerms> realTerms(String of) {
        return deflators()
                .flatMap(deflator -> Arbitraries.of(
                                List.copyOf(deflator.linked().values().keySet()))
                        .map(base -> new RealTerms(new IndicatorId(of), new Unit.Money("GBP", ""), deflator, base)));
    }
}
