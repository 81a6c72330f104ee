package io.github.kpi4j.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.CountDisplay.Shown;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Small counts, hidden at once and by what would give them away. */
class DisclosureTest {

    @Test
    void smallCountsAreHiddenAndNoughtIsNot() {
        assertThat(CountDisplay.DFE_LOCAL_AUTHORITY.show(0)).isEqualTo(new Shown.Count(0));
        assertThat(CountDisplay.DFE_LOCAL_AUTHORITY.show(1)).isEqualTo(new Shown.Hidden());
        assertThat(CountDisplay.DFE_LOCAL_AUTHORITY.show(5)).isEqualTo(new Shown.Hidden());
        assertThat(CountDisplay.DFE_LOCAL_AUTHORITY.show(6)).isEqualTo(new Shown.Count(6));
        assertThat(CountDisplay.NHS_SUB_NATIONAL.show(7)).isEqualTo(new Shown.Hidden());
        assertThat(CountDisplay.NHS_SUB_NATIONAL.show(8)).isEqualTo(new Shown.Count(10));
    }

    @Test
    void othersAreRoundedHalvesUpAndNeverToANoughtThatIsNone() {
        assertThat(CountDisplay.DFE_NATIONAL.show(14)).isEqualTo(new Shown.Count(10));
        assertThat(CountDisplay.DFE_NATIONAL.show(15)).isEqualTo(new Shown.Count(20));
        assertThat(CountDisplay.NEAREST_5.show(2)).isEqualTo(new Shown.Low());
        assertThat(CountDisplay.NEAREST_5.show(3)).isEqualTo(new Shown.Count(5));
        assertThat(CountDisplay.NEAREST_10.show(4)).isEqualTo(new Shown.Low());
        assertThat(CountDisplay.NEAREST_10.show(5)).isEqualTo(new Shown.Count(10));
        assertThat(CountDisplay.NEAREST_10.show(0)).isEqualTo(new Shown.Count(0));
    }

    @Test
    void wrongRulesAndCountsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CountDisplay(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountDisplay(5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> CountDisplay.NEAREST_5.show(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> hide(3L, -1L)).withMessageContaining("counts hold -1");
    }

    private static Suppression hide(Long... counts) {
        return Suppression.of(List.of(counts), CountDisplay.DFE_LOCAL_AUTHORITY);
    }

    @Test
    void oneSmallCountTakesTheSmallestOtherWithIt() {
        assertThat(hide(5L, 30L, 33L, 17L, 35L))
                .isEqualTo(new Suppression(List.of(true, false, false, true, false), false));
        assertThat(hide(3L, 10L, 10L)).isEqualTo(new Suppression(List.of(true, true, false), false));
        assertThat(hide(3L, 4L, 10L)).isEqualTo(new Suppression(List.of(true, true, false), false));
    }

    @Test
    void onesOnlyAreGivenAwayByTheirSum() {
        assertThat(hide(1L, 1L, 16L, 40L)).isEqualTo(new Suppression(List.of(true, true, true, false), false));
        assertThat(hide(1L, 2L, 16L, 40L)).isEqualTo(new Suppression(List.of(true, true, false, false), false));
    }

    @Test
    void aSmallTotalIsHiddenAndSoIsOneThatNothingElseCovers() {
        assertThat(hide(0L, 1L, 1L, 2L)).isEqualTo(new Suppression(List.of(false, true, true, true), true));
        assertThat(hide(1L, 1L, 1L, 1L, 1L, 1L))
                .isEqualTo(new Suppression(List.of(true, true, true, true, true, true), true));
        assertThat(hide(0L, 0L)).isEqualTo(new Suppression(List.of(false, false), false));
        assertThat(hide(9L)).isEqualTo(new Suppression(List.of(false), false));
    }

    @Property
    void noHiddenCountCanBeWorkedOutFromAShownTotal(@ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> counts) {
        List<Long> longs = counts.stream().map(Integer::longValue).toList();
        Suppression ours = Suppression.of(longs, CountDisplay.DFE_LOCAL_AUTHORITY);
        int[] hidden =
                IntStream.range(0, counts.size()).filter(ours.hidden()::get).toArray();

        assertThat(IntStream.of(hidden).allMatch(i -> counts.get(i) > 0)).isTrue();
        assertThat(IntStream.range(0, counts.size()).filter(i -> counts.get(i) >= 1 && counts.get(i) <= 5))
                .allMatch(ours.hidden()::get);
        if (!ours.totalHidden() && hidden.length > 0) {
            assertThat(hidden.length).isGreaterThan(1);
            assertThat(IntStream.of(hidden).map(counts::get).sum()).isGreaterThan(hidden.length);
        }
    }
}
