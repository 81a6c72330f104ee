package io.github.kpi4j.evaluation;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import java.util.HashMap;
import java.util.Map;

/** Observations added up and taken apart: counts with counts. A share without its counts cannot be. */
final class ObservationSums {

    private final boolean ofNumbers;

    /** With numbers that stand for themselves, or else with counts only. */
    ObservationSums(boolean ofNumbers) {
        this.ofNumbers = ofNumbers;
    }

    Observation plus(Observation a, Observation b) {
        return join(a, b, Rational.ONE);
    }

    /** Counts that would become negative, or cannot be counted, do not compare. */
    Observation minus(Observation a, Observation b) {
        return join(a, b, Rational.ONE.negated());
    }

    private Observation join(Observation a, Observation b, Rational sign) {
        if (a instanceof Observation.Missing) {
            return a;
        }
        if (b instanceof Observation.Missing) {
            return b;
        }
        if (ofNumbers && a instanceof Observation.Single one && b instanceof Observation.Single other) {
            return new Observation.Single(one.value().plus(other.value().times(sign)));
        }
        if (a instanceof Observation.Ratio one && b instanceof Observation.Ratio other) {
            return ratio(
                    one.numerator().plus(other.numerator().times(sign)),
                    one.denominator().plus(other.denominator().times(sign)));
        }
        return a instanceof Observation.GradeCounts one && b instanceof Observation.GradeCounts other
                ? counts(one, other, sign.signum())
                : notComparable();
    }

    private static Observation ratio(Rational numerator, Rational denominator) {
        return numerator.signum() < 0 || denominator.signum() < 0
                ? notComparable()
                : new Observation.Ratio(numerator, denominator, null);
    }

    private static Observation counts(Observation.GradeCounts a, Observation.GradeCounts b, int sign) {
        var sums = new HashMap<>(a.counts());
        for (Map.Entry<String, Long> grade : b.counts().entrySet()) {
            long before = sums.getOrDefault(grade.getKey(), 0L);
            if (grade.getValue() > room(before, sign)) {
                return notComparable();
            }
            sums.put(grade.getKey(), before + sign * grade.getValue());
        }
        return b.notGraded() > room(a.notGraded(), sign)
                ? notComparable()
                : new Observation.GradeCounts(sums, a.notGraded() + sign * b.notGraded());
    }

    /** The most that can be added to a count, or taken from it. */
    private static long room(long before, int sign) {
        return sign < 0 ? before : Long.MAX_VALUE - before;
    }

    private static Observation notComparable() {
        return new Observation.Missing(Reason.NOT_COMPARABLE);
    }
}
