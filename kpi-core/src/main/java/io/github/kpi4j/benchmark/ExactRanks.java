package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ranks of exact numbers, found among their nearest doubles and, where those are equal, among the numbers themselves. */
final class ExactRanks {

    /** Nobody is ranked. */
    static final ExactRanks NONE = of(Polarity.Sense.LOWER, Collections.emptyMap());

    private final Map<AreaId, Integer> ranks = new HashMap<>();
    private final int[] sharing;

    private ExactRanks(int size) {
        sharing = new int[size + 1];
    }

    /**
     * Ranks numbers.
     *
     * @param better the higher or the lower
     * @param numbers the number of each area
     */
    static ExactRanks of(Polarity.Sense better, Map<AreaId, Rational> numbers) {
        List<Rational> exact = List.copyOf(numbers.values());
        double[] column = exact.stream().mapToDouble(Rational::doubleValue).toArray();
        int[] found = new int[column.length];
        new RankColumn(column.length)
                .rank(
                        better,
                        column,
                        0,
                        1,
                        column.length,
                        found,
                        (place, other) -> exact.get(place).compareTo(exact.get(other)));
        var all = new ExactRanks(column.length);
        int place = 0;
        for (AreaId area : numbers.keySet()) {
            all.ranks.put(area, found[place]);
            all.sharing[found[place]]++;
            place++;
        }
        return all;
    }

    private int rank(AreaId area) {
        return ranks.getOrDefault(area, 0);
    }

    int better(AreaId area) {
        return rank(area) - 1;
    }

    int same(AreaId area) {
        return sharing[rank(area)];
    }

    int worse(AreaId area) {
        return ranks.size() - better(area) - same(area);
    }
}
