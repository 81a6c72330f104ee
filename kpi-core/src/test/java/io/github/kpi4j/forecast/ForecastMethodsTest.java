package io.github.kpi4j.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.forecast.Uncertainty.Spread;
import io.github.kpi4j.forecast.Uncertainty.Unknown;
import io.github.kpi4j.forecast.Uncertainty.Why;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.regression.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Numbers worked out by hand with fractions, and for Holt's weights by trying all. */
class ForecastMethodsTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final String[] EIGHT = {"18", "19", "21", "21.6", "21", "23", "22.5", "24"};
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence YEAR_TO_DATE = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
    private static final Cadence ROLLING = Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, YearType.FINANCIAL);

    /** Values from the first period of 2010/11 on; an empty text for a period without a figure. */
    private static Series series(Cadence cadence, String... values) {
        long first = 2009L * cadence.slotsPerYear();
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                points.add(Series.Point.of(cadence.in(first + i), Value.Amount.of(Rational.parse(values[i]))));
            }
        }
        return Series.of(cadence, points);
    }

    private static Forecast.Projected projected(ForecastRule rule, int ahead, Cadence cadence, String... values) {
        return (Forecast.Projected) rule.project(series(cadence, values), ahead);
    }

    private static List<Rational> numbers(String... texts) {
        return Stream.of(texts).map(Rational::parse).toList();
    }

    private static void assertSpread(Forecast.Projected projected, int degreesOfFreedom, double... errors) {
        assertThat(projected.uncertainty()).isInstanceOf(Spread.class);
        Spread spread = (Spread) projected.uncertainty();
        assertThat(spread.degreesOfFreedom()).isEqualTo(degreesOfFreedom);
        assertThat(spread.standardErrors()).hasSize(errors.length);
        for (int i = 0; i < errors.length; i++) {
            assertThat(spread.standardErrors().get(i)).isCloseTo(errors[i], CLOSE);
        }
    }

    private static void assertNoSpread(Forecast.Projected projected, Why why) {
        assertThat(projected.uncertainty()).isEqualTo(new Unknown(why));
    }

    @Test
    void lastValueSpreadsByTheRootOfTheMeanSquaredChange() {
        // Changes 1, 2, 0.6, -0.6, 2, -0.5, 1.5: squares sum to 12.22, over 7.
        Forecast.Projected found = projected(new LastValue(), 3, YEARLY, EIGHT);

        assertThat(found.values()).isEqualTo(numbers("24", "24", "24"));
        assertThat(found.basis()).hasSize(1);
        assertSpread(found, 7, 1.3212548148310703, 1.8685364784848522, 2.2884804690324225);
        Interval interval = found.interval(1, Confidence.NINETY_FIVE).orElseThrow();
        assertThat(interval.lower()).isCloseTo(20.875728822316695, within(1e-9));
        assertThat(interval.upper()).isCloseTo(27.124271177683305, within(1e-9));
        assertThat(found.chanceBelow(1, Rational.of(23)).orElseThrow()).isCloseTo(0.23691760264862888, within(1e-9));
    }

    @Test
    void runRateSpreadsAboutItsDrift() {
        Forecast.Projected found = projected(new RunRate(7), 3, YEARLY, EIGHT);

        assertThat(found.values()).isEqualTo(numbers("174/7", "180/7", "186/7"));
        assertThat(found.basis()).hasSize(8);
        assertSpread(found, 6, 1.1610457402205796, 1.7415686103308692, 2.248355408029684);
    }

    @Test
    void straightLineIsExactAndSpreadsAsItsPredictionInterval() {
        Forecast.Projected found = projected(new LinearTrend(8), 3, YEARLY, EIGHT);

        assertThat(found.values()).isEqualTo(numbers("6927/280", "2143/84", "22079/840"));
        assertSpread(found, 6, 0.8945163155446133, 0.9584892163469361, 1.0300253126728427);

        Line line = Line.of(Points.numbered(Values.of(18, 19, 21, 21.6, 21, 23, 22.5, 24)))
                .found()
                .orElseThrow();
        for (int step = 1; step <= 3; step++) {
            Interval theirs = line.predictionInterval(8 + step, Confidence.NINETY_FIVE)
                    .found()
                    .orElseThrow();
            Interval ours = found.interval(step, Confidence.NINETY_FIVE).orElseThrow();
            assertThat(ours.lower()).isCloseTo(theirs.lower(), within(1e-9));
            assertThat(ours.upper()).isCloseTo(theirs.upper(), within(1e-9));
        }
    }

    @Test
    void straightLineTakesTheLatestFiguresOnly() {
        assertThat(projected(new LinearTrend(4), 1, YEARLY, "500", "1", "2", "3", "4")
                        .values())
                .isEqualTo(numbers("5"));
    }

    @Test
    void holtWithGivenWeights() {
        var rule = new Holt(Rational.of(1, 2), Rational.of(1, 10));
        Forecast.Projected found = projected(rule, 3, YEARLY, EIGHT);

        assertThat(found.values()).isEqualTo(numbers("24.9583114219", "25.8664605", "26.7746095781"));
        assertThat(found.basis()).hasSize(8);
        assertSpread(found, 6, 0.9657770692684498, 1.1022135751073812, 1.245253343805953);
    }

    @Test
    void holtFitsTheWeightsThatAreLeftOut() {
        // Of all 361 pairs 9/20 and 1/20 have the least sum of squares, 5.5003…; with 1/2 given 1/20 has.
        Forecast.Projected both = projected(new Holt(), 3, YEARLY, EIGHT);
        Forecast.Projected trend = projected(new Holt(Rational.of(1, 2), null), 1, YEARLY, EIGHT);

        assertThat(both.values()).isEqualTo(numbers("25.0872141799", "26.0440227581", "27.0008313363"));
        assertSpread(both, 4, 1.1726430610765874, 1.2969539605975917, 1.4209227395016273);
        assertThat(both).isNotEqualTo(projected(new Holt(Rational.of(9, 20), Rational.of(1, 20)), 3, YEARLY, EIGHT));
        assertThat(trend.values()).isEqualTo(numbers("25.0291439998"));
        assertSpread(trend, 5, 1.0503201922404628);
    }

    @Test
    void seasonalNaiveRepeatsTheLatestYear() {
        // Changes from year to year: 2, -1, 3, 1, 1, 3, whose squares sum to 25, over 6.
        Forecast.Projected found = projected(
                new SeasonalNaive(), 6, QUARTERLY, "10", "20", "30", "40", "12", "19", "33", "41", "13", "22");

        assertThat(found.values()).isEqualTo(numbers("33", "41", "13", "22", "33", "41"));
        assertThat(found.basis()).hasSize(4);
        double near = 2.041241452319315;
        double far = 2.886751345948129;
        assertSpread(found, 6, near, near, near, near, far, far);
    }

    @Test
    void totalsOfTheYearSoFarGoOnToTheEndOfTheirYear() {
        // 45 in three quarters make 15 a quarter; the last two made 17.5 a quarter.
        Forecast.Projected all = projected(new RunRate(4), 1, YEAR_TO_DATE, "9", "30", "44", "60", "10", "25", "45");
        Forecast.Projected lastTwo = projected(new RunRate(2), 1, YEAR_TO_DATE, "10", "25", "45");

        assertThat(all.values()).isEqualTo(numbers("60"));
        assertThat(all.basis()).hasSize(1);
        assertSpread(all, 2, 5.773502691896257);
        assertThat(lastTwo.values()).isEqualTo(numbers("62.5"));
        assertThat(lastTwo.basis()).hasSize(3);
        assertNoSpread(lastTwo, Why.TOO_FEW);
    }

    @Test
    void totalOfAllPeriodsGoneNeedsNoneOfThoseBefore() {
        Forecast.Projected found = projected(new RunRate(3), 1, YEAR_TO_DATE, "10", "", "45");

        assertThat(found.values()).isEqualTo(numbers("60"));
        assertNoSpread(found, Why.TOO_FEW);
    }

    @Test
    void noCertaintyIsClaimedFromAHistoryWithoutScatter() {
        String[] straight = {"0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8"};
        String[] same = {"1/3", "1/3", "1/3", "1/3", "1/3", "1/3", "1/3", "1/3"};

        for (ForecastRule rule : List.of(new RunRate(7), new LinearTrend(8), new Holt())) {
            assertNoSpread(projected(rule, 2, QUARTERLY, straight), Why.NO_SCATTER);
        }
        for (ForecastRule rule : List.of(new LastValue(), new SeasonalNaive())) {
            assertNoSpread(projected(rule, 2, QUARTERLY, same), Why.NO_SCATTER);
        }
    }

    @Test
    void spreadNeedsThreeErrors() {
        assertNoSpread(projected(new LastValue(), 1, YEARLY, "1", "2", "4"), Why.TOO_FEW);
        assertNoSpread(projected(new RunRate(2), 1, YEARLY, "0", "1", "2", "4"), Why.TOO_FEW);
        assertNoSpread(projected(new SeasonalNaive(), 1, QUARTERLY, "1", "2", "4", "3", "2", "3"), Why.TOO_FEW);
        assertSpread(projected(new LastValue(), 1, YEARLY, "1", "2", "4", "6"), 3, Math.sqrt(3));
    }

    @Test
    void windowsThatOverlapAreProjectedWithoutASpread() {
        for (ForecastRule rule :
                List.of(new LastValue(), new RunRate(4), new LinearTrend(5), new Holt(), new SeasonalNaive())) {
            assertNoSpread(projected(rule, 2, ROLLING, EIGHT), Why.OVERLAPPING);
        }
    }

    @Test
    void numbersBeyondDoublesHaveNoSpread() {
        String zeros = "0".repeat(400);
        String[] huge = {"1" + zeros, "3" + zeros, "2" + zeros, "5" + zeros, "4" + zeros, "7" + zeros};
        String[] tiny = Stream.of(huge).map(each -> "1/" + each).toArray(String[]::new);

        for (ForecastRule rule : List.of(new LastValue(), new RunRate(5), new LinearTrend(6), new Holt())) {
            assertNoSpread(projected(rule, 2, QUARTERLY, huge), Why.TOO_LARGE);
            assertNoSpread(projected(rule, 2, QUARTERLY, tiny), Why.TOO_LARGE);
        }
    }
}
