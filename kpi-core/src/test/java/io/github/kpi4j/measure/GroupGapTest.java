package io.github.kpi4j.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.GapFinding;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.GapChange.Direction;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GroupGapTest {

    private static final String AREA = "E09000006";
    private static final GroupGap DIFFERENCE = GroupGap.between("looked-after", "all");
    private static final GroupGap RATIO = new GroupGap(
            new IndicatorId("looked-after"),
            new IndicatorId("all"),
            GroupGap.As.RATIO,
            new Unit.Percent(),
            Rational.ZERO);

    private static Period year(int start) {
        return Period.year(YearType.FINANCIAL, start);
    }

    private static Indicator group(String id, String name, Polarity polarity) {
        return Quantitative.define(id, name)
                .measuredAs(new Percentage("pupils at the standard", "pupils"))
                .better(polarity)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.none("the gap is judged"))
                .build();
    }

    private static Framework framework(GroupGap gap, Polarity of, UnaryOperator<IndicatorBuilder<Outcome>> more) {
        IndicatorBuilder<Outcome> builder = Outcome.define("gap", "Gap in attainment")
                .measuredAs(gap)
                .better(Polarity.HIGHER)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("-20"))
                .baseline(new Baseline.OfPeriod(year(2021)));
        return Framework.of(
                AREA,
                more.apply(builder).build(),
                group("looked-after", "Children looked after", of),
                group("all", "All children", of));
    }

    private static Evaluation evaluate(Framework framework, List<Figure> figures) {
        return Evaluator.evaluate(framework, Figures.of(figures), year(2023), LocalDate.of(2024, 6, 1))
                .get(new IndicatorId("gap"));
    }

    private static Figure figure(String id, int start, long numerator, long denominator) {
        return Figure.of(id, AREA, year(start), numerator, denominator);
    }

    /** 40 of 100 against 65 % in 2021/22 (-25), 42 against 66 (-24), 46 against 66 (-20). */
    private static final List<Figure> FIGURES = List.of(
            figure("looked-after", 2021, 40, 100),
            figure("all", 2021, 1300, 2000),
            figure("looked-after", 2022, 42, 100),
            figure("all", 2022, 1320, 2000),
            figure("looked-after", 2023, 23, 50),
            figure("all", 2023, 1320, 2000));

    @Test
    void gapIsTheOneMinusTheOtherInPercentagePointsAndKeepsBothSides() {
        Evaluation evaluation = evaluate(framework(DIFFERENCE, Polarity.HIGHER, each -> each), FIGURES);
        GapFinding gap = evaluation.gap();

        assertThat(evaluation.point().value()).isEqualTo(new Value.Amount(Rational.of(-20), null, Rational.of(50)));
        assertThat(gap.behind()).contains(gap.first());
        assertThat(gap.higher()).contains(gap.second());
        assertThat(gap.sincePrevious().change().direction()).isEqualTo(Direction.CLOSING);
        assertThat(gap.sinceBaseline().change().from()).isEqualTo(Rational.of(-25));
        assertThat(Narrator.explain(evaluation).replaceAll("\\s+", " "))
                .contains("-20.0 percentage points in 2023/24")
                .contains("Children looked after: 46.0% (23 of 50 pupils); All children: 66.0% (1,320 of 2,000 pupils);"
                        + " behind: Children looked after")
                .contains("closing since the figure before (2022/23); closing since the baseline (2021/22)");
    }

    @Test
    void ratioIsLevelAtOneAndMeasuredAlikeBothWays() {
        Evaluation evaluation = evaluate(framework(RATIO, Polarity.HIGHER, each -> each), FIGURES);

        assertThat(evaluation.point().value().rank()).contains(Rational.of(23, 33));
        assertThat(RATIO.lead(Rational.of(1, 2))).contains(Rational.of(-1));
        assertThat(RATIO.lead(Rational.of(2))).contains(Rational.ONE);
        assertThat(RATIO.lead(Rational.ZERO)).isEmpty();
        assertThat(evaluation.gap().sincePrevious().change().direction()).isEqualTo(Direction.CLOSING);
    }

    @Test
    void smallerGroupDecidesWhetherThereAreEnoughCases() {
        Evaluation judged = evaluate(framework(DIFFERENCE, Polarity.HIGHER, each -> each.judgeFrom(50)), FIGURES);
        Evaluation tooFew = evaluate(framework(DIFFERENCE, Polarity.HIGHER, each -> each.judgeFrom(51)), FIGURES);

        assertThat(judged.judgement()).isInstanceOf(Judgement.Judged.class);
        assertThat(tooFew.judgement()).isEqualTo(new Judgement.NotJudged(Reason.TOO_FEW));
        assertThat(tooFew.gap().sincePrevious())
                .as("nothing is said about where it is going")
                .isNull();
        assertThat(tooFew.gap().behind()).isEmpty();
        assertThat(tooFew.gap().higher()).isEmpty();
        assertThat(Narrator.explain(tooFew).replaceAll("\\s+", " "))
                .contains("baseline cannot be told: too few cases")
                .doesNotContain("improvement", "behind", "closing");
    }

    @Test
    void groupsOfPeriodsThatDifferInLengthHaveNoGap() {
        Indicator quarterly = Quantitative.define("all", "All children")
                .measuredAs(new Percentage("pupils at the standard", "pupils"))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .target(Target.none("the gap is judged"))
                .build();
        Indicator gap = Outcome.define("gap", "Gap in attainment")
                .measuredAs(DIFFERENCE)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("-20"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(
                        AREA, gap, group("looked-after", "Children looked after", Polarity.HIGHER), quarterly))
                .withMessageContaining("no two of their values are of the same days");
    }

    @Test
    void withoutOneOfTheGroupsThereIsNoGap() {
        Evaluation evaluation = evaluate(framework(DIFFERENCE, Polarity.HIGHER, each -> each), FIGURES.subList(0, 5));

        assertThat(evaluation.point().value()).isEqualTo(new Value.Absent(Reason.LATE));
        assertThat(evaluation.gap()).isNull();
    }

    @Test
    void ratioToZeroIsUndefined() {
        Evaluation evaluation = evaluate(
                framework(RATIO, Polarity.HIGHER, each -> each),
                List.of(figure("looked-after", 2023, 3, 50), figure("all", 2023, 0, 2000)));

        assertThat(evaluation.point().value())
                .isEqualTo(new Value.Absent(Reason.ZERO_DENOMINATOR, Rational.of(6), Rational.ZERO));
    }

    @Test
    void withoutBetterOneGroupIsOnlyHigher() {
        GapFinding gap = evaluate(framework(DIFFERENCE, Polarity.NEITHER, each -> each), FIGURES)
                .gap();

        assertThat(gap.behind()).isEmpty();
        assertThat(gap.higher()).contains(gap.second());
    }

    @Test
    void directionIsOneOfFour() {
        assertThat(direction("5", "3", "0")).isEqualTo(Direction.CLOSING);
        assertThat(direction("-5", "-6", "0")).isEqualTo(Direction.WIDENING);
        assertThat(direction("5", "-5", "0")).isEqualTo(Direction.REVERSED);
        assertThat(direction("5", "4", "1")).isEqualTo(Direction.UNCHANGED);
        assertThat(direction("5", "3.9", "1")).isEqualTo(Direction.CLOSING);
        assertThat(direction("0.4", "-0.4", "1")).as("too little to speak of").isEqualTo(Direction.UNCHANGED);
        assertThat(direction("0", "2", "0")).isEqualTo(Direction.WIDENING);
    }

    private static Direction direction(String from, String to, String deadBand) {
        return new GapChange(Rational.parse(from), Rational.parse(to), Rational.parse(deadBand)).direction();
    }

    @Test
    void gapIsBetweenTwoGroupsThatAreMeasuredAlike() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupGap.between("all", "all"))
                .withMessageContaining("both are all");
        var days = new GroupGap(
                new IndicatorId("looked-after"),
                new IndicatorId("all"),
                GroupGap.As.DIFFERENCE,
                new Unit.Days(),
                Rational.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(days, Polarity.HIGHER, each -> each))
                .withMessageContaining(
                        "looked-after is measured in %, but the gap is between two indicators measured in days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(
                        AREA,
                        framework(DIFFERENCE, Polarity.HIGHER, each -> each)
                                .indicators()
                                .get(0),
                        group("looked-after", "Children looked after", Polarity.LOWER),
                        group("all", "All children", Polarity.HIGHER)))
                .withMessageContaining("better is higher for \"all\", but lower for \"looked-after\"");
    }
}
