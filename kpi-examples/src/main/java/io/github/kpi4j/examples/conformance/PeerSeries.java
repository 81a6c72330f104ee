package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.spc.Attempt;
import io.github.kpi4j.spc.Better;
import io.github.kpi4j.spc.ChartPoint;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.ControlChart;
import io.github.kpi4j.spc.ControlChart.Group;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A series of the peers, as asked for in series.csv, and our chart of it by their rules. */
record PeerSeries(CsvRow row, List<Row.Value> values, Attempt<ControlChart> attempt) {

    private static final int PEER_TREND = 7;

    static String key(CsvRow row) {
        return row.isBlank("facet") ? row.text("series_id") : row.text("series_id") + " " + row.text("facet");
    }

    String id() {
        return row.text("series_id");
    }

    boolean hasShortGroup() {
        return attempt.drawn()
                .filter(chart -> chart.groups().stream().anyMatch(chart::isShort))
                .isPresent();
    }

    static PeerSeries of(CsvRow row, List<CsvRow> points) {
        List<Row.Value> values = points.stream()
                .map(point -> new Row.Value(date(point, point.text("date")), point.number("y")))
                .toList();
        return new PeerSeries(row, values, ControlChart.xmr(values, phases(row), rules(row)));
    }

    static ChartRules rules(CsvRow row) {
        return ChartRules.NHS.withScreened(row.flag("screen_outliers"));
    }

    private static Phases phases(CsvRow row) {
        Phases phases = new Phases(List.of(), fixedAfter(row));
        for (String text : row.text("rebase_dates").split(";", -1)) {
            if (!text.isBlank()) {
                phases = phases.rebasedFrom(date(row, text), "as the peer was asked to");
            }
        }
        return phases;
    }

    private static @Nullable Integer fixedAfter(CsvRow row) {
        Double rows = row.number("fix_after_n_points");
        return rows == null ? null : rows.intValue();
    }

    private static LocalDate date(CsvRow row, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    row.file() + ":" + row.line() + ": \"" + text + "\" is no date like 2024-04-01", e);
        }
    }

    @Nullable
    ControlChart chart() {
        return attempt.drawn().orElse(null);
    }

    ControlChart drawn() {
        return attempt.drawn().orElseThrow();
    }

    /** Why there is no chart, where there is none. */
    String refusal() {
        return attempt instanceof Attempt.Refused<ControlChart> refused
                ? refused.reason() + " at " + refused.date()
                : "no";
    }

    Better better() {
        return switch (row.text("improvement_direction")) {
            case "increase" -> Better.HIGHER;
            case "decrease" -> Better.LOWER;
            case "neutral" -> Better.NEITHER;
            default ->
                throw new IllegalArgumentException(row.file() + ":" + row.line() + ": improvement_direction is \""
                        + row.text("improvement_direction") + "\"");
        };
    }

    /** The group that a row of cases.csv or groups.csv is about. */
    Group groupOf(CsvRow other) {
        return drawn().groups().stream()
                .filter(group -> Integer.toString(group.number()).equals(other.text("rebase_group")))
                .findFirst()
                .orElse(drawn().lastGroup());
    }

    /** The point that a row of cases.csv is about. */
    ChartPoint point(CsvRow other) {
        int index = (int) Math.round(Objects.requireNonNullElse(other.number("idx"), 1.0)) - 1;
        List<ChartPoint> points = drawn().points();
        return points.get(Math.max(0, Math.min(index, points.size() - 1)));
    }

    /**
     * Whether NHSRplotthedots stops: in seven rows of a group a step is missing, and no known step says that they are neither
     * a rise nor a fall.
     */
    boolean stopsThePeer() {
        return drawn().groups().stream()
                .map(Group::points)
                .anyMatch(points -> IntStream.rangeClosed(0, points.size() - PEER_TREND)
                        .mapToObj(from -> points.subList(from, from + PEER_TREND))
                        .anyMatch(PeerSeries::isUndecided));
    }

    private static boolean isUndecided(List<ChartPoint> window) {
        int rising = 0;
        int falling = 0;
        int missing = 0;
        for (int i = 1; i < window.size(); i++) {
            Double before = window.get(i - 1).value();
            Double value = window.get(i).value();
            if (before == null || value == null) {
                missing++;
            } else {
                rising += value > before ? 1 : 0;
                falling += value < before ? 1 : 0;
            }
        }
        int known = window.size() - 1 - missing;
        return missing > 0 && (rising == known || falling == known);
    }

    /**
     * The rows that decide limits in qicharts2, which does not freeze a chart that it also parts; null if all do.
     */
    @Nullable
    Integer frozenByQicharts() {
        return drawn().groups().size() > 1 ? null : fixedAfter(row);
    }

    /** The values of a group. */
    List<Row.Value> valuesOf(Group group) {
        return group.points().stream()
                .map(point -> new Row.Value(point.date(), point.value()))
                .toList();
    }
}
