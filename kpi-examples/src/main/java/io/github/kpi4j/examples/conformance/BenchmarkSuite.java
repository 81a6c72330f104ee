package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.benchmark.QuantileBounds;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every local authority's change, rank, band, neighbours, region and nation as the Local Authority Interactive Tool has them. */
final class BenchmarkSuite {

    private static final double TOLERANCE = 1e-9;
    private static final String EXPECTED = "expected.csv.gz";
    private static final String QUARTILES = "quartiles.csv";

    private BenchmarkSuite() {}

    static List<FileReport> check(Path folder) {
        PeerAreas peer = PeerAreas.read(folder);
        List<RowResult> positions = new ArrayList<>();
        CsvFile.each(folder.resolve(EXPECTED), row -> positions.add(position(peer, row)));
        List<RowResult> quartiles = new ArrayList<>();
        CsvFile.each(folder.resolve(QUARTILES), row -> quartiles.add(quartiles(peer, row)));
        return List.of(new FileReport(EXPECTED, positions), new FileReport(QUARTILES, quartiles));
    }

    private static RowResult position(PeerAreas peer, CsvRow row) {
        RowCheck check = new RowCheck(row, row.text("measure_id") + " " + row.text("area_code"));
        PeerMeasure measure = peer.measures().get(row.text("measure_id"));
        PeerFolder.Area area = peer.folder().areas().get(row.text("area_code"));
        if (measure == null || area == null) {
            return check.mismatch(
                            "there is no such " + (measure == null ? "measure in measures.csv" : "area in areas.csv"))
                    .result();
        }
        Standing standing = Standing.of(peer.folder(), measure, area);
        check.exact("area_name", area.name())
                .exact("period", measure.period())
                .exact("previous_period", measure.previousPeriod());
        number(check, "value", standing.own().now());
        number(check, "previous", standing.own().before());
        Optional<Change> change = standing.own().change();
        number(check, "change", change.map(Change::amount).orElse(null));
        check.exact("trend", change.map(Standing::trend).orElse(""))
                .exact("trend_colour", change.map(Standing::colour).orElse("none"))
                .exact("rank", Standing.shown(standing.position().rank()))
                .exact("quartile", Standing.shown(standing.position().quartile()));
        number(check, "sn_mean", standing.neighbours().now());
        number(
                check,
                "sn_change",
                standing.neighbours().change().map(Change::amount).orElse(null));
        check.exact("sn_count", standing.neighboursKnown()).exact("region", standing.region());
        published(check, "region", standing.inRegion());
        published(check, "england", standing.inEngland());
        return check.result();
    }

    private static void published(RowCheck check, String column, Standing.Values values) {
        number(check, column + "_value", values.now());
        number(check, column + "_change", values.change().map(Change::amount).orElse(null));
    }

    private static RowResult quartiles(PeerAreas peer, CsvRow row) {
        RowCheck check = new RowCheck(row, row.text("measure_id"));
        PeerMeasure measure = peer.measures().get(row.text("measure_id"));
        if (measure == null) {
            return check.mismatch("there is no such measure in measures.csv").result();
        }
        check.exact("las_with_value", measure.local().known());
        Optional<QuantileBounds> bounds = measure.local().bounds(4).found();
        for (int i = 0; i <= 4; i++) {
            int place = i;
            number(
                    check,
                    "q" + 25 * i,
                    bounds.map(all -> all.bounds().get(place)).orElse(null));
        }
        return check.result();
    }

    /** Compared absolutely where it is below 1. */
    private static void number(RowCheck check, String column, @Nullable Rational ours) {
        check.near(column, ours == null ? null : ours.doubleValue(), TOLERANCE, 1);
    }
}
