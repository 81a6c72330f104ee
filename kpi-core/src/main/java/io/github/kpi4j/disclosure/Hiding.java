package io.github.kpi4j.disclosure;

import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hides cell after cell until nothing hidden can be worked out, stage by stage. */
final class Hiding {

    private final Table table;
    private final TreeSet<Integer> hidden = new TreeSet<>();

    Hiding(Table table) {
        this.table = table;
        for (int cell = 0; cell < table.cells().size(); cell++) {
            Integer whole = table.cells().get(cell).partOf();
            if (table.cells().get(cell).shown() != Table.Cell.Shown.OPENLY
                    || (whole != null && hidden.contains(whole))) {
                hidden.add(cell);
            }
        }
    }

    SortedSet<Integer> decided() {
        for (List<Table.Sum> sums : apart()) {
            var stages = new TreeSet<Integer>();
            sums.forEach(sum -> stages.add(stage(sum)));
            for (int stage : stages) {
                protect(
                        sums.stream().filter(sum -> stage(sum) <= stage).toList(),
                        stage);
            }
        }
        return Collections.unmodifiableSortedSet(hidden);
    }

    private int stage(Table.Sum sum) {
        return sum.terms().keySet().stream()
                .mapToInt(place -> cell(place).stage())
                .max()
                .orElse(0);
    }

    private Table.Cell cell(int place) {
        return table.cells().get(table.entries().get(place).cell());
    }

    /** The sums that have nothing to do with one another, each lot by itself. */
    private List<List<Table.Sum>> apart() {
        int[] lot = IntStream.range(0, table.cells().size()).toArray();
        for (int cell = 0; cell < lot.length; cell++) {
            Integer whole = table.cells().get(cell).partOf();
            join(lot, cell, whole == null ? cell : whole);
        }
        for (Table.Sum sum : table.sums()) {
            for (int place : sum.terms().keySet()) {
                join(lot, cellOf(sum.terms().firstKey()), cellOf(place));
            }
        }
        var lots = new TreeMap<Integer, List<Table.Sum>>();
        for (Table.Sum sum : table.sums()) {
            if (!sum.terms().isEmpty()) {
                lots.computeIfAbsent(first(lot, cellOf(sum.terms().firstKey())), any -> new ArrayList<>())
                        .add(sum);
            }
        }
        return List.copyOf(lots.values());
    }

    private int cellOf(int place) {
        return table.entries().get(place).cell();
    }

    private static void join(int[] lot, int one, int other) {
        int a = first(lot, one);
        int b = first(lot, other);
        lot[Math.max(a, b)] = Math.min(a, b);
    }

    private static int first(int[] lot, int cell) {
        int first = cell;
        while (lot[first] != first) {
            lot[first] = lot[lot[first]];
            first = lot[first];
        }
        return first;
    }

    private void protect(List<Table.Sum> sums, int stage) {
        OptionalInt next = next(sums, stage);
        while (next.isPresent()) {
            hide(next.getAsInt());
            next = next(sums, stage);
        }
    }

    /** What has to be hidden next, for the first number given away that something can be done about. */
    private OptionalInt next(List<Table.Sum> sums, int stage) {
        return new Audit(table, hidden, sums)
                .leaks()
                .flatMap(leak -> next(leak, sums, stage).stream())
                .findFirst();
    }

    private void hide(int cell) {
        hidden.add(cell);
        for (int part = cell + 1; part < table.cells().size(); part++) {
            Integer whole = table.cells().get(part).partOf();
            if (whole != null && hidden.contains(whole)) {
                hidden.add(part);
            }
        }
    }

    /** What is hidden next: of this stage rather than of one published before, near rather than far, and not nought if possible. */
    private OptionalInt next(int leak, List<Table.Sum> sums, int stage) {
        Set<Integer> near = shownBeside(leak, sums, false);
        Set<Integer> far = shownBeside(leak, sums, true);
        IntPredicate now = cell -> table.cells().get(cell).stage() == stage;
        IntPredicate some = cell -> !table.cells().get(cell).size().isZero();
        return Stream.of(smallest(near, now.and(some)), smallest(far, now.and(some)), smallest(far, now), smallest(far, cell -> true))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    private OptionalInt smallest(Set<Integer> cells, IntPredicate which) {
        return cells.stream()
                .filter(which::test)
                .sorted(Comparator.<Integer, Rational>comparing(
                                cell -> table.cells().get(cell).size())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(cell -> cell)
                .findFirst();
    }

    /** The cells shown in the sums of a number, and of those that are unknown with it. */
    private Set<Integer> shownBeside(int leak, List<Table.Sum> sums, boolean further) {
        var unknown = new TreeSet<Integer>();
        unknown.add(leak);
        var shown = new TreeSet<Integer>();
        boolean grows = true;
        while (grows) {
            int before = unknown.size();
            for (Table.Sum sum : sums) {
                if (!Collections.disjoint(sum.terms().keySet(), unknown)) {
                    for (int place : sum.terms().keySet()) {
                        int cell = cellOf(place);
                        if (!hidden.contains(cell)) {
                            shown.add(cell);
                        } else if (further) {
                            unknown.add(place);
                        }
                    }
                }
            }
            grows = unknown.size() > before;
        }
        return shown;
    }
}
