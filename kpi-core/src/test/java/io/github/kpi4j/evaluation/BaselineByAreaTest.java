package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Relative.Reference;
import io.github.kpi4j.promise.Relative.Step;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Threshold.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One framework for a nation, whose authorities began at different values. */
class BaselineByAreaTest {

    private static final AreaId HARTLEPOOL = new AreaId("E06000001");
    private static final AreaId NORTHUMBERLAND = new AreaId("E06000057");
    private static final AreaId BEFORE = new AreaId("E06000048");
    private static final AreaId SHEFFIELD = new AreaId("E08000019");
    private static final IndicatorId VISITS = new IndicatorId("visits");
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 1);
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Baseline FORTY = stated("40", Period.year(YearType.FINANCIAL, 2022));
    private static final Baseline FIFTY = stated("50", null);

    private static Baseline stated(String value, Period period) {
        return new Baseline.Stated(Value.Amount.of(Rational.parse(value)), period, "survey");
    }

    private static Framework framework(Baseline baseline) {
        return new Framework(
                "nation",
                "A nation",
                HARTLEPOOL,
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(),
                List.of(Quantitative.define("visits", "Visits in time")
                        .measuredAs(new Direct(new Unit.Percent()))
                        .reported(Cadence.yearly(YearType.FINANCIAL))
                        .target(new Relative(
                                Terms.of(Comparison.AT_LEAST),
                                new Reference.ToBaseline(),
                                new Step.By(Rational.of(10))))
                        .baseline(baseline)
                        .build()),
                Governance.NONE,
                RollUp.NONE,
                ResultsChain.NONE,
                new AreaRegister(List.of(new AreaHistory(
                        NORTHUMBERLAND, "Northumberland", LocalDate.of(2009, 4, 1), List.of(BEFORE), List.of()))),
                Disclosure.NONE);
    }

    private static Scorecard evaluate(Baseline baseline, AreaId area) {
        Figures figures = Figures.of(Stream.of(HARTLEPOOL, NORTHUMBERLAND, SHEFFIELD)
                .map(each -> Figure.of("visits", each.code(), YEAR, "45"))
                .toList());
        return Evaluator.evaluate(framework(baseline), figures, Evidence.NONE, YEAR, AS_OF, area);
    }

    private static Evaluation visits(Baseline baseline, AreaId area) {
        return evaluate(baseline, area).get(VISITS);
    }

    private static Baseline byArea(AreaId named, Baseline others) {
        return new Baseline.ByArea(Map.of(named, FORTY), others);
    }

    @Test
    void eachAreaIsComparedWithItsOwnBaselineAndTheOthersWithTheirs() {
        Evaluation own = visits(byArea(HARTLEPOOL, FIFTY), HARTLEPOOL);
        Evaluation other = visits(byArea(HARTLEPOOL, FIFTY), SHEFFIELD);

        assertThat(own.baselines().baseline()).isEqualTo(FORTY);
        assertThat(((BaselineFinding.Compared) own.baseline()).change().amount())
                .isEqualTo(Rational.of(5));
        assertThat(((BaselineFinding.Compared) own.baseline()).distanceTravelled())
                .contains(Rational.of(1, 2));
        assertThat(((BaselineFinding.Compared) other.baseline()).change().amount())
                .isEqualTo(Rational.of(-5));
        assertThat(((BaselineFinding.Compared) other.baseline()).distanceTravelled())
                .contains(Rational.of(-1, 2));
    }

    @Test
    void targetCountsFromTheBaselineOfTheArea() {
        assertThat(goal(visits(byArea(HARTLEPOOL, FIFTY), HARTLEPOOL))).isEqualTo(Rational.of(50));
        assertThat(goal(visits(byArea(HARTLEPOOL, FIFTY), SHEFFIELD))).isEqualTo(Rational.of(60));
    }

    private static Rational goal(Evaluation evaluation) {
        return Objects.requireNonNull(evaluation.target())
                .target()
                .orElseThrow()
                .goal()
                .orElseThrow();
    }

    @Test
    void areaThatIsNotNamedHasNoBaselineAndNothingCountsFromIt() {
        Evaluation none = visits(byArea(HARTLEPOOL, null), SHEFFIELD);

        assertThat(none.baseline()).isEqualTo(new BaselineFinding.NotCompared(Reason.NO_BASELINE));
        assertThat(none.judgement()).isEqualTo(new Judgement.NotJudged(Reason.NO_BASELINE));
        assertThat(Narrator.explain(none)).contains("baseline  none yet: no baseline has been set for this area");
    }

    @Test
    void baselineForAFormerCodeIsForTheArea() {
        assertThat(visits(byArea(BEFORE, FIFTY), NORTHUMBERLAND).baselines().baseline())
                .isEqualTo(FORTY);
    }

    @Test
    void newBaselineOfAnotherAreaMakesNoDifference() {
        Scorecard before = evaluate(byArea(HARTLEPOOL, FIFTY), SHEFFIELD);
        Scorecard after = evaluate(new Baseline.ByArea(Map.of(HARTLEPOOL, FIFTY), FIFTY), SHEFFIELD);

        assertThat(new Differences(before, after).list()).isEmpty();
        assertThat(new Differences(before, evaluate(byArea(HARTLEPOOL, FORTY), SHEFFIELD)).list())
                .isNotEmpty();
    }
}
