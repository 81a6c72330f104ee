package io.github.kpi4j.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.trend.TrendFinding.Detected;
import io.github.kpi4j.trend.TrendFinding.NotDetected;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that reckon with the cases of which a value is made. */
class CountedTrendTest {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final OwnFigures SHARE = new Percentage("visits in time", "visits");
    private static final OwnFigures RATE = new RatePer("admissions", "children", 1000);
    private static final ChartRules SIX = ChartRules.COUNCIL.withMinimumPoints(6);
    private static final ChartTrend P = new ChartTrend(ChartTrend.Chart.P, SIX, Phases.ONE);
    private static final ChartTrend U = new ChartTrend(ChartTrend.Chart.U, SIX, Phases.ONE);
    private static final FiveYearTrend RECENT = new FiveYearTrend();

    /** Pairs of n and d. */
    private static Series series(OwnFigures measure, int... counts) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < counts.length; i += 2) {
            Value value = measure.read(new Observation.Ratio(Rational.of(counts[i]), Rational.of(counts[i + 1]), null));
            points.add(Series.Point.of(YEARLY.in(2001 + points.size()), value));
        }
        return Series.of(YEARLY, points);
    }

    private static Optional<Quotient> cases(OwnFigures measure, Value value) {
        return measure.countedAs().flatMap(form -> measure.quotient(value));
    }

    private static TrendFinding detect(TrendRule rule, OwnFigures measure, Series series) {
        return rule.detect(series, Polarity.HIGHER, value -> cases(measure, value));
    }

    private static Detected found(TrendRule rule, OwnFigures measure, int... counts) {
        return (Detected) detect(rule, measure, series(measure, counts));
    }

    private static Limits.Known limits(Detected found) {
        return (Limits.Known) ((Evidence.Chart) found.evidence()).limits();
    }

    private static NotDetected refused(TestedRule rule, Obstacle obstacle, int points) {
        return new NotDetected(rule, Reason.NOT_COMPARABLE, points, obstacle);
    }

    /** p = 400 / 680; at n = 80 three sigma are 3√(p(1 - p) / 80) = 0.165073. */
    @Test
    void limitsOfSharesAreInPercentAndWiderWhereCasesAreFewer() {
        Detected steady = found(P, SHARE, 60, 100, 62, 100, 58, 100, 61, 100, 59, 100, 60, 100, 40, 80);

        assertThat(steady.movement()).isEqualTo(Movement.SAME);
        assertThat(limits(steady).mean()).isCloseTo(100 * 400 / 680.0, within(1e-10));
        assertThat(limits(steady).lower()).isCloseTo(42.316217411291, within(1e-10));
        assertThat(limits(steady).upper()).isCloseTo(75.330841412322, within(1e-10));

        Detected low = found(P, SHARE, 60, 100, 62, 100, 58, 100, 61, 100, 59, 100, 60, 100, 30, 80);
        assertThat(low.direction()).isEqualTo(Direction.WORSENING);
        assertThat(((Evidence.Chart) low.evidence()).cause()).isEqualTo(SpecialCause.BELOW_LOWER_LIMIT);
    }

    /** u = 90 / 700; out of 100 three sigma are 3√(u / 100) = 0.107571. */
    @Test
    void limitsOfRatesAreInTheUnitOfTheRate() {
        Detected high = found(U, RATE, 10, 100, 12, 100, 9, 100, 11, 100, 8, 100, 10, 100, 30, 100);

        assertThat(high.movement()).isEqualTo(Movement.UP);
        assertThat(limits(high).lower()).isCloseTo(21.000853731333, within(1e-10));
        assertThat(limits(high).upper()).isCloseTo(236.142003411524, within(1e-10));
    }

    @Test
    void chartsOfCountsNeedCountsOfTheirKind() {
        int[] counts = {10, 100, 12, 100, 9, 100, 11, 100, 8, 100, 10, 100};
        OwnFigures mean = new Mean("days waited", "children", new Unit.Days());

        assertThat(detect(P, RATE, series(RATE, counts))).isEqualTo(refused(P, Obstacle.NO_COUNTS, 6));
        assertThat(detect(U, SHARE, series(SHARE, counts))).isEqualTo(refused(U, Obstacle.NO_COUNTS, 6));
        assertThat(detect(U, mean, series(mean, counts))).isEqualTo(refused(U, Obstacle.NO_COUNTS, 6));
        var points = new ArrayList<>(series(SHARE, counts).points());
        points.set(2, Series.Point.of(points.get(2).period(), Value.Amount.of(Rational.of(9))));
        assertThat(detect(P, SHARE, Series.of(YEARLY, points))).isEqualTo(refused(P, Obstacle.NO_COUNTS, 6));
    }

    @Test
    void whoDoesNotSayWhatValuesAreMadeOfIsTakenToMeanPercent() {
        Series shares = series(SHARE, 60, 100, 62, 100, 58, 100, 61, 100, 59, 100, 60, 100, 30, 80);

        assertThat(P.detect(shares, Polarity.HIGHER)).isEqualTo(detect(P, SHARE, shares));
        assertThat(RECENT.detect(series(RATE, 1, 9, 2, 9, 3, 9, 4, 9, 5, 9), Polarity.HIGHER))
                .isEqualTo(refused(RECENT, Obstacle.NO_COUNTS, 5));
    }

    /** Worked out apart with Byar's limits, SE = width / 3.92 and weights 1 / SE²: slope 2, χ² 28.106927106988. */
    @Test
    void ratesThatRiseEveryYearAreARecentTrend() {
        Detected rise = found(RECENT, RATE, 100, 10_000, 120, 10_000, 140, 10_000, 160, 10_000, 180, 10_000);
        var test = (Evidence.Test) rise.evidence();

        assertThat(rise.movement()).isEqualTo(Movement.UP);
        assertThat(test.value()).isCloseTo(28.106927106988, within(1e-9));
        assertThat(test.slope()).isCloseTo(2, within(1e-12));
    }

    /** Exact limits below ten events, of none 0 and 3.68888; Byar's from ten on: slope 0.461198, χ² 30.912177. */
    @Test
    void yearsOfFewEventsAndOfNoneAreWeighedByTheirExactLimits() {
        Detected rise = found(RECENT, RATE, 0, 10_000, 2, 10_000, 9, 10_000, 10, 10_000, 30, 10_000);
        var test = (Evidence.Test) rise.evidence();

        assertThat(rise.movement()).isEqualTo(Movement.UP);
        assertThat(test.value()).isCloseTo(30.9121766826055, within(1e-8));
        assertThat(test.slope()).isCloseTo(0.461198156525, within(1e-10));
    }

    /** The first four fall. */
    @Test
    void aYearByItselfMakesNoTrendOfRates() {
        Detected steady = found(RECENT, RATE, 100, 10_000, 98, 10_000, 96, 10_000, 94, 10_000, 220, 10_000);

        assertThat(((Evidence.Test) steady.evidence()).isSignificant()).isTrue();
        assertThat(steady.movement()).isEqualTo(Movement.SAME);
    }

    /** χ² is 0.30766583148203. */
    @Test
    void ratesThatWanderAreSteady() {
        Detected steady = found(RECENT, RATE, 100, 10_000, 110, 10_000, 105, 10_000, 112, 10_000, 108, 10_000);

        assertThat(steady.movement()).isEqualTo(Movement.SAME);
        assertThat(((Evidence.Test) steady.evidence()).value()).isCloseTo(0.307665831482, within(1e-9));
        assertThat(found(RECENT, RATE, 0, 900, 0, 900, 0, 900, 0, 900, 0, 900).movement())
                .isEqualTo(Movement.SAME);
    }

    @Test
    void aRateOfAsManyAsThereAreIsRefusedAsByOhid() {
        assertThat(detect(RECENT, RATE, series(RATE, 9, 10, 10, 10, 11, 10, 12, 10, 13, 10)))
                .isEqualTo(refused(RECENT, Obstacle.ALL_COUNTED, 5));
        assertThat(found(RECENT, RATE, 20, 10, 30, 10, 40, 10, 50, 10, 60, 10).points())
                .hasSize(5);
    }

    @Test
    void countsBeyondAllMeasureAreRefused() {
        Rational many = Rational.parse("1" + "0".repeat(320));

        assertThat(detect(P, SHARE, series(SHARE, many))).isEqualTo(refused(P, Obstacle.TOO_LARGE, 6));
        assertThat(detect(U, RATE, series(RATE, many))).isEqualTo(refused(U, Obstacle.TOO_LARGE, 6));
        assertThat(detect(RECENT, SHARE, series(SHARE, many))).isEqualTo(refused(RECENT, Obstacle.TOO_LARGE, 5));
        assertThat(detect(RECENT, RATE, series(RATE, many))).isEqualTo(refused(RECENT, Obstacle.TOO_LARGE, 5));
    }

    /** One to six times so many, of nine times as many. */
    private static Series series(OwnFigures measure, Rational many) {
        var points = new ArrayList<Series.Point>();
        for (int i = 1; i <= 6; i++) {
            var ratio = new Observation.Ratio(many.times(Rational.of(i)), many.times(Rational.of(9)), null);
            points.add(Series.Point.of(YEARLY.in(2001 + i), measure.read(ratio)));
        }
        return Series.of(YEARLY, points);
    }
}
