package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Consent;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Levels that people set, beside levels that are computed. */
class StatusEvaluationTest {

    private static final AreaId HERE = new AreaId("E09000006");
    private static final Period Q1 = Period.quarter(YearType.FINANCIAL, 2024, 1);
    private static final Period Q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);
    private static final Period LAST_YEAR = Period.year(YearType.FINANCIAL, 2023);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    private static final Indicator SAY = worded("say", Cadence.quarterly(YearType.FINANCIAL));
    private static final Indicator SETTLED = worded("settled", Cadence.yearly(YearType.FINANCIAL));
    private static final Indicator LETTERS =
            worded("letters", Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL));
    private static final Indicator VISITS = Quantitative.define("visits", "Visits in time")
            .measuredAs(new Percentage("visits in time", "visits"))
            .reported(Cadence.quarterly(YearType.FINANCIAL))
            .target(Target.atLeast("90"))
            .build();
    private static final Framework FRAMEWORK = Framework.of(HERE.code(), SAY, SETTLED, LETTERS, VISITS);

    private static Indicator worded(String id, Cadence cadence) {
        return Qualitative.define(id, "What children say: " + id)
                .measuredAs(new InWords())
                .reported(cadence)
                .target(Target.inWords("Every child has a say."))
                .build();
    }

    private static JudgedStatus status(Indicator indicator, Period period, Level level, String on) {
        return new JudgedStatus(indicator.id(), HERE, period, level, "Director", LocalDate.parse(on), "why", List.of());
    }

    private static Evidence evidence(JudgedStatus... statuses) {
        return new Evidence(List.of(statuses), List.of(), List.of(), StrengthRule.DEFAULT);
    }

    private static Scorecard evaluate(Evidence evidence, Period period, LocalDate asOf) {
        Figures figures = Figures.of(
                new Figure(SAY.id(), HERE, Q1, new Observation.Words("Children chaired reviews."), Set.of(), null, ""),
                Figure.of("visits", HERE.code(), Q1, 92, 100));
        return Evaluator.evaluate(FRAMEWORK, figures, evidence, period, asOf);
    }

    private static Optional<Reason> reason(Evaluation evaluation) {
        return evaluation.judgement().match(finding -> Optional.empty(), Optional::of);
    }

    @Test
    void whatIsPromisedInWordsOnlyPeopleCanJudge() {
        Evaluation evaluation = evaluate(Evidence.NONE, Q1, LATER).get(SAY.id());

        assertThat(reason(evaluation)).contains(Reason.IN_WORDS);
        assertThat(evaluation.status()).isNull();
        assertThat(evaluation.levelSetByPeople()).isEmpty();
        assertThat(reason(evaluate(Evidence.NONE, Q2, LATER).get(SAY.id())))
                .as("the words themselves are late")
                .contains(Reason.LATE);
    }

    @Test
    void aLevelThatIsSetIsNeverAComputedOne() {
        Scorecard card = evaluate(
                evidence(status(SAY, Q1, Level.MET, "2024-07-10"), status(VISITS, Q1, Level.MISSED, "2024-07-10")),
                Q1,
                LATER);

        assertThat(reason(card.get(SAY.id()))).contains(Reason.IN_WORDS);
        assertThat(card.get(SAY.id()).levelSetByPeople()).contains(Level.MET);
        assertThat(card.get(VISITS.id()).judgement().<Object>match(finding -> finding.level(), each -> each))
                .isEqualTo(Level.MET);
        assertThat(card.get(VISITS.id()).levelSetByPeople()).contains(Level.MISSED);
        Tally tally = card.tally();
        assertThat(tally.levels()).isEqualTo(Map.of(Level.EXCEEDED, 0, Level.MET, 1, Level.NEAR, 0, Level.MISSED, 0));
        assertThat(tally.setByPeople())
                .isEqualTo(Map.of(Level.EXCEEDED, 0, Level.MET, 1, Level.NEAR, 0, Level.MISSED, 1));
        assertThat(tally.set()).isEqualTo(2);
        assertThat(tally.judged() + tally.notJudged()).isEqualTo(4);
    }

    @Test
    void itIsKnownFromItsDayOn() {
        Evidence evidence = evidence(status(SAY, Q1, Level.MET, "2024-07-10"));

        assertThat(evaluate(evidence, Q1, LocalDate.of(2024, 7, 9))
                        .get(SAY.id())
                        .status())
                .isNull();
        assertThat(evaluate(evidence, Q1, LocalDate.of(2024, 7, 10))
                        .get(SAY.id())
                        .levelSetByPeople())
                .contains(Level.MET);
    }

    @Test
    void oneOfAnEarlierPeriodStandsAndIsNotCounted() {
        Scorecard card = evaluate(evidence(status(SAY, Q1, Level.MET, "2024-07-10")), Q2, LATER);

        StatusFinding finding = card.get(SAY.id()).status();
        assertThat(finding).isNotNull();
        assertThat(finding.isOfThisReport()).isFalse();
        assertThat(finding.wanted()).isEqualTo(Q2);
        assertThat(card.tally().set()).isZero();
    }

    @Test
    void oneOfAYearThatEndedBeforeTheQuarterStands() {
        Scorecard card = evaluate(evidence(status(SETTLED, LAST_YEAR, Level.NEAR, "2024-05-20")), Q1, LATER);

        StatusFinding finding = card.get(SETTLED.id()).status();
        assertThat(finding).isNotNull();
        assertThat(finding.wanted()).isNull();
        assertThat(finding.isOfThisReport()).isFalse();
        assertThat(evaluate(evidence(status(SETTLED, LAST_YEAR, Level.NEAR, "2024-05-20")), LAST_YEAR, LATER)
                        .tally()
                        .set())
                .isEqualTo(1);
    }

    @Test
    void atIrregularDatesTheLastOneStandsUntilTheNext() {
        Cadence cadence = LETTERS.definition().reporting().cadence();
        Period first = Period.of(cadence.covers(), LocalDate.of(2023, 5, 12));
        Period second = Period.of(cadence.covers(), LocalDate.of(2024, 8, 1));
        Evidence evidence = evidence(
                status(LETTERS, first, Level.NEAR, "2023-06-01"), status(LETTERS, second, Level.MET, "2024-08-09"));

        assertThat(evaluate(evidence, Q1, LATER).get(LETTERS.id()).levelSetByPeople())
                .contains(Level.NEAR);
        assertThat(evaluate(evidence, Q2, LATER).get(LETTERS.id()).levelSetByPeople())
                .contains(Level.MET);
    }

    @Test
    void whatDoesNotGoWithTheFrameworkIsRefusedAllAtOnce() {
        var unknown =
                new JudgedStatus(new IndicatorId("sya"), HERE, Q1, Level.MET, "Director", LATER, "why", List.of());
        var elsewhere =
                new JudgedStatus(SAY.id(), new AreaId("there"), Q1, Level.MET, "Director", LATER, "why", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        evaluate(evidence(unknown, elsewhere, status(SETTLED, Q1, Level.MET, "2024-07-10")), Q1, LATER))
                .withMessageStartingWith("evidence: ")
                .withMessageContaining("no indicator \"sya\"")
                .withMessageContaining("no area \"there\"")
                .withMessageContaining(
                        "indicator settled is of a financial year, but 2024/25 Q1 is a financial quarter");
    }

    @Test
    void aCaseStudyBelongsToTheReportInWhichItsPeriodEnds() {
        Consent given = Consent.given("the young person", Q1.end());
        var study = new CaseStudy("one", "A review", "It was.", List.of(SAY.id()), HERE, Q1, true, given);
        var evidence = new Evidence(List.of(), List.of(study), List.of(), StrengthRule.DEFAULT);

        assertThat(evaluate(evidence, Q1, LATER).caseStudies().told()).containsExactly(study);
        assertThat(evaluate(evidence, Q2, LATER).caseStudies().told()).isEmpty();
        assertThat(evaluate(evidence, Period.year(YearType.FINANCIAL, 2024), LATER)
                        .caseStudies()
                        .told())
                .containsExactly(study);
        assertThat(evaluate(evidence, Period.snapshot(Q2.end()), LATER)
                        .caseStudies()
                        .told())
                .as("a report of a day has all until then")
                .containsExactly(study);
        assertThat(Evaluator.evaluate(FRAMEWORK, Figures.of(), evidence, Q1, LATER, new AreaId("E09000007"))
                        .caseStudies()
                        .told())
                .as("of another area")
                .isEmpty();
    }
}
