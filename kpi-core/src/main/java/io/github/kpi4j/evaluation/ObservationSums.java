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
                ? counts(one.counts(), other.counts(), sign.signum())
                : notComparable();
    }

    private static Observation ratio(Rational numerator, Rational denominator) {
        return numerator.signum() < 0 || denominator.signum() < 0
                ? notComparable()
                : new Observation.Ratio(numerator, denominator, null);
    }

    private static Observation counts(Map<String, Long> a, Map<String, Long> b, int sign) {
        var sums = new HashMap<>(a);
        for (Map.Entry<String, Long> grade : b.entrySet()) {
            long before = sums.getOrDefault(grade.getKey(), 0L);
            long room = sign < 0 ? before : Long.MAX_VALUE - before;
            if (grade.getValue() > room) {
                return notComparable();
            }
            sums.put(grade.getKey(), before + sign * grade.getValue());
        }
        return new Observation.GradeCounts(sums);
    }

    private static Observation notComparable() {
        return new Observation.Missing(Reason.NOT_COMPARABLE);
    }
}
