package io.github.kpi4j.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.testkit.LawsOfTrendRules;
import io.github.kpi4j.testkit.TrendArbitraries;
import io.github.kpi4j.trend.TrendFinding.Detected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for all rules that guard against chance, over whole numbers a year. */
class TestedRuleProperties {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final TestedRule CHART = new ChartTrend(ChartRules.COUNCIL.withMinimumPoints(6), Phases.ONE);

    private static List<Series.Point> points(List<Integer> values, Rational factor) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < values.size(); i++) {
            Rational value = Rational.of(values.get(i)).times(factor);
            points.add(Series.Point.of(YEARLY.in(2000 + i), Value.Amount.of(value)));
        }
        return points;
    }

    private static Series series(List<Integer> values) {
        return Series.of(YEARLY, points(values, Rational.ONE));
    }

    /** So many of 900 in each year. */
    private static Series shares(List<Integer> counts) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < counts.size(); i++) {
            Rational count = Rational.of(counts.get(i));
            points.add(Series.Point.of(
                    YEARLY.in(2000 + i), new Value.Amount(count.dividedBy(Rational.of(9)), count, Rational.of(900))));
        }
        return Series.of(YEARLY, points);
    }

    @Property
    void readBackwardsWhatImprovedHasWorsened(
            @ForAll("values") List<Integer> values, @ForAll("tests") TestedRule rule) {
        LawsOfTrendRules.reversingSwapsTheDirection(rule, series(values), Polarity.HIGHER);
        LawsOfTrendRules.reversingSwapsTheDirection(rule, series(values), Polarity.LOWER);
        LawsOfTrendRules.reversingSwapsTheDirection(rule, series(values), Polarity.NEITHER);
    }

    @Property
    void addingTheSameToAllChangesNothing(
            @ForAll("values") List<Integer> values,
            @ForAll("shifted") TrendRule rule,
            @ForAll @IntRange(min = -1000, max = 1000) int more) {
        LawsOfTrendRules.addingChangesNoMovement(rule, series(values), Rational.of(more));
    }

    @Property(tries = 5000)
    void theSeriesOfTheLawsMoveStandStillAndAreRefused(
            @ForAll("lawSeries") Series series, @ForAll("everyRule") TrendRule rule) {
        TrendFinding finding = rule.detect(series, Polarity.HIGHER);
        String outcome = finding instanceof Detected found ? found.movement().toString() : "REFUSED";
        Statistics.label(rule.getClass().getSimpleName()).collect(outcome).coverage(coverage -> {
            for (String each : List.of("UP", "DOWN", "SAME", "REFUSED")) {
                coverage.check(each).count(times -> times > 0);
            }
        });
    }

    @Property
    void whatStandsBeforeABreakOrAGapChangesNothing(
            @ForAll("values") List<Integer> values,
            @ForAll("values") List<Integer> before,
            @ForAll("rules") TestedRule rule) {
        List<Series.Point> points = points(values, Rational.ONE);
        for (int i = 0; i < before.size(); i++) {
            points.add(Series.Point.of(YEARLY.in(1950 + i), Value.Amount.of(Rational.of(before.get(i)))));
        }
        assertThat(rule.detect(Series.of(YEARLY, points), Polarity.HIGHER))
                .isEqualTo(rule.detect(series(values), Polarity.HIGHER));
    }

    @Property
    void sharesInTheMirrorSwapTheMovement(@ForAll("counts") List<Integer> counts) {
        List<Integer> others = counts.stream().map(count -> 900 - count).toList();
        Movement movement = movement(new FiveYearTrend().detect(shares(counts), Polarity.HIGHER));
        Movement mirrored = movement(new FiveYearTrend().detect(shares(others), Polarity.HIGHER));
        assertThat(movement == Movement.UP).isEqualTo(mirrored == Movement.DOWN);
        assertThat(movement == Movement.DOWN).isEqualTo(mirrored == Movement.UP);
    }

    @Property
    void sharesReadBackwardsSwapTheDirection(@ForAll("counts") List<Integer> counts) {
        LawsOfTrendRules.reversingSwapsTheDirection(new FiveYearTrend(), shares(counts), Polarity.LOWER);
    }

    @Property
    void ratesReadBackwardsSwapTheDirection(@ForAll("counts") List<Integer> counts) {
        TrendRule rates = (series, polarity) -> new FiveYearTrend()
                .detect(series, polarity, value -> Quotient.of(Quotient.Form.RATE, Rational.HUNDRED, value));
        LawsOfTrendRules.reversingSwapsTheDirection(rates, shares(counts), Polarity.LOWER);
    }

    @Property
    void casesOfAnySizeGiveFiniteFindings(
            @ForAll("extremes") Series series,
            @ForAll Quotient.Form form,
            @ForAll("countingRules") TestedRule rule,
            @ForAll @IntRange(min = -60, max = 60) int power) {
        Rational factor = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power));
        TrendRule counting = (history, polarity) -> rule.detect(
                history,
                polarity,
                value -> Quotient.of(form, Rational.HUNDRED, value)
                        .map(known -> new Quotient(form, factor, known.numerator(), known.denominator())));
        LawsOfTrendRules.numbersOfAFindingAreFinite(counting, series, Polarity.HIGHER);
    }

    @Provide
    Arbitrary<Series> extremes() {
        return TrendArbitraries.extremes();
    }

    @Provide
    Arbitrary<TestedRule> countingRules() {
        ChartRules three = ChartRules.COUNCIL.withMinimumPoints(3);
        return Arbitraries.of(
                new FiveYearTrend(),
                new ChartTrend(ChartTrend.Chart.P, three, Phases.ONE),
                new ChartTrend(ChartTrend.Chart.U, ChartRules.NHS.withMinimumPoints(3), Phases.ONE));
    }

    private static Movement movement(TrendFinding finding) {
        return finding instanceof Detected found ? found.movement() : Movement.SAME;
    }

    @Provide
    Arbitrary<TestedRule> tests() {
        return Arbitraries.of(new RegressionTrend(), new MannKendallTrend());
    }

    /** All but control charts, for which a value on a limit may fall to its other side. */
    @Provide
    Arbitrary<TrendRule> shifted() {
        return Arbitraries.of(
                new AgainstPrevious(),
                new AgainstLastYear(),
                new RunOfMoves(3),
                new RegressionTrend(),
                new MannKendallTrend(),
                new RunChartTrend(6, null));
    }

    @Provide
    Arbitrary<TrendRule> everyRule() {
        return Arbitraries.of(
                new AgainstPrevious(Rational.ONE),
                new AgainstLastYear(Rational.of(2)),
                new RunOfMoves(3),
                new RegressionTrend(),
                new MannKendallTrend(),
                new FiveYearTrend(),
                CHART,
                new RunChartTrend(6, null));
    }

    @Provide
    Arbitrary<Series> lawSeries() {
        return TrendArbitraries.series();
    }

    @Provide
    Arbitrary<TestedRule> rules() {
        return Arbitraries.of(new RegressionTrend(), new MannKendallTrend(), CHART);
    }

    /** Some wander, some rise or fall with noise. */
    @Provide
    Arbitrary<List<Integer>> values() {
        Arbitrary<List<Integer>> noise =
                Arbitraries.integers().between(-9, 9).list().ofMinSize(4).ofMaxSize(16);
        return Combinators.combine(noise, Arbitraries.integers().between(-4, 4)).as((each, slope) -> {
            var values = new ArrayList<Integer>();
            each.forEach(value -> values.add(value + slope * values.size()));
            return values;
        });
    }

    /** Steps of at least one case, so that no slope is level. */
    @Provide
    Arbitrary<List<Integer>> counts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40).list().ofSize(5),
                        Arbitraries.integers().between(201, 699),
                        Arbitraries.of(1, -1))
                .as((steps, from, sign) -> {
                    var counts = new ArrayList<Integer>();
                    int count = from;
                    for (int step : steps) {
                        count += sign * step;
                        counts.add(count);
                    }
                    return counts;
                });
    }
}
