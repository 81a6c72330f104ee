package io.github.kpi4j.statistics.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.band.DeprivationBands.First;
import io.github.kpi4j.statistics.band.LaitBands.Good;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static Bands deprivation(int bands, First first, double... values) {
        return DeprivationBands.of(Values.of(values), bands, first).found().orElseThrow();
    }

    @Test
    void bandOneOfDeprivationHasTheHighestValuesUnlessTurnedRound() {
        assertThat(deprivation(5, First.HIGHEST, 48, 75, 92, 63, 39).places()).containsExactly(4, 2, 1, 3, 5);
        assertThat(deprivation(5, First.LOWEST, 48, 75, 92, 63, 39).places()).containsExactly(2, 4, 5, 3, 1);
    }

    @Test
    void tiedAreasStayTogetherInTheLowerBand() {
        assertThat(deprivation(2, First.LOWEST, 1, 2, 2, 3).places()).containsExactly(1, 1, 1, 2);
        assertThat(deprivation(4, First.LOWEST, 3, 3, 3, 3).places()).containsExactly(1, 1, 1, 1);
    }

    @Test
    void twentyBandsOfTwentyEightAreExact() {
        double[] values = IntStream.rangeClosed(1, 28).asDoubleStream().toArray();
        // The area of rank 8: 21 - ceiling(21 × 20 / 28) = 21 - 15, where a quotient a little above 15 would give 5.
        assertThat(deprivation(20, First.LOWEST, values).at(7)).hasValue(6);
    }

    @Test
    void anAreaWithoutAValueHasNoBandAndIsNotCounted() {
        var values = new Values(Arrays.asList(5.0, null, 1.0));
        Bands bands = DeprivationBands.of(values, 2, First.LOWEST).found().orElseThrow();

        assertThat(bands.at(0)).hasValue(2);
        assertThat(bands.at(1)).isEmpty();
        assertThat(bands.at(2)).hasValue(1);
        assertThat(DeprivationBands.of(values, 3, First.LOWEST)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(DeprivationBands.of(Values.of(1, Double.NaN), 2, First.LOWEST))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeprivationBands.of(values, 0, First.LOWEST))
                .withMessageContaining("bands is 0");
    }

    @Test
    void fingertipsCutsAtRoundedQuantilesAndNumbersQuintilesFromTheBest() {
        FingertipsBands quartiles =
                FingertipsBands.of(Values.of(10, 20, 40, 80), 4, true).found().orElseThrow();
        assertThat(quartiles.bounds()).containsExactly(10.0, 17.5, 30.0, 50.0, 80.0);
        assertThat(quartiles.groups().places()).containsExactly(1, 2, 3, 4);

        Values six = Values.of(1, 2, 3, 4, 5, 6);
        assertThat(FingertipsBands.of(six, 5, false)
                        .found()
                        .orElseThrow()
                        .groups()
                        .places())
                .containsExactly(1, 1, 2, 3, 4, 5);
        assertThat(FingertipsBands.of(six, 5, true)
                        .found()
                        .orElseThrow()
                        .groups()
                        .places())
                .containsExactly(5, 5, 4, 3, 2, 1);
    }

    @Test
    void whereTheRoundedBoundsFallShortOfEqualValuesTheyAreAllLast() {
        Values thirds = Values.of(1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3);

        assertThat(FingertipsBands.of(thirds, 4, true)
                        .found()
                        .orElseThrow()
                        .groups()
                        .places())
                .containsExactly(4, 4, 4, 4);
    }

    @Test
    void fingertipsPublishesBoundsWhereThereAreTooFewToGroup() {
        Values four = Values.of(1, 2, 3, 4);

        assertThat(FingertipsBands.of(four, 5, true)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(FingertipsBands.bounds(four, 5).map(List::size)).isEqualTo(Result.known(6));
        assertThat(FingertipsBands.bounds(Values.of(1, 2, 3), 4)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(FingertipsBands.bounds(Values.of(1, 2, 3, Double.NaN), 4))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(FingertipsBands.of(new Values(Arrays.asList(1.0, null, 2.0, 3.0, 4.0)), 4, false)
                        .found()
                        .orElseThrow()
                        .groups()
                        .at(1))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FingertipsBands.bounds(four, 3));
    }

    @Test
    void theLaitRanksFromTheBestAndKeepsTheSameCutsBothWays() {
        Values values = Values.of(10, 20, 30, 40, 50);
        LaitBands low = LaitBands.of(values, Good.LOW).found().orElseThrow();
        LaitBands high = LaitBands.of(values, Good.HIGH).found().orElseThrow();

        assertThat(low.bands().places()).containsExactly(1, 1, 2, 3, 4);
        assertThat(low.ranks().places()).containsExactly(1, 2, 3, 4, 5);
        // 40 is the third quartile: B, not A.
        assertThat(high.bands().places()).containsExactly(4, 4, 3, 2, 1);
        assertThat(high.ranks().places()).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void equalAreasAreAllBestWhereLowIsGoodAndAllWorstWhereHighIs() {
        Values equal = Values.of(7, 7, 7);

        assertThat(LaitBands.of(equal, Good.LOW).found().orElseThrow().bands().places())
                .containsExactly(1, 1, 1);
        assertThat(LaitBands.of(equal, Good.HIGH).found().orElseThrow().bands().places())
                .containsExactly(4, 4, 4);
        assertThat(LaitBands.of(equal, Good.HIGH).found().orElseThrow().ranks().places())
                .containsExactly(1, 1, 1);
        assertThat(LaitBands.of(new Values(Arrays.asList(1.0, null)), Good.LOW)
                        .found()
                        .orElseThrow()
                        .ranks()
                        .at(1))
                .isEmpty();
        assertThat(LaitBands.of(Values.of(), Good.LOW)).isEqualTo(Result.unknown(Cause.TOO_FEW));
    }

    @Property(tries = 300)
    void aHigherValueIsNeverInALowerBandCountedFromTheLowest(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 20) Integer> values,
            @ForAll @IntRange(min = 1, max = 5) int bands) {
        double[] numbers = values.stream().mapToDouble(Integer::doubleValue).toArray();
        List<Integer> places = deprivation(bands, First.LOWEST, numbers).places();
        LaitBands lait = LaitBands.of(Values.of(numbers), Good.LOW).found().orElseThrow();

        for (int i = 0; i < numbers.length; i++) {
            assertThat(places.get(i)).isBetween(1, bands);
            for (int j = 0; j < numbers.length; j++) {
                if (numbers[i] < numbers[j]) {
                    assertThat(places.get(i)).isLessThanOrEqualTo(places.get(j));
                    assertThat(lait.bands().at(i).getAsInt())
                            .isLessThanOrEqualTo(lait.bands().at(j).getAsInt());
                }
            }
        }
    }

    @Property(tries = 300)
    void negatedValuesCountedFromTheOtherEndKeepTheirBands(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 20) Integer> values,
            @ForAll @IntRange(min = 1, max = 5) int bands) {
        double[] numbers = values.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] negated = Arrays.stream(numbers).map(x -> -x).toArray();

        assertThat(deprivation(bands, First.HIGHEST, negated)).isEqualTo(deprivation(bands, First.LOWEST, numbers));
    }
}
