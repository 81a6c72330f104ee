package io.github.kpi4j.significance;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.significance.Bounded.Limits;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Estimate;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.interval.Proportions;
import io.github.kpi4j.statistics.interval.Rates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The limits that chance sets to a counted value, by its own cases. */
final class Sampled {

    private Sampled() {}

    /** Cases come in whole numbers, and so do those that a share is of; what a rate is of may be an estimate. */
    static boolean isCounted(Quotient cases) {
        return cases.numerator().isInteger()
                && (cases.form() != Quotient.Form.SHARE || cases.denominator().isInteger());
    }

    static Result<Bounded> bounded(Quotient cases, List<Confidence> levels) {
        double numerator = cases.numerator().doubleValue();
        double denominator = cases.denominator().doubleValue();
        double factor = cases.factor().doubleValue();
        return at(
                cases.value(),
                levels,
                cases.form() == Quotient.Form.SHARE
                        ? confidence -> Proportions.wilson(numerator, denominator, confidence, factor)
                                .map(Estimate::interval)
                        : confidence -> Rates.interval(numerator, denominator, confidence, factor)
                                .map(Rates.Rate::interval));
    }

    /** The limits of all levels, or why one of them has none. */
    static Result<Bounded> at(
            Rational value, List<Confidence> levels, Function<Confidence, Result<Interval>> interval) {
        var limits = new ArrayList<Limits>();
        for (Confidence confidence : levels) {
            Result<Interval> found = interval.apply(confidence);
            if (found instanceof Result.Unknown<Interval> unknown) {
                return Result.unknown(unknown.cause());
            }
            limits.add(new Limits(confidence, ((Result.Known<Interval>) found).value()));
        }
        return Result.known(new Bounded(value, limits));
    }
}
