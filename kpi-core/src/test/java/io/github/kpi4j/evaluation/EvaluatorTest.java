package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.TrendFinding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluatorTest {

    private static final String AREA = "E09000006";
    private static final Period Q1 = Period.quarter(YearType.FINANCIAL, 2024, 1);
    private static final Period Q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    private static IndicatorBuilder<Quantitative> visits() {
        return Quantitative.define("visits", "Visits in time")
                .measuredAs(new Percentage("visits in time", "visits"))
                .reported(Cadence.quarterly(YearType.FINANCIAL));
    }

    private static Evaluation evaluate(Indicator indicator, Period period, LocalDate asOf, Figure... figures) {
        return Evaluator.evaluate(Framework.of(AREA, indicator), Figures.of(figures), period, asOf)
                .get(indicator.id());
    }

    private static Figure figure(Period period, long n, long d) {
        return Figure.of("visits", AREA, period, n, d);
    }

    private static Object verdict(Evaluation evaluation) {
        return evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason);
    }

    @ParameterizedTest
    @CsvSource({"23, 40, 57.5", "29, 50, 58", "9, 125, 7.2"})
    void shareThatEqualsItsTargetIsMet(long n, long d, String target) {
        Indicator indicator = visits().target(Target.atLeast(target)).build();

        assertThat(verdict(evaluate(indicator, Q1, LATER, figure(Q1, n, d)))).isEqualTo(Level.MET);
    }

    @Test
    void everyPartOfTheEvaluationRestsOnTheSameValue() {
        Indicator indicator = visits().target(Target.atLeast("95"))
                .baseline(new Baseline.OfPeriod(Q1))
                .trend(new AgainstPrevious())
                .build();
        Evaluation evaluation = evaluate(indicator, Q2, LATER, figure(Q1, 90, 100), figure(Q2, 96, 100));

        assertThat(evaluation.point()).isEqualTo(evaluation.history().points().get(1));
        assertThat(verdict(evaluation)).isEqualTo(Level.MET);
        assertThat(evaluation.baseline())
                .isInstanceOfSatisfying(
                        BaselineFinding.Compared.class,
                        compared -> assertThat(compared.distanceTravelled()).contains(Rational.of(6, 5)));
        assertThat(evaluation.trends())
                .singleElement()
                .isInstanceOfSatisfying(
                        TrendFinding.Detected.class,
                        found -> assertThat(found.direction()).isEqualTo(Direction.IMPROVING));
    }

    @Test
    void denominatorZeroIsNotJudgedForThatReason() {
        Indicator indicator = visits().target(Target.atLeast("95")).build();

        assertThat(verdict(evaluate(indicator, Q1, LATER, figure(Q1, 0, 0)))).isEqualTo(Reason.ZERO_DENOMINATOR);
    }

    /** Pitfalls 2 and 53. */
    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"NOT_COLLECTED", "NOT_AVAILABLE", "SUPPRESSED", "NOT_APPLICABLE", "LOW", "NOT_COMPARABLE"})
    void missingFigureIsNotJudgedForItsReasonAndNeverAsZero(Reason reason) {
        Indicator indicator = visits().target(Target.atMost("5")).build();
        Figure missing = Figure.of("visits", AREA, Q1, new Observation.Missing(reason));

        assertThat(verdict(evaluate(indicator, Q1, LATER, missing))).isEqualTo(reason);
    }

    /** Pitfall 3. */
    @Test
    void zeroIsJudgedLikeAnyOtherValue() {
        Indicator indicator = visits().target(Target.atMost("5")).build();

        assertThat(verdict(evaluate(indicator, Q1, LATER, figure(Q1, 0, 12)))).isEqualTo(Level.MET);
    }

    @Test
    void withoutATargetOrAPolarityNothingIsJudged() {
        Indicator noTarget = visits().better(Polarity.HIGHER)
                .target(Target.none("none agreed"))
                .build();
        Indicator noPolarity = visits().better(Polarity.NEITHER)
                .target(Target.none("for context"))
                .build();
        Indicator unstated = visits().target(Target.none("for information")).build();
        Indicator notYet = visits().target(
                        new TargetVersion(LocalDate.of(2025, 4, 1), null, Target.atLeast("95"), null, "", ""))
                .build();

        assertThat(verdict(evaluate(noTarget, Q1, LATER, figure(Q1, 1, 2)))).isEqualTo(Reason.NO_TARGET);
        assertThat(verdict(evaluate(noPolarity, Q1, LATER, figure(Q1, 1, 2)))).isEqualTo(Reason.NO_POLARITY);
        assertThat(verdict(evaluate(unstated, Q1, LATER, figure(Q1, 1, 2)))).isEqualTo(Reason.NO_TARGET);
        assertThat(verdict(evaluate(notYet, Q1, LATER, figure(Q1, 1, 2)))).isEqualTo(Reason.NO_TARGET);
    }

    /** Pitfall 40: calendar quarters are not read as financial ones. */
    @Test
    void figuresOfAnotherKindOfPeriodAreNotComparable() {
        Indicator indicator = visits().target(Target.atLeast("95")).build();
        Figure calendar = figure(Period.quarter(YearType.CALENDAR, 2024, 1), 96, 100);

        assertThat(verdict(evaluate(indicator, Q1, LATER, calendar))).isEqualTo(Reason.NOT_COMPARABLE);
    }

    @Test
    void closenessToTheTargetsRangeIsWhatIsBetter() {
        Indicator indicator = visits().target(Target.within("10", "20"))
                .trend(new AgainstPrevious())
                .build();
        Evaluation evaluation = evaluate(indicator, Q2, LATER, figure(Q1, 30, 100), figure(Q2, 25, 100));

        assertThat(evaluation.polarity()).isEqualTo(Polarity.closerTo(Rational.of(10), Rational.of(20)));
        assertThat(((TrendFinding.Detected) evaluation.trends().get(0)).direction())
                .isEqualTo(Direction.IMPROVING);
    }

    @Test
    void scorecardFindsItsEvaluationsAndNoOthers() {
        Indicator indicator = visits().target(Target.atLeast("95")).build();
        Scorecard card = Evaluator.evaluate(Framework.of(AREA, indicator), Figures.of(), Q1, LATER);

        assertThat(card.get(indicator.id()).indicator()).isEqualTo(indicator);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.get(new IndicatorId("calls")))
                .withMessageContaining("calls");
    }

    @Test
    void wantedRangeOfThePolarityHoldsWhereThereIsNoTarget() {
        Polarity range = Polarity.closerTo(Rational.of(10), Rational.of(20));
        Definition given = visits().target(Target.none("none agreed")).build().definition();
        Indicator indicator = new Quantitative(new Definition(
                given.id(),
                given.name(),
                "",
                "",
                List.of(),
                "",
                given.measure(),
                range,
                given.rounding(),
                given.rating(),
                given.reporting(),
                given.plausible(),
                given.targets(),
                given.baselines(),
                List.of(),
                List.of(),
                null,
                given.rollUp(),
                given.stewardship(),
                given.outlook(),
                given.significance()));

        assertThat(evaluate(indicator, Q1, LATER, figure(Q1, 25, 100)).polarity())
                .isEqualTo(range);
    }
}
