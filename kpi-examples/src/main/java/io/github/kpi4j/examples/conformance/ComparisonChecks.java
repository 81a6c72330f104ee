package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.interval.Comparison;
import io.github.kpi4j.statistics.interval.TargetComparison;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Better, similar, worse. What is good is the peers' word; the library says what is higher. */
final class ComparisonChecks {

    /** The peer writes z or the tail; this tells 95% from 99.8% by either. */
    private static final double WIDE_Z = 3;

    private static final double WIDE_TAIL = 0.01;

    private static final String[] NUMBERS = {
        "value",
        "benchmark_value",
        "lower_limit",
        "upper_limit",
        "lower95",
        "upper95",
        "lower998",
        "upper998",
        "benchmark_lower95",
        "benchmark_upper95"
    };

    private ComparisonChecks() {}

    static RowResult benchmark(CsvRow row) {
        Result<Comparison> ours =
                row.text("polarity").equals("not_applicable") ? Result.unknown(Cause.NOT_SUPPORTED) : compared(row);
        RowCheck check = new RowCheck(row, row.text("case_id"));
        if (Sentinel.isIn(row, NUMBERS)) {
            check.listed(Sentinel.MINUS_ONE);
        }
        return check.exact("significance", significance(ours, row.text("polarity")))
                .exact("label", label(ours, row.text("polarity")))
                .result();
    }

    static RowResult target(CsvRow row) {
        Result<Comparison> ours = againstTarget(row);
        String significance = significance(ours, row.text("polarity"));
        String colour = switch (significance) {
            case "Better" -> "Green";
            case "Same" -> "Amber";
            case "Worse" -> "Red";
            default -> "Not compared";
        };
        RowCheck check = new RowCheck(row, row.text("case_id"));
        if (Sentinel.isIn(row, NUMBERS)) {
            check.listed(Sentinel.MINUS_ONE);
        }
        return check.exact("significance", significance).exact("rag", colour).result();
    }

    private static Result<Comparison> againstTarget(CsvRow row) {
        Double value = row.number("value");
        Double lower = row.number("lower_limit");
        Double upper = row.number("upper_limit");
        if (value == null || lower == null) {
            return Result.unknown(Cause.MISSING);
        }
        if (row.text("kind").equals("range")) {
            return upper == null ? Result.unknown(Cause.MISSING) : TargetComparison.ofRange(value, lower, upper);
        }
        if (row.flag("use_confidence_intervals")) {
            return interval(row, "lower95", "upper95").then(own -> TargetComparison.with(own, lower));
        }
        return row.text("polarity").equals("low_is_good")
                ? TargetComparison.atMost(value, lower)
                : TargetComparison.atLeast(value, lower);
    }

    private static Result<Comparison> compared(CsvRow row) {
        Double value = row.number("value");
        Double benchmark = row.number("benchmark_value");
        if (value == null || benchmark == null) {
            return Result.unknown(Cause.MISSING);
        }
        return switch (row.text("method")) {
            case "ci95" -> interval(row, "lower95", "upper95").map(own -> Comparison.with(own, benchmark));
            case "ci95_998" ->
                interval(row, "lower95", "upper95")
                        .then(inner -> interval(row, "lower998", "upper998")
                                .map(outer -> Comparison.with(inner, outer, benchmark)));
            case "double" ->
                interval(row, "lower95", "upper95")
                        .then(own -> interval(row, "benchmark_lower95", "benchmark_upper95")
                                .map(other -> Comparison.of(own, other)));
            case "spc_prop", "spc_dsr" -> byLimits(row, value, benchmark);
            default ->
                throw new IllegalArgumentException(
                        row.file() + ":" + row.line() + ": there is no method " + row.text("method"));
        };
    }

    private static Result<Comparison> byLimits(CsvRow row, double value, double benchmark) {
        Double denominator = row.number("denominator");
        Double variable = row.number("confidence_variable");
        if (denominator == null || variable == null) {
            return Result.unknown(Cause.MISSING);
        }
        double unit = Double.parseDouble(row.text("unit"));
        boolean isWide = variable > WIDE_Z || variable < WIDE_TAIL;
        Confidence confidence = isWide ? Confidence.NINETY_NINE_POINT_EIGHT : Confidence.NINETY_FIVE;
        return row.text("method").equals("spc_prop")
                ? Comparison.ofProportion(value / unit, denominator, benchmark / unit, confidence)
                : Comparison.ofRate(value * denominator / unit, benchmark * denominator / unit, confidence);
    }

    private static Result<Interval> interval(CsvRow row, String lower, String upper) {
        @Nullable Double from = row.number(lower);
        @Nullable Double to = row.number(upper);
        return from == null || to == null ? Result.unknown(Cause.MISSING) : Result.known(new Interval(from, to));
    }

    /** Where neither way is better the peer's code says better for higher. */
    private static String significance(Result<Comparison> ours, String polarity) {
        if (!(ours instanceof Result.Known<Comparison> known)) {
            return "None";
        }
        boolean isLowGood = polarity.equals("low_is_good");
        return switch (known.value()) {
            case LOWEST -> isLowGood ? "Best" : "Worst";
            case LOWER -> isLowGood ? "Better" : "Worse";
            case SIMILAR -> "Same";
            case HIGHER -> isLowGood ? "Worse" : "Better";
            case HIGHEST -> isLowGood ? "Worst" : "Best";
        };
    }

    private static String label(Result<Comparison> ours, String polarity) {
        if (!(ours instanceof Result.Known<Comparison> known)) {
            return "Not compared";
        }
        if (known.value() == Comparison.SIMILAR) {
            return "Similar";
        }
        if (!polarity.equals("no_judgement")) {
            return significance(ours, polarity);
        }
        String name = known.value().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
