package io.github.kpi4j.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The yardstick of each row of a panel: usually one for all. */
final class Yardsticks {

    private final Map<Integer, Yardstick> others = new HashMap<>(2);
    private final @Nullable Yardstick[] common = new Yardstick[1];

    void put(int row, Yardstick yardstick) {
        if (common[0] == null) {
            common[0] = yardstick;
        }
        if (common[0] != yardstick) {
            others.put(row, yardstick);
        }
    }

    Yardstick of(int row) {
        Yardstick own = others.isEmpty() ? null : others.get(row);
        return own == null ? Objects.requireNonNull(common[0]) : own;
    }
}
