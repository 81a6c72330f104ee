package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of the Local Authority Interactive Tool, the areas that they are of, and whose neighbours they are.
 *
 * @param areas the areas by code
 * @param names the codes of the areas by name
 * @param neighbours the statistical neighbours of each local authority
 * @param measures the measures by id
 */
record PeerAreas(
        Map<String, Area> areas,
        Map<String, AreaId> names,
        Map<AreaId, List<AreaId>> neighbours,
        Map<String, PeerMeasure> measures) {

    /** An area, and the region that it is compared with, blank for a region. */
    record Area(AreaId id, String name, boolean isLocalAuthority, String region) {}

    static final String INPUT = "input.csv.gz";

    /** How numbers that are not there are written. */
    private static final Map<String, Reason> MISSING =
            Map.of("-", Reason.NOT_AVAILABLE, "..", Reason.NOT_AVAILABLE, "c", Reason.SUPPRESSED);

    static PeerAreas read(Path folder) {
        Map<String, Area> areas = new HashMap<>();
        Map<String, AreaId> names = new HashMap<>();
        CsvFile.each(folder.resolve("areas.csv"), row -> {
            Area area = new Area(
                    new AreaId(row.text("area_code")),
                    row.text("area_name"),
                    row.text("area_type").equals("local-authority"),
                    row.text("comparator_region"));
            areas.put(area.id().code(), area);
            names.put(area.name(), area.id());
        });
        Map<AreaId, List<AreaId>> neighbours = new HashMap<>();
        CsvFile.each(
                folder.resolve("neighbours.csv"),
                row -> neighbours
                        .computeIfAbsent(area(areas, row, "area_code").id(), area -> new ArrayList<>())
                        .add(area(areas, row, "neighbour_code").id()));
        Map<String, Polarity> polarities = new HashMap<>();
        Map<String, Boolean> withoutBands = new HashMap<>();
        CsvFile.each(folder.resolve("measures.csv"), row -> {
            polarities.put(row.text("measure_id"), polarity(row));
            withoutBands.put(row.text("measure_id"), row.text("no_quartile").equals("Y"));
        });
        Map<String, Map<String, Map<AreaId, Value>>> figures = figures(folder, areas);
        Map<String, PeerMeasure> measures = new HashMap<>();
        List<AreaId> local = areas.values().stream()
                .filter(Area::isLocalAuthority)
                .map(Area::id)
                .toList();
        polarities.forEach((id, polarity) -> measures.put(
                id,
                PeerMeasure.of(
                        polarity, withoutBands.getOrDefault(id, false), figures.getOrDefault(id, Map.of()), local)));
        return new PeerAreas(areas, names, neighbours, measures);
    }

    private static Map<String, Map<String, Map<AreaId, Value>>> figures(Path folder, Map<String, Area> areas) {
        Map<String, Map<String, Map<AreaId, Value>>> figures = new HashMap<>();
        Map<String, Value> read = new HashMap<>();
        CsvFile.each(folder.resolve(INPUT), row -> {
            Value value = read.computeIfAbsent(row.text("value"), text -> value(row, text));
            Value before = figures.computeIfAbsent(row.text("measure_id"), id -> new TreeMap<>())
                    .computeIfAbsent(row.text("period"), period -> new HashMap<>())
                    .put(area(areas, row, "area_code").id(), value);
            if (before != null) {
                throw row.wrong("the area has a value of this period already");
            }
        });
        return figures;
    }

    private static Area area(Map<String, Area> areas, CsvRow row, String column) {
        Area area = areas.get(row.text(column));
        if (area == null) {
            throw row.wrong(column + " is no area of areas.csv: \"" + row.text(column) + "\"");
        }
        return area;
    }

    private static Polarity polarity(CsvRow row) {
        return switch (row.text("polarity")) {
            case "High" -> Polarity.HIGHER;
            case "Low" -> Polarity.LOWER;
            case "-" -> Polarity.NEITHER;
            case "" -> Polarity.UNSTATED;
            default -> throw row.wrong("polarity is \"" + row.text("polarity") + "\"");
        };
    }

    private static Value value(CsvRow row, String text) {
        Reason missing = MISSING.get(text);
        return missing == null ? Value.Amount.of(PeerNumber.read(row, "value", text)) : new Value.Absent(missing);
    }
}
