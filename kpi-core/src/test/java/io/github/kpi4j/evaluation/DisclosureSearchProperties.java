package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * A reader who has the published scorecards of every area, and tries all numbers of children in each locality and quarter, finds at
 * least two that will do for everything that is hidden: localities and the council, quarters and years.
 */
class DisclosureSearchProperties {

    private static final int LOCALITIES = 3;
    private static final int QUARTERS = 4;
    private static final int CELLS = LOCALITIES * QUARTERS;
    private static final Unit CHILDREN = new Unit.Count("children");
    private static final LocalDate LATER = LocalDate.of(2025, 6, 1);

    @Property(tries = 150)
    void everyHiddenFigureHasASecondPossibleValue(
            @ForAll @Size(CELLS) List<@IntRange(max = 9) Integer> children,
            @ForAll @IntRange(min = 1, max = 5) int hiddenUpTo) {
        var search = new Search(children, published(children, hiddenUpTo));
        search.quarter(0);
        for (int place = 0; place < search.hidden.length; place++) {
            if (search.hidden[place]) {
                assertThat(search.possible.get(place))
                        .as("place %s of %s, with 1 to %s hidden", place, children, hiddenUpTo)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** The quarters of each locality, then those of the council, then the years of the localities and the council. */
    private static boolean[] published(List<Integer> children, int hiddenUpTo) {
        Framework framework = framework(new CountDisplay(hiddenUpTo, 1));
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < CELLS; i++) {
            figures.add(Figure.of(
                    "children",
                    area(i % LOCALITIES),
                    Period.quarter(YearType.FINANCIAL, 2024, i / LOCALITIES + 1),
                    String.valueOf(children.get(i))));
        }
        Period year = Period.year(YearType.FINANCIAL, 2024);
        var hidden = new boolean[CELLS + QUARTERS + LOCALITIES + 1];
        for (int area = 0; area <= LOCALITIES; area++) {
            Scorecard card = Evaluator.evaluate(
                    framework, Figures.of(figures), Evidence.NONE, year, LATER, new AreaId(area(area)));
            List<Series.Point> quarters =
                    card.get(new IndicatorId("children")).history().points();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                int place = area < LOCALITIES ? quarter * LOCALITIES + area : CELLS + quarter;
                hidden[place] = quarters.get(quarter).value() instanceof Value.Absent;
            }
            Series.Point total =
                    card.get(new IndicatorId("year")).history().points().get(0);
            hidden[CELLS + QUARTERS + area] = total.value() instanceof Value.Absent;
        }
        return hidden;
    }

    private static String area(int number) {
        return number == LOCALITIES ? "council" : "locality-" + number;
    }

    private static Framework framework(CountDisplay rule) {
        return new Framework(
                        "f",
                        "A framework",
                        new AreaId("council"),
                        YearType.FINANCIAL,
                        RatingScheme.DEFAULT,
                        List.of(),
                        List.of(),
                        List.of(
                                indicator(
                                        "children",
                                        new Direct(CHILDREN),
                                        Cadence.quarterly(YearType.FINANCIAL),
                                        new RollUpRules(Combine.SUM, Combine.SUM, RollUpRules.Missing.REFUSE)),
                                indicator(
                                        "year",
                                        Formula.of("children", CHILDREN),
                                        Cadence.yearly(YearType.FINANCIAL),
                                        RollUpRules.UNDECLARED)),
                        Governance.NONE,
                        new RollUp(
                                null,
                                RollUp.Over.INDICATORS,
                                List.of(new AreaGroup(
                                        new AreaId("council"),
                                        "The council",
                                        List.of(
                                                new AreaId("locality-0"),
                                                new AreaId("locality-1"),
                                                new AreaId("locality-2"))))),
                        ResultsChain.NONE)
                .with(Disclosure.usually(rule));
    }

    private static Indicator indicator(String id, Measure measure, Cadence cadence, RollUpRules rules) {
        return Quantitative.define(id, "Number of " + id)
                .measuredAs(measure)
                .reported(cadence)
                .rollUp(rules)
                .target(Target.atLeast("10"))
                .build();
    }

    /** Tries every number one off the truth, quarter by quarter; that is enough to find a second one. */
    private static final class Search {

        private final int[] truth;
        private final int[] tried = new int[CELLS];
        private final boolean[] hidden;
        private final List<Set<Integer>> possible = new ArrayList<>();

        Search(List<Integer> children, boolean[] hidden) {
            this.hidden = hidden;
            truth = totals(children.stream().mapToInt(each -> each).toArray());
            for (int i = 0; i < truth.length; i++) {
                possible.add(new TreeSet<>());
            }
        }

        private static int[] totals(int[] numbers) {
            var all = new int[CELLS + QUARTERS + LOCALITIES + 1];
            for (int i = 0; i < CELLS; i++) {
                all[i] = numbers[i];
                all[CELLS + i / LOCALITIES] += numbers[i];
                all[CELLS + QUARTERS + i % LOCALITIES] += numbers[i];
                all[all.length - 1] += numbers[i];
            }
            return all;
        }

        void quarter(int quarter) {
            if (quarter == QUARTERS) {
                int[] all = totals(tried);
                for (int place = CELLS + QUARTERS; place < all.length; place++) {
                    if (!hidden[place] && all[place] != truth[place]) {
                        return;
                    }
                }
                for (int place = 0; place < all.length; place++) {
                    possible.get(place).add(all[place]);
                }
            } else {
                locality(quarter, 0, 0);
            }
        }

        private void locality(int quarter, int locality, int sum) {
            if (locality == LOCALITIES) {
                if (hidden[CELLS + quarter] || sum == truth[CELLS + quarter]) {
                    quarter(quarter + 1);
                }
                return;
            }
            int place = quarter * LOCALITIES + locality;
            int off = hidden[place] ? 1 : 0;
            for (int number = truth[place] - off; number <= truth[place] + off; number++) {
                if (!hidden[place] || number > 0) {
                    tried[place] = number;
                    locality(quarter, locality + 1, sum + number);
                }
            }
        }
    }
}
