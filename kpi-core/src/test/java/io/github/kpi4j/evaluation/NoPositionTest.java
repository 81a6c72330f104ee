package io.github.kpi4j.evaluation;

import static io.github.kpi4j.evaluation.PositionFixture.DAYS;
import static io.github.kpi4j.evaluation.PositionFixture.OWN;
import static io.github.kpi4j.evaluation.PositionFixture.QUARTERS;
import static io.github.kpi4j.evaluation.PositionFixture.counted;
import static io.github.kpi4j.evaluation.PositionFixture.evaluate;
import static io.github.kpi4j.evaluation.PositionFixture.figure;
import static io.github.kpi4j.evaluation.PositionFixture.framework;
import static io.github.kpi4j.evaluation.PositionFixture.isNotPlaced;
import static io.github.kpi4j.evaluation.PositionFixture.marked;
import static io.github.kpi4j.evaluation.PositionFixture.others;
import static io.github.kpi4j.evaluation.PositionFixture.placed;
import static io.github.kpi4j.evaluation.PositionFixture.waits;
import static io.github.kpi4j.evaluation.PositionFixture.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.benchmark.MembershipHistory;
import io.github.kpi4j.benchmark.Placing;
import io.github.kpi4j.benchmark.PositionFinding.Why;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoPositionTest {

    @Test
    void movementIsNotToldAcrossABreakOrAnotherSet() {
        Figure[] earlier = {figure(OWN, 2023, "30"), figure("a", 2023, "10"), figure("b", 2023, "11")};
        Evaluation broken = evaluate(
                waits(QUARTERS),
                others("a", "b"),
                Stream.concat(
                                Stream.of(earlier),
                                Stream.of(
                                        marked(OWN, "11", Mark.BREAK),
                                        marked("a", "10", Mark.BREAK),
                                        marked("b", "12", Mark.BREAK)))
                        .toArray(Figure[]::new));
        var dated = new Comparator(
                "others",
                "The others",
                Summary.MEDIAN,
                new MembershipHistory(List.of(
                        new Membership(null, null, "", List.of(new AreaId("a"), new AreaId("b"))),
                        new Membership(
                                LocalDate.of(2025, 1, 1), null, "", List.of(new AreaId("b"), new AreaId("a"))))));
        Evaluation otherSet = evaluate(
                waits(QUARTERS),
                dated,
                Stream.concat(Stream.of(earlier), Stream.of(PositionFixture.of("11", "10", "12")))
                        .toArray(Figure[]::new));

        assertThat(placed(broken).position().rank()).isEqualTo(Answer.of(2));
        assertThat(placed(broken).before()).isNull();
        assertThat(placed(otherSet).before()).isNull();
    }

    @Test
    void areaThatChangedItsDefinitionIsNotRankedBesideTheOthers() {
        Evaluation one = evaluate(
                waits(QUARTERS),
                others("a", "b"),
                figure(OWN, 2024, "11"),
                figure("a", 2024, "10"),
                marked("b", "9", Mark.BREAK));
        Evaluation own = evaluate(
                waits(QUARTERS),
                others("a", "b"),
                marked(OWN, "11", Mark.BREAK),
                figure("a", 2024, "10"),
                figure("b", 2024, "9"));

        assertThat(placed(one).unranked()).isEqualTo(Map.of(Reason.NOT_COMPARABLE, 1));
        assertThat(placed(one).position().rank()).isEqualTo(Answer.of(2));
        isNotPlaced(own, Why.NOBODY_ELSE, "no other area has a figure to stand in line with it");
    }

    @Test
    void nobodyFallsBackToAnOlderPeriod() {
        var terms = new ComparedWith("others", "", 2, Placing.RANK);
        Evaluation evaluation = evaluate(
                waits(terms),
                others("a", "b"),
                figure(OWN, 2024, "11"),
                figure("a", 2023, "10"),
                figure("b", 2023, "12"));

        assertThat(evaluation.benchmarks().get(0).comparability().age()).isEqualTo(1);
        isNotPlaced(evaluation, Why.NOBODY_ELSE, "no other area has a figure to stand in line with it");
    }

    @Test
    void whereThereIsNoPositionTheReasonIsTold() {
        Figure[] figures = PositionFixture.of("11", "10", "12");
        Indicator neutral = Quantitative.define("waits", "Days waited")
                .measuredAs(DAYS)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .better(Polarity.NEITHER)
                .target(Target.none("nothing is promised"))
                .compareWith(QUARTERS)
                .build();
        Indicator size = Quantitative.define("waits", "Visits")
                .measuredAs(new Direct(new Unit.Count("visits")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("3"))
                .compareWith(QUARTERS)
                .build();
        var unfair = new ComparedWith("others", "They count otherwise", null, Placing.RANK);

        isNotPlaced(evaluate(neutral, others("a", "b"), figures), Why.NO_POLARITY, "neither more nor less is better");
        isNotPlaced(
                evaluate(size, others("a", "b"), figures),
                Why.SIZE,
                "plain numbers are larger wherever the area is larger");
        isNotPlaced(evaluate(waits(unfair), others("a", "b"), figures), Why.UNFAIR, "the comparison is not a fair one");
        isNotPlaced(
                evaluate(waits(QUARTERS), others("a", "b"), figure("a", 2024, "10")),
                Why.NO_VALUE,
                "there is no figure for the period");
        isNotPlaced(
                evaluate(waits(QUARTERS), others("a", "b"), figure(OWN, 2024, "10")),
                Why.NOBODY_ELSE,
                "no other area has a figure to stand in line with it");
    }

    @Test
    void fewCasesAreNeitherPlacedNorRanked() {
        Indicator repairs = Quantitative.define("waits", "Repairs in time")
                .measuredAs(new Percentage("in time", "all"))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("80"))
                .judgeFrom(10)
                .compareWith(QUARTERS)
                .build();
        Evaluation few = evaluate(repairs, others("a", "b"), counted(OWN, 9, 9), counted("a", 9, 10));
        Evaluation enough =
                evaluate(repairs, others("a", "b"), counted(OWN, 8, 10), counted("a", 9, 10), counted("b", 9, 9));

        isNotPlaced(few, Why.TOO_FEW_CASES, "the figure rests on too few cases");
        assertThat(placed(enough).position().rank()).isEqualTo(Answer.of(2));
        assertThat(placed(enough).unranked()).isEqualTo(Map.of(Reason.TOO_FEW, 1));
        assertThat(words(enough)).contains("1 of the 3 areas is not ranked (too few cases: 1)");
    }

    @Test
    void publishedFigureHasNobodyToBePlacedAmong() {
        var england = new Comparator("others", "England", Summary.PUBLISHED, List.of(new AreaId("E92000001")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(waits(QUARTERS), england, AreaRegister.NONE))
                .withMessageContaining(
                        "comparator \"others\" is a published figure, and has no areas to be placed among");
    }
}
