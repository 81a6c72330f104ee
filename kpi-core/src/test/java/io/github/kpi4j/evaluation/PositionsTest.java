package io.github.kpi4j.evaluation;

import static io.github.kpi4j.evaluation.PositionFixture.DAYS;
import static io.github.kpi4j.evaluation.PositionFixture.OWN;
import static io.github.kpi4j.evaluation.PositionFixture.QUARTERS;
import static io.github.kpi4j.evaluation.PositionFixture.evaluate;
import static io.github.kpi4j.evaluation.PositionFixture.figure;
import static io.github.kpi4j.evaluation.PositionFixture.framework;
import static io.github.kpi4j.evaluation.PositionFixture.marked;
import static io.github.kpi4j.evaluation.PositionFixture.others;
import static io.github.kpi4j.evaluation.PositionFixture.placed;
import static io.github.kpi4j.evaluation.PositionFixture.waits;
import static io.github.kpi4j.evaluation.PositionFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.Standings;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void areaIsPlacedWithItsDistanceFromTheMedianInDeviations() {
        Evaluation evaluation = evaluate(
                waits(QUARTERS), others("a", "b", "c", "d", "e"), PositionFixture.of("14", "10", "12", "20", "22"));

        Placed placed = placed(evaluation);
        assertThat(placed.position().rank()).isEqualTo(Answer.of(3));
        assertThat(placed.position().areas()).isEqualTo(5);
        assertThat(placed.unranked()).isEqualTo(Map.of(Reason.NOT_AVAILABLE, 1));
        assertThat(placed.areas()).isEqualTo(6);
        // the quartiles of 10, 12, 14, 20 and 22 are 12, 14 and 20; on a cut the better band where low is good
        assertThat(placed.band()).isEqualTo(Answer.of(2));
        // the distances from 14 are 0, 2, 4, 6 and 8
        assertThat(placed.spread().found())
                .hasValueSatisfying(spread -> assertThat(spread.deviation()).isEqualTo(Rational.of(4)));
        assertThat(placed.deviations()).isEqualTo(Answer.of(Rational.ZERO));
        assertThat(placed.before()).isNull();
        assertThat(words(evaluation))
                .contains("position among The others: 3rd of 5 (1st is the best); in the second-best quarter (band B);"
                        + " at the median, 14.0 days; 1 of the 6 areas is not ranked (no figure: 1)");
    }

    @Test
    void movementIsToldOnlyAgainstTheSameAreas() {
        Comparator comparator = others("a", "b", "c", "d");
        Figure[] now = PositionFixture.of("11", "10", "12", "20", "22");
        Evaluation same = evaluate(
                waits(QUARTERS),
                comparator,
                Stream.concat(
                                Stream.of(now),
                                Stream.of(
                                        figure(OWN, 2023, "30"),
                                        figure("a", 2023, "10"),
                                        figure("b", 2023, "11"),
                                        figure("c", 2023, "12"),
                                        figure("d", 2023, "40")))
                        .toArray(Figure[]::new));
        Evaluation fewer = evaluate(
                waits(QUARTERS),
                comparator,
                Stream.concat(Stream.of(now), Stream.of(figure(OWN, 2023, "30"), figure("a", 2023, "10")))
                        .toArray(Figure[]::new));

        assertThat(words(same)).contains("2nd of 5").contains("; up from 4th in 2023/24");
        assertThat(words(fewer)).contains("2nd of 5").contains("; 2nd of 2 in 2023/24");
    }

    @Test
    void tiesShareThePlaceAndWhereAllAreLevelNoneIsAmongTheBest() {
        Evaluation tied = evaluate(waits(QUARTERS), others("a", "b", "c"), PositionFixture.of("11", "11", "11", "20"));
        Evaluation level = evaluate(waits(QUARTERS), others("a", "b", "c"), PositionFixture.of("11", "11", "11", "11"));

        assertThat(words(tied)).contains("equal 1st of 4 (1st is the best); in the best quarter (band A)");
        assertThat(words(tied)).contains("; at the median, 11.0 days");
        assertThat(placed(tied).deviations()).isEqualTo(Answer.none(Answer.Why.NO_SPREAD));
        assertThat(placed(level).band()).isEqualTo(Answer.none(Answer.Why.NO_SPREAD));
        assertThat(placed(level).isInBestBand()).isFalse();
        assertThat(words(level)).contains("position among The others: level with all 4 areas");
    }

    @Test
    void distanceIsNotToldWhereHalfOfTheAreasAreTied() {
        Evaluation evaluation =
                evaluate(waits(QUARTERS), others("a", "b", "c", "d"), PositionFixture.of("20", "11", "11", "11", "9"));

        assertThat(placed(evaluation).deviations()).isEqualTo(Answer.none(Answer.Why.NO_SPREAD));
        assertThat(words(evaluation))
                .contains("5th of 5 (1st is the best); in the worst quarter (band D); worse than the median, 11.0 days,"
                        + " which at least half of the areas share");
    }

    @Test
    void areaReplacedIsNotRankedBesideItsSuccessorAndAFormerCodeIsTheSameArea() {
        var register = new AreaRegister(List.of(
                new AreaHistory(
                        new AreaId("new"),
                        "New",
                        LocalDate.of(2023, 4, 1),
                        List.of(),
                        List.of(new AreaId("old1"), new AreaId("old2"))),
                new AreaHistory(new AreaId("b"), "B", null, List.of(new AreaId("b-before")), List.of())));
        Evaluation evaluation = evaluate(
                framework(waits(QUARTERS), others("new", "old1", "old2", "b", "b-before"), register),
                figure(OWN, 2024, "11"),
                figure("new", 2024, "10"),
                figure("old1", 2024, "8"),
                figure("old2", 2024, "9"),
                figure("b-before", 2024, "12"),
                figure(OWN, 2022, "11"),
                figure("old1", 2022, "8"));

        assertThat(placed(evaluation).position().rank()).isEqualTo(Answer.of(2));
        assertThat(placed(evaluation).areas()).isEqualTo(3);
    }

    @Test
    void closerToARangeIsRankedByTheDistanceFromIt() {
        Indicator within = Quantitative.define("waits", "Days waited")
                .measuredAs(DAYS)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.within("10", "12"))
                .compareWith(QUARTERS)
                .build();
        Evaluation evaluation = evaluate(within, others("a", "b", "c"), PositionFixture.of("14", "9", "11", "20"));

        assertThat(placed(evaluation).position().rank()).isEqualTo(Answer.of(3));
        assertThat(words(evaluation)).contains("3rd of 4").contains("; above the median, 12.5 days, by 0.6 times");
    }

    @Test
    void bestBandIsAStrengthAndTheWorstAWeaknessUnlessTheTwoAreNotComparable() {
        Comparator comparator = others("a", "b", "c", "d");
        Standings best =
                standings(evaluate(waits(QUARTERS), comparator, PositionFixture.of("9", "10", "12", "20", "22")));
        Standings worst =
                standings(evaluate(waits(QUARTERS), comparator, PositionFixture.of("25", "10", "12", "20", "22")));
        Standings provisional = standings(evaluate(
                waits(QUARTERS),
                comparator,
                marked(OWN, "9", Mark.PROVISIONAL),
                figure("a", 2024, "10"),
                figure("b", 2024, "12"),
                figure("c", 2024, "20")));

        assertThat(best.strengths()).hasSize(1);
        assertThat(best.weaknesses()).isEmpty();
        assertThat(worst.strengths()).isEmpty();
        assertThat(worst.weaknesses()).hasSize(1);
        assertThat(provisional.all()).hasSize(1);
        assertThat(provisional.strengths()).isEmpty();
    }

    private static Standings standings(Evaluation evaluation) {
        return Standings.of(List.of(evaluation));
    }
}
