package io.github.kpi4j.disclosure;

import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ways in which numbers can change together so that every sum stays as it is. */
final class NullSpace {

    private NullSpace() {}

    /**
     * A basis of those ways: each changes one free number by 1, and numbers that follow from it.
     *
     * @param sums the sums, which are worked on
     * @param numbers all numbers, those first that had better follow from others
     */
    static List<SortedMap<Integer, Rational>> basis(List<SortedMap<Integer, Rational>> sums, List<Integer> numbers) {
        var solved = new TreeMap<Integer, SortedMap<Integer, Rational>>();
        var open = new ArrayList<>(sums);
        for (int number : numbers) {
            for (int i = 0; i < open.size(); i++) {
                SortedMap<Integer, Rational> row = open.get(i);
                Rational by = row.get(number);
                if (by != null) {
                    row.replaceAll((place, term) -> term.dividedBy(by));
                    open.remove(i);
                    open.forEach(other -> eliminate(number, row, other));
                    solved.values().forEach(other -> eliminate(number, row, other));
                    solved.put(number, row);
                    break;
                }
            }
        }
        var following = new HashSet<>(solved.keySet());
        var basis = new ArrayList<SortedMap<Integer, Rational>>();
        for (int free : numbers) {
            if (!following.contains(free)) {
                var way = new TreeMap<Integer, Rational>();
                way.put(free, Rational.ONE);
                solved.forEach((number, row) -> {
                    Rational term = row.get(free);
                    if (term != null) {
                        way.put(number, term.negated());
                    }
                });
                basis.add(way);
            }
        }
        return basis;
    }

    private static void eliminate(int number, SortedMap<Integer, Rational> solved, SortedMap<Integer, Rational> row) {
        Rational times = row.get(number);
        if (times != null) {
            solved.forEach((place, term) -> {
                Rational rest = row.getOrDefault(place, Rational.ZERO).minus(term.times(times));
                if (rest.isZero()) {
                    row.remove(place);
                } else {
                    row.put(place, rest);
                }
            });
        }
    }
}
