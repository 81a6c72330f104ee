package io.github.kpi4j.disclosure;

import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
                protect(sums.stream().filter(sum -> stage(sum) <= stage).toList(), stage);
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
        List<Table.Sum> now = sums.stream().filter(sum -> stage(sum) == stage).toList();
        return new Audit(table, hidden, reachedFrom(now, sums, hidden::contains))
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

    /**
     * What is hidden next: of this stage rather than of one published before; of a sum that gives the number away by itself rather
     * than of others, near rather than far; and not nought if possible.
     */
    private OptionalInt next(int leak, List<Table.Sum> sums, int stage) {
        List<Table.Sum> own =
                sums.stream().filter(sum -> sum.terms().containsKey(leak)).toList();
        List<Table.Sum> alone = own.stream()
                .map(sum -> asReadersSeeIt(sum, sums))
                .filter(sum -> new Audit(table, hidden, sum).leaks().anyMatch(place -> place == leak))
                .findFirst()
                .orElse(own);
        Set<Integer> near = shownBeside(alone);
        Set<Integer> far = shownBeside(reachedFrom(own, sums, hidden::contains));
        IntPredicate now = cell -> table.cells().get(cell).stage() == stage;
        IntPredicate some = cell -> !table.cells().get(cell).size().isZero();
        return Stream.of(
                        smallest(near, now.and(some)),
                        smallest(far, now.and(some)),
                        smallest(far, now),
                        smallest(far, cell -> true))
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

    /** A sum together with those that say what the numbers in it are made of that nobody shows. */
    private List<Table.Sum> asReadersSeeIt(Table.Sum sum, List<Table.Sum> sums) {
        return reachedFrom(List.of(sum), sums, cell -> table.cells().get(cell).shown() == Table.Cell.Shown.NEVER);
    }

    /** The sums that hang together with some by numbers in certain cells. */
    private List<Table.Sum> reachedFrom(List<Table.Sum> some, List<Table.Sum> sums, IntPredicate by) {
        var reached = new LinkedHashSet<>(some);
        var places = new TreeSet<Integer>();
        int before = -1;
        while (reached.size() > before) {
            before = reached.size();
            reached.forEach(sum -> sum.terms().keySet().stream()
                    .filter(place -> by.test(cellOf(place)))
                    .forEach(places::add));
            sums.stream()
                    .filter(sum -> !Collections.disjoint(sum.terms().keySet(), places))
                    .forEach(reached::add);
        }
        return List.copyOf(reached);
    }

    private Set<Integer> shownBeside(List<Table.Sum> sums) {
        var shown = new TreeSet<Integer>();
        for (Table.Sum sum : sums) {
            for (int place : sum.terms().keySet()) {
                if (!hidden.contains(cellOf(place))) {
                    shown.add(cellOf(place));
                }
            }
        }
        return shown;
    }
}
