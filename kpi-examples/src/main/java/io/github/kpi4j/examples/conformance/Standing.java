package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where one local authority stands by one measure, as the Local Authority Interactive Tool shows it.
 *
 * @param area the authority
 * @param own its values
 * @param position its rank and band among all local authorities
 * @param neighbours the means of its statistical neighbours; those behind the two may differ
 * @param neighboursKnown how many neighbours have a value in the latest period
 * @param region the region that it is compared with
 * @param inRegion the published values of the region
 * @param inEngland the published values of England
 */
public record Standing(
        PeerFolder.Area area,
        Values own,
        Position position,
        Values neighbours,
        int neighboursKnown,
        String region,
        Values inRegion,
        Values inEngland) {

    private static final String ENGLAND = "England";
    private static final String LONDON = "London";
    private static final String NO_POSITION = "-";

    /**
     * The value of the latest period and of the one before.
     *
     * @param now in the latest period, or null
     * @param before in the one before, or null
     * @param polarity which way is better
     */
    public record Values(@Nullable Rational now, @Nullable Rational before, Polarity polarity) {

        private static Values of(PeerMeasure measure, Function<AreaValues, Optional<Rational>> found) {
            return new Values(
                    found.apply(measure.latest()).orElse(null),
                    found.apply(measure.previous()).orElse(null),
                    measure.polarity());
        }

        /**
         * The change from the one to the other.
         *
         * @return the change, not rounded; empty where a value is missing
         */
        public Optional<Change> change() {
            return now == null || before == null
                    ? Optional.empty()
                    : Optional.of(Change.between(before, now, polarity));
        }
    }

    /**
     * Where an authority stands.
     *
     * @param folder the areas
     * @param measure the measure
     * @param area the authority
     * @return its standing
     */
    public static Standing of(PeerFolder folder, PeerMeasure measure, PeerFolder.Area area) {
        AreaId id = area.id();
        List<AreaId> members = folder.neighboursOf(id);
        String region = region(folder, measure, area.region());
        return new Standing(
                area,
                Values.of(measure, areas -> areas.value(id).rank()),
                measure.ranking().position(id),
                Values.of(
                        measure,
                        areas -> areas.among(members).without(id).mean().found()),
                measure.latest().among(members).without(id).known(),
                region,
                published(measure, folder.names().get(region)),
                published(measure, folder.names().get(ENGLAND)));
    }

    /** Parts of London are compared with London where their own part has no figure in the latest period. */
    private static String region(PeerFolder folder, PeerMeasure measure, String region) {
        AreaId id = folder.names().get(region);
        boolean isKnown = id != null && measure.latest().value(id) instanceof Value.Amount;
        return region.startsWith(LONDON) && !isKnown ? LONDON : region;
    }

    private static Values published(PeerMeasure measure, @Nullable AreaId area) {
        return Values.of(
                measure,
                areas -> area == null ? Optional.empty() : areas.value(area).rank());
    }

    /**
     * Which way the value moved, as the tool writes it.
     *
     * @param change the change
     * @return up, down or same
     */
    public static String trend(Change change) {
        return switch (change.movement()) {
            case UP -> "up";
            case DOWN -> "down";
            case SAME -> "same";
        };
    }

    /**
     * Whether that is good, as the tool colours it.
     *
     * @param change the change
     * @return good, bad or none
     */
    public static String colour(Change change) {
        return switch (change.direction()) {
            case IMPROVING -> "good";
            case WORSENING -> "bad";
            case STEADY, NOT_JUDGED -> "none";
        };
    }

    /**
     * A rank or a band as the tool writes it.
     *
     * @param answer the rank or the band
     * @return a dash where nobody has one, for want of a polarity or of a range; blank where the authority has no value
     */
    public static String shown(Answer<?> answer) {
        if (answer instanceof Answer.Unknown<?> none) {
            return none.why() == Why.NO_POLARITY || none.why() == Why.RANGE_TOO_SMALL ? NO_POSITION : "";
        }
        return answer.found().map(String::valueOf).orElse("");
    }
}
