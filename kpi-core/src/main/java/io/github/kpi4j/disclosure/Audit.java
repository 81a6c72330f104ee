package io.github.kpi4j.disclosure;

import io.github.kpi4j.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Looks for hidden numbers that readers can work out: those of which no second possible value is found. */
final class Audit {

    private final Table table;
    private final Set<Integer> hidden;
    private final TreeSet<Integer> unknown = new TreeSet<>();
    private final List<SortedMap<Integer, Rational>> ways;
    private final Map<Integer, List<SortedMap<Integer, Rational>>> changing = new HashMap<>();

    Audit(Table table, Set<Integer> hidden, List<Table.Sum> sums) {
        this.table = table;
        this.hidden = hidden;
        var rows = new ArrayList<SortedMap<Integer, Rational>>();
        for (Table.Sum sum : sums) {
            var row = new TreeMap<>(sum.terms());
            row.keySet().removeIf(place -> !isUnknown(place));
            if (!row.isEmpty()) {
                rows.add(row);
                unknown.addAll(row.keySet());
            }
        }
        ways = NullSpace.basis(rows, unknown.stream().sorted(mostRoomFirst()).toList()).stream()
                .map(this::inWholeCases)
                .toList();
        ways.forEach(way -> way.keySet()
                .forEach(place -> changing.computeIfAbsent(place, any -> new ArrayList<>())
                        .add(way)));
    }

    private boolean isUnknown(int place) {
        return hidden.contains(table.entries().get(place).cell());
    }

    /** Numbers far above their least can make up for changes of others. */
    private Comparator<Integer> mostRoomFirst() {
        return Comparator.<Integer, Rational>comparing(place -> {
                    Table.Entry entry = table.entries().get(place);
                    return entry.least() == null
                            ? entry.value().abs()
                            : entry.value().minus(entry.least());
                })
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    /** The secrets that are given away. */
    IntStream leaks() {
        return unknown.stream().mapToInt(place -> place).filter(this::isGivenAway);
    }

    private boolean isGivenAway(int place) {
        if (!table.entries().get(place).secret()) {
            return false;
        }
        List<SortedMap<Integer, Rational>> own = changing.getOrDefault(place, List.of());
        return own.stream().noneMatch(this::isPossible)
                && own.stream().noneMatch(way -> isPossibleWithAnother(place, way));
    }

    private boolean isPossibleWithAnother(int place, SortedMap<Integer, Rational> way) {
        for (SortedMap<Integer, Rational> other : ways) {
            for (Rational times : List.of(Rational.ONE, Rational.ONE.negated())) {
                var both = new TreeMap<>(way);
                other.forEach((each, change) -> both.merge(each, change.times(times), Rational::plus));
                both.values().removeIf(Rational::isZero);
                if (both.containsKey(place) && isPossible(both)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPossible(SortedMap<Integer, Rational> way) {
        return staysAboveLeast(way, false) || staysAboveLeast(way, true);
    }

    private boolean staysAboveLeast(SortedMap<Integer, Rational> way, boolean back) {
        return way.entrySet().stream().allMatch(change -> {
            Table.Entry entry = table.entries().get(change.getKey());
            Rational by = back ? change.getValue().negated() : change.getValue();
            return entry.least() == null || entry.value().plus(by).compareTo(entry.least()) >= 0;
        });
    }

    /** The smallest step in which every count stays whole. */
    private SortedMap<Integer, Rational> inWholeCases(SortedMap<Integer, Rational> way) {
        BigInteger denominators = BigInteger.ONE;
        for (Map.Entry<Integer, Rational> change : way.entrySet()) {
            if (table.entries().get(change.getKey()).whole()) {
                BigInteger denominator = change.getValue().denominator();
                denominators =
                        denominators.divide(denominators.gcd(denominator)).multiply(denominator);
            }
        }
        BigInteger common = BigInteger.ZERO;
        for (Map.Entry<Integer, Rational> change : way.entrySet()) {
            if (table.entries().get(change.getKey()).whole()) {
                common = common.gcd(change.getValue()
                        .times(Rational.of(denominators, BigInteger.ONE))
                        .numerator());
            }
        }
        Rational by = Rational.of(denominators, common.signum() == 0 ? BigInteger.ONE : common);
        var whole = new TreeMap<>(way);
        whole.replaceAll((place, change) -> change.times(by));
        return whole;
    }
}
