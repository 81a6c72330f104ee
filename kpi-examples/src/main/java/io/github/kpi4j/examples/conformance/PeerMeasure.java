package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.benchmark.AreaRanking;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One measure of the Local Authority Interactive Tool, as it stands in its latest period.
 *
 * @param polarity which way is better
 * @param period the latest period, blank where there are no figures
 * @param previousPeriod the one before it, blank where there is none
 * @param latest the values of all areas in the latest period
 * @param previous their values in the one before it
 * @param local the values of the local authorities in the latest period
 * @param ranking the local authorities ranked
 */
public record PeerMeasure(
        Polarity polarity,
        String period,
        String previousPeriod,
        AreaValues latest,
        AreaValues previous,
        AreaValues local,
        AreaRanking ranking) {

    private static final int DIGITS_OF_YEAR = 4;

    /** The latest period is the greatest label as a text; the one before it goes by the year with which labels begin. */
    static PeerMeasure of(
            PeerFolder.Measure measure, Map<String, Map<AreaId, Value>> figures, Collection<AreaId> authorities) {
        String period = figures.keySet().stream().max(Comparator.naturalOrder()).orElse("");
        List<String> inOrder = figures.keySet().stream()
                .sorted(Comparator.comparing(PeerMeasure::year))
                .toList();
        int place = inOrder.indexOf(period);
        String before = place < 1 ? "" : inOrder.get(place - 1);
        return of(
                measure,
                period,
                before,
                AreaValues.of(figures.getOrDefault(period, Map.of())),
                AreaValues.of(figures.getOrDefault(before, Map.of())),
                authorities);
    }

    /**
     * Ranks the local authorities.
     *
     * @param measure the measure
     * @param period the latest period, blank where there are no figures
     * @param previousPeriod the one before it, blank where there is none
     * @param latest the values of all areas in the latest period
     * @param previous their values in the one before it
     * @param authorities the local authorities
     * @return the measure as it stands
     */
    public static PeerMeasure of(
            PeerFolder.Measure measure,
            String period,
            String previousPeriod,
            AreaValues latest,
            AreaValues previous,
            Collection<AreaId> authorities) {
        AreaValues local = latest.among(authorities);
        AreaRanking ranking = local.ranked(measure.polarity());
        return new PeerMeasure(
                measure.polarity(),
                period,
                previousPeriod,
                latest,
                previous,
                local,
                measure.withoutBands() ? ranking.withoutBands() : ranking);
    }

    private static String year(String label) {
        return label.substring(0, Math.min(DIGITS_OF_YEAR, label.length()));
    }
}
