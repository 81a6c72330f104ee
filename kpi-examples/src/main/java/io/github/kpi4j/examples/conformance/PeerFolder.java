package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder laid out as the measures of the Local Authority Interactive Tool: {@code measures.csv}, {@code areas.csv},
 * {@code neighbours.csv} and {@code input.csv.gz}. All but the figures is read at once.
 *
 * @param folder where it is
 * @param areas the areas by code, in the order of the file
 * @param names the codes of the areas by name
 * @param neighbours the statistical neighbours of each local authority
 * @param measures the measures by id, in the order of the file
 */
public record PeerFolder(
        Path folder,
        Map<String, Area> areas,
        Map<String, AreaId> names,
        Map<AreaId, List<AreaId>> neighbours,
        Map<String, Measure> measures) {

    static final String INPUT = "input.csv.gz";

    private static final int USUAL_DECIMALS = 1;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_FIGURES = 10_000_000;

    /** How numbers that are not there are written. */
    private static final Map<String, Reason> MISSING =
            Map.of("-", Reason.NOT_AVAILABLE, "..", Reason.NOT_AVAILABLE, "c", Reason.SUPPRESSED);

    /**
     * An area.
     *
     * @param id its code
     * @param name its name
     * @param isLocalAuthority whether it is ranked; regions and England are not
     * @param region the region that it is compared with, blank for a region
     */
    public record Area(AreaId id, String name, boolean isLocalAuthority, String region) {}

    /**
     * A measure.
     *
     * @param id its id
     * @param name its name; its id where the folder says none
     * @param topic the heading under which it stands, perhaps blank
     * @param polarity which way is better
     * @param decimals with how many decimals its values are shown
     * @param yearType what its years are, as the folder has it, perhaps blank
     * @param withoutBands whether its range is declared too small for bands
     * @param figures how many rows of figures it has as the folder says, 0 where it does not say
     */
    public record Measure(
            String id,
            String name,
            String topic,
            Polarity polarity,
            int decimals,
            String yearType,
            boolean withoutBands,
            int figures) {}

    /**
     * One row of the figures.
     *
     * @param measure the id of the measure, perhaps of none in {@code measures.csv}
     * @param period the label of the period
     * @param area the area
     * @param value the value, or why there is none
     * @param row where it stands
     */
    public record Figure(String measure, String period, AreaId area, Value value, CsvRow row) {}

    /**
     * Reads areas, neighbours and measures.
     *
     * @param folder the folder
     * @return what is in it
     * @throws java.io.UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if a file is not laid out as it should be, an area, a measure or a neighbour stands
     *     twice, an area is its own neighbour, or a neighbour is no area; the message names file and line
     */
    public static PeerFolder read(Path folder) {
        Map<String, Area> areas = new LinkedHashMap<>();
        Map<String, AreaId> names = new HashMap<>();
        CsvFile.each(folder.resolve("areas.csv"), row -> {
            Area area = area(row);
            if (areas.put(area.id().code(), area) != null || names.put(area.name(), area.id()) != null) {
                throw row.wrong("the area is there already: \"" + area.name() + "\", " + area.id());
            }
        });
        Map<AreaId, List<AreaId>> neighbours = new HashMap<>();
        CsvFile.each(folder.resolve("neighbours.csv"), row -> {
            AreaId area = area(areas, row, "area_code").id();
            AreaId neighbour = area(areas, row, "neighbour_code").id();
            List<AreaId> those = neighbours.computeIfAbsent(area, self -> new ArrayList<>());
            if (neighbour.equals(area) || those.contains(neighbour)) {
                throw row.wrong(
                        neighbour.equals(area)
                                ? area + " cannot be its own neighbour"
                                : neighbour + " is a neighbour of " + area + " already");
            }
            those.add(neighbour);
        });
        Map<String, Measure> measures = new LinkedHashMap<>();
        CsvFile.each(folder.resolve("measures.csv"), row -> {
            Measure measure = measure(row);
            if (measures.put(measure.id(), measure) != null) {
                throw row.wrong("the measure is there already: \"" + measure.id() + "\"");
            }
        });
        return new PeerFolder(folder, areas, names, neighbours, measures);
    }

    private static Area area(CsvRow row) {
        return new Area(
                code(row, row.text("area_code")),
                row.text("area_name"),
                row.text("area_type").equals("local-authority"),
                row.text("comparator_region"));
    }

    private static AreaId code(CsvRow row, String text) {
        try {
            return new AreaId(text);
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Area area(Map<String, Area> areas, CsvRow row, String column) {
        Area area = areas.get(row.text(column));
        if (area == null) {
            throw row.wrong(column + " is no area of areas.csv: \"" + row.text(column) + "\"");
        }
        return area;
    }

    private static Measure measure(CsvRow row) {
        String id = row.text("measure_id");
        String name = told(row, "measure_name");
        return new Measure(
                id,
                name.isBlank() ? id : name,
                told(row, "topic"),
                polarity(row),
                number(row, "decimals", USUAL_DECIMALS, MOST_DECIMALS),
                told(row, "year_type"),
                row.text("no_quartile").equals("Y"),
                number(row, "points", 0, MOST_FIGURES));
    }

    private static String told(CsvRow row, String column) {
        return row.has(column) ? row.text(column) : "";
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

    private static int number(CsvRow row, String column, int usual, int most) {
        String text = told(row, column);
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,8}") || Integer.parseInt(text) > most) {
            throw row.wrong(column + " is \"" + text + "\"; a number from 0 to " + most + " is wanted");
        }
        return Integer.parseInt(text);
    }

    /**
     * How many rows of figures there should be.
     *
     * @return the sum over the measures, 0 where the folder does not say
     */
    public long figures() {
        return measures.values().stream().mapToLong(Measure::figures).sum();
    }

    /**
     * Reads the figures, one by one.
     *
     * @param reader what is done with each
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if a value is no number, or an area is none of the folder's; the message names the line
     */
    public void eachFigure(Consumer<Figure> reader) {
        Map<String, Value> read = new HashMap<>();
        CsvFile.each(folder.resolve(INPUT), row -> {
            Value value = read.computeIfAbsent(row.text("value"), text -> value(row, text));
            reader.accept(new Figure(
                    row.text("measure_id"),
                    row.text("period"),
                    area(areas, row, "area_code").id(),
                    value,
                    row));
        });
    }

    private static Value value(CsvRow row, String text) {
        Reason missing = MISSING.get(text);
        return missing == null ? Value.Amount.of(PeerNumber.read(row, "value", text)) : new Value.Absent(missing);
    }

    /**
     * The local authorities.
     *
     * @return those that are ranked, in the order of the file
     */
    public List<Area> authorities() {
        return areas.values().stream().filter(Area::isLocalAuthority).toList();
    }

    /**
     * The neighbours of an area.
     *
     * @param area the area
     * @return its neighbours, the closest first; none for an area that has none
     */
    public List<AreaId> neighboursOf(AreaId area) {
        return neighbours.getOrDefault(area, List.of());
    }

    /**
     * Finds a local authority.
     *
     * @param nameOrCode its name, in letters of either case, or its code
     * @return the authority; empty if the folder has none such
     */
    public Optional<Area> authority(String nameOrCode) {
        return authorities().stream()
                .filter(area -> area.name().equalsIgnoreCase(nameOrCode)
                        || area.id().code().equals(nameOrCode))
                .findFirst();
    }
}
