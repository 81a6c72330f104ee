package io.github.kpi4j.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.disclosure.Table.Cell;
import io.github.kpi4j.disclosure.Table.Entry;
import io.github.kpi4j.disclosure.Table.Sum;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TableTest {

    private static Table list(Long... counts) {
        return Table.list(List.of(counts), count -> count >= 1 && count <= 5);
    }

    @Test
    void oneHiddenCountNeedsAnother() {
        assertThat(list(3L, 0L, 12L, 9L).hidden()).containsExactly(0, 3);
    }

    @Test
    void aSumOfOnesGivesThemAllAway() {
        assertThat(list(1L, 1L, 8L, 20L).hidden()).containsExactly(0, 1, 2);
        assertThat(list(1L, 2L, 8L, 20L).hidden()).containsExactly(0, 1);
    }

    @Test
    void aSmallTotalIsHiddenAndThatIsEnough() {
        assertThat(list(3L, 0L, 0L).hidden()).containsExactly(0, 3);
    }

    @Test
    void theAuditNamesWhatSomebodyElseLeftOpen() {
        assertThat(list(3L, 0L, 12L, 9L).givenAway(Set.of(0))).containsExactly(0);
        assertThat(list(3L, 0L, 12L, 9L).givenAway(Set.of(0, 2))).isEmpty();
        assertThat(list(1L, 1L, 12L).givenAway(Set.of(0, 1))).containsExactly(0, 1);
    }

    @Test
    void laterFiguresAreHiddenRatherThanThosePublishedBefore() {
        List<Cell> cells = List.of(
                new Cell(1, Rational.of(7), Cell.Shown.OPENLY, null),
                new Cell(2, Rational.of(10), Cell.Shown.OPENLY, null),
                new Cell(2, Rational.of(3), Cell.Shown.NEVER, null));
        List<Entry> entries = List.of(entry(0, 7), entry(1, 10), entry(2, 3));

        assertThat(new Table(cells, entries, List.of(Sum.of(1, List.of(0, 2)))).hidden())
                .containsExactly(1, 2);
    }

    @Test
    void aPartIsHiddenWithItsWhole() {
        List<Cell> cells = List.of(
                new Cell(1, Rational.of(3), Cell.Shown.SMALL, null), new Cell(1, Rational.of(9), Cell.Shown.OPENLY, 0));

        assertThat(new Table(cells, List.of(), List.of()).hidden()).containsExactly(0, 1);
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of(), List.of(entry(0, 1)), List.of()))
                .withMessageContaining("entries names the place 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Table(List.of(new Cell(1, Rational.ONE, Cell.Shown.OPENLY, 0)), List.of(), List.of()))
                .withMessageContaining("cells names the place 0");
    }

    @Test
    void anExceptionThatSaysWhatIsUsualIsNone() {
        var exceptions = new TreeMap<IndicatorId, CountDisplay>();
        exceptions.put(new IndicatorId("a"), CountDisplay.AS_COUNTED);

        assertThat(new Disclosure(CountDisplay.AS_COUNTED, exceptions)).isEqualTo(Disclosure.NONE);
        assertThat(Disclosure.NONE.isNone()).isTrue();
        exceptions.put(new IndicatorId("b"), CountDisplay.NEAREST_5);
        assertThat(new Disclosure(CountDisplay.AS_COUNTED, exceptions).isNone()).isFalse();
    }

    private static Entry entry(int cell, long value) {
        return new Entry(cell, Rational.of(value), Rational.ONE, true, true);
    }
}
