package io.github.kpi4j.narrative;

import static io.github.kpi4j.narrative.PromiseFixture.PERCENT;
import static io.github.kpi4j.narrative.PromiseFixture.PLACES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.evaluation.OtherVerdict.Against;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The year 2024/25, as known on 1 June 2025, held against more than one promise. */
class OtherVerdictsTest {

    private static final LocalDate APRIL_24 = LocalDate.of(2024, 4, 1);
    private static final LocalDate OCTOBER_24 = LocalDate.of(2024, 10, 1);
    private static final LocalDate MARCH_25 = LocalDate.of(2025, 3, 31);

    private static TargetVersion version(LocalDate from, String limit, LocalDate approved) {
        return new TargetVersion(from, null, Target.atLeast(limit), approved, "cabinet", "the flood in May");
    }

    private static AgreedException exception(LocalDate from, LocalDate until, String limit) {
        return new AgreedException(
                from,
                until,
                new Promise.Stated(Target.atLeast(limit)),
                "the flood in May",
                "the director",
                LocalDate.of(2024, 6, 3));
    }

    private static IndicatorBuilder<Quantitative> changed(IndicatorBuilder<Quantitative> places) {
        return places.target(version(APRIL_24, "80", null)).target(version(OCTOBER_24, "85", OCTOBER_24));
    }

    private static UnaryOperator<IndicatorBuilder<Quantitative>> excepted(LocalDate until) {
        return places ->
                places.target(Target.atLeast("85")).exception(exception(LocalDate.of(2024, 5, 20), until, "70"));
    }

    private static PromiseFixture year(String value) {
        return new PromiseFixture().own(2024, value);
    }

    private static Level level(Judgement judgement) {
        return ((Judgement.Judged) judgement).level();
    }

    private static OtherVerdict only(Evaluation evaluation) {
        assertThat(evaluation.otherVerdicts()).hasSize(1);
        return evaluation.otherVerdicts().get(0);
    }

    @Test
    @DisplayName("Row 91: a target changed inside the year shows the verdict against both")
    void targetChangedInsideTheYearIsJudgedAgainstBoth() {
        Evaluation evaluation = year("82").evaluate(PERCENT, OtherVerdictsTest::changed);

        assertThat(level(evaluation.judgement())).isEqualTo(Level.MISSED);
        assertThat(only(evaluation).against()).isEqualTo(Against.START_OF_YEAR);
        assertThat(level(only(evaluation).judgement())).isEqualTo(Level.MET);
        assertThat(year("82").line("original", PERCENT, OtherVerdictsTest::changed))
                .isEqualTo("at least 80% when the year began; Met, met with 2.0 percentage points to spare;"
                        + " changed on 1 October 2024 (cabinet): the flood in May");
    }

    @Test
    void targetThatIsTheSameAllYearHasNoOther() {
        assertThat(year("82")
                        .evaluate(PERCENT, places -> places.target(version(APRIL_24, "80", null)))
                        .otherVerdicts())
                .isEmpty();
        assertThat(year("82")
                        .evaluate(
                                PERCENT,
                                places -> places.target(version(APRIL_24.minusYears(1), "80", null))
                                        .target(version(APRIL_24, "85", null)))
                        .otherVerdicts())
                .isEmpty();
    }

    @Test
    @DisplayName("Pitfall 47: a target approved after the period had ended is shown beside the one known then")
    void targetApprovedAfterThePeriodIsJudgedBesideTheOneKnownThen() {
        UnaryOperator<IndicatorBuilder<Quantitative>> late =
                places -> places.target(version(APRIL_24.minusYears(1), "85", null))
                        .target(version(APRIL_24, "80", LocalDate.of(2025, 5, 12)));
        Evaluation evaluation = year("82").evaluate(PERCENT, late);

        assertThat(level(evaluation.judgement())).isEqualTo(Level.MET);
        assertThat(only(evaluation).against()).isEqualTo(Against.KNOWN_THEN);
        assertThat(level(only(evaluation).judgement())).isEqualTo(Level.MISSED);
        assertThat(year("82").line("known then", PERCENT, late))
                .isEqualTo("at least 85% was known when the period ended; Missed, missed by 3.0 percentage points;"
                        + " the one in force was approved on 12 May 2025 (cabinet): the flood in May");
    }

    @Test
    @DisplayName("Row 93: an agreed exception is judged by, and the ordinary verdict stands beside it")
    void exceptionInForceIsShownWithTheOrdinaryVerdict() {
        Evaluation evaluation = year("72").evaluate(PERCENT, excepted(MARCH_25));

        assertThat(level(evaluation.judgement())).isEqualTo(Level.MET);
        assertThat(only(evaluation).against()).isEqualTo(Against.WITHOUT_EXCEPTION);
        assertThat(level(only(evaluation).judgement())).isEqualTo(Level.MISSED);
        assertThat(year("72").target(PERCENT, excepted(MARCH_25)))
                .isEqualTo("at least 70%; met with 2.0 percentage points to spare");
        assertThat(year("72").lines("exception", PERCENT, excepted(MARCH_25)))
                .containsExactly(
                        "judged by an exception until 31 March 2025, agreed by the director on 3 June 2024:"
                                + " the flood in May",
                        "without it at least 85%; Missed, missed by 13.0 percentage points");
    }

    @Test
    void missAgainstAnExceptionIsSaidToBeOne() {
        assertThat(new EvaluationWords(year("65").evaluate(PERCENT, excepted(MARCH_25))).exception())
                .contains("against at least 70%, by an exception until 31 March 2025: missed by 5.0 percentage points");
        assertThat(new EvaluationWords(year("65").evaluate(PERCENT, OtherVerdictsTest::changed)).exception())
                .contains("against at least 85%: missed");
        assertThat(new EvaluationWords(year("65")
                                .evaluate(PERCENT, places -> places.target(version(MARCH_25.plusDays(1), "70", null))))
                        .exception())
                .doesNotContain("exception");
    }

    @Test
    void exceptionLapsesByItselfAndTheReportSaysSo() {
        Evaluation evaluation = year("72").evaluate(PERCENT, excepted(MARCH_25.minusDays(1)));

        assertThat(level(evaluation.judgement())).isEqualTo(Level.MISSED);
        assertThat(only(evaluation).against()).isEqualTo(Against.LAPSED_EXCEPTION);
        assertThat(year("72").lines("exception", PERCENT, excepted(MARCH_25.minusDays(1))))
                .containsExactly("that of at least 70% lapsed on 30 March 2025;"
                        + " Met, met with 2.0 percentage points to spare");
    }

    @Test
    void exceptionThatLapsedLongAgoIsForgotten() {
        var history = new TargetHistory(
                List.of(TargetVersion.always(Target.atLeast("85"))),
                List.of(exception(APRIL_24, OCTOBER_24, "70")),
                null);

        assertThat(history.lapsedBefore(OCTOBER_24.plusYears(1), LocalDate.MAX)).isPresent();
        assertThat(history.lapsedBefore(OCTOBER_24.plusYears(1).plusDays(1), LocalDate.MAX))
                .isEmpty();
        assertThat(history.lapsedBefore(OCTOBER_24, LocalDate.MAX)).isEmpty();
        assertThat(history.lapsedBefore(OCTOBER_24.plusDays(1), LocalDate.of(2024, 6, 2)))
                .as("as known before it was agreed")
                .isEmpty();
        assertThat(history.exceptionOn(OCTOBER_24, LocalDate.of(2024, 6, 2))).isEmpty();
        assertThat(history.exceptionOn(OCTOBER_24, LocalDate.of(2024, 6, 3))).isPresent();
        assertThat(history.exceptionOn(APRIL_24.minusDays(1), LocalDate.MAX)).isEmpty();
    }

    @Test
    void exceptionsHaveAnEndAReasonAndDaysOfTheirOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exception(OCTOBER_24, APRIL_24, "70"))
                .withMessageContaining("2024-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgreedException(
                        APRIL_24, OCTOBER_24, new Promise.Stated(Target.atLeast("7")), " ", "", null))
                .withMessageContaining("why");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgreedException(
                        APRIL_24, OCTOBER_24, new Promise.Stated(Target.none("later")), "why", "", null))
                .withMessageContaining("none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetHistory(
                        List.of(TargetVersion.always(Target.atLeast("85"))),
                        List.of(exception(OCTOBER_24, MARCH_25, "70"), exception(APRIL_24, OCTOBER_24, "75")),
                        null))
                .withMessageContaining("2024-04-01 overlaps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EndTarget(MARCH_25, new Promise.Stated(Target.none("later")), null, "", ""))
                .withMessageContaining("end target");
    }

    private static UnaryOperator<IndicatorBuilder<Quantitative>> withEnd(LocalDate approved) {
        return places -> places.target(Target.atLeast("200"))
                .endTarget(new EndTarget(
                        LocalDate.of(2028, 3, 31),
                        new Promise.Stated(Target.atLeast("1000")),
                        approved,
                        "cabinet",
                        "the plan"));
    }

    @Test
    @DisplayName("Pitfall 10: the target of the end is its own value, not the sum of the targets on the way")
    void targetOfTheEndIsNotTheSumOfTheTargetsOnTheWay() {
        Evaluation evaluation = year("210").evaluate(PLACES, withEnd(null));

        assertThat(level(evaluation.judgement())).isEqualTo(Level.MET);
        assertThat(only(evaluation).against()).isEqualTo(Against.END);
        assertThat(only(evaluation).target().target()).contains(Target.atLeast("1000"));
        assertThat(only(evaluation).judgement())
                .as("its day is still to come")
                .isEqualTo(new Judgement.NotJudged(Reason.NOT_DUE));
        assertThat(only(evaluation).toGo(Value.Amount.of(Rational.of(210)))).contains(Rational.of(790));
        assertThat(year("210").line("end target", PLACES, withEnd(null)))
                .isEqualTo("at least 1,000 places by 31 March 2028; 790 places to go");
        assertThat(year("1010").line("end target", PLACES, withEnd(null)))
                .isEqualTo("at least 1,000 places by 31 March 2028; reached already");
    }

    @Test
    void whatIsToGoIsToldOnlyByTotalsOfAsLongAPartOfTheYear() {
        assertThat(endOfTotal(LocalDate.of(2024, 12, 31)))
                .contains(
                        "at least 1,000 places by 31 March 2028; what is to go cannot be told: the figure is the total of"
                                + " another part of the year than the goal");
        assertThat(endOfTotal(LocalDate.of(2025, 3, 31)))
                .contains("at least 1,000 places by 31 March 2028; 790 places to go");
    }

    private static String endOfTotal(LocalDate last) {
        Cadence soFar = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
        Quantitative places = withEnd(null)
                .apply(Quantitative.define("places", "Places")
                        .measuredAs(new Direct(PLACES))
                        .reported(soFar))
                .build();
        Period period = soFar.latestBy(last);
        Evaluation evaluation = Evaluator.evaluate(
                        Framework.of("here", places),
                        Figures.of(List.of(Figure.of("places", "here", period, "210"))),
                        period,
                        LocalDate.of(2025, 6, 1))
                .get(places.id());
        return Narrator.explain(evaluation).replaceAll("\\s+", " ");
    }

    @Test
    void targetOfTheEndIsShownBeforeThereIsAValueAndNotBeforeItIsKnown() {
        assertThat(new PromiseFixture().line("end target", PLACES, withEnd(null)))
                .isEqualTo("at least 1,000 places by 31 March 2028");
        assertThat(year("210")
                        .evaluate(PLACES, withEnd(LocalDate.of(2025, 6, 2)))
                        .otherVerdicts())
                .isEmpty();
    }

    @Test
    void targetThatCannotBeWorkedOutIsNotJudgedThereEither() {
        Evaluation evaluation = year("210")
                .evaluate(
                        PLACES,
                        places -> places.target(Target.atLeast("200"))
                                .endTarget(new EndTarget(
                                        MARCH_25,
                                        new Relative(
                                                Terms.of(Comparison.AT_LEAST),
                                                new Relative.Reference.ToBaseline(),
                                                new Relative.Step.Same()),
                                        null,
                                        "",
                                        "")));

        assertThat(only(evaluation).judgement()).isEqualTo(new Judgement.NotJudged(Reason.NO_BASELINE));
    }
}
