package io.github.kpi4j.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Positions worked out by hand. */
class PositionTest {

    private static final Scale GRADES = new Scale("grades", List.of("Poor", "Fair", "Good"));

    private static AreaId area(int place) {
        return new AreaId("E" + (10_000_000 + place));
    }

    /** Areas 1, 2, 3 and so on; a blank has no value. */
    private static AreaValues areas(String... values) {
        var all = new HashMap<AreaId, Value>();
        for (int i = 0; i < values.length; i++) {
            all.put(
                    area(i + 1),
                    values[i].isEmpty()
                            ? new Value.Absent(Reason.SUPPRESSED)
                            : Value.Amount.of(Rational.parse(values[i])));
        }
        return AreaValues.of(all);
    }

    private static List<Object> of(AreaRanking ranking, Function<Position, Answer<?>> question) {
        return ranking.positions().values().stream()
                .map(position -> {
                    Answer<?> answer = question.apply(position);
                    return answer instanceof Answer.Unknown<?> none
                            ? none.why()
                            : answer.found().<Object>map(found -> found).orElseThrow();
                })
                .toList();
    }

    @Test
    void theBestIsFirstAndTiesShareTheBestPlace() {
        AreaValues areas = areas("12.5", "40", "12.5", "", "7");

        assertThat(of(areas.ranked(Polarity.HIGHER), Position::rank)).containsExactly(2, 1, 2, Why.NO_VALUE, 4);
        assertThat(of(areas.ranked(Polarity.LOWER), Position::rank)).containsExactly(2, 4, 2, Why.NO_VALUE, 1);
        assertThat(areas.ranked(Polarity.LOWER).ranked()).isEqualTo(4);
    }

    @Test
    void valuesThatDifferByAThousandthOfAMillionthAreNotTied() {
        assertThat(of(areas("0.1", "0.100000001", "1/10").ranked(Polarity.LOWER), Position::rank))
                .containsExactly(1, 3, 1);
    }

    @Test
    void quartersAreCutBothWaysAtTheSameValuesEachBelongingToTheLower() {
        AreaValues five = areas("10", "20", "30", "40", "50");

        assertThat(of(five.ranked(Polarity.LOWER), Position::quartile))
                .containsExactly(QuartileBand.A, QuartileBand.A, QuartileBand.B, QuartileBand.C, QuartileBand.D);
        // 40 is the third quartile: B, not A.
        assertThat(of(five.ranked(Polarity.HIGHER), Position::quartile))
                .containsExactly(QuartileBand.D, QuartileBand.D, QuartileBand.C, QuartileBand.B, QuartileBand.A);
    }

    @Test
    void equalAreasAreAllBestWhereLowIsGoodAndAllWorstWhereHighIs() {
        AreaValues equal = areas("7", "7", "7");

        assertThat(of(equal.ranked(Polarity.LOWER), Position::quartile)).containsOnly(QuartileBand.A);
        assertThat(of(equal.ranked(Polarity.HIGHER), Position::quartile)).containsOnly(QuartileBand.D);
        assertThat(of(equal.ranked(Polarity.HIGHER), Position::rank)).containsOnly(1);
        assertThat(of(equal.ranked(Polarity.HIGHER), Position::percentile)).containsOnly(Rational.of(50));
    }

    @Test
    void fifthsNeedFiveAreas() {
        assertThat(of(areas("1", "2", "3", "4").ranked(Polarity.LOWER), Position::quintile))
                .containsOnly(Why.TOO_FEW);
        // Cuts at 2, 3, 4 and 5.
        AreaValues six = areas("1", "2", "3", "4", "5", "6");
        assertThat(of(six.ranked(Polarity.LOWER), Position::quintile)).containsExactly(1, 1, 2, 3, 4, 5);
        assertThat(of(six.ranked(Polarity.HIGHER), Position::quintile)).containsExactly(5, 5, 4, 3, 2, 1);
    }

    @Test
    void deprivationBandOneHasTheHighestValues() {
        AreaRanking deprivation = areas("48", "75", "92", "63", "39").ranked(Polarity.HIGHER);

        assertThat(of(deprivation, position -> position.evenBand(5))).containsExactly(4, 2, 1, 3, 5);
        assertThat(of(deprivation, position -> position.evenBand(6))).containsOnly(Why.TOO_FEW);
    }

    @Test
    void tiedAreasStayTogetherInTheBetterBand() {
        assertThat(of(areas("1", "2", "2", "3").ranked(Polarity.LOWER), position -> position.evenBand(2)))
                .containsExactly(1, 1, 1, 2);
        assertThat(of(areas("3", "3", "3", "3").ranked(Polarity.LOWER), position -> position.evenBand(4)))
                .containsOnly(1);
    }

    @Test
    void twentyBandsOfTwentyEightAreExact() {
        String[] values =
                IntStream.rangeClosed(1, 28).mapToObj(Integer::toString).toArray(String[]::new);

        // The area of rank 8: 21 - ceiling(21 × 20 / 28) = 21 - 15, where a quotient a little above 15 would give 5.
        assertThat(areas(values).ranked(Polarity.LOWER).position(area(8)).evenBand(20))
                .isEqualTo(Answer.of(6));
    }

    @Test
    void thePercentileCountsTheTiedHalf() {
        // 12.5 is better than 1 of 4 and as good as 2: 100 × (1 + 2/2) / 4.
        assertThat(of(areas("12.5", "40", "12.5", "7").ranked(Polarity.HIGHER), Position::percentile))
                .containsExactly(Rational.of(50), Rational.parse("87.5"), Rational.of(50), Rational.parse("12.5"));
    }

    @Test
    void closerToARangeIsRankedAndBandedByTheDistanceFromIt() {
        Polarity polarity = Polarity.closerTo(Rational.of(90), Rational.of(95));
        AreaValues areas = areas("92", "88", "97", "80", "100");

        assertThat(of(areas.ranked(polarity), Position::rank)).containsExactly(1, 2, 2, 5, 4);
        // Distances 0, 2, 2, 10 and 5; quartiles of them 2, 2 and 5.
        assertThat(of(areas.ranked(polarity), Position::quartile))
                .containsExactly(QuartileBand.A, QuartileBand.A, QuartileBand.A, QuartileBand.D, QuartileBand.C);
    }

    @Test
    void withoutPolarityNobodyHasAPositionWithAValueOrWithout() {
        for (Polarity polarity : List.of(Polarity.NEITHER, Polarity.UNSTATED, Polarity.CLOSER)) {
            AreaRanking ranking = areas("1", "").ranked(polarity);

            assertThat(of(ranking, Position::rank)).containsOnly(Why.NO_POLARITY);
            assertThat(of(ranking, Position::quartile)).containsOnly(Why.NO_POLARITY);
            assertThat(of(ranking, Position::percentile)).containsOnly(Why.NO_POLARITY);
            assertThat(ranking.ranked()).isZero();
        }
    }

    @Test
    void whereTheRangeIsTooSmallThereAreRanksAndNoBands() {
        AreaRanking ranking = areas("99.1", "99.2", "99.3", "99.4", "")
                .ranked(Polarity.HIGHER)
                .withoutBands();

        assertThat(of(ranking, Position::rank)).containsExactly(4, 3, 2, 1, Why.NO_VALUE);
        assertThat(of(ranking, Position::quartile)).containsOnly(Why.RANGE_TOO_SMALL);
        assertThat(of(ranking, Position::quintile)).containsOnly(Why.RANGE_TOO_SMALL);
        assertThat(of(ranking, position -> position.evenBand(2))).containsExactly(2, 2, 1, 1, Why.NO_VALUE);
    }

    @Test
    void anAreaThatIsNotThereIsUnknownAndOneAmongNobodyHasNoValue() {
        assertThat(areas("1").ranked(Polarity.HIGHER).position(area(9)))
                .isEqualTo(new Position.Unranked(area(9), Why.UNKNOWN_AREA, Why.UNKNOWN_AREA));
        assertThat(areas("", "").ranked(Polarity.HIGHER).position(area(1)))
                .isEqualTo(new Position.Unranked(area(1), Why.NO_VALUE, Why.NO_VALUE));
        assertThat(areas("", "").ranked(Polarity.HIGHER).position(area(1)).quintile())
                .isEqualTo(Answer.none(Why.NO_VALUE));
    }

    @Test
    void gradesAreRankedAndHaveNoQuarters() {
        AreaRanking ranking = AreaValues.of(Map.of(
                        area(1), new Value.Graded(GRADES.grade("Fair")),
                        area(2), new Value.Graded(GRADES.grade("Good")),
                        area(3), new Value.Graded(GRADES.grade("Fair"))))
                .ranked(Polarity.HIGHER);

        assertThat(of(ranking, Position::rank)).containsExactly(2, 1, 2);
        assertThat(of(ranking, Position::quartile)).containsOnly(Why.NOT_COMPARABLE);
        assertThat(of(ranking, position -> position.evenBand(3))).containsExactly(2, 1, 2);
    }

    @Test
    void gradesOfTwoScalesOrBesideNumbersAreNotRanked() {
        var fair = new Value.Graded(GRADES.grade("Fair"));
        var other = new Scale("other", List.of("Poor", "Fair"));

        assertThat(of(
                        AreaValues.of(Map.of(area(1), fair, area(2), new Value.Graded(other.grade("Fair"))))
                                .ranked(Polarity.HIGHER),
                        Position::rank))
                .containsOnly(Why.NOT_COMPARABLE);
        assertThat(of(
                        AreaValues.of(Map.of(area(1), fair, area(2), Value.Amount.of(Rational.ONE)))
                                .ranked(Polarity.HIGHER),
                        Position::quartile))
                .containsOnly(Why.NOT_COMPARABLE);
    }

    @Test
    void aBandNeedsABandAndARankAPolarity() {
        Position position = areas("1").ranked(Polarity.HIGHER).position(area(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> position.evenBand(0))
                .withMessageContaining("bands is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        areas("").ranked(Polarity.HIGHER).position(area(1)).evenBand(0))
                .withMessageContaining("bands is 0");
        Answer<QuantileBounds> none = Answer.none(Why.NOBODY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position.Ranked(area(1), Rational.ONE, Polarity.HIGHER, 0, 0, 1, none, none))
                .withMessageContaining("same counts the area itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position.Ranked(area(1), Rational.ONE, Polarity.NEITHER, 0, 1, 0, none, none))
                .withMessageContaining("polarity is NEITHER");
    }
}
