package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;

/** A numerator and a denominator that may be divided. */
record Counted(double numerator, double denominator) {

    static Result<Counted> ofProportion(double numerator, double denominator) {
        return ofRate(numerator, denominator)
                .then(counted -> numerator > denominator
                        ? Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR)
                        : Result.known(counted));
    }

    static Result<Counted> ofRate(double numerator, double denominator) {
        if (!Double.isFinite(numerator) || !Double.isFinite(denominator)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (numerator < 0) {
            return Result.unknown(Cause.NEGATIVE_NUMERATOR);
        }
        return denominator <= 0
                ? Result.unknown(Cause.NON_POSITIVE_DENOMINATOR)
                : Result.known(new Counted(numerator, denominator));
    }

    /** The sums of both sides, not yet held to any limit. */
    static Result<Counted> sums(Values numerators, Values denominators) {
        if (numerators.size() != denominators.size()) {
            return Result.unknown(Cause.UNEVEN);
        }
        return numerators.sum().then(above -> denominators.sum().map(below -> new Counted(above, below)));
    }

    static void requireMultiplier(double multiplier) {
        if (!(multiplier > 0 && Double.isFinite(multiplier))) {
            throw new IllegalArgumentException("multiplier is " + multiplier + "; it must be above 0");
        }
    }

    double share() {
        return numerator / denominator;
    }
}
