package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RealTerms;
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
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.RunOfMoves;
import io.github.kpi4j.trend.TrendFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What prices change in a judgement, and what they do not. */
class RealTermsProperties {

    private static final String AREA = "E09000006";
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 9;
    private static final Unit.Money POUNDS = new Unit.Money("GBP", "");
    private static final IndicatorId REAL = new IndicatorId("real");

    /** Cash and level of prices, year by year, and a target. */
    record Money(List<Integer> cash, List<Integer> levels, int target) {}

    @Provide
    Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.integers().between(-200, 4_000).list().ofSize(YEARS),
                        Arbitraries.integers().between(1, 300).list().ofSize(YEARS),
                        Arbitraries.integers().between(1, 4_000))
                .as(Money::new);
    }

    private static Period year(int number) {
        return Period.year(YearType.FINANCIAL, FIRST_YEAR + number);
    }

    private static RealTerms real(List<Integer> levels, int base) {
        Map<Period, Rational> index = new TreeMap<>();
        for (int i = 0; i < YEARS; i++) {
            index.put(year(i), Rational.of(levels.get(i)));
        }
        return new RealTerms(
                new IndicatorId("cash"), POUNDS, new Deflator("p", "Prices", "", PriceIndex.of(index)), year(base));
    }

    private static Indicator indicator(String id, Measure measure, Rational target) {
        return Quantitative.define(id, "Money called " + id)
                .measuredAs(measure)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atMost(target.toString()))
                .baseline(new Baseline.OfPeriod(year(0)))
                .trend(new AgainstPrevious())
                .trend(new RunOfMoves(3))
                .build();
    }

    /** The two indicators; the target of the real one is in its own prices. */
    private static Scorecard evaluate(Money money, RealTerms real, Rational realTarget) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < YEARS; i++) {
            figures.add(Figure.of(
                    "cash",
                    AREA,
                    year(i),
                    new Observation.Single(Rational.of(money.cash().get(i)))));
        }
        Framework framework = Framework.of(
                AREA,
                indicator("cash", new Direct(POUNDS), Rational.of(money.target())),
                indicator("real", real, realTarget));
        Period last = year(YEARS - 1);
        return Evaluator.evaluate(
                framework, Figures.of(figures), last, last.end().plusDays(60));
    }

    private static List<Object> directions(Evaluation evaluation) {
        return evaluation.trends().stream()
                .<Object>map(
                        trend -> trend instanceof TrendFinding.Detected detected ? detected.direction() : trend.rule())
                .toList();
    }

    private static Object level(Evaluation evaluation) {
        return evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason);
    }

    @Property(tries = 200)
    void pricesThatStandStillChangeNoVerdict(@ForAll("money") Money money) {
        RealTerms still = real(money.levels().stream().map(level -> 100).toList(), 3);

        Scorecard card = evaluate(money, still, Rational.of(money.target()));

        Evaluation cash = card.get(new IndicatorId("cash"));
        Evaluation real = card.get(REAL);
        assertThat(level(real)).isEqualTo(level(cash));
        assertThat(real.inARow()).isEqualTo(cash.inARow());
        assertThat(real.history()).isEqualTo(cash.history());
        assertThat(real.baseline()).isEqualTo(cash.baseline());
        assertThat(directions(real)).isEqualTo(directions(cash));
    }

    @Property(tries = 200)
    void anotherBaseChangesNoVerdictWhereTheTargetIsPutInItsPricesToo(@ForAll("money") Money money) {
        RealTerms first = real(money.levels(), 0);
        RealTerms last = real(money.levels(), YEARS - 1);
        Rational scale =
                Rational.of(money.levels().get(YEARS - 1), money.levels().get(0));
        // a target in hundredths can be written in both prices
        Rational target =
                Rational.of(money.target()).times(Rational.of(money.levels().get(0)));

        Evaluation before = evaluate(money, first, target).get(REAL);
        Evaluation after = evaluate(money, last, target.times(scale)).get(REAL);

        assertThat(level(after)).isEqualTo(level(before));
        assertThat(after.inARow()).isEqualTo(before.inARow());
        assertThat(directions(after)).isEqualTo(directions(before));
        assertThat(travelled(after)).isEqualTo(travelled(before));
    }

    private static Object travelled(Evaluation evaluation) {
        return evaluation.baseline() instanceof BaselineFinding.Compared compared
                ? compared.distanceTravelled()
                : evaluation.baseline();
    }
}
