package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Coverage;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.Optional;

/** What one indicator contributes to a formula: a number or why there is none, and which figures that rests on. */
record Part(Value value, Coverage coverage) {

    boolean isNumber() {
        return value instanceof Value.Amount;
    }

    Rational number() {
        return value instanceof Value.Amount amount ? amount.value() : Rational.ZERO;
    }

    /** Why something is missing here, the number itself or a figure that it should be made from; empty if nothing is. */
    Optional<Reason> reason() {
        return value instanceof Value.Absent absent
                ? Optional.of(absent.reason())
                : coverage.gaps().stream().map(Coverage.Gap::reason).findFirst();
    }

    /** Whether all that is missing here was not collected. */
    boolean isUncollected() {
        return value instanceof Value.Absent absent
                ? absent.reason() == Reason.NOT_COLLECTED
                : coverage.gaps().stream().allMatch(gap -> gap.reason() == Reason.NOT_COLLECTED);
    }
}
