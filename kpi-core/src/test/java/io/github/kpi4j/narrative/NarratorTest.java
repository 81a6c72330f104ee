package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.RunOfMoves;
import io.github.kpi4j.trend.TrendRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of one indicator. Values are given year by year; the last one is that of 2024/25. */
class NarratorTest {

    private static final YearType YEARS = YearType.FINANCIAL;
    private static final Period LAST = Period.year(YEARS, 2024);

    private static IndicatorBuilder<Outcome> indicator() {
        return Outcome.define("share", "Share")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.yearly(YEARS));
    }

    private static Figure figure(int year, Observation observation, Mark... marks) {
        return new Figure(
                new IndicatorId("share"),
                new AreaId("a"),
                Period.year(YEARS, year),
                observation,
                Set.of(marks),
                null,
                "");
    }

    private static List<Figure> yearly(String... values) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < values.length; i++) {
            figures.add(figure(2025 - values.length + i, new Observation.Single(Rational.parse(values[i]))));
        }
        return figures;
    }

    private static String told(IndicatorBuilder<Outcome> indicator, List<Figure> figures) {
        Outcome built = indicator.build();
        return Narrator.explain(Evaluator.evaluate(Framework.of("a", built), Figures.of(figures), LAST, LAST.end())
                .get(built.id()));
    }

    private static String fact(String told, String label) {
        return told.lines()
                .dropWhile(line -> !line.startsWith("  " + label + " "))
                .takeWhile(line -> line.startsWith("  " + label + " ") || line.startsWith("      "))
                .map(String::strip)
                .reduce((a, b) -> a + " " + b)
                .map(line -> line.substring(label.length()).strip())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "80 ~ ● Met ~ met exactly",
                "81 ~ ● Met ~ met with 1.0 percentage points to spare",
                "79 ~ ▲ Near ~ missed by 1.0 percentage points, within the tolerance",
                "75 ~ ■ Missed ~ missed by 5.0 percentage points",
                "69 ~ ■ Missed ~ missed by 11.0 percentage points; worse than the minimum acceptable",
                "90 ~ ★ Exceeded ~ met with 10.0 percentage points to spare, the stretch reached",
                "79.99 ~ ▲ Near ~ missed by 0.01 percentage points, within the tolerance; judged on the exact value 79.99%,"
                        + " which is published as 80.0% and would read Met"
            })
    void theTargetSaysHowTheValueStands(String value, String verdict, String standing) {
        String told = told(
                indicator()
                        .target(Target.atLeast("80")
                                .nearWithin(Tolerance.points("2.5"))
                                .floor("70")
                                .stretch("90")),
                yearly(value));

        assertThat(told).startsWith("Share: " + verdict + "\n");
        assertThat(fact(told, "target"))
                .isEqualTo("at least 80%, near within 2.5 percentage points, minimum acceptable 70%, stretch 90%; "
                        + standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "60 ~ the same now",
                "65 ~ up 5.0 percentage points (8% more) since then, an improvement; 25% of the way to the target",
                "80 ~ up 20.0 percentage points (33% more) since then, an improvement; all of the way to the target",
                "90 ~ up 30.0 percentage points (50% more) since then, an improvement; all of the way to the target and"
                        + " beyond (distance travelled 150%)",
                "50 ~ down 10.0 percentage points (17% less) since then, a worsening; away from the target (distance"
                        + " travelled -50%)"
            })
    void theBaselineSaysWhatChangedAndHowFarItIsToTheTarget(String value, String change) {
        String told = told(
                indicator().target(Target.atLeast("80")).baseline(new Baseline.OfPeriod(Period.year(YEARS, 2023))),
                yearly("60", value));

        assertThat(fact(told, "baseline")).isEqualTo("60.0% in 2023/24; " + change);
    }

    @Test
    void withoutAPolarityNothingIsCalledBetterOrWorse() {
        String told = told(
                indicator()
                        .target(Target.none("context"))
                        .better(Polarity.NEITHER)
                        .baseline(new Baseline.OfPeriod(Period.year(YEARS, 2023)))
                        .trend(new AgainstLastYear()),
                yearly("60", "65"));

        assertThat(told).startsWith("Share: not judged, neutral\n");
        assertThat(fact(told, "target")).isEqualTo("none: context");
        assertThat(fact(told, "baseline")).isEqualTo("60.0% in 2023/24; up 5.0 percentage points (8% more) since then");
        assertThat(fact(told, "trend")).isEqualTo("up 5.0 percentage points on last year (2023/24)");
    }

    @Test
    void aBaselineThatIsMissingOnPurposeSaysWhy() {
        String told = told(
                indicator().target(Target.atLeast("80")).baseline(new Baseline.NoneYet("first collected next year")),
                yearly("60"));

        assertThat(fact(told, "baseline")).isEqualTo("none yet: first collected next year");
    }

    @Test
    void aBaselineWithoutAValueSaysForWhichPeriod() {
        String told = told(
                indicator().target(Target.atLeast("80")).baseline(new Baseline.OfPeriod(Period.year(YEARS, 2019))),
                yearly("60"));

        assertThat(fact(told, "baseline")).isEqualTo("no value in 2019/20 to count from");
    }

    @Test
    void aBaselineWithoutAValueSaysWhyWhereItsFigureDoes() {
        var figures = new ArrayList<>(yearly("60", "65"));
        figures.set(0, figure(2023, new Observation.Missing(Reason.SUPPRESSED)));
        String told = told(
                indicator().target(Target.atLeast("80")).baseline(new Baseline.OfPeriod(Period.year(YEARS, 2023))),
                figures);

        assertThat(fact(told, "baseline")).isEqualTo("no value in 2023/24 to count from, suppressed");
    }

    @Test
    void aBreakBetweenBaselineAndValueIsNamed() {
        var figures = new ArrayList<>(yearly("60", "65"));
        figures.set(1, figure(2024, new Observation.Single(Rational.of(65)), Mark.BREAK));
        String told = told(
                indicator()
                        .target(Target.atLeast("80"))
                        .baseline(new Baseline.OfPeriod(Period.year(YEARS, 2023)))
                        .trend(new AgainstLastYear()),
                figures);

        assertThat(fact(told, "baseline")).isEqualTo("not comparable with 2023/24: the series breaks in 2024/25");
        assertThat(fact(told, "trend")).isEqualTo("cannot be told against last year: not comparable");
    }

    @Test
    void twoTrendsThatCannotBeToldNameTheirRules() {
        var figures = new ArrayList<>(yearly("60", "65"));
        figures.set(1, figure(2024, new Observation.Single(Rational.of(65)), Mark.BREAK));
        String told = told(
                indicator()
                        .target(Target.atLeast("80"))
                        .trend(new AgainstPrevious())
                        .trend(new AgainstLastYear()),
                figures);

        assertThat(told)
                .contains("trend     cannot be told against the period before: not comparable")
                .contains("trend     cannot be told against last year: not comparable");
    }

    private static String trend(TrendRule rule, String... values) {
        return fact(told(indicator().target(Target.atLeast("80")).trend(rule), yearly(values)), "trend");
    }

    @Test
    void aTrendSaysDirectionMovementAndSinceWhen() {
        assertThat(trend(new AgainstLastYear(), "60", "65"))
                .isEqualTo("improving: up 5.0 percentage points on last year (2023/24)");
        assertThat(trend(new AgainstPrevious(), "65", "60"))
                .isEqualTo("worsening: down 5.0 percentage points since 2023/24");
        assertThat(trend(new AgainstLastYear(Rational.ONE), "60", "60.4"))
                .isEqualTo(
                        "steady: up 0.4 percentage points on last year (2023/24), within the dead band of 1 percentage point");
        assertThat(trend(new AgainstLastYear(), "60", "60")).isEqualTo("steady: unchanged on last year (2023/24)");
        assertThat(trend(new RunOfMoves(2), "60", "61", "62")).isEqualTo("improving: 2 rises in a row since 2022/23");
        assertThat(trend(new RunOfMoves(2), "60", "59", "62"))
                .isEqualTo("no clear change: no run of 2 moves the same way");
    }

    @Test
    void aTrendThatCannotBeToldSaysWhy() {
        assertThat(trend(new AgainstLastYear(), "60"))
                .isEqualTo("cannot be told against last year: no figure a year earlier");
        assertThat(trend(new AgainstPrevious(), "60"))
                .isEqualTo("cannot be told against the period before: no figure one period earlier");
        assertThat(trend(new RunOfMoves(3), "60", "61"))
                .isEqualTo("cannot be told: a run of 3 moves needs 4 comparable figures one after the other, and there"
                        + " are two");
    }

    @Test
    void aFigureThatIsNotDueHasNoTrend() {
        String told = told(
                indicator().target(Target.atLeast("80")).trend(new AgainstLastYear()),
                yearly("60", "61", "62").subList(0, 2));

        assertThat(told).startsWith("Share: not judged, not due\n");
        assertThat(fact(told, "value"))
                .isEqualTo("61.0% in 2023/24; not due: the figure for 2024/25 is due on 31 March 2025");
        assertThat(fact(told, "trend")).isEmpty();
    }

    @Test
    void aMissingFigureIsNeverZero() {
        String told = told(
                indicator().target(Target.atLeast("80")),
                List.of(figure(2024, new Observation.Missing(Reason.SUPPRESSED))));

        assertThat(told).startsWith("Share: not judged, suppressed\n");
        assertThat(fact(told, "value")).isEqualTo("suppressed in 2024/25");
    }

    @Test
    void countsAreSaidInTheMeasuresOwnWords() {
        String told = told(
                indicator().measuredAs(new Percentage("done", "cases")).target(Target.atLeast("57.5")),
                List.of(figure(2024, new Observation.Ratio(Rational.of(23), Rational.of(40), null))));

        assertThat(fact(told, "value")).isEqualTo("57.5% in 2024/25 (23 of 40 cases)");
    }
}
