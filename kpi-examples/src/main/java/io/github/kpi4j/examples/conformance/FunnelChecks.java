package io.github.kpi4j.examples.conformance;

import static io.github.kpi4j.examples.conformance.Packed.TOLERANCE;
import static io.github.kpi4j.examples.conformance.Packed.number;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.funnel.FunnelFlag;
import io.github.kpi4j.statistics.funnel.FunnelLimits;
import io.github.kpi4j.statistics.interval.Rates;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Funnel plots: the limits singly, the baselines, the flags of the areas and the plotted lines. */
final class FunnelChecks {

    static final Deviation CLAMP = new Deviation(
            "funnel limits of proportions with a multiplier other than 100",
            "the peer clamps the upper limits at 100 whatever the multiplier; ours at the multiplier (README section 5)");

    /** The peer finds limits of rates and ratios by bisection. */
    private static final double BISECTED = 1e-4;

    private static final int FEWEST_FOR_DSR = 10;
    private static final List<Limits> LIMITS =
            List.of(new Limits("2s", FunnelLimits.TWO_SIGMA), new Limits("3s", FunnelLimits.THREE_SIGMA));

    private FunnelChecks() {}

    private record Limits(String name, double tail) {

        String upper() {
            return "upper_" + name + "_limit";
        }
    }

    static RowResult buildingBlock(CsvRow row) {
        String function = row.text("function_name");
        double first = given(row, "arg1");
        double second = given(row, "arg2");
        Result<Interval> ours = switch (function.substring(0, function.lastIndexOf('_'))) {
            case "proportion_limit" -> FunnelLimits.proportion(given(row, "arg3"), second, 1 - first);
            case "poisson_expected" -> FunnelLimits.expected(first, second);
            case "ratio_significance" ->
                Rates.interval(first, second, new Confidence(given(row, "arg3")), 1)
                        .map(Rates.Rate::interval);
            default -> Result.unknown(Cause.NOT_SUPPORTED);
        };
        Double value = function.endsWith("high") ? Packed.upper(ours) : Packed.lower(ours);
        RowCheck check = new RowCheck(row, row.text("case_id"))
                .near("value", value, function.startsWith("poisson") ? BISECTED : TOLERANCE, 1);
        return (row.number("closed_form") == null ? check : check.near("closed_form", value, TOLERANCE)).result();
    }

    static List<FileReport> check(Path folder) {
        CsvFile file = CsvFile.read(folder.resolve("funnel_datasets.csv"));
        Map<String, FunnelData> datasets = new HashMap<>();
        for (CsvRow row : file.rows()) {
            datasets.put(row.text("dataset_id"), FunnelData.of(row));
        }
        List<RowResult> baselines = file.rows().stream()
                .map(row -> new RowCheck(row, row.text("dataset_id"))
                        .near("baseline", number(data(datasets, row).shownBaseline()), TOLERANCE)
                        .result())
                .toList();
        return List.of(
                areas(CsvFile.read(folder.resolve("funnel_areas.csv")), datasets),
                new FileReport(file.name(), baselines),
                limits(CsvFile.read(folder.resolve("funnel_limits.csv")), datasets));
    }

    private static FunnelData data(Map<String, FunnelData> datasets, CsvRow row) {
        FunnelData data = datasets.get(row.text("dataset_id"));
        if (data == null) {
            throw new IllegalArgumentException(row.file() + ":" + row.line() + ": there is no such dataset");
        }
        return data;
    }

    private static FileReport areas(CsvFile file, Map<String, FunnelData> datasets) {
        return new FileReport(
                file.name(),
                file.rows().stream().map(row -> area(row, data(datasets, row))).toList());
    }

    private static RowResult area(CsvRow row, FunnelData data) {
        int area = Integer.parseInt(row.text("area")) - 1;
        double events = data.events()[area];
        RowCheck check = new RowCheck(row, row.text("dataset_id") + " area " + row.text("area"));
        if (!data.isRate()) {
            Result<FunnelFlag> flag = data.isRatio()
                    ? FunnelFlag.ofRate(events, data.denominators()[area], 1)
                    : FunnelFlag.ofProportion(events, data.denominators()[area], data.baseline());
            return check.exact("significance", flag(flag)).result();
        }
        if (data.isStandardised() && events < FEWEST_FOR_DSR) {
            return check.exact("significance", "Not applicable for events less than 10 for dsrs")
                    .near("rate_chart", null, TOLERANCE)
                    .result();
        }
        double denominator = data.denominators()[area];
        return check.exact("significance", flag(FunnelFlag.ofRate(events, denominator, data.baseline())))
                .near("rate_chart", events / denominator * data.multiplier(), TOLERANCE)
                .near("denominator_derived", denominator / data.years(), TOLERANCE)
                .result();
    }

    private static String flag(Result<FunnelFlag> flag) {
        if (flag instanceof Result.Known<FunnelFlag> known) {
            return switch (known.value()) {
                case HIGH_OUTER -> "High (0.001)";
                case HIGH_INNER -> "High (0.025)";
                case NOT_SIGNIFICANT -> "Not significant";
                case LOW_INNER -> "Low (0.025)";
                case LOW_OUTER -> "Low (0.001)";
            };
        }
        return "NA";
    }

    private static FileReport limits(CsvFile file, Map<String, FunnelData> datasets) {
        Map<FunnelData, List<Double>> places = new HashMap<>();
        return new FileReport(
                file.name(),
                IntStream.range(0, file.rows().size())
                        .mapToObj(i -> {
                            CsvRow row = file.rows().get(i);
                            FunnelData data = data(datasets, row);
                            List<Double> axis = places.computeIfAbsent(data, FunnelData::places);
                            return line(row, data, axis.get(Integer.parseInt(row.text("point")) - 1));
                        })
                        .toList());
    }

    private static RowResult line(CsvRow row, FunnelData data, double place) {
        RowCheck check = new RowCheck(row, row.text("dataset_id") + " point " + row.text("point"));
        if (!data.isRate() && !data.isRatio() && data.multiplier() != 100) {
            String[] clamped = LIMITS.stream()
                    .filter(limits -> isClamped(row, data.upperLineBelow100(place, limits.tail()), limits.upper()))
                    .map(Limits::upper)
                    .toArray(String[]::new);
            if (clamped.length > 0) {
                check.listed(CLAMP, clamped);
            }
        }
        check.near("x", place, 0).near("baseline", number(data.shownBaseline()), TOLERANCE);
        for (Limits limits : LIMITS) {
            Result<Interval> ours = data.line(place, limits.tail());
            double tolerance = data.isRate() || data.isRatio() ? BISECTED : TOLERANCE;
            check.near("lower_" + limits.name() + "_limit", Packed.lower(ours), tolerance)
                    .near(limits.upper(), Packed.upper(ours), tolerance);
            Result<Interval> expected = data.sizesOnTheLine(place, limits.tail());
            check.near("aux_lower_" + limits.name(), Packed.upper(expected), BISECTED)
                    .near("aux_upper_" + limits.name(), Packed.lower(expected), BISECTED);
        }
        return check.result();
    }

    /** Whether the peer's limit is what its clamp makes of the line; only then the clamp is the difference. */
    private static boolean isClamped(CsvRow row, double clamped, String column) {
        Double theirs = row.number(column);
        return theirs != null && Math.abs(theirs - clamped) <= TOLERANCE * clamped;
    }

    private static double given(CsvRow row, String column) {
        @Nullable Double number = row.number(column);
        return number == null ? 0 : number;
    }
}
