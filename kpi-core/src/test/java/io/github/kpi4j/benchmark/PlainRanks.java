package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks by their definition: one more than how many are better. */
final class PlainRanks {

    private PlainRanks() {}

    static int[] of(Polarity polarity, List<@Nullable Rational> values) {
        return values.stream()
                .mapToInt(own -> own == null
                        ? 0
                        : 1
                                + (int) values.stream()
                                        .filter(other -> other != null && polarity.compare(other, own) > 0)
                                        .count())
                .toArray();
    }
}
