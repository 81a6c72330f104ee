package io.github.kpi4j.statistics.band;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which band each area is in.
 *
 * @param places the band of each area in the order of the values, counted from 1; null where the area has no value
 */
public record Bands(List<@Nullable Integer> places) {

    /**
     * Copies the bands.
     *
     * @param places the band of each area
     */
    public Bands {
        Objects.requireNonNull(places, "places");
        places = Collections.unmodifiableList(new ArrayList<@Nullable Integer>(places));
    }

    /**
     * The band of one area.
     *
     * @param place the place of its value, counted from 0
     * @return the band, from 1; empty where the area has no value
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public OptionalInt at(int place) {
        Integer band = places.get(place);
        return band == null ? OptionalInt.empty() : OptionalInt.of(band);
    }
}
