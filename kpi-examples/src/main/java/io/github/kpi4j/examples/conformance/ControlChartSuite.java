package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.spc.Assurance;
import io.github.kpi4j.spc.ChartPoint;
import io.github.kpi4j.spc.ChartPoint.MovingRange;
import io.github.kpi4j.spc.ChartPoint.Trend;
import io.github.kpi4j.spc.ControlChart.Group;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.spc.Limits.Zone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Control charts as NHSRplotthedots draws them, and run charts as qicharts2 does: a row a point, a group and a series. */
final class ControlChartSuite {

    static final double TOLERANCE = 1e-12;

    private static final Deviation PEER_STOPS = new Deviation(
            "series at which NHSRplotthedots stops with an error",
            "it stops at a missing value inside a window of seven whose known steps go one way; here that is no trend,"
                    + " and there is a chart (spc README section 9)");
    private static final Deviation NO_TARGET = new Deviation(
            "assurance of a facet without a target, where targets are given by facet",
            "NHSRplotthedots calls it inconsistent; without a target there is no assurance (spc README section 8)");

    private static final String WARNING = "short_group_warning_raised";

    private ControlChartSuite() {}

    static List<FileReport> check(Path folder) {
        CsvFile cases = CsvFile.read(folder.resolve("cases.csv"));
        CsvFile groups = CsvFile.read(folder.resolve("groups.csv"));
        CsvFile series = CsvFile.read(folder.resolve("series.csv"));
        Map<String, PeerSeries> charts = charts(cases, series);
        Set<String> warned = ids(charts, PeerSeries::hasShortGroup);
        Set<String> stopped = ids(charts, PeerSeries::stopsThePeer);
        return List.of(
                report(cases, charts, stopped, ControlChartSuite::point),
                report(groups, charts, stopped, ControlChartSuite::group),
                report(
                        series,
                        charts,
                        stopped,
                        (ours, row, check) -> series(ours, row, check, warned.contains(ours.id()))));
    }

    /** The peer draws all facets of a series together: what it does for one it does for all. */
    private static Set<String> ids(Map<String, PeerSeries> charts, Predicate<PeerSeries> condition) {
        return charts.values().stream()
                .filter(series -> series.chart() != null)
                .filter(condition)
                .map(PeerSeries::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, PeerSeries> charts(CsvFile cases, CsvFile series) {
        Map<String, List<CsvRow>> points = new LinkedHashMap<>();
        cases.rows()
                .forEach(row -> points.computeIfAbsent(PeerSeries.key(row), key -> new ArrayList<>())
                        .add(row));
        Map<String, PeerSeries> charts = new LinkedHashMap<>();
        series.rows().forEach(row -> {
            String key = PeerSeries.key(row);
            charts.put(key, PeerSeries.of(row, points.getOrDefault(key, List.of())));
        });
        return charts;
    }

    private interface Comparison {
        void compare(PeerSeries series, CsvRow row, RowCheck check);
    }

    private static FileReport report(
            CsvFile file, Map<String, PeerSeries> charts, Set<String> stopped, Comparison comparison) {
        List<RowResult> results = new ArrayList<>();
        for (CsvRow row : file.rows()) {
            String key = PeerSeries.key(row);
            RowCheck check = new RowCheck(row, key);
            PeerSeries series = charts.get(key);
            if (series == null) {
                check.mismatch("there is no such series in series.csv");
            } else if (series.chart() == null) {
                check.mismatch("refused: " + series.refusal());
            } else {
                if (series.row().text("status").equals("error") && stopped.contains(series.id())) {
                    check.listed(PEER_STOPS, undecided(row));
                }
                comparison.compare(series, row, check);
            }
            results.add(check.result());
        }
        return new FileReport(file.name(), results);
    }

    /** What the peer had not come to when it stopped; it warns of short groups at the end. */
    private static String[] undecided(CsvRow row) {
        return Stream.concat(row.blanks().stream(), Stream.of(WARNING)).toArray(String[]::new);
    }

    private static void point(PeerSeries series, CsvRow row, RowCheck check) {
        Group group = series.groupOf(row);
        ChartPoint point = series.point(row);
        Optional<Zone> zone = point.zone();
        Optional<Zone> limited = zone.filter(any -> point.limits() instanceof Limits.Known);
        check.exact("date", point.date().toString()).near("y", point.value(), 0).exact("rebase_group", group.number());
        lines(check, group);
        check.exact(
                        "relative_to_mean",
                        zone.map(Zone::side).map(String::valueOf).orElse(""))
                .exact("in_baseline", point.inBaseline())
                .exact("mr_kept", point.range() != null && point.range().kept())
                .exact(
                        "outside_limits",
                        limited.map(Zone::isOutside).map(PeerWords::flag).orElse(""))
                .exact(
                        "close_to_limits",
                        limited.map(Zone::isNear).map(PeerWords::flag).orElse(""));
        rule(check, row, "rule_trend", point.trend() != Trend.NONE);
        rule(check, row, "rule_two_in_three", point.twoInThree());
        rule(check, row, "rule_shift", point.shift());
        check.exact("special_cause_type", PeerWords.cause(point.specialCause().orElse(null)))
                .exact("special_cause_flag", point.specialCause().isPresent())
                .exact("point_type", PeerWords.type(point.variation(series.better())))
                .exact("short_group_warning", series.drawn().isShort(group));
    }

    /** A blank flag of a rule means that it is undefined because of a missing value, and is to be read as not flagged. */
    private static void rule(RowCheck check, CsvRow row, String column, boolean ours) {
        check.exact(column, row.isBlank(column) && !ours ? "" : PeerWords.flag(ours));
    }

    private static void group(PeerSeries series, CsvRow row, RowCheck check) {
        Group group = series.groupOf(row);
        List<ChartPoint> points = group.points();
        List<MovingRange> ranges = group.ranges();
        check.exact("start_idx", series.drawn().points().indexOf(points.get(0)) + 1L)
                .exact("n", points.size())
                .exact(
                        "n_missing",
                        points.stream().filter(point -> point.value() == null).count())
                .exact(
                        "n_baseline",
                        points.stream().filter(ChartPoint::inBaseline).count())
                .exact("n_mr", ranges.size())
                .exact("n_mr_kept", ranges.stream().filter(MovingRange::kept).count())
                .near("amr_unscreened", number(group.unscreenedMeanRange()), TOLERANCE)
                .near("amr", number(group.meanRange()), TOLERANCE);
        lines(check, group);
        check.exact("short_group", series.drawn().isShort(group))
                .exact("last_point_type", PeerWords.type(group.last().variation(series.better())));
        RunColumns.compare(series, group, check);
    }

    /** The peer warns once of all facets together. */
    private static void series(PeerSeries series, CsvRow row, RowCheck check, boolean warned) {
        boolean isDrawn = !row.text("status").equals("error");
        if (isDrawn && row.text("target_given_as").equals("per_facet") && row.isBlank("target")) {
            check.listed(NO_TARGET, "assurance_type", "assurance_icon");
        }
        List<ChartPoint> points = series.drawn().points();
        Group last = series.drawn().lastGroup();
        check.exact("n", points.size())
                .exact(
                        "n_missing",
                        points.stream().filter(point -> point.value() == null).count())
                .exact(WARNING, warned)
                .exact("n_groups", series.drawn().groups().size())
                .near("amr", number(last.meanRange()), TOLERANCE);
        outerLines(check, last);
        for (String type : PeerWords.TYPES) {
            check.exact(
                    "n_" + type.replace("special_cause_", ""),
                    points.stream()
                            .filter(point -> PeerWords.type(point.variation(series.better()))
                                    .equals(type))
                            .count());
        }
        Double target = row.number("target");
        Optional<Assurance> assurance =
                target == null ? Optional.empty() : series.drawn().assurance(series.better(), target);
        check.exact("variation_type", PeerWords.type(series.drawn().variation(series.better())))
                .exact("variation_icon", PeerWords.icon(series.drawn().variation(series.better())))
                .exact("assurance_type", assurance.map(PeerWords::assurance).orElse(""))
                .exact("assurance_icon", assurance.map(PeerWords::assuranceIcon).orElse(""));
        RunColumns.compare(series, last, check);
    }

    private static void lines(RowCheck check, Group group) {
        outerLines(check, group);
        Limits.@Nullable Known known = group.limits() instanceof Limits.Known limits ? limits : null;
        double scale = known == null ? 0 : Math.abs(known.mean());
        check.near("nlpl", known == null ? null : known.lowerNear(), TOLERANCE, scale)
                .near("nupl", known == null ? null : known.upperNear(), TOLERANCE, scale);
    }

    private static void outerLines(RowCheck check, Group group) {
        Limits.@Nullable Known known = group.limits() instanceof Limits.Known limits ? limits : null;
        double scale = known == null ? 0 : Math.abs(known.mean());
        check.near("mean", group.limits().centre(), TOLERANCE)
                .near("lpl", known == null ? null : known.lower(), TOLERANCE, scale)
                .near("upl", known == null ? null : known.upper(), TOLERANCE, scale);
    }

    static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
