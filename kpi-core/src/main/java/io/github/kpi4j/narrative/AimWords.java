package io.github.kpi4j.narrative;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.outlook.Aim;

/** Words for the values that keep a promise. */
final class AimWords {

    private final ValueWords values;

    AimWords(ValueWords values) {
        this.values = values;
    }

    /** Such as "at least 85%". */
    String of(Aim.Wanted wanted) {
        Rational limit = wanted.limit();
        return limit == null
                ? values.limit(requireNonNull(wanted.low())) + " to " + values.limit(requireNonNull(wanted.high()))
                : side(wanted) + " " + values.limit(limit);
    }

    /** The side of a single limit, such as "at least". */
    static String side(Aim.Wanted wanted) {
        if (wanted.low() != null) {
            return wanted.inclusive() ? "at least" : "more than";
        }
        return wanted.inclusive() ? "at most" : "fewer than";
    }
}
