package io.github.kpi4j.benchmark;

import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Areas in the order of how good their values are. Where closer to a range is better, areas are ranked and put into bands by
 * their distance from it, of which lower is better; everywhere else by the value itself. Immutable.
 */
public final class AreaRanking {

    private static final int QUINTILES = 5;
    private static final int QUARTILES = 4;

    private final AreaValues areas;
    private final Polarity polarity;
    private final boolean withoutBands;
    private final Answer<List<Rational>> measured;
    private final ExactRanks ranks;
    private final Answer<QuantileBounds> quartiles;
    private final Answer<QuantileBounds> quintiles;

    AreaRanking(AreaValues areas, Polarity polarity, boolean withoutBands) {
        this.areas = areas;
        this.polarity = Objects.requireNonNull(polarity, "polarity");
        this.withoutBands = withoutBands;
        this.measured = polarity.judges() ? areas.inOrder().map(this::measured) : Answer.none(Why.NO_POLARITY);
        this.ranks = measured instanceof Answer.Known<List<Rational>> ? ranks(areas, polarity) : ExactRanks.NONE;
        this.quartiles = bounds(measured, QUARTILES);
        this.quintiles = bounds(measured, QUINTILES)
                .then(bounds -> areas.known() < QUINTILES ? Answer.none(Why.TOO_FEW) : Answer.of(bounds));
    }

    private List<Rational> measured(List<Rational> ascending) {
        return polarity.sense() == Polarity.Sense.CLOSER
                ? ascending.stream()
                        .map(value -> measured(value, polarity))
                        .sorted()
                        .toList()
                : ascending;
    }

    /** What areas are ranked and put into bands by: the value, or how far it lies outside the range that is wanted. */
    static Rational measured(Rational value, Polarity polarity) {
        return polarity.low() == null || polarity.high() == null
                ? value
                : polarity.low().minus(value).max(value.minus(polarity.high())).max(Rational.ZERO);
    }

    private static ExactRanks ranks(AreaValues areas, Polarity polarity) {
        var measures = new LinkedHashMap<AreaId, Rational>();
        areas.values()
                .forEach((area, value) -> value.rank().ifPresent(own -> measures.put(area, measured(own, polarity))));
        return ExactRanks.of(
                polarity.sense() == Polarity.Sense.CLOSER ? Polarity.Sense.LOWER : polarity.sense(), measures);
    }

    private Answer<QuantileBounds> bounds(Answer<List<Rational>> ranked, int groups) {
        return withoutBands
                ? Answer.none(Why.RANGE_TOO_SMALL)
                : ranked.then(all -> areas.numbers().map(numbers -> QuantileBounds.of(all, groups)));
    }

    /**
     * The same ranking without quartile and quintile bands, for a measure whose range is declared too small for them. Ranks
     * stay as they are.
     *
     * @return the ranking without bands
     */
    public AreaRanking withoutBands() {
        return new AreaRanking(areas, polarity, true);
    }

    /**
     * How many areas are ranked.
     *
     * @return the areas with a value; 0 where none can be ranked
     */
    public int ranked() {
        return measured.found().map(List::size).orElse(0);
    }

    /**
     * Where one area stands.
     *
     * @param area the area
     * @return its position, or why it has none
     */
    public Position position(AreaId area) {
        Value value = areas.values().get(area);
        if (value == null) {
            return new Position.Unranked(area, Why.UNKNOWN_AREA, Why.UNKNOWN_AREA);
        }
        Rational own = value.rank().orElse(null);
        if (own != null && measured instanceof Answer.Known<List<Rational>>) {
            return ranked(area, own);
        }
        Why why = measured instanceof Answer.Unknown<List<Rational>> none && none.why() != Why.NOBODY
                ? none.why()
                : Why.NO_VALUE;
        return new Position.Unranked(area, why, withoutBands ? Why.RANGE_TOO_SMALL : why);
    }

    private Position ranked(AreaId area, Rational own) {
        return new Position.Ranked(
                area, own, polarity, ranks.better(area), ranks.same(area), ranks.worse(area), quartiles, quintiles);
    }

    /**
     * Where every area stands.
     *
     * @return the position of each area, in the order of the areas
     */
    public SortedMap<AreaId, Position> positions() {
        var positions = new TreeMap<AreaId, Position>();
        areas.values().keySet().forEach(area -> positions.put(area, position(area)));
        return Collections.unmodifiableSortedMap(positions);
    }
}
