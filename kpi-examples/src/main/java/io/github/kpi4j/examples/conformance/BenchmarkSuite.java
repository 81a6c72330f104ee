package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.benchmark.QuantileBounds;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every local authority's change, rank, band, neighbours, region and nation as the Local Authority Interactive Tool has them. */
final class BenchmarkSuite {

    private static final double TOLERANCE = 1e-9;
    private static final String EXPECTED = "expected.csv.gz";
    private static final String QUARTILES = "quartiles.csv";
    private static final String NO_POSITION = "-";
    private static final String ENGLAND = "England";
    private static final String LONDON = "London";

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
        PeerAreas.Area area = peer.areas().get(row.text("area_code"));
        if (measure == null || area == null) {
            return check.mismatch(
                            "there is no such " + (measure == null ? "measure in measures.csv" : "area in areas.csv"))
                    .result();
        }
        AreaId id = area.id();
        check.exact("area_name", area.name())
                .exact("period", measure.period())
                .exact("previous_period", measure.previousPeriod());
        number(check, "value", measure.latest().value(id).rank().orElse(null));
        number(check, "previous", measure.previous().value(id).rank().orElse(null));
        Optional<Change> change = change(check, "change", measure, id);
        check.exact("trend", change.map(BenchmarkSuite::movement).orElse(""))
                .exact("trend_colour", change.map(BenchmarkSuite::colour).orElse("none"));
        Position position = measure.ranking().position(id);
        check.exact("rank", shown(position.rank())).exact("quartile", shown(position.quartile()));
        neighbours(check, measure, peer.neighbours().getOrDefault(id, List.of()), id);
        String region = region(peer, measure, area.region());
        check.exact("region", region);
        published(check, "region", measure, peer.names().get(region));
        published(check, "england", measure, peer.names().get(ENGLAND));
        return check.result();
    }

    private static void neighbours(RowCheck check, PeerMeasure measure, List<AreaId> members, AreaId self) {
        AreaValues now = measure.latest().among(members).without(self);
        Optional<Rational> mean = now.mean().found();
        Optional<Rational> before =
                measure.previous().among(members).without(self).mean().found();
        number(check, "sn_mean", mean.orElse(null));
        number(check, "sn_change", mean.flatMap(to -> before.map(to::minus)).orElse(null));
        check.exact("sn_count", now.known());
    }

    /** Parts of London are compared with London where their own part has no figure in the latest period. */
    private static String region(PeerAreas peer, PeerMeasure measure, String region) {
        AreaId id = peer.names().get(region);
        boolean isKnown = id != null && measure.latest().value(id) instanceof Value.Amount;
        return region.startsWith(LONDON) && !isKnown ? LONDON : region;
    }

    private static void published(RowCheck check, String column, PeerMeasure measure, @Nullable AreaId area) {
        if (area == null) {
            check.mismatch("areas.csv has no area for " + column);
            return;
        }
        number(check, column + "_value", measure.latest().value(area).rank().orElse(null));
        change(check, column + "_change", measure, area);
    }

    private static Optional<Change> change(RowCheck check, String column, PeerMeasure measure, AreaId area) {
        Optional<Change> change = measure.latest()
                .value(area)
                .rank()
                .flatMap(to -> measure.previous()
                        .value(area)
                        .rank()
                        .map(from -> Change.between(from, to, measure.polarity())));
        number(check, column, change.map(Change::amount).orElse(null));
        return change;
    }

    private static String movement(Change change) {
        return change.movement().name().toLowerCase(Locale.ROOT);
    }

    private static String colour(Change change) {
        return switch (change.direction()) {
            case IMPROVING -> "good";
            case WORSENING -> "bad";
            case STEADY, NOT_JUDGED -> "none";
        };
    }

    private static String shown(Answer<?> answer) {
        if (answer instanceof Answer.Unknown<?> none) {
            return none.why() == Why.NO_POLARITY || none.why() == Why.RANGE_TOO_SMALL ? NO_POSITION : "";
        }
        return answer.found().map(String::valueOf).orElse("");
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
