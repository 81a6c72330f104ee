package io.github.kpi4j.promise;

import com.google.common.collect.ImmutableMap;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A promise for each area. An area without one inherits none, unless it is said what holds for the others.
 *
 * @param areas the promise of each area, in order
 * @param others what holds for all other areas, or null where nothing does
 */
public record ByArea(Map<AreaId, Promise> areas, @Nullable Promise others) implements Promise {

    /**
     * Checks that the promises point one way.
     *
     * @param areas the promise of each area
     * @param others what holds for all other areas
     * @throws IllegalArgumentException if there is no area, or the promises disagree about which way is better or about the
     *     scale of grades
     */
    public ByArea {
        Objects.requireNonNull(areas, "areas");
        areas = ImmutableMap.copyOf(areas);
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("areas is empty; a promise for at least one area is wanted");
        }
        List<Promise> some = some(areas, others);
        for (Promise promise : some) {
            if (promise.polarity().sense() != some.get(0).polarity().sense()
                    || !Objects.equals(
                            promise.scale().orElse(null), some.get(0).scale().orElse(null))) {
                throw new IllegalArgumentException("the targets of the areas do not point the same way");
            }
        }
    }

    private static List<Promise> some(Map<AreaId, Promise> areas, @Nullable Promise others) {
        return Stream.concat(areas.values().stream(), Stream.ofNullable(others))
                .filter(promise -> !promise.isNone())
                .toList();
    }

    @Override
    public Resolution resolve(Anchors anchors) {
        Promise promise = areas.getOrDefault(anchors.area(), others);
        return promise == null
                ? new Resolution.Unresolved(Reason.NO_TARGET, new Gap.NoArea(anchors.area()))
                : promise.resolve(anchors);
    }

    @Override
    public Promise in(AreaId area) {
        Promise promise = areas.getOrDefault(area, others);
        return promise == null ? this : promise.in(area);
    }

    /** Where two codes of an area are named, the promise for the code now in use holds. */
    @Override
    public Promise under(AreaRegister register) {
        return new ByArea(register.apply(areas), others);
    }

    @Override
    public Polarity polarity() {
        List<Promise> some = some(areas, others);
        return some.isEmpty() ? Polarity.NEITHER : some.get(0).polarity();
    }

    @Override
    public boolean isNone() {
        return some(areas, others).isEmpty();
    }

    @Override
    public Optional<Scale> scale() {
        return some(areas, others).stream().findFirst().flatMap(Promise::scale);
    }

    @Override
    public List<String> comparators() {
        return some(areas, others).stream()
                .flatMap(promise -> promise.comparators().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> refusal(Cadence cadence, Unit unit) {
        return some(areas, others).stream()
                .flatMap(promise -> promise.refusal(cadence, unit).stream())
                .findFirst();
    }
}
