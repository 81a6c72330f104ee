package io.github.kpi4j.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.series.Polarity.Sense;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RankColumnTest {

    private static final double NONE = Double.NaN;

    private static int[] ranks(Sense better, double... values) {
        int[] ranks = new int[values.length];
        new RankColumn(values.length).rank(better, values, 0, 1, values.length, ranks);
        return ranks;
    }

    @Test
    void tiesShareTheBestAndThePlacesAfterThemAreLeftOut() {
        assertThat(ranks(Sense.HIGHER, 70, 90, 80, 90)).containsExactly(4, 1, 3, 1);
        assertThat(ranks(Sense.LOWER, 70, 90, 80, 90)).containsExactly(1, 3, 2, 3);
    }

    @Test
    void whatIsNotThereIsNotRanked() {
        int[] ranks = {9, 9, 9};

        int ranked = new RankColumn(3).rank(Sense.LOWER, new double[] {NONE, 5, 4}, 0, 1, 3, ranks);

        assertThat(ranked).isEqualTo(2);
        assertThat(ranks).containsExactly(0, 2, 1);
        assertThat(ranks(Sense.LOWER, NONE)).containsExactly(0);
        assertThat(ranks(Sense.LOWER, NONE, 3)).containsExactly(0, 1);
        assertThat(ranks(Sense.LOWER)).isEmpty();
    }

    @Test
    void columnOfATableIsReadWhereItStands() {
        double[] table = {
            1, 10, 3,
            1, 30, 2,
            1, 20, 1
        };
        int[] ranks = new int[3];
        var column = new RankColumn(5);

        column.rank(Sense.HIGHER, table, 1, 3, 3, ranks);
        assertThat(ranks).containsExactly(3, 1, 2);
        column.rank(Sense.LOWER, table, 2, 3, 3, ranks);
        assertThat(ranks).containsExactly(3, 2, 1);
        column.rank(Sense.LOWER, table, 0, 3, 3, ranks);
        assertThat(ranks).containsExactly(1, 1, 1);
    }

    @Test
    void numbersAtTheEndsOfWhatDoublesHoldAreRanked() {
        double huge = Double.MAX_VALUE;
        double tiny = Double.MIN_VALUE;

        assertThat(ranks(Sense.LOWER, huge, -huge, 0, tiny, -tiny)).containsExactly(5, 1, 3, 4, 2);
        assertThat(ranks(Sense.LOWER, 2 * tiny, tiny, 3 * tiny)).containsExactly(2, 1, 3);
        assertThat(ranks(Sense.LOWER, Double.POSITIVE_INFINITY, 1, Double.NEGATIVE_INFINITY, 2))
                .containsExactly(4, 2, 1, 3);
        assertThat(ranks(Sense.HIGHER, -0.0, 0.0, -0.0)).containsExactly(1, 1, 1);
    }

    /** One wild value leaves all others in one bucket, in the worst order. */
    @Test
    void manyBesideOneWildValueAreRanked() {
        int size = 2000;
        double[] values = new double[size];
        int[] expected = new int[size];
        for (int k = 0; k < size - 1; k++) {
            values[k] = Math.floor((size - k) / 2.0);
            expected[k] = size - 1 - (k + 1) / 2 * 2;
        }
        values[size - 1] = 1e300;
        expected[size - 1] = size;

        assertThat(ranks(Sense.LOWER, values)).containsExactly(expected);
    }

    @Test
    void exactOrderDecidesBetweenEqualDoublesAlone() {
        long[] exact = {7, 5, 6, 5, 9};
        double[] values = {1, 1, 1, 1, 0};
        int[] ranks = new int[5];
        RankColumn.ExactOrder order = (place, other) -> {
            assertThat(values[place]).isEqualTo(values[other]);
            return Long.compare(exact[place], exact[other]);
        };

        new RankColumn(5).rank(Sense.HIGHER, values, 0, 1, 5, ranks, order);
        assertThat(ranks).containsExactly(1, 3, 2, 3, 5);
        new RankColumn(5).rank(Sense.LOWER, values, 0, 1, 5, ranks, order);
        assertThat(ranks).containsExactly(5, 2, 4, 2, 1);
    }

    @Test
    void quarterOfTheFieldIsABandOfFour() {
        int[] quarters = new int[6];
        Arrays.setAll(quarters, k -> Position.evenBand(k + 1, 6, 4));

        assertThat(quarters).containsExactly(1, 1, 2, 3, 3, 4);
        assertThat(Position.evenBand(1_000_000, 1_000_000, 1_000_000)).isEqualTo(1_000_000);
    }

    @Test
    void fractionsOfModestCountsAreToldApart() {
        assertThat(RankColumn.tellsApart(670_000_000, 6_700_000)).isTrue();
        assertThat(RankColumn.tellsApart(680_000_000, 6_800_000)).isFalse();
        assertThat(RankColumn.tellsApart(1L << 26, 1L << 26)).isFalse();
        assertThat(RankColumn.tellsApart((1L << 26) - 1, 1L << 26)).isTrue();
        assertThat(RankColumn.tellsApart(0, Long.MAX_VALUE)).isTrue();
        assertThat(RankColumn.tellsApart(1, Long.MAX_VALUE)).isFalse();
        assertThat(RankColumn.tellsApart(Long.MAX_VALUE, 1)).isFalse();
        assertThat(RankColumn.tellsApart(-1, 1)).isFalse();
        assertThat(RankColumn.tellsApart(1, 0)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sense.class,
            mode = Mode.EXCLUDE,
            names = {"HIGHER", "LOWER"})
    void onlyHigherOrLowerRanks(Sense better) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranks(better, 1, 2))
                .withMessageStartingWith("better is " + better);
    }

    @Test
    void wrongArgumentsAreNamed() {
        var column = new RankColumn(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankColumn(-1))
                .withMessageStartingWith("most is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> column.rank(Sense.LOWER, new double[3], 0, 1, 3, new int[3]))
                .withMessageStartingWith("count is 3; there is room for 2");
        assertThatThrownBy(() -> column.rank(Sense.LOWER, new double[2], 0, 1, 2, new int[1]))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> column.rank(Sense.LOWER, new double[2], 1, 1, 2, new int[2]))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
