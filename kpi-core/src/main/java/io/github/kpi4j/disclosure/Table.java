package io.github.kpi4j.disclosure;

import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is published together, as cells of numbers with the sums between them, whatever its shape: a list with a
 * total, areas by periods with margins, parts of parts. It answers what has to be hidden beside the small counts so that none of the
 * numbers hidden can be worked out.
 *
 * <p>A hidden number is safe if there is a second table, different from the true one in that number, that agrees with all that is
 * shown: whole numbers where cases are counted, none below its least. That is proved by exhibiting one, so the answer is on the safe
 * side: what is called safe is safe by exact arithmetic, and covers hidden counts that are all 1.
 *
 * <p>Stages are decided one after the other, and a later one changes nothing of those before, so that what is published in spring
 * hides the same figures of last year that were hidden in autumn. No body publishes a rule for this second step; for a list
 * with a total it comes to that of {@link io.github.kpi4j.benchmark.Suppression}.
 *
 * @param cells the cells; where two will do, the one that comes first is hidden
 * @param entries the numbers in the cells
 * @param sums what adds up
 */
public record Table(List<Cell> cells, List<Entry> entries, List<Sum> sums) {

    /**
     * What is shown or hidden as one.
     *
     * @param stage when it is published; earlier stages are decided first
     * @param size how much is lost by hiding it: the smallest that will do is hidden; nought only where nothing else will
     * @param shown how it stands before anything is decided
     * @param partOf the place of the cell with which it is hidden too, or null; an earlier one
     */
    public record Cell(
            int stage, Rational size, Shown shown, @Nullable Integer partOf) {

        /** How a cell stands before anything is decided. */
        public enum Shown {
            /** It is shown unless it gives something away. */
            OPENLY,
            /** It is too small to be shown. */
            SMALL,
            /** Nobody shows it, but it can be worked out from what is shown. */
            NEVER
        }

        /**
         * Checks that all is there.
         *
         * @param stage when it is published
         * @param size how much is lost by hiding it
         * @param shown how it stands before anything is decided
         * @param partOf the place of the cell with which it is hidden too
         */
        public Cell {
            Objects.requireNonNull(size, "size");
            Objects.requireNonNull(shown, "shown");
        }
    }

    /**
     * A number in a cell.
     *
     * @param cell the place of the cell
     * @param value the number
     * @param least the least that readers hold possible, or null where anything is
     * @param whole whether it counts whole cases, as readers know
     * @param secret whether it must not be worked out where its cell is hidden
     */
    public record Entry(int cell, Rational value, @Nullable Rational least, boolean whole, boolean secret) {

        /**
         * Checks that all is there.
         *
         * @param cell the place of the cell
         * @param value the number
         * @param least the least that readers hold possible
         * @param whole whether it counts whole cases
         * @param secret whether it must not be worked out
         */
        public Entry {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Numbers that add up to something that readers know, such as nought for parts less their total. What they add up to plays no
     * part: it is taken to be known.
     *
     * @param terms what each number is multiplied with, by the place of the number
     */
    public record Sum(SortedMap<Integer, Rational> terms) {

        /**
         * Copies the terms, and leaves out those that count nothing.
         *
         * @param terms what each number is multiplied with
         */
        public Sum {
            Objects.requireNonNull(terms, "terms");
            var counting = new TreeMap<>(terms);
            counting.values().removeIf(Rational::isZero);
            terms = Collections.unmodifiableSortedMap(counting);
        }

        /**
         * Parts and their total.
         *
         * @param total the place of the total
         * @param parts the places of its parts
         * @return the sum of the parts less the total
         */
        public static Sum of(int total, List<Integer> parts) {
            var terms = new TreeMap<Integer, Rational>();
            parts.forEach(part -> terms.merge(part, Rational.ONE, Rational::plus));
            terms.merge(total, Rational.ONE.negated(), Rational::plus);
            return new Sum(terms);
        }
    }

    /**
     * Checks that every place is one of the table.
     *
     * @param cells the cells
     * @param entries the numbers in the cells
     * @param sums what adds up
     * @throws IllegalArgumentException if a cell, a number or a sum names a place that is not there, or a cell is part of one that
     *     does not come before it
     */
    public Table {
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(entries, "entries");
        Objects.requireNonNull(sums, "sums");
        cells = List.copyOf(cells);
        entries = List.copyOf(entries);
        sums = List.copyOf(sums);
        for (int i = 0; i < cells.size(); i++) {
            Integer partOf = cells.get(i).partOf();
            requirePlace(partOf == null ? 0 : partOf, partOf == null ? 1 : i, "cells");
        }
        for (Entry entry : entries) {
            requirePlace(entry.cell(), cells.size(), "entries");
        }
        for (Sum sum : sums) {
            for (int place : sum.terms().keySet()) {
                requirePlace(place, entries.size(), "sums");
            }
        }
    }

    private static void requirePlace(int place, int size, String name) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException(name + " names the place " + place + "; one from 0 to " + (size - 1)
                    + " is wanted, because a place is that of something before");
        }
    }

    /**
     * A list of counts with their total.
     *
     * @param counts the counts, each at least 0
     * @param isSmall which counts are too small to be shown
     * @return the table: the counts in their order, then the total
     */
    public static Table list(List<Long> counts, LongPredicate isSmall) {
        var cells = new ArrayList<Cell>();
        var entries = new ArrayList<Entry>();
        var parts = new ArrayList<Integer>();
        var all = new ArrayList<>(counts);
        all.add(counts.stream().mapToLong(Long::longValue).sum());
        for (long count : all) {
            parts.add(entries.size());
            entries.add(new Entry(cells.size(), Rational.of(count), Rational.ONE, true, true));
            cells.add(
                    new Cell(0, Rational.of(count), isSmall.test(count) ? Cell.Shown.SMALL : Cell.Shown.OPENLY, null));
        }
        return new Table(cells, entries, List.of(Sum.of(counts.size(), parts.subList(0, counts.size()))));
    }

    /**
     * Decides what to hide.
     *
     * @return the places of the cells that are not shown, those that nobody shows included
     */
    public SortedSet<Integer> hidden() {
        return new Hiding(this).decided();
    }

    /**
     * What readers can work out.
     *
     * @param hidden the places of the cells that are not shown
     * @return the places of the cells, out of these, that are not proved safe
     */
    public SortedSet<Integer> givenAway(Set<Integer> hidden) {
        var away = new TreeSet<Integer>();
        new Audit(this, hidden, sums)
                .leaks()
                .forEach(entry -> away.add(entries.get(entry).cell()));
        return Collections.unmodifiableSortedSet(away);
    }
}
