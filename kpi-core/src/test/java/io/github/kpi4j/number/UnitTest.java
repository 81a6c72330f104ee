package io.github.kpi4j.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    private static final Unit PERCENT = new Unit.Percent();
    private static final Unit POINTS = new Unit.PercentagePoint();
    private static final Unit CHILDREN = new Unit.Count("children");
    private static final Unit BARE = new Unit.Count("");
    private static final Unit RATE = new Unit.Rate(10_000);
    private static final Unit POUNDS = new Unit.Money("GBP", "");
    private static final Unit POUNDS_PER_CHILD = new Unit.Money("GBP", "child");
    private static final Unit EUROS = new Unit.Money("EUR", "");
    private static final Unit DOLLARS = new Unit.Money("USD", "");
    private static final Unit FRANCS = new Unit.Money("CHF", "child");
    private static final Unit DAYS = new Unit.Days();
    private static final Unit SCORE = new Unit.Score("points");

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(PERCENT, "94.2", "94.2%"),
                Arguments.of(PERCENT, "-0.50", "-0.50%"),
                Arguments.of(POINTS, "2.5", "2.5 percentage points"),
                Arguments.of(POINTS, "1.0", "1.0 percentage points"),
                Arguments.of(POINTS, "1", "1 percentage point"),
                Arguments.of(POINTS, "-1", "-1 percentage point"),
                Arguments.of(POINTS, "0", "0 percentage points"),
                Arguments.of(RATE, "47", "47 per 10,000"),
                Arguments.of(CHILDREN, "343", "343 children"),
                Arguments.of(CHILDREN, "1", "1 child"),
                Arguments.of(CHILDREN, "-1", "-1 child"),
                Arguments.of(CHILDREN, "1.0", "1.0 children"),
                Arguments.of(CHILDREN, "0", "0 children"),
                Arguments.of(new Unit.Count("young people"), "1", "1 young person"),
                Arguments.of(new Unit.Count("families"), "1", "1 family"),
                Arguments.of(new Unit.Count("referrals"), "1", "1 referral"),
                Arguments.of(new Unit.Count("staff"), "1", "1 staff"),
                Arguments.of(new Unit.Count("of progress"), "1", "1 of progress"),
                Arguments.of(SCORE, "1", "1 point"),
                Arguments.of(BARE, "343", "343"),
                Arguments.of(POUNDS_PER_CHILD, "1236.60", "£1,236.60 per child"),
                Arguments.of(POUNDS, "-3.00", "-£3.00"),
                Arguments.of(POUNDS, "0.00", "£0.00"),
                Arguments.of(EUROS, "5", "€5"),
                Arguments.of(DOLLARS, "-1000000", "-$1,000,000"),
                Arguments.of(FRANCS, "-12.5", "-CHF 12.5 per child"),
                Arguments.of(DAYS, "30", "30 days"),
                Arguments.of(DAYS, "1", "1 day"),
                Arguments.of(DAYS, "1.5", "1.5 days"),
                Arguments.of(SCORE, "14.3", "14.3 points"),
                Arguments.of(new Unit.Score(""), "14.3", "14.3"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void valuesAreWrittenWithTheirUnit(Unit unit, String value, String text) {
        assertThat(unit.format(new BigDecimal(value))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "999|999",
                "-999|-999",
                "1000|1,000",
                "-1000|-1,000",
                "123456|123,456",
                "-123456|-123,456",
                "1234567.8901|1,234,567.8901",
                "1E+6|1,000,000",
                "1E-7|0.0000001"
            })
    void thousandsAreSeparatedAndDecimalsAreKept(String value, String text) {
        assertThat(BARE.format(new BigDecimal(value))).isEqualTo(text);
    }

    @Test
    void theDefaultLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(POUNDS.format(new BigDecimal("-1234.50"))).isEqualTo("-£1,234.50");
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<Arguments> symbols() {
        return Stream.of(
                Arguments.of(PERCENT, "%"),
                Arguments.of(POINTS, "percentage points"),
                Arguments.of(RATE, "per 10,000"),
                Arguments.of(POUNDS_PER_CHILD, "£ per child"),
                Arguments.of(POUNDS, "£"),
                Arguments.of(FRANCS, "CHF per child"),
                Arguments.of(DAYS, "days"),
                Arguments.of(CHILDREN, "children"),
                Arguments.of(BARE, ""),
                Arguments.of(SCORE, "points"));
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void aTableHeadShowsTheUnitAlone(Unit unit, String symbol) {
        assertThat(unit.symbol()).isEqualTo(symbol);
    }

    @Test
    void theDifferenceOfPercentagesIsInPercentagePoints() {
        assertThat(PERCENT.difference()).isEqualTo(POINTS);
    }

    @Test
    void otherDifferencesKeepTheirUnit() {
        assertThat(Stream.of(POINTS, CHILDREN, RATE, POUNDS_PER_CHILD, DAYS, SCORE))
                .allSatisfy(unit -> assertThat(unit.difference()).isEqualTo(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbp", "GB", "GBPS", "£", ""})
    void aCurrencyIsThreeCapitalLetters(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit.Money(currency, ""))
                .withMessage("currency is \"" + currency + "\"; three capital letters are wanted, such as GBP");
    }

    @Test
    void aRateIsForAtLeastOne() {
        assertThat(new Unit.Rate(1).symbol()).isEqualTo("per 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit.Rate(0))
                .withMessage("per is 0; at least 1 is wanted");
    }

    @Test
    void nounsHaveNoSpacesAroundThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit.Count(" children"))
                .withMessage("noun is \" children\"; a word without spaces around it is wanted");
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit.Score("points "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit.Money("GBP", " "));
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsOfAUnitAreNeverNull() {
        assertThatNullPointerException().isThrownBy(() -> new Unit.Count(null)).withMessage("noun");
        assertThatNullPointerException()
                .isThrownBy(() -> new Unit.Money(null, ""))
                .withMessage("currency");
    }

    @Test
    void pricesBelongToTheUnitAndStandInItsSymbol() {
        Unit real = new Unit.Money("GBP", "child", new Prices("2024/25", "gdp"));

        assertThat(real.symbol()).isEqualTo("£ per child in 2024/25 prices");
        assertThat(real.format(new BigDecimal("1236.60"))).isEqualTo("£1,236.60 per child");
        assertThat(real).isNotEqualTo(POUNDS_PER_CHILD);
        assertThat(new Unit.Money("GBP", "child", Prices.CASH)).isEqualTo(POUNDS_PER_CHILD);
        assertThat(Prices.CASH.text()).isEqualTo("cash");
        assertThatIllegalArgumentException().isThrownBy(() -> new Prices("", "gdp"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prices(" 2024/25", ""));
    }
}
