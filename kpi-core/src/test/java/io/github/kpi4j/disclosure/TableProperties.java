package io.github.kpi4j.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.benchmark.Suppression;
import io.github.kpi4j.disclosure.Table.Cell;
import io.github.kpi4j.disclosure.Table.Entry;
import io.github.kpi4j.disclosure.Table.Sum;
import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whoever tries all tables that agree with what is shown never finds that only one will do. */
class TableProperties {

    private static final long HIDDEN_UP_TO = 3;
    private static final int MOST_TRIED = 11;

    @Property
    void aListHidesWhatTheRuleForListsHides(@ForAll @Size(min = 1, max = 8) List<@LongRange(max = 12) Long> counts) {
        SortedSet<Integer> hidden = Table.list(counts, TableProperties::isSmall).hidden();
        Suppression rule = Suppression.of(counts, new CountDisplay((int) HIDDEN_UP_TO, 1));
        var wanted = new TreeSet<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            if (rule.hidden().get(i)) {
                wanted.add(i);
            }
        }
        if (rule.totalHidden()) {
            wanted.add(counts.size());
        }
        assertThat(hidden).isEqualTo(wanted);
    }

    @Property
    void everyHiddenCellOfATwoWayTableHasASecondPossibleValue(
            @ForAll @IntRange(min = 1, max = 3) int columns,
            @ForAll @Size(min = 1, max = 9) List<@LongRange(max = 6) Long> counts,
            @ForAll boolean inTurn) {
        int rows = Math.max(1, counts.size() / columns);
        Table table = twoWay(rows, Math.min(columns, counts.size()), counts, inTurn);
        Set<Integer> hidden = table.hidden();
        assertThat(table.givenAway(hidden)).isEmpty();
        Assume.that(hidden.size() <= MOST_TRIED);
        var search = new Search(table, hidden);
        for (int cell : hidden) {
            assertThat(search.values(cell)).as("cell %s of %s", cell, table).hasSizeGreaterThan(1);
        }
    }

    @Property
    void whatIsPublishedLaterChangesNothingBefore(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(max = 9) Long> counts) {
        Table all = twoWay(counts.size() / 2, 2, counts, true);
        int last = counts.size() / 2 - 1;
        Table before = twoWay(last, 2, counts.subList(0, last * 2), true);
        var ofBefore = new TreeSet<>(all.hidden());
        ofBefore.removeIf(cell -> all.cells().get(cell).stage() >= last);
        assertThat(ofBefore).isEqualTo(new TreeSet<>(before.hidden()));
    }

    private static boolean isSmall(long count) {
        return count >= 1 && count <= HIDDEN_UP_TO;
    }

    /** Rows of counts with their totals and, where all is published at once, totals of the columns and of everything. */
    private static Table twoWay(int rows, int columns, List<Long> counts, boolean inTurn) {
        var cells = new ArrayList<Cell>();
        var entries = new ArrayList<Entry>();
        var sums = new ArrayList<Sum>();
        var ofColumn = new ArrayList<List<Integer>>();
        for (int column = 0; column <= columns; column++) {
            ofColumn.add(new ArrayList<>());
        }
        for (int row = 0; row < rows; row++) {
            var parts = new ArrayList<Integer>();
            long total = 0;
            for (int column = 0; column < columns; column++) {
                long count = counts.get(row * columns + column);
                total += count;
                parts.add(entries.size());
                ofColumn.get(column).add(entries.size());
                add(cells, entries, inTurn ? row : 0, count);
            }
            ofColumn.get(columns).add(entries.size());
            sums.add(Sum.of(entries.size(), parts));
            add(cells, entries, inTurn ? row : 0, total);
        }
        if (!inTurn) {
            for (List<Integer> column : ofColumn) {
                sums.add(Sum.of(entries.size(), column));
                long total = column.stream()
                        .mapToLong(
                                place -> entries.get(place).value().numerator().longValueExact())
                        .sum();
                add(cells, entries, 0, total);
            }
        }
        return new Table(cells, entries, sums);
    }

    private static void add(List<Cell> cells, List<Entry> entries, int stage, long count) {
        entries.add(new Entry(cells.size(), Rational.of(count), Rational.ONE, true, true));
        cells.add(new Cell(stage, Rational.of(count), isSmall(count) ? Cell.Shown.SMALL : Cell.Shown.OPENLY, null));
    }

    /** Tables of whole numbers at most one off the truth that agree with what is shown, found by trying; one number is in each cell. */
    private static final class Search {

        private final Table table;
        private final List<Integer> hidden;
        private final List<Set<Long>> found = new ArrayList<>();
        private final long[] numbers;

        Search(Table table, Set<Integer> hidden) {
            this.table = table;
            this.hidden = List.copyOf(hidden);
            numbers = table.entries().stream()
                    .mapToLong(entry -> entry.value().numerator().longValueExact())
                    .toArray();
            table.cells().forEach(cell -> found.add(new HashSet<>()));
            tryFrom(0);
        }

        Set<Long> values(int cell) {
            return found.get(cell);
        }

        private void tryFrom(int next) {
            if (next == hidden.size()) {
                if (table.sums().stream().allMatch(this::adds)) {
                    hidden.forEach(cell -> found.get(cell).add(numbers[cell]));
                }
                return;
            }
            int cell = hidden.get(next);
            long truth = numbers[cell];
            for (long value = Math.max(1, truth - 1); value <= truth + 1; value++) {
                numbers[cell] = value;
                tryFrom(next + 1);
            }
            numbers[cell] = truth;
        }

        private boolean adds(Sum sum) {
            return sum.terms().entrySet().stream()
                            .mapToLong(term -> term.getValue().numerator().longValueExact() * numbers[term.getKey()])
                            .sum()
                    == 0;
        }
    }
}
