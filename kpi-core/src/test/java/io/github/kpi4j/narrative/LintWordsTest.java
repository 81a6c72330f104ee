package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Linter;
import io.github.kpi4j.lint.Place;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintWordsTest {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);

    private static IndicatorBuilder<Outcome> share() {
        return Outcome.define("share", "Share")
                .measuredAs(new Percentage("done", "cases"))
                .reported(Cadence.yearly(YearType.FINANCIAL));
    }

    private static String told(Lint.Code code, Indicator indicator, long numerator, long denominator) {
        Framework framework = Framework.of("here", indicator);
        Figures figures = Figures.of(Figure.of("share", "here", YEAR, numerator, denominator));
        return Linter.lint(Evaluator.evaluate(framework, figures, YEAR, LocalDate.of(2025, 6, 1))).stream()
                .filter(lint -> lint.code() == code)
                .map(Narrator::message)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void forTheOutcomeOfAPopulationSomebodyIsWantedWhoReports() {
        Indicator shared = Outcome.ofPopulation("share", "Share")
                .measuredAs(new Percentage("done", "cases"))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("57.5"))
                .build();

        assertThat(told(Lint.Code.NO_OWNER, shared, 24, 40)).isEqualTo("nobody is named who reports this");
    }

    @Test
    void aTargetIsHeldAgainstWhatWasReached() {
        Indicator easy = share().target(Target.atLeast("57.5")).build();

        assertThat(told(Lint.Code.TARGET_EASIER_THAN_TODAY, easy, 24, 40))
                .isEqualTo("the target, at least 57.5%, is easier than the latest value, 60.0% in 2024/25");
        assertThat(told(Lint.Code.TARGET_EQUAL_TO_OUTTURN, easy, 23, 40))
                .isEqualTo("the target, at least 57.5%, asks for no more than the last outturn, 57.5% in 2024/25");
    }

    @Test
    void aToleranceIsHeldAgainstOneCaseAndTheBaseline() {
        Indicator near = share().target(Target.atLeast("60").nearWithin(Tolerance.points("2")))
                .baseline(new Baseline.Stated(Value.Amount.of(Rational.of(59)), ""))
                .build();

        assertThat(told(Lint.Code.TOLERANCE_BELOW_ONE_CASE, near, 20, 40))
                .isEqualTo("one case of 40 is 2.5 percentage points, more than the tolerance of 2 percentage points");
        assertThat(told(Lint.Code.TOLERANCE_REACHES_BASELINE, near, 20, 40))
                .isEqualTo("the baseline of 59.0% is within the tolerance of 2 percentage points,"
                        + " so standing still counts as near");
    }

    @Test
    void aLimitIsHeldAgainstItsDomain() {
        Indicator beyond = share().target(Target.atLeast("101")).build();

        assertThat(told(Lint.Code.TARGET_OUTSIDE_DOMAIN, beyond, 20, 40))
                .isEqualTo("no value can be 101%: values lie from 0% to 100%");
    }

    @Test
    void missingKindsAreQuestionsThatNobodyAsks() {
        assertThat(told(
                        Lint.Code.MISSING_KIND,
                        share().target(Target.atLeast("60")).build(),
                        20,
                        40))
                .isEqualTo("no indicator says how much (quantitative), how well (qualitative)"
                        + " or at what cost and for what result (value for money)");
    }

    @Test
    void anOverdueReviewNamesItsDay() {
        Indicator overdue = share().target(Target.atLeast("60"))
                .reviewBy(LocalDate.of(2025, 3, 31))
                .build();

        assertThat(told(Lint.Code.REVIEW_OVERDUE, overdue, 20, 40))
                .isEqualTo("the review was due by 31 March 2025, and on 1 June 2025 no later day is set");
    }

    @ParameterizedTest
    @EnumSource(
            value = Lint.Code.class,
            names = {
                "PRIORITY_WITHOUT_INDICATOR",
                "NO_AUDIENCE",
                "NO_RATIONALE",
                "NO_OWNER",
                "NO_REVIEW_DATE",
                "OUTPUT_AS_OUTCOME",
                "COST_WITHOUT_RESULT",
                "POSITION_WITHOUT_POLARITY",
                "NEVER_MISSED",
                "TOLERANCE_WITHOUT_REASON",
                "TOLERANCE_IGNORED"
            })
    void whatNeedsNoNumbersIsOnePhraseWithAdvice(Lint.Code code) {
        var lint = new Lint.Plain(code, new Place.WholeFramework());

        assertThat(Narrator.message(lint)).matches("[a-z].*[a-z]");
        assertThat(Narrator.advice(lint)).matches("[a-z].*[a-z]");
    }
}
