package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds every row of the figures to the reference folder and back; skipped where that folder is not at hand. */
class ChildrensServicesReferenceTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("kpi.reference", "../../shared/reference"), "childrens-services", "figures.csv");
    private static final Map<String, String> AREAS = Map.of(
            "Bromley", "E09000006",
            "Sheffield", "E08000039",
            "England", "E92000001",
            "Bromley statistical neighbours", "bromley-neighbours",
            "Sheffield statistical neighbours", "sheffield-neighbours");
    private static final Map<String, String> REASONS = Map.of("", "", "c", "[c]", "x", "[x]", "-", "[x]");
    private static final Pattern NEIGHBOURS = Pattern.compile("unweighted mean of (\\d+) of 10");
    private static final Pattern PUBLISHED = Pattern.compile("published (\\d{4}-\\d{2}-\\d{2})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Map<String, FigureRow> ours = Map.of();
    private Map<String, Published> reference = Map.of();

    private record Published(
            String key,
            String value,
            String numerator,
            String denominator,
            String status,
            String label,
            String source) {

        String grade() {
            String lower = value.toLowerCase(Locale.ROOT);
            return lower.equals("requires improvement to be good") ? "requires improvement" : lower;
        }
    }

    @BeforeEach
    void readBothFiles() throws IOException {
        assumeTrue(Files.exists(REFERENCE), () -> "no reference figures at " + REFERENCE.toAbsolutePath());
        ours = FigureRow.all().stream().collect(Collectors.toMap(FigureRow::key, Function.identity()));
        CsvTable ids = CsvTable.resource("measure-ids.csv");
        Map<String, String> indicators = ids.rows().stream()
                .collect(Collectors.toMap(r -> ids.cell(r, "reference"), r -> ids.cell(r, "indicator")));
        CsvTable table = CsvTable.read(Files.newBufferedReader(REFERENCE));
        reference = table.rows().stream()
                .map(row -> published(table, row, indicators))
                .collect(Collectors.toMap(Published::key, Function.identity()));
    }

    @Test
    void everyReferenceRowIsOursAndEveryRowOfOursIsInTheReferenceOrNotApplicable() {
        assertThat(ours.values().stream()
                        .filter(row -> !row.marks().equals("[z]") && !row.isOfNeighbour())
                        .map(FigureRow::key))
                .containsExactlyInAnyOrderElementsOf(reference.keySet());
    }

    @Test
    void valuesAndCountsAreAsInTheReference() {
        assertThat(reference.values()).hasSize(983).allSatisfy(row -> {
            FigureRow own = our(row);
            assertThat(List.of(own.value(), own.numerator(), own.denominator()))
                    .as(row.key())
                    .containsExactly(row.grade(), row.numerator(), row.denominator());
        });
    }

    @Test
    void reasonsForNoValueAreAsInTheReference() {
        assertThat(reference.values()).allSatisfy(row -> {
            FigureRow own = our(row);
            assertThat(own.marks().replace("[b]", "")).as(row.key()).isEqualTo(REASONS.get(row.status()));
            assertThat(own.note().contains("no reason published"))
                    .as(row.key())
                    .isEqualTo(row.status().equals("-"));
        });
    }

    @Test
    void notesNameTheNumberOfNeighboursBehindAMean() {
        assertThat(reference.values()).allSatisfy(row -> {
            Matcher mean = NEIGHBOURS.matcher(row.source());
            if (!mean.find()) {
                assertThat(our(row).note()).as(row.key()).doesNotContain("mean of");
            } else if (mean.group(1).equals("0")) {
                assertThat(our(row).note()).as(row.key()).contains("none of 10 neighbours has a value");
            } else {
                assertThat(our(row).note()).as(row.key()).contains("mean of " + mean.group(1) + " of 10 neighbours");
            }
        });
    }

    @Test
    void notesOfInspectionsNameTheKindAndTheDayOfPublication() {
        assertThat(reference.values().stream().filter(row -> row.key().startsWith("ofsted-")))
                .hasSize(12)
                .allSatisfy(row -> {
                    Matcher day = PUBLISHED.matcher(row.label());
                    assertThat(day.find()).isTrue();
                    assertThat(our(row).note())
                            .startsWith(kind(row.label()))
                            .endsWith(LocalDate.parse(day.group(1)).format(DAY));
                });
    }

    private FigureRow our(Published row) {
        return Objects.requireNonNull(ours.get(row.key()), row.key());
    }

    private static String kind(String label) {
        if (label.startsWith("SIF")) {
            return "single inspection";
        }
        return label.contains("Short") ? "ILACS short inspection" : "ILACS standard inspection";
    }

    private static Published published(CsvTable table, List<String> row, Map<String, String> indicators) {
        String key = String.join(
                " | ",
                indicators.get(table.cell(row, "measure_id")),
                AREAS.get(table.cell(row, "authority")),
                table.cell(row, "period_start"),
                table.cell(row, "period_end"));
        return new Published(
                key,
                table.cell(row, "value"),
                table.cell(row, "numerator"),
                table.cell(row, "denominator"),
                table.cell(row, "status_code"),
                table.cell(row, "period_label"),
                table.cell(row, "source"));
    }
}
