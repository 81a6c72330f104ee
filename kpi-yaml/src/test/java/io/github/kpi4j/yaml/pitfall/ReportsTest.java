package io.github.kpi4j.yaml.pitfall;

import static io.github.kpi4j.yaml.pitfall.Given.indicators;
import static io.github.kpi4j.yaml.pitfall.Given.quarterly;
import static io.github.kpi4j.yaml.pitfall.Given.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.Cause;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.yaml.KpiYaml;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mistakes that other systems make with reports. */
class ReportsTest {

    private static final String COUNT = "measure: { number: { count: children } }, decimals: 0, ";
    private static final LocalDate COMMITTEE = LocalDate.of(2025, 5, 20);
    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);

    private static Scorecard card(Given given, LocalDate asOf) {
        Framework framework = given.loaded().orElseThrow();
        Figures figures = given.loadedFigures().orElseThrow();
        return Evaluator.evaluate(framework, figures, Period.quarter(framework.years(), 2024, 4), asOf);
    }

    @Test
    @DisplayName("Pitfall 43: figures change when the report is run again")
    void aRevisionChangesNoEarlierReportAndIsListed() {
        Given once = quarterly(COUNT + "target: { at-most: 50 }").figures("it,,2024/25 Q4,40,,,,2025-04-10");
        Given revised = once.figures("it,,2024/25 Q4,60,,,,2025-08-01");

        assertThat(KpiYaml.standard().json(card(revised, COMMITTEE)))
                .isEqualTo(KpiYaml.standard().json(card(once, COMMITTEE)));
        assertThat(new Differences(card(revised, COMMITTEE), card(revised, LATER)).list())
                .hasSize(1);
    }

    @Test
    @DisplayName("Pitfall 44: history follows present records")
    void anEarlierQuarterIsJudgedByItsOwnFigure() {
        Given given = quarterly(COUNT + "target: { at-most: 50 }")
                .figures("it,,2024/25 Q3,60,,,,2025-01-10", "it,,2024/25 Q4,40,,,,2025-04-10");

        assertThat(verdict(given.evaluated(2024, 3))).isEqualTo(Level.MISSED);
        assertThat(verdict(given.evaluated(2024, 4))).isEqualTo(Level.MET);
    }

    @Test
    @DisplayName("Pitfall 47: targets changed late")
    void aTargetApprovedAfterTheReportIsNotKnownToIt() {
        Given given = quarterly(COUNT + "target: [ { from: 2024-04-01, at-most: 50 },"
                        + " { from: 2025-01-01, at-most: 70, approved: 2025-08-15, reason: late } ]")
                .figures("it,,2024/25 Q4,60,,,,2025-04-10");

        assertThat(card(given, COMMITTEE).tally().levels().get(Level.MISSED)).isEqualTo(1);
        assertThat(card(given, LATER).tally().levels().get(Level.MET)).isEqualTo(1);
    }

    @Test
    @DisplayName("Pitfall 50: percent of what?")
    void everyTallyAddsUpToTheNumberOfIndicators() {
        String common = "kind: quantitative, name: It, reported: { every: quarter }, " + COUNT;
        Tally tally = indicators(
                        "id: a, " + common + "target: { at-most: 50 }",
                        "id: b, " + common + "target: { at-most: 50 }",
                        "id: c, " + common + "better: higher, target: { none: for information }")
                .figures("a,,2024/25 Q4,40,,,,", "c,,2024/25 Q4,40,,,,")
                .in(2024, 4)
                .tally();

        assertThat(tally.judged()).isEqualTo(1);
        assertThat(tally.notJudged()).isEqualTo(2);
        assertThat(tally.total()).isEqualTo(3);
    }

    private static Given graded(String grades, String keys) {
        Given given = quarterly(keys);
        String scales = "scales: [ { id: ofsted, grades: [ " + grades + " ] } ]\nindicators:";
        return new Given(given.framework().replace("indicators:", scales), given.figures());
    }

    private static List<Value> values(Scorecard card) {
        return card.evaluations().get(0).history().points().stream()
                .map(Series.Point::value)
                .toList();
    }

    @Test
    @DisplayName("Pitfall 45: new roll-up rule not applied backwards, no mark")
    void aNewWayOfMeasuringIsAppliedToEveryPeriodAndNamed() {
        String share = "target: { at-least: 50 }, measure: { share: { scale: ofsted, at-or-above: ";
        String[] rows = {"it,,2024/25 Q3,good=1; adequate=3,,,,", "it,,2024/25 Q4,good=2; adequate=2,,,,"};
        Scorecard good = card(graded("poor, adequate, good", share + "good } }").figures(rows), LATER);
        Scorecard adequate =
                card(graded("poor, adequate, good", share + "adequate } }").figures(rows), LATER);

        assertThat(values(good))
                .extracting(value -> value.rank().orElseThrow())
                .containsExactly(Rational.of(25), Rational.of(50));
        assertThat(values(adequate))
                .extracting(value -> value.rank().orElseThrow())
                .containsOnly(Rational.HUNDRED);
        assertThat(new Differences(good, adequate).list())
                .singleElement()
                .satisfies(each -> assertThat(each.causes()).containsExactly(Cause.NEW_DEFINITION));
    }

    @Test
    @DisplayName("Pitfall 46: changing a disaggregation deletes data")
    void aScaleThatLosesAGradeLosesNoFigure() {
        String grade = "measure: { grade: { scale: ofsted } }, target: { at-least-grade: good }";
        Given before =
                graded("poor, adequate, good", grade).figures("it,,2024/25 Q3,adequate,,,,", "it,,2024/25 Q4,good,,,,");
        Framework after = graded("poor, good", grade).loaded().orElseThrow();
        Figures figures = before.loadedFigures().orElseThrow();
        Scorecard card = Evaluator.evaluate(after, figures, Period.quarter(after.years(), 2024, 4), LATER);

        assertThat(values(card).get(0)).isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
        assertThat(card.tally().levels().get(Level.MET)).isEqualTo(1);
        assertThat(figures.all()).hasSize(2);
        assertThat(verdict(before.evaluated(2024, 3))).isEqualTo(Level.MISSED);
    }
}
