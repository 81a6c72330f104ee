package io.github.kpi4j.statistics.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {

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
}
