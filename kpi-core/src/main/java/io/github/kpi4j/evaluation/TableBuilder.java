package io.github.kpi4j.evaluation;

import io.github.kpi4j.disclosure.Table;
import io.github.kpi4j.disclosure.Table.Cell;
import io.github.kpi4j.disclosure.Table.Entry;
import io.github.kpi4j.disclosure.Table.Sum;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns measured values into the cells and numbers of a table, and says what of them adds up. */
final class TableBuilder {

    private final List<Cell> cells = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Map<Integer, Integer> ratios = new TreeMap<>();
    private final Set<Integer> takenAsKnown = new HashSet<>();

    /**
     * The numbers of one value, each by its place in the table.
     *
     * @param cell the cell of the value
     * @param gradesCell the cell of its counts per grade, or null
     * @param value what is measured
     * @param counts which of its numbers are small
     * @param amount the value itself where it is no quotient, or null
     * @param numerator what is divided, or null
     * @param denominator by what, or null
     * @param grades the counts per grade, and that of those without
     */
    record Numbers(
            int cell,
            @Nullable Integer gradesCell,
            Value value,
            SmallCounts counts,
            @Nullable Integer amount,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            List<Integer> grades) {}

    /** Adds a value; one that nobody shows is there for what it is made of, and is no secret. */
    Numbers add(Series.Point point, SmallCounts counts, boolean isShown) {
        Value value = point.value();
        Rational top = numerator(value);
        Rational bottom = denominator(value);
        Distribution distribution = isShown ? value.distribution().orElse(null) : null;
        int stage = Math.toIntExact(point.period().end().toEpochDay());
        int cell = cells.size();
        cells.add(new Cell(stage, size(value, top), isShown ? shown(counts.isHidden(value)) : Cell.Shown.NEVER, null));
        Integer amount = top == null && value instanceof Value.Amount known
                ? entry(
                        cell,
                        known.value(),
                        counts.isValueCount(),
                        known.value().signum(),
                        isShown)
                : null;
        Integer numerator = top == null ? null : entry(cell, top, true, 0, isShown);
        Integer denominator =
                bottom == null ? null : entry(cell, bottom, true, bottom.signum(), isShown && counts.isSmall(bottom));
        if (top != null && bottom != null && numerator != null && denominator != null && counts.isShare(value)) {
            Rational rest = bottom.minus(top);
            int others = entry(cell, rest, true, 0, isShown && counts.isSmall(rest));
            sums.add(Sum.of(denominator, List.of(numerator, others)));
        }
        Integer gradesCell = null;
        var grades = new ArrayList<Integer>();
        if (distribution != null) {
            int ofGrades = cells.size();
            gradesCell = ofGrades;
            cells.add(
                    new Cell(stage, SmallCounts.whole(distribution.all()), shown(counts.areGradesHidden(value)), cell));
            distribution.counts().forEach(count -> grades.add(grade(ofGrades, SmallCounts.whole(count), counts)));
            sum(denominator, grades);
            sum(numerator, grades.subList(counts.firstGradeCounted(), grades.size()));
            grades.add(grade(ofGrades, SmallCounts.whole(distribution.notGraded()), counts));
        }
        return new Numbers(cell, gradesCell, value, counts, amount, numerator, denominator, grades);
    }

    private int grade(int cell, Rational count, SmallCounts counts) {
        return entry(cell, count, true, 0, counts.isSmall(count));
    }

    private static Cell.Shown shown(boolean isSmall) {
        return isSmall ? Cell.Shown.SMALL : Cell.Shown.OPENLY;
    }

    private static Rational size(Value value, @Nullable Rational top) {
        return top != null
                ? top.abs()
                : value instanceof Value.Amount amount ? amount.value().abs() : Rational.ZERO;
    }

    static @Nullable Rational numerator(Value value) {
        return value instanceof Value.Amount amount
                ? amount.numerator()
                : value instanceof Value.Absent absent ? absent.numerator() : null;
    }

    static @Nullable Rational denominator(Value value) {
        return value instanceof Value.Amount amount
                ? amount.denominator()
                : value instanceof Value.Absent absent ? absent.denominator() : null;
    }

    private int entry(int cell, Rational value, boolean isCount, int least, boolean secret) {
        boolean whole = isCount && value.isInteger();
        Rational floor = value.signum() < 0 ? null : Rational.of(whole && value.signum() > 0 ? least : 0);
        entries.add(new Entry(cell, value, floor, whole, secret));
        return entries.size() - 1;
    }

    /** A figure that its supplier hid: readers know that it is some count, and no more. */
    int suppressed(Series.Point point) {
        cells.add(new Cell(Math.toIntExact(point.period().end().toEpochDay()), Rational.ONE, Cell.Shown.SMALL, null));
        return entry(cells.size() - 1, Rational.ONE, true, 1, true);
    }

    /** How much a number grew from one value to the next, which nobody shows and anybody can work out. */
    void grown(Series.Point point, SmallCounts counts, int from, int to) {
        Rational more = entries.get(to).value().minus(entries.get(from).value());
        cells.add(new Cell(Math.toIntExact(point.period().end().toEpochDay()), more.abs(), Cell.Shown.NEVER, null));
        sums.add(Sum.of(to, List.of(from, entry(cells.size() - 1, more, true, 0, counts.isSmall(more)))));
    }

    /**
     * The value of a quotient as a number of its own. Readers are taken to know the denominator, so that its value and numerator
     * give each other away.
     */
    @Nullable
    Integer valueOf(Numbers numbers) {
        if (numbers.amount() != null || !(numbers.value() instanceof Value.Amount amount)) {
            return numbers.amount();
        }
        Integer before = ratios.get(numbers.cell());
        if (before != null) {
            return before;
        }
        boolean isShown = cells.get(numbers.cell()).shown() != Cell.Shown.NEVER;
        int ratio = entry(numbers.cell(), amount.value(), false, 0, isShown);
        ratios.put(numbers.cell(), ratio);
        Rational factor = numbers.counts().factor(amount).orElse(null);
        Integer numerator = numbers.numerator();
        if (factor != null && numerator != null && amount.denominator() != null) {
            var terms = new TreeMap<Integer, Rational>();
            terms.put(ratio, amount.denominator());
            terms.put(numerator, factor.negated());
            sums.add(new Sum(terms));
            if (numbers.denominator() != null) {
                takenAsKnown.add(numbers.denominator());
            }
        }
        return ratio;
    }

    /** Says that numbers add up; what is not there plays no part. */
    void sum(@Nullable Integer total, List<Integer> parts) {
        if (total != null && !parts.isEmpty()) {
            sums.add(Sum.of(total, parts));
        }
    }

    void sum(Map<Integer, Rational> terms) {
        sums.add(new Sum(new TreeMap<>(terms)));
    }

    Table table() {
        List<Sum> known = sums.stream()
                .map(sum -> {
                    var terms = new TreeMap<>(sum.terms());
                    terms.keySet().removeAll(takenAsKnown);
                    return new Sum(terms);
                })
                .toList();
        return new Table(cells, entries, known);
    }
}
