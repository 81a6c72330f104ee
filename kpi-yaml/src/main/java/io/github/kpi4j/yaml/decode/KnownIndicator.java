package io.github.kpi4j.yaml.decode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A plain indicator that rows have named, with its series so far. */
final class KnownIndicator {

    final PlainIndicator plain;
    final KnownPeriods periods;

    private @Nullable PlainSeries[] byArea = new PlainSeries[0];

    KnownIndicator(PlainIndicator plain, KnownPeriods periods) {
        this.plain = plain;
        this.periods = periods;
    }

    @Nullable
    PlainSeries in(int area) {
        return area < byArea.length ? byArea[area] : null;
    }

    void put(int area, PlainSeries series) {
        if (area >= byArea.length) {
            byArea = Arrays.copyOf(byArea, Math.max(area + 1, 2 * byArea.length));
        }
        byArea[area] = series;
    }
}
