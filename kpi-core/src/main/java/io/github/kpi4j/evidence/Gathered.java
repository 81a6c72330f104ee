package io.github.kpi4j.evidence;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Sources gathered about an indicator for one period, whether or not anybody has set a level by them.
 *
 * @param indicator the indicator
 * @param area the area
 * @param period the period, of the kind that the indicator's values cover
 * @param sources the sources, at least one
 */
public record Gathered(IndicatorId indicator, AreaId area, Period period, List<Source> sources) {

    static final Comparator<Gathered> ORDER = Comparator.comparing(Gathered::indicator)
            .thenComparing(Gathered::area)
            .thenComparing(Gathered::period)
            .thenComparing(Gathered::sources, Gathered::compare);

    /**
     * Sorts the sources.
     *
     * @param indicator the indicator
     * @param area the area
     * @param period the period
     * @param sources the sources
     * @throws IllegalArgumentException if there is no source
     */
    public Gathered {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(sources, "sources");
        sources = sources.stream().distinct().sorted().toList();
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources is empty; write at least one source");
        }
    }

    private static int compare(List<Source> some, List<Source> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    /**
     * The same sources by another code of their area.
     *
     * @param other the code of the area
     * @return a copy
     */
    public Gathered in(AreaId other) {
        return new Gathered(indicator, other, period, sources);
    }
}
