package io.github.kpi4j.examples.spark;

import io.github.kpi4j.benchmark.AreaRanking;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.benchmark.QuartileBand;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;

/**
 * Where the areas stand among one another: the results grouped anew, by indicator and period, and each group ranked by the library.
 *
 * @param among the first letters of the codes of the areas that are ranked
 * @param better which way is better, by indicator
 */
record Standings(List<String> among, Map<String, Polarity.Sense> better) implements Serializable {

    private static final char BETWEEN = ' ';

    static Standings of(Framework framework, List<String> among) {
        var better = new HashMap<String, Polarity.Sense>();
        for (Indicator indicator : framework.indicators()) {
            better.put(indicator.id().text(), indicator.definition().polarity().sense());
        }
        return new Standings(List.copyOf(among), better);
    }

    JavaRDD<PlacedRow> placed(JavaRDD<ResultRow> rows, int partitions) {
        Standings standings = this;
        return among.isEmpty()
                ? rows.map(PlacedRow::unplaced)
                : rows.groupBy(row -> row.indicator() + BETWEEN + row.periodEnd(), partitions)
                        .flatMap(group -> standings.placed(group._2()).iterator());
    }

    /** The results of one indicator and period, each with its place. */
    List<PlacedRow> placed(Iterable<ResultRow> group) {
        var values = new HashMap<AreaId, Value>();
        Polarity polarity = Polarity.UNSTATED;
        for (ResultRow row : group) {
            polarity = polarity(row.indicator());
            if (!row.rankedBy().isEmpty() && among.stream().anyMatch(row.area()::startsWith)) {
                values.put(new AreaId(row.area()), Value.Amount.of(Rational.parse(row.rankedBy())));
            }
        }
        AreaRanking ranking = AreaValues.of(values).ranked(polarity);
        var placed = new ArrayList<PlacedRow>();
        for (ResultRow row : group) {
            Position position = ranking.position(new AreaId(row.area()));
            placed.add(position.rank()
                    .found()
                    .map(rank -> new PlacedRow(
                            row,
                            rank.toString(),
                            Integer.toString(ranking.ranked()),
                            position.quartile().found().map(QuartileBand::name).orElse("")))
                    .orElseGet(() -> PlacedRow.unplaced(row)));
        }
        return placed;
    }

    /** Closeness to a range is another one in each authority, so that it does not rank. */
    private Polarity polarity(String indicator) {
        return switch (Objects.requireNonNull(better.get(indicator), "indicator")) {
            case HIGHER -> Polarity.HIGHER;
            case LOWER -> Polarity.LOWER;
            case CLOSER, NEITHER, UNSTATED -> Polarity.UNSTATED;
        };
    }
}
