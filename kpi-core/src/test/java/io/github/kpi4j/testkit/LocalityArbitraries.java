package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.StandardScales;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** A council of localities whose small counts add up over areas, quarters and formulas. */
final class LocalityArbitraries {

    static final AreaId COUNCIL = new AreaId("council");
    static final List<AreaId> LOCALITIES = List.of(new AreaId("east"), new AreaId("north"), new AreaId("south"));

    private static final int QUARTERS = 4;
    private static final int NUMBERS = 4 * 3 * QUARTERS;
    private static final Unit CHILDREN = new Unit.Count("children");
    private static final Scale SCALE = StandardScales.OFSTED;

    private LocalityArbitraries() {}

    static Arbitrary<Situation> situations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9).list().ofSize(NUMBERS),
                        Arbitraries.of(
                                CountDisplay.DFE_LOCAL_AUTHORITY, new CountDisplay(2, 1), new CountDisplay(3, 5)),
                        Arbitraries.integers().between(1, QUARTERS))
                .as(LocalityArbitraries::situation)
                .withoutEdgeCases();
    }

    /**
     * A situation of certain numbers.
     *
     * @param numbers the numbers of children, then the numerators, rests and grades, of each locality in each quarter
     */
    static Situation situation(List<Integer> numbers, CountDisplay rule, int quarters) {
        var rows = new ArrayList<Figure>();
        int next = 0;
        for (int quarter = 1; quarter <= quarters; quarter++) {
            Period period = Period.quarter(YearType.FINANCIAL, 2024, quarter);
            for (AreaId area : LOCALITIES) {
                int children = numbers.get(next++);
                int late = numbers.get(next++);
                int other = numbers.get(next++);
                int last = numbers.get(next++);
                rows.add(Figure.of("children", area.code(), period, String.valueOf(children)));
                rows.add(Figure.of("boys", area.code(), period, String.valueOf(last)));
                rows.add(Figure.of("in-time", area.code(), period, late, late + (long) other));
                rows.add(Figure.of("graded", area.code(), period, grades(children, late, last)));
                rows.add(Figure.of(
                        "so-far",
                        area.code(),
                        Period.of(toDate().covers(), period.end()),
                        String.valueOf(numbers.subList(0, next).stream()
                                .mapToInt(Integer::intValue)
                                .sum())));
            }
        }
        Period reported = Period.quarter(YearType.FINANCIAL, 2024, quarters);
        return new Situation(framework(rule), rows, reported, LocalDate.of(2025, 6, 1));
    }

    private static Observation grades(int worst, int middle, int best) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> labels = SCALE.labels();
        counts.put(labels.get(0), (long) worst);
        counts.put(labels.get(1), (long) middle);
        counts.put(labels.get(labels.size() - 1), (long) best);
        return new Observation.GradeCounts(counts, 0);
    }

    private static Cadence toDate() {
        return Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
    }

    private static Framework framework(CountDisplay rule) {
        Cadence quarterly = Cadence.quarterly(YearType.FINANCIAL);
        Cadence yearly = Cadence.yearly(YearType.FINANCIAL);
        return new Framework(
                        "localities",
                        "A council of localities",
                        COUNCIL,
                        YearType.FINANCIAL,
                        RatingScheme.DEFAULT,
                        List.of(),
                        List.of(),
                        List.of(
                                indicator("children", new Direct(CHILDREN), quarterly, Combine.SUM),
                                indicator("boys", new Direct(CHILDREN), quarterly, Combine.SUM),
                                indicator("in-time", new Percentage("a", "b"), quarterly, Combine.RATIO_OF_SUMS),
                                indicator(
                                        "graded",
                                        new ShareAtOrAbove(SCALE.grades().get(1)),
                                        quarterly,
                                        Combine.RATIO_OF_SUMS),
                                indicator("so-far", new Direct(CHILDREN), toDate(), null),
                                indicator("girls", Formula.of("children - boys", CHILDREN), quarterly, null),
                                indicator("year", Formula.of("children", CHILDREN), yearly, null),
                                indicator(
                                        "share",
                                        Formula.of("100 * boys / children", new Unit.Percent()),
                                        quarterly,
                                        null)),
                        Governance.NONE,
                        new RollUp(
                                null,
                                RollUp.Over.INDICATORS,
                                List.of(new AreaGroup(COUNCIL, "The council", LOCALITIES))),
                        ResultsChain.NONE)
                .with(Disclosure.usually(rule));
    }

    private static Indicator indicator(String id, Measure measure, Cadence cadence, @Nullable Combine areas) {
        boolean adds = cadence.covers().span().tiles() && areas != null;
        return Quantitative.define(id, "Number of " + id)
                .measuredAs(measure)
                .reported(cadence)
                .rollUp(new RollUpRules(adds ? areas : null, areas, RollUpRules.Missing.REFUSE))
                .target(Target.atLeast("10"))
                .build();
    }
}
