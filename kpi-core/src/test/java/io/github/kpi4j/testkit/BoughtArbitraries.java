package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Since;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Costs that mostly keep their targets, beside a result that got better or worse, stayed, or is not known. */
final class BoughtArbitraries {

    private static final String AREA = "E09000006";
    private static final int FIRST = 2021;
    private static final int LAST = 2024;
    private static final String RESULT = "result";

    private BoughtArbitraries() {}

    /** The choices for one indicator: its values at both ends, in hundredths of what is aimed at. */
    private record Ends(Observation from, Observation to, boolean broken) {}

    static Arbitrary<Situation> situations() {
        Arbitrary<Ends> costs =
                ends(Arbitraries.integers().between(80, 120), Arbitraries.of(70, 80, 90, 95, 100, 104, 106, 110), 30);
        Arbitrary<Ends> results = ends(
                Arbitraries.integers().between(40, 60), Arbitraries.integers().between(30, 70), 3);
        return Combinators.combine(
                        costs.list().ofMinSize(2).ofMaxSize(4),
                        results,
                        Arbitraries.of(true, false),
                        Arbitraries.of(YearType.FINANCIAL, YearType.ACADEMIC),
                        MoneyArbitraries.terms())
                .as(BoughtArbitraries::situation)
                .withoutEdgeCases();
    }

    private static Arbitrary<Ends> ends(Arbitrary<Integer> from, Arbitrary<Integer> to, int known) {
        Arbitrary<Boolean> broken = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
        return Combinators.combine(observed(from, known), observed(to, known), broken)
                .as(Ends::new);
    }

    private static Arbitrary<Observation> observed(Arbitrary<Integer> values, int known) {
        Arbitrary<Observation> numbers = values.map(value -> new Observation.Single(Rational.of(value)));
        Arbitrary<Observation> missing = Arbitraries.of(Reason.SUPPRESSED, Reason.LOW, Reason.NOT_APPLICABLE)
                .map(Observation.Missing::new);
        return Arbitraries.frequencyOf(Tuple.of(known, numbers), Tuple.of(1, missing));
    }

    private static Situation situation(
            List<Ends> costs, Ends result, boolean more, YearType years, MoneyArbitraries.Terms terms) {
        var indicators = new ArrayList<Indicator>();
        var rows = new ArrayList<Figure>();
        for (int i = 0; i < costs.size(); i++) {
            indicators.add(cost("cost-" + i, terms));
            addRows(rows, "cost-" + i, YearType.FINANCIAL, terms, costs.get(i));
        }
        indicators.add(Outcome.define(RESULT, "Visits in time")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.yearly(years))
                .target((more ? Target.atLeast("50") : Target.atMost("50")).nearWithin(Tolerance.points("5")))
                .build());
        addRows(rows, RESULT, years, terms, result);
        Period period = Period.year(YearType.FINANCIAL, LAST);
        return new Situation(
                Framework.of(AREA, indicators.toArray(Indicator[]::new)),
                rows,
                period,
                period.end().plusDays(100));
    }

    private static Indicator cost(String id, MoneyArbitraries.Terms terms) {
        return ValueForMoney.define(
                        id,
                        "Cost of each visit",
                        ValueForMoney.Lens.EFFICIENCY,
                        List.of(new Partner(new IndicatorId(RESULT), terms.result())),
                        terms.lastYear() ? new Since.LastYear() : new Since.Baseline(),
                        terms.cost())
                .measuredAs(new Direct(new Unit.Money("GBP", "visit")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atMost("100").nearWithin(Tolerance.points("8")).stretch("80"))
                .baseline(new Baseline.OfPeriod(Period.year(YearType.FINANCIAL, FIRST)))
                .build();
    }

    private static void addRows(List<Figure> rows, String id, YearType years, MoneyArbitraries.Terms terms, Ends ends) {
        int to = years.equals(YearType.FINANCIAL) ? LAST : LAST - 1;
        int from = terms.lastYear() ? to - 1 : to - (LAST - FIRST);
        Set<Mark> marks = ends.broken() ? EnumSet.of(Mark.BREAK) : EnumSet.noneOf(Mark.class);
        rows.add(row(id, Period.year(years, from), ends.from(), EnumSet.noneOf(Mark.class)));
        rows.add(row(id, Period.year(years, to), ends.to(), marks));
    }

    private static Figure row(String id, Period period, Observation observation, Set<Mark> marks) {
        return new Figure(new IndicatorId(id), new AreaId(AREA), period, observation, marks, null, "");
    }
}
