package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Panels where doubles cannot tell, where counts are huge, and where areas have figures of different periods. */
class PanelEdgesTest {

    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);
    private static final Target AT_LEAST_60 =
            Target.atLeast("60").nearWithin(new Tolerance.Points(Rational.of(new BigDecimal("0.1"))));

    /** 2^31, one more than an int holds. */
    private static final long BEYOND_INT = 1L << 31;

    /** 10^17, more than ten times 2^53. */
    private static final long HUGE = 100_000_000_000_000_000L;

    private static Panel panel(Indicator indicator, LocalDate asOf, List<Figure> figures) {
        return BulkEvaluation.of(Framework.of("A", indicator), Figures.of(figures), asOf)
                .ranks()
                .collect()
                .get(0);
    }

    private static Indicator indicator(Measure measure, Polarity polarity, Target target) {
        return Quantitative.define("i", "Indicator")
                .measuredAs(measure)
                .reported(Cadence.quarterly(YearType.CALENDAR))
                .better(polarity)
                .target(target)
                .build();
    }

    private static Indicator percentage() {
        return indicator(new Percentage("n", "d"), Polarity.HIGHER, AT_LEAST_60);
    }

    /** The first quarter of 2024 is 0. */
    private static Period quarter(int number) {
        return Period.quarter(YearType.CALENDAR, 2024 + number / 4, 1 + number % 4);
    }

    private static Figure counts(String area, int quarter, long n, long d) {
        return Figure.of("i", area, quarter(quarter), new Observation.Ratio(Rational.of(n), Rational.of(d), null));
    }

    private static Figure single(String area, int quarter, String value) {
        return Figure.of("i", area, quarter(quarter), new Observation.Single(Rational.of(new BigDecimal(value))));
    }

    private static List<Integer> ranks(Panel panel, int column) {
        PanelRanks ranks = panel.ranks().orElseThrow();
        return IntStream.range(0, panel.areas().size())
                .map(row -> ranks.rank(row, column))
                .boxed()
                .toList();
    }

    private static List<Level> levels(Panel panel, int column) {
        return IntStream.range(0, panel.areas().size())
                .mapToObj(row -> panel.level(row, column).orElseThrow())
                .toList();
    }

    @Test
    void areasWithoutTheLatestPeriodsOfOthersAreJudgedAsFarAsTheyAreKnown() {
        var figures = new ArrayList<Figure>();
        for (int quarter : new int[] {0, 2, 8, 9}) {
            figures.add(counts("A", quarter, 60, 100));
        }
        for (int quarter = 0; quarter < 6; quarter++) {
            figures.add(counts("B", quarter, 50, 100));
        }

        Panel panel = panel(percentage(), quarter(7).end(), figures);

        assertThat(panel.periods())
                .containsExactlyElementsOf(
                        IntStream.range(0, 6).mapToObj(PanelEdgesTest::quarter).toList());
        assertThat(panel.value(0, 2)).isEqualTo(60);
        assertThat(panel.value(0, 5)).isNaN();
        assertThat(panel.value(1, 5)).isEqualTo(50);
    }

    @Test
    void valuesThatDoublesCannotTellApartAreRankedInPeriodsOfWhichLaterOnesAreNotYetKnown() {
        var figures = new ArrayList<Figure>();
        for (int quarter = 0; quarter < 10; quarter++) {
            figures.add(counts("A", quarter, HUGE - 2, HUGE - 1));
            figures.add(counts("B", quarter, HUGE - 1, HUGE));
            figures.add(counts("C", quarter, HUGE - 2, HUGE - 1));
        }

        Panel panel = panel(percentage(), quarter(5).end(), figures);

        assertThat(panel.value(0, 5)).isEqualTo(panel.value(1, 5));
        for (int column = 0; column < 6; column++) {
            assertThat(ranks(panel, column)).containsExactly(2, 1, 2);
        }
    }

    @Test
    void ranksAreThoseOfExactValuesWhereOneFigureIsACountAndAnotherASingleNumber() {
        // 100 x (2^54 + 1) / 2^55 is 50 and a little; the nearest double is 50.
        Panel panel = panel(
                percentage(),
                LATE,
                List.of(
                        counts("A", 0, (1L << 54) + 1, 1L << 55),
                        single("B", 0, "50"),
                        counts("C", 0, 1, 2),
                        single("D", 0, "49.9")));

        assertThat(panel.value(0, 0)).isEqualTo(50);
        assertThat(ranks(panel, 0)).containsExactly(1, 2, 2, 4);
    }

    @Test
    void lowerIsBetterTurnsExactRanksRound() {
        Panel panel = panel(
                indicator(
                        new Percentage("n", "d"),
                        Polarity.LOWER,
                        Target.atMost("60").nearWithin(new Tolerance.Points(Rational.ONE))),
                LATE,
                List.of(counts("A", 0, HUGE - 2, HUGE - 1), counts("B", 0, HUGE - 1, HUGE), counts("C", 0, 1, 3)));

        assertThat(ranks(panel, 0)).containsExactly(2, 3, 1);
    }

    @Test
    void levelsOnAnEdgeAndOneCaseBesideItAreExactHoweverLargeTheCounts() {
        Panel panel = panel(
                percentage(),
                LATE,
                List.of(
                        counts("A", 0, HUGE / 10 * 6, HUGE),
                        counts("B", 0, HUGE / 10 * 6 - 1, HUGE),
                        counts("C", 0, HUGE / 1000 * 599, HUGE),
                        counts("D", 0, HUGE / 1000 * 599 - 1, HUGE),
                        counts("E", 0, 3 * BEYOND_INT, 5 * BEYOND_INT),
                        counts("F", 0, 3 * BEYOND_INT - 1, 5 * BEYOND_INT)));

        assertThat(panel.value(1, 0)).isEqualTo(60);
        assertThat(panel.value(3, 0)).isEqualTo(59.9);
        assertThat(levels(panel, 0))
                .containsExactly(Level.MET, Level.NEAR, Level.NEAR, Level.MISSED, Level.MET, Level.NEAR);
        assertThat(ranks(panel, 0)).containsExactly(1, 3, 5, 6, 1, 4);
    }

    @Test
    void singleDecimalsOnAnEdgeAreExact() {
        Panel panel = panel(
                indicator(new Direct(new Unit.Percent()), Polarity.HIGHER, AT_LEAST_60),
                LATE,
                List.of(
                        single("A", 0, "60.0"),
                        single("B", 0, "59.9999999999999999"),
                        single("C", 0, "59.9"),
                        single("D", 0, "59.8999999999999999")));

        assertThat(panel.value(1, 0)).isEqualTo(60);
        assertThat(levels(panel, 0)).containsExactly(Level.MET, Level.NEAR, Level.NEAR, Level.MISSED);
        assertThat(ranks(panel, 0)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void decimalsAsNumeratorsAreExact() {
        Panel panel = panel(
                percentage(),
                LATE,
                List.of(
                        Figure.of("i", "A", quarter(0), decimal("0.3", "0.5")),
                        Figure.of("i", "B", quarter(0), decimal("0.29999999999999999", "0.5")),
                        Figure.of("i", "C", quarter(0), decimal("1.2", "2"))));

        assertThat(panel.value(1, 0)).isEqualTo(60);
        assertThat(levels(panel, 0)).containsExactly(Level.MET, Level.NEAR, Level.MET);
        assertThat(ranks(panel, 0)).containsExactly(1, 3, 1);
    }

    private static Observation decimal(String n, String d) {
        return new Observation.Ratio(Rational.of(new BigDecimal(n)), Rational.of(new BigDecimal(d)), null);
    }

    @Test
    void aRateOfAHugeBaseIsExactOnItsEdge() {
        // 7 for each 1,000,000,000 of 3: edges at 1/3 are no doubles.
        Target third = Target.atLeast("2333333333.3").nearWithin(new Tolerance.Points(Rational.ONE));
        Panel panel = panel(
                indicator(new RatePer("n", "d", 1_000_000_000), Polarity.HIGHER, third),
                LATE,
                List.of(counts("A", 0, 7, 3), counts("B", 0, 23_333_333_333L, 10_000_000_000L), counts("C", 0, 2, 1)));

        assertThat(levels(panel, 0)).containsExactly(Level.MET, Level.MET, Level.MISSED);
        assertThat(ranks(panel, 0)).containsExactly(1, 2, 3);
    }

    @Test
    void aTargetThatHeldForATimeIsJudgedAgainstInItsTimeOnly() {
        var once = new TargetVersion(quarter(2).start(), quarter(5).end(), Target.atLeast("60"), null, "", "");
        Indicator indicator = Quantitative.define("i", "Indicator")
                .measuredAs(new Percentage("n", "d"))
                .reported(Cadence.quarterly(YearType.CALENDAR))
                .better(Polarity.HIGHER)
                .target(once)
                .build();
        List<Figure> figures = IntStream.range(0, 8)
                .mapToObj(quarter -> counts("A", quarter, 61, 100))
                .toList();

        Panel panel = panel(indicator, LATE, figures);

        assertThat(panel.periods()).hasSize(8);
        for (int column = 0; column < 8; column++) {
            assertThat(panel.level(0, column).isPresent()).isEqualTo(column >= 2 && column <= 5);
        }
    }

    @Test
    void whereAYearHasFiguresOfSeveralQuartersTheLastOneStandsForIt() {
        Indicator yearly = Quantitative.define("i", "Indicator")
                .measuredAs(new Percentage("n", "d"))
                .reported(Cadence.of(Frequency.YEARLY, Span.QUARTER, YearType.CALENDAR))
                .better(Polarity.HIGHER)
                .target(AT_LEAST_60)
                .build();
        List<Figure> figures = List.of(
                counts("A", 0, 10, 100), counts("A", 3, 61, 100), counts("A", 4, 20, 100), counts("A", 7, 65, 100));

        Panel panel = panel(yearly, LATE, figures);

        assertThat(panel.periods()).containsExactly(quarter(3), quarter(7));
        assertThat(panel.change(0, 1)).isEqualTo(4);
        assertThat(panel.changeOnYear(0, 1)).isEqualTo(4);
    }

    @Test
    void changesAreFromThePeriodBeforeWhetherPeriodsAreMissingOrNot() {
        Panel whole = panel(
                percentage(),
                LATE,
                IntStream.range(0, 6)
                        .mapToObj(quarter -> counts("A", quarter, 60 + quarter * quarter, 100))
                        .toList());
        Panel broken = panel(
                percentage(),
                LATE,
                IntStream.of(0, 1, 3, 4, 5)
                        .mapToObj(quarter -> counts("A", quarter, 60 + quarter * quarter, 100))
                        .toList());

        assertThat(IntStream.range(0, 6).mapToDouble(column -> whole.change(0, column)))
                .containsExactly(Double.NaN, 1.0, 3.0, 5.0, 7.0, 9.0);
        assertThat(IntStream.range(0, 6).mapToDouble(column -> whole.changeOnYear(0, column)))
                .containsExactly(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 16.0, 24.0);
        assertThat(IntStream.range(0, 5).mapToDouble(column -> broken.change(0, column)))
                .containsExactly(Double.NaN, 1.0, Double.NaN, 7.0, 9.0);
        assertThat(IntStream.range(0, 5).mapToDouble(column -> broken.changeOnYear(0, column)))
                .containsExactly(Double.NaN, Double.NaN, Double.NaN, 16.0, 24.0);
    }
}
