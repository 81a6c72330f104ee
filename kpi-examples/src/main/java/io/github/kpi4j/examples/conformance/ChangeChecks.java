package io.github.kpi4j.examples.conformance;

import static io.github.kpi4j.examples.conformance.Packed.TOLERANCE;
import static io.github.kpi4j.examples.conformance.Packed.lower;
import static io.github.kpi4j.examples.conformance.Packed.number;
import static io.github.kpi4j.examples.conformance.Packed.upper;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.interval.ProportionChange;
import io.github.kpi4j.statistics.interval.RateRatio;
import io.github.kpi4j.statistics.interval.Welch;
import io.github.kpi4j.statistics.regression.DifferenceInDifferences;
import io.github.kpi4j.statistics.regression.DifferenceInDifferences.Groups;

/** Before and after, and against those that were not treated. */
final class ChangeChecks {

    private ChangeChecks() {}

    static RowResult means(CsvRow row) {
        Result<Welch> ours = Welch.of(
                Packed.values(row, "before").observed(),
                Packed.values(row, "after").observed(),
                Packed.confidence(row));
        Result<Welch.Test> test = ours.then(Welch::test);
        Result<Interval> interval = test.map(Welch.Test::interval);
        return check(row)
                .exact("outcome", outcome(test))
                .effect("difference", number(ours.map(Welch::difference)), TOLERANCE)
                .near("standard_error", number(test.map(Welch.Test::standardError)), TOLERANCE)
                .effect("t", number(test.map(Welch.Test::t)), TOLERANCE)
                .near("df", number(test.map(Welch.Test::degreesOfFreedom)), TOLERANCE)
                .near("p_two_sided", number(test.map(Welch.Test::p)), TOLERANCE)
                .effect("lower", lower(interval), TOLERANCE)
                .effect("upper", upper(interval), TOLERANCE)
                .result();
    }

    private static String outcome(Result<Welch.Test> test) {
        if (test instanceof Result.Unknown<Welch.Test> unknown) {
            return unknown.cause() == Cause.CONSTANT ? "CONSTANT_DATA" : "NOT_ENOUGH_OBSERVATIONS";
        }
        return "OK";
    }

    static RowResult proportions(CsvRow row) {
        Result<ProportionChange> ours = ProportionChange.of(
                given(row, "numerator_before"),
                given(row, "denominator_before"),
                given(row, "numerator_after"),
                given(row, "denominator_after"),
                Packed.confidence(row));
        Result<ProportionChange.Test> test = ours.then(ProportionChange::test);
        Result<Interval> interval = ours.map(ProportionChange::interval);
        return check(row)
                .effect("difference", number(ours.map(ProportionChange::difference)), TOLERANCE)
                .effect("lower", lower(interval), TOLERANCE)
                .effect("upper", upper(interval), TOLERANCE)
                .effect("z_pooled", number(test.map(ProportionChange.Test::z)), TOLERANCE)
                .near("p_two_sided", number(test.map(ProportionChange.Test::p)), TOLERANCE)
                .result();
    }

    static RowResult rates(CsvRow row) {
        Result<RateRatio> ours = RateRatio.of(
                (long) given(row, "events_before"),
                given(row, "exposure_before"),
                (long) given(row, "events_after"),
                given(row, "exposure_after"),
                Packed.confidence(row));
        Result<Interval> interval = ours.map(RateRatio::interval);
        return check(row)
                .near("rate_ratio", number(ours.map(RateRatio::ratio)), TOLERANCE)
                .near("lower", lower(interval), TOLERANCE)
                .near("upper", upper(interval), TOLERANCE)
                .near("p_two_sided", number(ours.map(RateRatio::p)), TOLERANCE)
                .result();
    }

    static RowResult differences(CsvRow row) {
        Result<DifferenceInDifferences> ours = DifferenceInDifferences.of(
                new Groups(
                        Packed.values(row, "treated_before").observed(),
                        Packed.values(row, "treated_after").observed(),
                        Packed.values(row, "comparator_before").observed(),
                        Packed.values(row, "comparator_after").observed()),
                Packed.confidence(row));
        Result<DifferenceInDifferences.Test> test = ours.then(DifferenceInDifferences::test);
        Result<Interval> interval = test.map(DifferenceInDifferences.Test::interval);
        return check(row)
                .effect("estimate", number(ours.map(DifferenceInDifferences::estimate)), TOLERANCE)
                .near("df", number(ours.map(d -> (double) d.degreesOfFreedom())), TOLERANCE)
                .near("standard_error", number(test.map(DifferenceInDifferences.Test::standardError)), TOLERANCE)
                .effect("t", number(test.map(DifferenceInDifferences.Test::t)), TOLERANCE)
                .near("p_two_sided", number(test.map(DifferenceInDifferences.Test::p)), TOLERANCE)
                .effect("lower", lower(interval), TOLERANCE)
                .effect("upper", upper(interval), TOLERANCE)
                .near("robust_se_hc1", number(test.map(DifferenceInDifferences.Test::robustError)), TOLERANCE)
                .near("residual_sd", number(test.map(DifferenceInDifferences.Test::residualDeviation)), TOLERANCE)
                .result();
    }

    private static double given(CsvRow row, String column) {
        return Double.parseDouble(row.text(column));
    }

    private static RowCheck check(CsvRow row) {
        return new RowCheck(row, row.text("case_id"));
    }
}
