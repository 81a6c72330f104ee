package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.StandardScales;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RollUpEvaluationTest {

    private static final AreaId COUNCIL = new AreaId("council");
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final LocalDate LATER = LocalDate.of(2025, 5, 1);
    private static final Unit VISITS = new Unit.Count("visits");
    private static final AreaGroup GROUP =
            new AreaGroup(COUNCIL, "The council", List.of(new AreaId("north"), new AreaId("south")));

    private static Period quarter(int number) {
        return Period.quarter(YearType.FINANCIAL, 2024, number);
    }

    private static Indicator indicator(String id, Measure measure, Cadence cadence, RollUpRules rules) {
        return Quantitative.define(id, "Number of " + id)
                .measuredAs(measure)
                .reported(cadence)
                .rollUp(rules)
                .target(measure.grades()
                        .<Target>map(scale -> Target.atLeast(scale.grades().get(1)))
                        .orElseGet(() -> Target.atLeast("10")))
                .build();
    }

    private static RollUpRules rules(Combine rule) {
        return new RollUpRules(rule, rule, RollUpRules.Missing.REFUSE);
    }

    private static Indicator quarterly(Measure measure, RollUpRules rules) {
        return indicator("visits", measure, Cadence.quarterly(YearType.FINANCIAL), rules);
    }

    private static Indicator yearly(String formula, Formula.Missing missing) {
        Measure measure = new Formula(Expression.of(formula), VISITS, missing);
        return indicator("year", measure, Cadence.yearly(YearType.FINANCIAL), RollUpRules.UNDECLARED);
    }

    private static Framework framework(Indicator... indicators) {
        return new Framework(
                "f",
                "A framework",
                COUNCIL,
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(),
                List.of(indicators),
                Governance.NONE,
                new RollUp(null, RollUp.Over.INDICATORS, List.of(GROUP)),
                ResultsChain.NONE);
    }

    private static Evaluation evaluate(String id, Framework framework, Figure... figures) {
        return Evaluator.evaluate(framework, Figures.of(figures), YEAR, LATER).get(new IndicatorId(id));
    }

    private static Figure figure(String area, int quarter, String value) {
        return Figure.of("visits", area, quarter(quarter), value);
    }

    @Test
    void yearIsMadeFromItsQuartersAndTellsWhichIsMissing() {
        Framework framework =
                framework(quarterly(new Direct(VISITS), rules(Combine.SUM)), yearly("visits", Formula.Missing.SKIP));
        Evaluation evaluation = evaluate(
                "year", framework, figure("council", 1, "4"), figure("council", 3, "5"), figure("council", 4, "6"));

        assertThat(evaluation.point().value()).isEqualTo(Value.Amount.of(Rational.of(15)));
        assertThat(Narrator.explain(evaluation))
                .contains("15.0 visits in 2024/25", "3 of 4 quarters; missing: visits, 2024/25 Q2 (late)");
    }

    @Test
    @DisplayName("Pitfall 2: a year of three quarters is no year unless that is declared")
    void incompleteYearIsRefusedUnlessDeclaredOtherwise() {
        Framework framework =
                framework(quarterly(new Direct(VISITS), rules(Combine.SUM)), yearly("visits", Formula.Missing.REFUSE));

        assertThat(evaluate("year", framework, figure("council", 4, "6")).judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.LATE));
    }

    @Test
    void withoutADeclarationQuartersMakeNoYear() {
        Framework framework = framework(
                quarterly(new Direct(VISITS), RollUpRules.UNDECLARED), yearly("visits", Formula.Missing.SKIP));

        assertThat(evaluate("year", framework, figure("council", 4, "6")).judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.NOT_COMPARABLE));
    }

    @Test
    void groupIsMadeFromItsAreas() {
        Framework framework = framework(quarterly(new Direct(VISITS), rules(Combine.SUM)));
        Evaluation evaluation = evaluate("visits", framework, figure("north", 4, "6"), figure("south", 4, "5"));

        assertThat(evaluation.point().value()).isEqualTo(Value.Amount.of(Rational.of(11)));
        assertThat(Narrator.explain(evaluation)).contains("made from  both areas; added up");
        Evaluation incomplete = evaluate("visits", framework, figure("north", 4, "6"));
        assertThat(incomplete.judgement()).isEqualTo(new Judgement.NotJudged(Reason.LATE));
        assertThat(Narrator.explain(incomplete)).contains("1 of 2 areas; missing: south (late); added up");
    }

    @Test
    void nothingIsAwaitedOfAGroupForWhichNothingIsPutTogether() {
        Framework framework = framework(quarterly(new Direct(VISITS), RollUpRules.UNDECLARED));
        Evaluation apart = evaluate("visits", framework, figure("north", 4, "6"));

        assertThat(apart.timing().state()).isEqualTo(Timing.State.NOT_PUT_TOGETHER);
        assertThat(apart.judgement()).isEqualTo(new Judgement.NotJudged(Reason.NOT_COMPARABLE));
        assertThat(Narrator.explain(apart))
                .contains("not judged, not comparable", "the areas of this group have figures")
                .doesNotContain("late");
    }

    @Test
    void aGroupWithFiguresOfItsOwnAwaitsTheNext() {
        Framework framework = framework(quarterly(new Direct(VISITS), RollUpRules.UNDECLARED));

        assertThat(evaluate("visits", framework).timing().state()).isEqualTo(Timing.State.LATE);
        assertThat(evaluate("visits", framework, figure("council", 3, "9"), figure("north", 4, "6"))
                        .timing()
                        .state())
                .isEqualTo(Timing.State.LATE);
    }

    @Test
    @DisplayName("Pitfall 5: the share of a group comes from the counts of its areas")
    void shareOfAGroupIsTheRatioOfSums() {
        Framework framework = framework(quarterly(new Percentage("in time", "visits"), rules(Combine.RATIO_OF_SUMS)));

        assertThat(evaluate(
                                "visits",
                                framework,
                                Figure.of("visits", "north", quarter(4), 9, 10),
                                Figure.of("visits", "south", quarter(4), 10, 90))
                        .point()
                        .value())
                .isEqualTo(new Value.Amount(Rational.of(19), Rational.of(19), Rational.of(100)));
    }

    @Test
    void theMedianGradeOfAGroupIsThatOfAllItsCases() {
        var audit = new MedianGrade(StandardScales.RAG);
        var north = new Observation.GradeCounts(Map.of("red", 1L, "amber", 2L), 2);
        var south = new Observation.GradeCounts(Map.of("green", 20L), 1);
        var none = new Observation.GradeCounts(Map.of(), 4);

        Series.Point both = Objects.requireNonNull(evaluate(
                        "visits",
                        framework(quarterly(audit, rules(Combine.SUM))),
                        Figure.of("visits", "north", quarter(4), north),
                        Figure.of("visits", "south", quarter(4), south))
                .point());
        Series.Point one = Objects.requireNonNull(evaluate(
                        "visits",
                        framework(quarterly(audit, rules(Combine.RATIO_OF_SUMS))),
                        Figure.of("visits", "north", quarter(4), north),
                        Figure.of("visits", "south", quarter(4), none))
                .point());

        // 23 cases, of which the 12th is green; the median of amber and green would be amber
        assertThat(both.value().rank()).contains(Rational.of(2));
        assertThat(both.value().distribution())
                .hasValueSatisfying(counts -> assertThat(counts.notGraded()).isEqualTo(3));
        assertThat(one.value().rank()).contains(Rational.ONE);
        assertThat(one.value().distribution())
                .hasValueSatisfying(counts -> assertThat(counts.notGraded()).isEqualTo(6));
    }

    @Test
    void howAreasWereToBePutTogetherIsTold() {
        Figure[] figures = {figure("north", 4, "6"), figure("south", 4, "5")};
        Map<Combine, String> told = Map.of(
                Combine.MEAN, "both areas; the plain mean of the areas",
                Combine.MIN, "both areas; the least of them",
                Combine.MAX, "both areas; the greatest of them",
                Combine.NONE, "both areas; not to be put together, as declared");

        told.forEach((rule, words) -> assertThat(Narrator.explain(evaluate(
                        "visits",
                        framework(
                                quarterly(new Direct(VISITS), new RollUpRules(null, rule, RollUpRules.Missing.REFUSE))),
                        figures)))
                .contains(words));
    }

    @Test
    void figuresOfTheGroupItselfHoldAndAreNotAddedToThoseOfItsAreas() {
        Framework framework = framework(quarterly(new Direct(VISITS), rules(Combine.SUM)));

        assertThat(evaluate("visits", framework, figure("council", 4, "12"), figure("north", 4, "6"))
                        .point()
                        .value())
                .isEqualTo(Value.Amount.of(Rational.of(12)));
    }

    @Test
    void whatIsNotAdditiveIsRefusedWithAReason() {
        Framework framework = framework(quarterly(new Direct(VISITS), rules(Combine.NONE)));

        assertThat(evaluate("visits", framework, figure("north", 4, "6"), figure("south", 4, "5"))
                        .judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.NOT_COMPARABLE));
    }

    @Test
    void formulaTakesSumLeastAndGreatestOverAreas() {
        Framework framework = framework(
                quarterly(new Direct(VISITS), RollUpRules.UNDECLARED),
                indicator(
                        "spread",
                        Formula.of(
                                "max(visits over council) - min(visits over council) + sum(visits over council)",
                                VISITS),
                        Cadence.quarterly(YearType.FINANCIAL),
                        RollUpRules.UNDECLARED));

        assertThat(evaluate("spread", framework, figure("north", 4, "6"), figure("south", 4, "5"))
                        .point()
                        .value())
                .isEqualTo(Value.Amount.of(Rational.of(12)));
        assertThat(evaluate("spread", framework, figure("north", 4, "6")).judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.LATE));
    }

    @Test
    void percentagesAreNotAddedUpOverAreasAndGroupsAreKnown() {
        Indicator share = quarterly(new Percentage("in time", "visits"), RollUpRules.UNDECLARED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(share, yearly("sum(visits over council)", Formula.Missing.REFUSE)))
                .withMessageContaining("cannot be added up over areas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(share, yearly("max(visits over wards)", Formula.Missing.REFUSE)))
                .withMessageContaining("area group \"wards\", which is not defined");
        Indicator children = quarterly(new Direct(VISITS), rules(Combine.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(children, yearly("sum(visits over council)", Formula.Missing.REFUSE)))
                .withMessageContaining("puts visits together over areas, which it declares it cannot be");
    }

    @Test
    @DisplayName("Pitfall 45: a new rule of roll-up is applied to all periods alike")
    void ruleHoldsForAllPeriods() {
        Framework framework = framework(quarterly(new Direct(VISITS), rules(Combine.MAX)));

        assertThat(evaluate(
                                "visits",
                                framework,
                                figure("north", 3, "6"),
                                figure("south", 3, "5"),
                                figure("north", 4, "1"),
                                figure("south", 4, "2"))
                        .history()
                        .points())
                .extracting(point -> point.value().rank().orElseThrow())
                .containsExactly(Rational.of(6), Rational.of(2));
    }

    @Test
    void noAreaOfAGroupCountsTwice() {
        AreaId north = new AreaId("north");
        AreaGroup above = new AreaGroup(new AreaId("region"), "Region", List.of(COUNCIL));

        assertThatIllegalArgumentException().isThrownBy(() -> new AreaGroup(COUNCIL, "Council", List.of(north, north)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaGroup(COUNCIL, "Council", List.of(COUNCIL)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaGroup(COUNCIL, "Council", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaGroup(COUNCIL, " ", List.of(north)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RollUp(null, RollUp.Over.INDICATORS, List.of(GROUP, above)))
                .withMessageContaining("none counts twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RollUp(null, RollUp.Over.INDICATORS, List.of(GROUP, GROUP)))
                .withMessageContaining("defined twice");
    }
}
