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
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.series.Coverage;
import io.github.kpi4j.series.DataQuality;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealTermsTest {

    private static final IndicatorId COST = new IndicatorId("cost");
    private static final Unit.Money EACH = new Unit.Money("GBP", "child");
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final PriceIndex OLD = index(Map.of("2016/17", "100", "2017/18", "102", "2018/19", "104"));
    private static final PriceIndex NEW = index(Map.of("2018/19", "83.2", "2023/24", "96", "2024/25", "100"));
    private static final Deflator GDP = new Deflator("gdp", "GDP deflator", "HM Treasury", List.of(OLD, NEW));
    private static final RealTerms REAL = new RealTerms(COST, EACH, GDP, period("2024/25"));

    private record Input(Series cost) implements Readings {

        @Override
        public List<Figure> own() {
            return List.of();
        }

        @Override
        public Series of(IndicatorId other) {
            return cost;
        }

        @Override
        public Reason absence(IndicatorId other, Period period) {
            return Reason.LATE;
        }
    }

    private static Period period(String label) {
        return Period.parse(label, YearType.FINANCIAL);
    }

    private static PriceIndex index(Map<String, String> levels) {
        Map<Period, Rational> values = new HashMap<>();
        levels.forEach((label, level) -> values.put(period(label), Rational.parse(level)));
        return PriceIndex.of(values);
    }

    private static Series.Point point(String label, String amount) {
        return Series.Point.of(period(label), Value.Amount.of(Rational.parse(amount)));
    }

    private static List<Value> values(RealTerms measure, Cadence cadence, Series.Point... cash) {
        return measure.measure(cadence, new Input(Series.of(cadence, List.of(cash)))).points().stream()
                .map(Series.Point::value)
                .toList();
    }

    private static Value amount(String amount) {
        return Value.Amount.of(Rational.parse(amount));
    }

    @Test
    void moneyOfBeforeAndAfterTheReferenceYearChangedIsInTheSamePrices() {
        assertThat(values(REAL, YEARLY, point("2016/17", "2000"), point("2023/24", "2304"), point("2024/25", "2400")))
                .containsExactly(amount("2500"), amount("2400"), amount("2400"));
    }

    @Test
    void aValueIsExactAlsoWhereItsDecimalsDoNotEnd() {
        assertThat(values(REAL, YEARLY, point("2017/18", "1000")))
                .containsExactly(Value.Amount.of(Rational.of(100_000_000, 81_600)));
    }

    @Test
    void numeratorIsPutInTheSamePricesAndTheDenominatorStays() {
        var each = new Value.Amount(Rational.of(2000), Rational.of(400_000), Rational.of(200));

        Value real =
                values(REAL, YEARLY, Series.Point.of(period("2016/17"), each)).get(0);

        assertThat(real).isEqualTo(new Value.Amount(Rational.of(2500), Rational.of(500_000), Rational.of(200)));
        assertThat(REAL.quotient(real))
                .contains(new Quotient(Quotient.Form.AMOUNT, Rational.ONE, Rational.of(500_000), Rational.of(200)));
    }

    @Test
    void zeroAndMoneyThatCameBackArePutInOtherPricesToo() {
        assertThat(values(REAL, YEARLY, point("2016/17", "0"), point("2023/24", "-960")))
                .containsExactly(amount("0"), amount("-1000"));
    }

    @Test
    void aQuarterTakesTheIndexOfItsYear() {
        assertThat(values(REAL, QUARTERLY, point("2023/24 Q4", "240"), point("2024/25 Q1", "240")))
                .containsExactly(amount("250"), amount("240"));
    }

    @Test
    void twelveMonthsToMarchTakeTheIndexOfTheFinancialYearAndOthersHaveNone() {
        Cadence rolling = Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, YearType.FINANCIAL);

        assertThat(values(REAL, rolling, point("12 months to March 2024", "96"), point("12 months to June 2024", "96")))
                .containsExactly(amount("100"), new Value.Absent(Reason.NOT_COMPARABLE, Rational.of(96), null));
    }

    @Test
    void aCalendarYearLiesInNoOneFinancialYear() {
        assertThat(values(REAL, Cadence.yearly(YearType.CALENDAR), point("2024", "96")))
                .containsExactly(new Value.Absent(Reason.NOT_COMPARABLE, Rational.of(96), null));
    }

    @Test
    void aYearForWhichThereIsNoIndexHasNoValueAndKeepsItsCash() {
        assertThat(values(REAL, YEARLY, point("2020/21", "96"), point("2025/26", "100")))
                .containsExactly(
                        new Value.Absent(Reason.NOT_AVAILABLE, Rational.of(96), null),
                        new Value.Absent(Reason.NOT_AVAILABLE, Rational.of(100), null));
    }

    @Test
    void whatIsAbsentInCashIsAbsentInRealTermsForTheSameReason() {
        var undefined = new Value.Absent(Reason.ZERO_DENOMINATOR, Rational.of(96), Rational.ZERO);

        assertThat(values(
                        REAL,
                        YEARLY,
                        Series.Point.of(period("2016/17"), new Value.Absent(Reason.SUPPRESSED)),
                        Series.Point.of(period("2023/24"), undefined),
                        Series.Point.of(period("2024/25"), new Value.Words("much"))))
                .containsExactly(
                        new Value.Absent(Reason.SUPPRESSED),
                        new Value.Absent(Reason.ZERO_DENOMINATOR, Rational.of(100), Rational.ZERO),
                        new Value.Absent(Reason.NOT_COMPARABLE));
    }

    @Test
    void whatAReaderMustKnowOfTheCashHoldsForTheRealTerms() {
        Value.Amount money = Value.Amount.of(Rational.of(96));
        var spent = new Series.Point(
                period("2023/24"),
                money,
                Set.of(Mark.PROVISIONAL),
                "a note",
                new Coverage(4, List.of()),
                DataQuality.FAIR);

        Series real = REAL.measure(YEARLY, new Input(Series.of(YEARLY, List.of(spent))));

        assertThat(real.points())
                .containsExactly(new Series.Point(
                        period("2023/24"),
                        amount("100"),
                        Set.of(Mark.PROVISIONAL),
                        "a note",
                        new Coverage(4, List.of()),
                        DataQuality.FAIR));
    }

    @Test
    void aQuarterIsNotTheYearThatItEnds() {
        Series quarters = Series.of(QUARTERLY, List.of(point("2023/24 Q3", "96"), point("2023/24 Q4", "96")));

        assertThat(REAL.measure(YEARLY, new Input(quarters)).points())
                .containsExactly(Series.Point.of(period("2023/24"), new Value.Absent(Reason.NOT_COMPARABLE)));
    }

    @Test
    void cashAndBothLevelsOfPricesAreTold() {
        Series.Point real = point("2016/17", "2500");

        assertThat(REAL.deflation(real))
                .contains(new RealTerms.Deflation(
                        Rational.of(2000),
                        new PriceIndex.Level(period("2016/17"), Rational.of(80)),
                        new PriceIndex.Level(period("2024/25"), Rational.of(100))));
        assertThat(REAL.deflation(Series.Point.of(period("2016/17"), new Value.Absent(Reason.LATE))))
                .isEmpty();
    }

    @Test
    void cashIsKnownAlsoWhereThereIsNoLevelOfPrices() {
        var lacking = new Value.Absent(Reason.NOT_AVAILABLE, Rational.of(96), null);
        var undefined = new Value.Absent(Reason.ZERO_DENOMINATOR, Rational.of(96), Rational.ZERO);

        assertThat(REAL.cash(point("2016/17", "2500"))).contains(Rational.of(2000));
        assertThat(REAL.cash(Series.Point.of(period("2020/21"), lacking))).contains(Rational.of(96));
        assertThat(REAL.cash(Series.Point.of(period("2016/17"), undefined))).isEmpty();
        assertThat(REAL.cash(Series.Point.of(period("2020/21"), new Value.Absent(Reason.LATE))))
                .isEmpty();
    }

    @Test
    void unitNamesThePrices() {
        assertThat(REAL.unit()).isEqualTo(new Unit.Money("GBP", "child", new Prices("2024/25", "gdp")));
        assertThat(REAL.unit().symbol()).isEqualTo("£ per child in 2024/25 prices");
        assertThat(REAL.inputs()).containsExactly(COST);
        assertThat(REAL.isAdditive()).isFalse();
        assertThat(new RealTerms(COST, new Unit.Money("GBP", ""), GDP, period("2024/25")).isAdditive())
                .isTrue();
    }

    @Test
    void onlyCashIsPutInThePricesOfAPeriodWithALevel() {
        Unit.Money inPrices = REAL.unit();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RealTerms(COST, inPrices, GDP, period("2024/25")))
                .withMessageContaining("already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RealTerms(COST, EACH, GDP, period("2020/21")))
                .withMessageContaining("pricesOf is 2020/21, for which GDP deflator has no index");
    }

    @Test
    void theIndicatorHasToBeMeasuredInThatMoney() {
        assertThat(REAL.mismatch(id -> new Direct(EACH))).isEmpty();
        for (Unit other :
                List.of(new Unit.Days(), new Unit.Money("GBP", ""), new Unit.Money("EUR", "child"), REAL.unit())) {
            assertThat(REAL.mismatch(id -> new Direct(other)))
                    .get()
                    .extracting(Mismatch::part)
                    .isEqualTo("of");
        }
    }
}
