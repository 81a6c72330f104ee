package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
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
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealTermsWordsTest {

    private static final String AREA = "E09000006";
    private static final IndicatorId COST = new IndicatorId("cost");
    private static final Unit.Money POUNDS = new Unit.Money("GBP", "");

    private static Period year(int first) {
        return Period.year(YearType.FINANCIAL, first);
    }

    private static RealTerms real() {
        var index = PriceIndex.of(Map.of(
                year(2016), Rational.of(80),
                year(2017), Rational.of(816, 10),
                year(2018), Rational.of(100, 3),
                year(2024), Rational.of(100)));
        return new RealTerms(COST, POUNDS, new Deflator("gdp", "GDP deflator", "HM Treasury", index), year(2024));
    }

    private static Indicator indicator(String id, Measure measure) {
        return Quantitative.define(id, "Money called " + id)
                .measuredAs(measure)
                .decimals(0)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .better(measure instanceof UnitCost ? Polarity.NEITHER : Polarity.LOWER)
                .target(measure instanceof UnitCost ? Target.none("for context") : Target.atMost("2500"))
                .build();
    }

    private static String told(Measure measure, int year, Figure... figures) {
        Framework framework = Framework.of(
                AREA,
                indicator("worked-out", measure),
                indicator("cost", new Direct(POUNDS)),
                indicator("in-work", new Percentage("in work", "care leavers")));
        Evaluation evaluation = Evaluator.evaluate(
                        framework,
                        Figures.of(figures),
                        year(year),
                        year(year).end().plusDays(30))
                .get(new IndicatorId("worked-out"));
        return Narrator.explain(evaluation).replaceAll("\\s+", " ");
    }

    private static Figure cost(int year, String pounds) {
        return Figure.of("cost", AREA, year(year), pounds);
    }

    @Test
    void cashAndBothLevelsStandBesideTheValue() {
        assertThat(told(real(), 2016, cost(2016, "2000")))
                .contains(
                        "value £2,500 in 2016/17, in 2024/25 prices",
                        "real terms £2,000 in cash × 100 ÷ 80, the levels of 2024/25 and of 2016/17 in the GDP deflator (HM"
                                + " Treasury); targets and baselines are in 2024/25 prices too",
                        "at most £2,500; met exactly");
    }

    @Test
    void aLevelIsShownWithFourDecimalsAtMost() {
        assertThat(told(real(), 2017, cost(2017, "2000"))).contains("× 100 ÷ 81.6,");
        assertThat(told(real(), 2018, cost(2018, "2000"))).contains("× 100 ÷ 33.3333,");
    }

    @Test
    void moneyOfTheYearOfThePricesIsTheSameInCash() {
        assertThat(told(real(), 2024, cost(2024, "2000")))
                .contains("£2,000 in cash too: these are the prices of 2024/25 by the GDP deflator (HM Treasury)");
    }

    @Test
    void cashIsToldWhereThereIsNoLevelForIt() {
        assertThat(told(real(), 2020, cost(2020, "2000")))
                .contains(
                        "value not available in 2020/21",
                        "£2,000 in cash, but the GDP deflator (HM Treasury) has no level for 2020/21");
    }

    @Test
    void whatIsDividedIsToldAsMoney() {
        var each =
                new UnitCost(COST, new IndicatorId("in-work"), UnitCost.By.COUNT, new Unit.Money("GBP", "care leaver"));
        Figure inWork = Figure.of("in-work", AREA, year(2024), 48, 80);

        assertThat(told(each, 2024, cost(2024, "120000"), inWork)).contains("(£120,000 over 48)");
        assertThat(told(each, 2024, cost(2024, "120000.5"), inWork)).contains("(£120,000.50 over 48)");
    }

    @Test
    void withoutAFigureThePricesAreToldAllTheSame() {
        assertThat(told(real(), 2024))
                .contains("value no figure", "put in prices of 2024/25 by the GDP deflator (HM Treasury)");
    }

    @Test
    void aCostOfNothingAchievedIsUndefinedWithBothSides() {
        var each = new UnitCost(
                COST, new IndicatorId("in-work"), UnitCost.By.COUNT, new Unit.Money("GBP", "care leaver in work"));
        Figure[] figures = {cost(2024, "120000"), Figure.of("in-work", AREA, year(2024), 0, 30)};

        assertThat(told(each, 2024, figures))
                .contains("value undefined in 2024/25 (£120,000 spent, and no care leaver in work to divide it by)");
        assertThat(told(Formula.of("cost / (cost - 120000)", new Unit.Count("")), 2024, figures))
                .contains("value undefined in 2024/25 (120,000 over 0)");
    }
}
