package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsInWordsTest {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);

    private static Indicator indicator(String id, Target target, Baseline baseline) {
        return Quantitative.define(id, "Days waited for " + id)
                .measuredAs(new Direct(new Unit.Days()))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .decimals(0)
                .owner("Head of Service")
                .target(target)
                .baseline(baseline)
                .reviewBy(LocalDate.of(2025, 3, 31))
                .build();
    }

    private static Scorecard card() {
        Baseline stated = new Baseline.Stated(Value.Amount.of(Rational.of(50)), "annual return");
        Framework framework = Framework.of(
                "E09000006",
                indicator("a", Target.atMost("30"), stated),
                indicator("b", Target.atMost("30"), new Baseline.NoneYet("new")),
                indicator("c", Target.atMost("30"), stated));
        Figures figures = Figures.of(Figure.of("a", "E09000006", YEAR, "35"), Figure.of("b", "E09000006", YEAR, "30"));
        return Evaluator.evaluate(framework, figures, YEAR, LocalDate.of(2025, 6, 1));
    }

    @Test
    void committeeReadsCountsThenWhatIsOffTargetThenEverything() {
        String text = PlainText.render(Narrator.document(new CommitteeReport(card())));

        assertThat(text.replaceAll("\\s+", " "))
                .containsSubsequence(
                        "E09000006",
                        "2024/25",
                        "1 June 2025",
                        "3 indicators",
                        "2 judged",
                        "1 met",
                        "1 missed",
                        "1 late",
                        "All indicators",
                        "Off target",
                        "Days waited for a",
                        "35 days",
                        "Head of Service",
                        "Late figures",
                        "Days waited for c",
                        "Reviews due");
    }

    @Test
    void baselineReportShowsStartingPointsAndRatesNothing() {
        String text = PlainText.render(Narrator.document(new BaselineReport(card())));

        assertThat(text.lines().filter(line -> line.startsWith("Days waited")))
                .satisfiesExactly(
                        a -> assertThat(a)
                                .contains("50 days", "at most 30 days")
                                .doesNotContain("2024/25"),
                        b -> assertThat(b).contains("none yet", "at most 30 days"),
                        c -> assertThat(c).contains("50 days"));
        assertThat(text).doesNotContain("Missed", "Met");
    }

    @Test
    void aBaselineReportNamesWhatIsToBeReachedByTheEnd() {
        Indicator wait = Quantitative.define("wait", "Days waited")
                .measuredAs(new Direct(new Unit.Days()))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .decimals(0)
                .target(Target.atMost("30"))
                .endTarget(
                        new EndTarget(LocalDate.of(2028, 3, 31), new Promise.Stated(Target.atMost("20")), null, "", ""))
                .build();
        Scorecard card = Evaluator.evaluate(Framework.of("E09000006", wait), Figures.of(), YEAR, YEAR.end());

        assertThat(PlainText.render(Narrator.document(new BaselineReport(card))))
                .contains("at most 30 days; at most 20 days by 31 March 2028");
    }

    @Test
    void explanationIsTheHeadlineAndThenTheFacts() {
        assertThat(Narrator.explain(card().evaluations().get(1))).isEqualTo("""
                        Days waited for b: ● Met
                          value     30 days in 2024/25
                          target    at most 30 days; met exactly
                          baseline  none yet: new
                          owner     Head of Service
                        """);
    }

    @Test
    void longFactsAreWrappedAtAHundredCharacters() {
        String text = PlainText.render(Narrator.document(new CommitteeReport(card())));

        assertThat(text.lines()).allMatch(line -> line.length() <= 100).anyMatch(line -> line.length() > 80);
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void rowsOfATableHaveAsManyCellsAsItsHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document.Table(List.of("a", "b"), List.of(List.of("1"))));
    }
}
