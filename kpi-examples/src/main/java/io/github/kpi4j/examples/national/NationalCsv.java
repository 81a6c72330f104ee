package io.github.kpi4j.examples.national;

import io.github.kpi4j.examples.conformance.PeerFolder;
import io.github.kpi4j.examples.conformance.PeerMeasure;
import io.github.kpi4j.examples.conformance.Standing;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.yaml.field.CsvLine;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nation as CSV, a row for each measure and local authority in the order of the folder. Columns, each empty where there is
 * nothing to say:
 *
 * <ul>
 *   <li>{@code measure_id}, {@code area_code}, {@code area_name}
 *   <li>{@code period}, {@code value}, {@code previous_period}, {@code previous}: the latest figure and the one before it
 *   <li>{@code change}; {@code trend}: up, down or same; {@code trend_colour}: good, bad or none
 *   <li>{@code rank}, {@code ranked}: from 1, the best, among so many; {@code quartile}: A to D. A dash where nobody has one
 *   <li>{@code sn_mean}, {@code sn_change}, {@code sn_count}: the mean of the statistical neighbours, and how many have a value
 *   <li>{@code region}, {@code region_value}, {@code region_change}, {@code england_value}, {@code england_change}
 *   <li>{@code stale}: true where the latest figures of the measure lie too many years behind those of others, else false
 * </ul>
 *
 * <p>Numbers have a point and no thousands separator. They are exact, or to twelve decimals where a decimal does not end. Lines
 * end with a line feed.
 */
public final class NationalCsv {

    private static final Rounding UNENDING = Rounding.halfUp(12);
    private static final List<String> COLUMNS = List.of(
            "measure_id",
            "area_code",
            "area_name",
            "period",
            "value",
            "previous_period",
            "previous",
            "change",
            "trend",
            "trend_colour",
            "rank",
            "ranked",
            "quartile",
            "sn_mean",
            "sn_change",
            "sn_count",
            "region",
            "region_value",
            "region_change",
            "england_value",
            "england_change",
            "stale");

    private NationalCsv() {}

    /**
     * Writes the nation.
     *
     * @param nation the nation
     * @param out where to
     */
    public static void write(Nation nation, PrintWriter out) {
        out.print(CsvLine.of(COLUMNS));
        nation.measures().forEach((id, measure) -> {
            for (PeerFolder.Area area : nation.folder().authorities()) {
                out.print(CsvLine.of(cells(
                        id,
                        measure,
                        Standing.of(nation.folder(), measure, area),
                        nation.stale().contains(id))));
            }
        });
    }

    private static List<String> cells(String id, PeerMeasure measure, Standing standing, boolean stale) {
        Optional<Change> change = standing.own().change();
        String rank = Standing.shown(standing.position().rank());
        return List.of(
                id,
                standing.area().id().code(),
                standing.area().name(),
                measure.period(),
                exact(standing.own().now()),
                measure.previousPeriod(),
                exact(standing.own().before()),
                amount(standing.own()),
                change.map(Standing::trend).orElse(""),
                change.map(Standing::colour).orElse("none"),
                rank,
                rank.isEmpty() || measure.ranking().ranked() == 0
                        ? ""
                        : Integer.toString(measure.ranking().ranked()),
                Standing.shown(standing.position().quartile()),
                exact(standing.neighbours().now()),
                amount(standing.neighbours()),
                Integer.toString(standing.neighboursKnown()),
                standing.region(),
                exact(standing.inRegion().now()),
                amount(standing.inRegion()),
                exact(standing.inEngland().now()),
                amount(standing.inEngland()),
                Boolean.toString(stale));
    }

    private static String amount(Standing.Values values) {
        return exact(values.change().map(Change::amount).orElse(null));
    }

    private static String exact(@Nullable Rational number) {
        return number == null
                ? ""
                : number.exactDecimal().orElseGet(() -> UNENDING.apply(number)).toPlainString();
    }
}
