package io.github.kpi4j.examples.conformance;

import static io.github.kpi4j.examples.conformance.Packed.TOLERANCE;
import static io.github.kpi4j.examples.conformance.Packed.anyMissing;
import static io.github.kpi4j.examples.conformance.Packed.lower;
import static io.github.kpi4j.examples.conformance.Packed.number;
import static io.github.kpi4j.examples.conformance.Packed.upper;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Estimate;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.interval.Means;
import io.github.kpi4j.statistics.interval.Proportions;
import io.github.kpi4j.statistics.interval.Rates;
import io.github.kpi4j.statistics.interval.Rates.Rate;
import java.util.Locale;

/** Distributions, and the intervals of one proportion, rate or mean. */
final class IntervalChecks {

    private static final String OK = "OK";

    private IntervalChecks() {}

    static RowResult distribution(CsvRow row) {
        return check(row).near("value", distributionValue(row), TOLERANCE).result();
    }

    private static double distributionValue(CsvRow row) {
        double x = Double.parseDouble(row.text("p_or_x"));
        Double first = row.number("df1");
        Double second = row.number("df2");
        double df = first == null ? 0 : first;
        return switch (row.text("function_name")) {
            case "normal_quantile" -> Distributions.normalQuantile(x);
            case "normal_cdf" -> Distributions.normalCdf(x);
            case "t_quantile" -> Distributions.tQuantile(x, df);
            case "t_cdf" -> Distributions.tCdf(x, df);
            case "chisq_quantile" -> Distributions.chiSquaredQuantile(x, df);
            case "chisq_cdf" -> Distributions.chiSquaredCdf(x, df);
            case "chisq_survival" -> Distributions.chiSquaredSurvival(x, df);
            case "f_survival" -> Distributions.fSurvival(x, df, second == null ? 0 : second);
            default ->
                throw new IllegalArgumentException(
                        row.file() + ":" + row.line() + ": there is no function " + row.text("function_name"));
        };
    }

    static RowResult proportion(CsvRow row) {
        RowCheck check = check(row);
        if (anyMissing(row, "numerator", "denominator")) {
            return estimate(check.exact("outcome", OK), Result.unknown(Cause.MISSING))
                    .result();
        }
        double x = Double.parseDouble(row.text("numerator"));
        double n = Double.parseDouble(row.text("denominator"));
        double multiplier = Double.parseDouble(row.text("multiplier"));
        if (row.number("confidence") == null) {
            return check.exact("outcome", OK)
                    .near("value", number(Proportions.value(x, n, multiplier)), TOLERANCE)
                    .near("lower", null, TOLERANCE)
                    .near("upper", null, TOLERANCE)
                    .result();
        }
        Result<Confidence> confidence = published(row);
        Result<Estimate> ours = confidence.then(level -> Proportions.wilson(x, n, level, multiplier));
        return estimate(check.exact("outcome", outcome(ours, confidence)), ours).result();
    }

    static RowResult rate(CsvRow row) {
        RowCheck check = check(row);
        if (anyMissing(row, "numerator", "denominator")) {
            Double x = row.number("numerator");
            return estimate(check.exact("outcome", OK), Result.unknown(Cause.MISSING))
                    .exact("method", x == null ? "NA" : named(Rates.Method.of(x)))
                    .result();
        }
        double x = Double.parseDouble(row.text("numerator"));
        double n = Double.parseDouble(row.text("denominator"));
        double multiplier = Double.parseDouble(row.text("multiplier"));
        Result<Confidence> confidence = published(row);
        Result<Rate> ours = confidence.then(level -> Rates.interval(x, n, level, multiplier));
        return estimate(check.exact("outcome", outcome(ours, confidence)), ours.map(IntervalChecks::estimate))
                .exact(
                        "method",
                        ours instanceof Result.Known<Rate> known
                                ? named(known.value().method())
                                : "NA")
                .result();
    }

    static RowResult pooled(CsvRow row) {
        Values numerators = Packed.values(row, "numerators");
        Values denominators = Packed.values(row, "denominators");
        Confidence confidence = Packed.confidence(row);
        double multiplier = Double.parseDouble(row.text("multiplier"));
        Result<Estimate> ours = row.text("statistic").equals("rate")
                ? Rates.interval(numerators, denominators, confidence, multiplier)
                        .map(IntervalChecks::estimate)
                : Proportions.wilson(numerators, denominators, confidence, multiplier);
        RowCheck check = check(row)
                .near("numerator_sum", number(numerators.sum()), TOLERANCE)
                .near("denominator_sum", number(denominators.sum()), TOLERANCE);
        return estimate(check, ours).result();
    }

    static RowResult mean(CsvRow row) {
        Values values = Packed.values(row, "values");
        Result<Means> ours = Means.of(values, Confidence.of(Double.parseDouble(row.text("confidence"))));
        Result<Interval> interval = ours.then(Means::interval);
        return check(row)
                .exact("count", values.size())
                .near("sum", number(ours.map(Means::sum)), TOLERANCE, 1)
                .near("mean", number(ours.map(Means::mean)), TOLERANCE, 1)
                .near("stdev", number(ours.then(Means::standardDeviation)), TOLERANCE)
                .near("lower", lower(interval), TOLERANCE, 1)
                .near("upper", upper(interval), TOLERANCE, 1)
                .result();
    }

    private static RowCheck estimate(RowCheck check, Result<Estimate> ours) {
        Result<Interval> interval = ours.map(Estimate::interval);
        return check.near("value", number(ours.map(Estimate::value)), TOLERANCE)
                .near("lower", lower(interval), TOLERANCE)
                .near("upper", upper(interval), TOLERANCE);
    }

    private static Estimate estimate(Rate rate) {
        return new Estimate(rate.value(), rate.interval());
    }

    /** The library throws for a confidence that is none: an argument is wrong, and not the data. */
    private static Result<Confidence> published(CsvRow row) {
        try {
            return Result.known(Confidence.of(Double.parseDouble(row.text("confidence"))));
        } catch (IllegalArgumentException e) {
            return Result.unknown(Cause.NOT_SUPPORTED);
        }
    }

    private static String outcome(Result<?> ours, Result<Confidence> confidence) {
        if (confidence instanceof Result.Unknown<Confidence>) {
            return "CONFIDENCE_OUT_OF_RANGE";
        }
        return ours instanceof Result.Unknown<?> unknown ? unknown.cause().name() : OK;
    }

    private static String named(Rates.Method method) {
        String name = method.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static RowCheck check(CsvRow row) {
        return new RowCheck(row, row.text("case_id"));
    }
}
