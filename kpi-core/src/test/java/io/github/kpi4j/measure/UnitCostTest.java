package io.github.kpi4j.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Prices;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitCostTest {

    private static final IndicatorId SPEND = new IndicatorId("spend");
    private static final IndicatorId CHILDREN = new IndicatorId("children");
    private static final UnitCost EACH = new UnitCost(SPEND, CHILDREN, new Unit.Money("GBP", "child"));
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final Cadence ON_31_MARCH = Cadence.of(Frequency.YEARLY, Span.SNAPSHOT, YearType.FINANCIAL);
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Period CENSUS = Period.snapshot(LocalDate.of(2025, 3, 31));

    private record Inputs(Series spend, Series children) implements Readings {

        @Override
        public Reason absence(IndicatorId other, Period period) {
            return Reason.LATE;
        }

        @Override
        public List<Figure> own() {
            return List.of();
        }

        @Override
        public Series of(IndicatorId other) {
            return other.equals(SPEND) ? spend : children;
        }
    }

    private static Series.Point point(Period period, long value) {
        return Series.Point.of(period, Value.Amount.of(Rational.of(value)));
    }

    private static List<Series.Point> measured(Series spend, Series children) {
        return EACH.measure(YEARLY, new Inputs(spend, children)).points();
    }

    private static Series spend(Series.Point... points) {
        return Series.of(YEARLY, List.of(points));
    }

    private static Series children(Series.Point... points) {
        return Series.of(ON_31_MARCH, List.of(points));
    }

    @Test
    void financialYearsCostMeetsTheNumberOnThe31MarchThatClosesIt() {
        assertThat(measured(spend(point(YEAR, 900)), children(point(CENSUS, 4))))
                .containsExactly(
                        Series.Point.of(YEAR, new Value.Amount(Rational.of(225), Rational.of(900), Rational.of(4))));
    }

    @Test
    void numberOnThe31MarchThatOpensTheYearBelongsToTheYearBefore() {
        Series opening = children(point(Period.snapshot(LocalDate.of(2024, 3, 31)), 4));

        assertThat(measured(spend(point(YEAR, 900)), opening)).isEmpty();
    }

    @Test
    void costWhoseUnitsAreNotSuppliedYetMakesNoUnitCostYet() {
        assertThat(measured(spend(point(YEAR, 900)), children())).isEmpty();
    }

    @Test
    void noUnitsMeanNoUnitCostAndNotAnInfiniteOne() {
        assertThat(measured(spend(point(YEAR, 900)), children(point(CENSUS, 0))))
                .extracting(Series.Point::value)
                .containsExactly(new Value.Absent(Reason.ZERO_DENOMINATOR, Rational.of(900), Rational.ZERO));
    }

    @Test
    void noCostIsAUnitCostOfZero() {
        assertThat(measured(spend(point(YEAR, 0)), children(point(CENSUS, 4))))
                .extracting(each -> each.value().rank().orElseThrow())
                .containsExactly(Rational.ZERO);
    }

    @Test
    void missingCostAndMissingUnitsKeepTheirReason() {
        Series.Point noCost = Series.Point.of(YEAR, new Value.Absent(Reason.SUPPRESSED));
        Series.Point noUnits = Series.Point.of(CENSUS, new Value.Absent(Reason.LATE));

        assertThat(measured(spend(noCost), children(noUnits)))
                .extracting(Series.Point::value)
                .containsExactly(new Value.Absent(Reason.SUPPRESSED));
        assertThat(measured(spend(point(YEAR, 900)), children(noUnits)))
                .extracting(Series.Point::value)
                .containsExactly(new Value.Absent(Reason.LATE));
    }

    @Test
    void wordsCannotBeDivided() {
        Series.Point words = Series.Point.of(CENSUS, new Value.Words("many"));

        assertThat(measured(spend(point(YEAR, 900)), children(words)))
                .extracting(Series.Point::value)
                .containsExactly(new Value.Absent(Reason.NOT_COMPARABLE));
    }

    @Test
    void marksOfBothSidesStayVisible() {
        Value amount = Value.Amount.of(Rational.of(4));
        Series.Point spent = new Series.Point(YEAR, amount, Set.of(Mark.PROVISIONAL), "a note");
        Series.Point got = new Series.Point(CENSUS, amount, Set.of(Mark.BREAK), "");

        assertThat(measured(spend(spent), children(got)))
                .containsExactly(new Series.Point(
                        YEAR,
                        new Value.Amount(Rational.ONE, Rational.of(4), Rational.of(4)),
                        Set.of(Mark.PROVISIONAL, Mark.BREAK),
                        "a note"));
    }

    @Test
    void quartersCostIsNotTheCostOfTheYearThatItEnds() {
        var quarters = new ArrayList<Series.Point>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.add(point(Period.quarter(YearType.FINANCIAL, 2024, quarter), 100));
        }
        Series quarterly = Series.of(Cadence.quarterly(YearType.FINANCIAL), quarters);

        assertThat(measured(quarterly, children(point(CENSUS, 4))))
                .containsExactly(Series.Point.of(YEAR, new Value.Absent(Reason.NOT_COMPARABLE)));
    }

    @Test
    void yearThatHasNotEndedHasNoUnitCostYet() {
        Series quarterly = Series.of(
                Cadence.quarterly(YearType.FINANCIAL),
                List.of(point(Period.quarter(YearType.FINANCIAL, 2024, 1), 100)));

        assertThat(measured(quarterly, children())).isEmpty();
    }

    @Test
    void unitsOfAQuarterAreNotTheUnitsOfTheYear() {
        Series quarterly = Series.of(
                Cadence.quarterly(YearType.FINANCIAL), List.of(point(Period.quarter(YearType.FINANCIAL, 2024, 4), 4)));

        assertThat(measured(spend(point(YEAR, 900)), quarterly))
                .extracting(Series.Point::value)
                .containsExactly(new Value.Absent(Reason.NOT_COMPARABLE));
    }

    @Test
    void twelveMonthsToMarchAreTheFinancialYear() {
        Series rolling = Series.of(
                Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, YearType.FINANCIAL),
                List.of(point(Period.parse("12 months to March 2025", YearType.FINANCIAL), 3)));

        assertThat(measured(spend(point(YEAR, 900)), rolling))
                .extracting(each -> each.value().rank().orElseThrow())
                .containsExactly(Rational.of(300));
    }

    @Test
    void unitCostDividesTwoIndicators() {
        assertThat(EACH.inputs()).containsExactly(SPEND, CHILDREN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCost(SPEND, SPEND, EACH.unit()))
                .withMessageContaining("spend");
    }

    private static List<Value> perChildCounted(Value children) {
        var each = new UnitCost(SPEND, CHILDREN, UnitCost.By.COUNT, EACH.unit());
        Series counted = children(Series.Point.of(CENSUS, children));
        return each.measure(YEARLY, new Inputs(spend(point(YEAR, 900)), counted)).points().stream()
                .map(Series.Point::value)
                .toList();
    }

    @Test
    void costOfEachOutcomeIsDividedByTheCountAndNotByThePercentage() {
        var sixOfTwenty = new Value.Amount(Rational.of(30), Rational.of(6), Rational.of(20));

        assertThat(perChildCounted(sixOfTwenty))
                .containsExactly(new Value.Amount(Rational.of(150), Rational.of(900), Rational.of(6)));
    }

    @Test
    void noOutcomesLeaveBothSidesToBeRead() {
        var noneOfTwenty = new Value.Amount(Rational.ZERO, Rational.ZERO, Rational.of(20));
        var undefined = new Value.Absent(Reason.ZERO_DENOMINATOR, Rational.of(900), Rational.ZERO);

        assertThat(perChildCounted(noneOfTwenty)).containsExactly(undefined);
        assertThat(perChildCounted(new Value.Absent(Reason.ZERO_DENOMINATOR))).containsExactly(undefined);
    }

    @Test
    void aPercentageWithoutItsCountMakesNoCostOfEach() {
        assertThat(perChildCounted(Value.Amount.of(Rational.of(30))))
                .containsExactly(new Value.Absent(Reason.NOT_AVAILABLE));
        assertThat(perChildCounted(new Value.Absent(Reason.SUPPRESSED)))
                .containsExactly(new Value.Absent(Reason.SUPPRESSED));
    }

    @Test
    void gradesAndWordsAreNeitherDividedNorDividedBy() {
        var grades = new InGrades(new Scale("audit", List.of("poor", "good")));
        var money = new Direct(new Unit.Money("GBP", ""));

        assertThat(EACH.mismatch(id -> id.equals(SPEND) ? money : grades))
                .map(mismatch -> mismatch.part() + ": " + mismatch.message())
                .contains("units: children is a grade, which is not a number");
        assertThat(EACH.mismatch(id -> id.equals(SPEND) ? new InWords() : new Direct(new Unit.Count("children"))))
                .map(mismatch -> mismatch.part() + ": " + mismatch.message())
                .contains("cost: spend is a judgement in words, which is not a number");
    }

    private static Optional<String> misfit(UnitCost measure, Unit cost, Unit units) {
        return measure.mismatch(id -> new Direct(id.equals(SPEND) ? cost : units))
                .map(mismatch -> mismatch.part() + ": " + mismatch.message() + "; " + mismatch.advice());
    }

    @Test
    void aCostIsDividedByANumberInTheMoneyOfTheCost() {
        Unit children = new Unit.Count("children");
        Unit cash = new Unit.Money("GBP", "");
        var byCount = new UnitCost(SPEND, CHILDREN, UnitCost.By.COUNT, EACH.unit());

        assertThat(misfit(EACH, cash, children)).isEmpty();
        assertThat(misfit(EACH, new Unit.Days(), children)).isEmpty();
        assertThat(misfit(byCount, cash, new Unit.Percent())).isEmpty();
        assertThat(misfit(EACH, cash, new Unit.Percent()))
                .hasValue(
                        "units: children is a percentage, and a cost is not divided by one; name the indicator that counts"
                                + " them, or write { count-of: children }");
        assertThat(misfit(EACH, cash, new Unit.Rate(1_000))).get().asString().contains("a rate");
        assertThat(misfit(byCount, cash, children)).get().asString().endsWith("write children");
        assertThat(misfit(EACH, new Unit.Money("EUR", ""), children))
                .get()
                .asString()
                .startsWith("unit: ");
        assertThat(misfit(EACH, new Unit.Money("GBP", "", new Prices("2024/25", "gdp")), children))
                .hasValue("unit: spend is in GBP, 2024/25 prices, and the unit is said to be in GBP, cash; write"
                        + " { money: GBP, per: child, prices-of: 2024/25, deflator: gdp }");
        assertThat(misfit(new UnitCost(SPEND, CHILDREN, new Unit.Days()), cash, children))
                .get()
                .asString()
                .contains("said to be days");
    }
}
