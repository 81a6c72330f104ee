package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.vfm.CostPerUnit;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Since;
import io.github.kpi4j.vfm.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A cost of each visit from spending and visits, beside one result, in cash and in the prices of a year. */
class WorthInRealTermsProperties {

    private static final String AREA = "a";
    private static final int FIRST = 2021;
    private static final YearType YEARS = YearType.FINANCIAL;
    private static final IndicatorId COST = new IndicatorId("cost");
    private static final IndicatorId REAL = new IndicatorId("real");

    private static Period year(int number) {
        return Period.year(YEARS, FIRST + number);
    }

    private static ValueForMoney cost(IndicatorId id, Measure measure) {
        return ValueForMoney.define(
                        id.text(),
                        "Cost of each visit",
                        ValueForMoney.Lens.EFFICIENCY,
                        List.of(new Partner(new IndicatorId("result"), new DeadBand.Points(Rational.ONE))),
                        new Since.Of(year(0)),
                        new DeadBand.Percent(Rational.of(10)))
                .measuredAs(measure)
                .better(Polarity.LOWER)
                .reported(Cadence.yearly(YEARS))
                .target(Target.none("it is told beside its result"))
                .build();
    }

    private static Framework framework(List<Integer> index, int base) {
        var levels = new TreeMap<Period, Rational>();
        for (int i = 0; i < index.size(); i++) {
            levels.put(year(i), Rational.of(index.get(i)));
        }
        var each = new Unit.Money("GBP", "visit");
        var deflator = new Deflator("gdp", "GDP deflator", "", new PriceIndex(levels));
        return Framework.of(
                AREA,
                plain("spend", new Direct(new Unit.Money("GBP", ""))),
                plain("visits", new Direct(new Unit.Count("visits"))),
                Outcome.define("result", "Children in school")
                        .measuredAs(new Direct(new Unit.Percent()))
                        .reported(Cadence.yearly(YEARS))
                        .target(Target.atLeast("50"))
                        .build(),
                cost(COST, new UnitCost(new IndicatorId("spend"), new IndicatorId("visits"), each)),
                cost(REAL, new RealTerms(COST, each, deflator, year(base))));
    }

    private static Quantitative plain(String id, Measure measure) {
        return Quantitative.define(id, id)
                .measuredAs(measure)
                .better(Polarity.NEITHER)
                .reported(Cadence.yearly(YEARS))
                .target(Target.none("it is told beside its result"))
                .build();
    }

    private static Figures figures(List<Integer> spend, List<Integer> visits, List<Integer> results) {
        var rows = new ArrayList<Figure>();
        Map.of("spend", spend, "visits", visits, "result", results).forEach((id, values) -> {
            for (int i = 0; i < values.size(); i++) {
                rows.add(Figure.of(id, AREA, year(i), Integer.toString(values.get(i))));
            }
        });
        return Figures.of(rows.toArray(Figure[]::new));
    }

    private static Worth worth(IndicatorId id, Framework framework, Figures figures) {
        return Evaluator.evaluate(framework, figures, year(2), year(2).end())
                .get(id)
                .worth()
                .get(0);
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReportMode.OFF)
    void pricesThatStandStillChangeNoVerdict(
            @ForAll @Size(3) List<@IntRange(min = 8, max = 12) Integer> spend,
            @ForAll @Size(3) List<@IntRange(max = 3) Integer> visits,
            @ForAll @Size(3) List<@IntRange(min = 50, max = 53) Integer> results,
            @ForAll @IntRange(min = 1, max = 200) int level) {
        Framework framework = framework(List.of(level, level, level), 1);
        Figures figures = figures(spend, visits, results);

        Worth cash = worth(COST, framework, figures);
        Worth real = worth(REAL, framework, figures);

        assertThat(real.corner()).isEqualTo(cash.corner());
        assertThat(real.costPerUnit()).isEqualTo(cash.costPerUnit());
        Statistics.collect(cash.corner().isPresent());
        Statistics.coverage(checker -> {
            checker.check(true).percentage(share -> share > 10);
            checker.check(false).percentage(share -> share > 10);
        });
    }

    @Property(tries = 200)
    void anotherBaseYearChangesNoVerdictAndScalesThePriceOfAUnit(
            @ForAll @Size(3) List<@IntRange(min = 5, max = 20) Integer> spend,
            @ForAll @Size(3) List<@IntRange(max = 3) Integer> visits,
            @ForAll @Size(3) List<@IntRange(min = 45, max = 55) Integer> results,
            @ForAll @Size(3) List<@IntRange(min = 80, max = 120) Integer> index,
            @ForAll @IntRange(max = 2) int base) {
        Figures figures = figures(spend, visits, results);

        Worth one = worth(REAL, framework(index, 0), figures);
        Worth other = worth(REAL, framework(index, base), figures);

        assertThat(other.corner()).isEqualTo(one.corner());
        Rational factor = Rational.of(index.get(base)).dividedBy(Rational.of(index.get(0)));
        assertThat(price(other)).isEqualTo(price(one).map(factor::times));
    }

    private static Optional<Rational> price(Worth worth) {
        return worth.costPerUnit() instanceof CostPerUnit.Of of ? Optional.of(of.amount()) : Optional.empty();
    }
}
