package io.github.kpi4j.examples.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The results of PHEindicatormethods, Fingertips, R and others. */
final class StatisticsSuite {

    private static final String CSV = ".csv";

    /** Files that are read together. */
    private static final List<String> FUNNELS = List.of("funnel_areas.csv", "funnel_datasets.csv", "funnel_limits.csv");

    private static final String TOGETHER =
            "funnel_areas.csv, funnel_datasets.csv and funnel_limits.csv can only be compared together";

    private static final Map<String, Function<CsvRow, RowResult>> CHECKS = Map.ofEntries(
            Map.entry("aggregate_proportion_rate", IntervalChecks::pooled),
            Map.entry("before_after_welch", ChangeChecks::means),
            Map.entry("benchmark_comparison", ComparisonChecks::benchmark),
            Map.entry("cusum", TrendChecks::cusum),
            Map.entry("difference_in_differences", ChangeChecks::differences),
            Map.entry("disclosure_count_display", DisclosureChecks::count),
            Map.entry("disclosure_secondary_suppression", DisclosureChecks::suppression),
            Map.entry("distributions", IntervalChecks::distribution),
            Map.entry("fingertips_quintile_quartile", BandChecks::fingertips),
            Map.entry("funnel_building_blocks", FunnelChecks::buildingBlock),
            Map.entry("gss_shorthand", MarkerChecks::marker),
            Map.entry("its_segmented", RegressionChecks::segmented),
            Map.entry("lait_rank_quartile_band", BandChecks::lait),
            Map.entry("mann_kendall_sen", TrendChecks::mannKendall),
            Map.entry("mean_t", IntervalChecks::mean),
            Map.entry("ols_forecast", RegressionChecks::line),
            Map.entry("proportion_trend_chisq", TrendChecks::proportions),
            Map.entry("proportion_wilson", IntervalChecks::proportion),
            Map.entry("quantile_bands", BandChecks::deprivation),
            Map.entry("rate_byars_exact", IntervalChecks::rate),
            Map.entry("recent_trend", RecentTrendChecks::recent),
            Map.entry("rounding_half_up", RoundingChecks::halfUp),
            Map.entry("same_period_last_year", TrendChecks::samePeriodLastYear),
            Map.entry("target_comparison", ComparisonChecks::target),
            Map.entry("two_proportion_change", ChangeChecks::proportions),
            Map.entry("two_rate_ratio", ChangeChecks::rates));

    private StatisticsSuite() {}

    static List<FileReport> check(Path folder) {
        List<FileReport> reports = new ArrayList<>();
        List<Path> tables = tables(folder);
        for (Path file : tables) {
            if (!FUNNELS.contains(name(file))) {
                reports.add(report(file));
            }
        }
        List<String> funnels = tables.stream()
                .map(StatisticsSuite::name)
                .filter(FUNNELS::contains)
                .toList();
        if (funnels.size() == FUNNELS.size()) {
            reports.addAll(FunnelChecks.check(folder));
        } else {
            funnels.forEach(name -> reports.add(FileReport.notCompared(name, TOGETHER)));
        }
        Path certified = folder.resolve("nist");
        if (Files.isDirectory(certified)) {
            reports.addAll(CertifiedChecks.check(certified));
        }
        return reports;
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(CSV)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static FileReport report(Path file) {
        String name = name(file);
        Function<CsvRow, RowResult> check = CHECKS.get(name.substring(0, name.length() - CSV.length()));
        return check == null
                ? FileReport.notCompared(name, "no file of this name belongs to the suite")
                : new FileReport(
                        name,
                        CsvFile.read(file).rows().stream()
                                .map(row -> checked(row, check))
                                .toList());
    }

    /** A row that cannot be worked out has failed, and says why; the others are checked all the same. */
    private static RowResult checked(CsvRow row, Function<CsvRow, RowResult> check) {
        try {
            return check.apply(row);
        } catch (RuntimeException e) {
            return new RowCheck(row, row.cells().get(0))
                    .mismatch("it cannot be worked out: " + e)
                    .result();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
