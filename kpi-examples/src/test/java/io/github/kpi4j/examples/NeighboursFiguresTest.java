package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.examples.story.Story;
import io.github.kpi4j.series.AreaId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the neighbours by name: their mean is the one published ready-made, and each stands so in its source. */
class NeighboursFiguresTest {

    private static final Path SOURCE =
            Path.of(System.getProperty("kpi.reference", "../../shared/reference"), "benchmark", "input.csv.gz");
    private static final int AS_PUBLISHED = 12;
    private static final Map<String, String> MEASURES = Map.of(
            "re-referrals", "rereferral",
            "repeat-protection-plans", "prevregcpr",
            "agency-social-workers", "work_force_agecy_rate",
            "sdq-average", "emotional_lac",
            "ks2-expected-standard", "ks2rwm_expected_std",
            "attainment-8", "avg_attain8_score",
            "persistent-absence", "totperabnew",
            "ehc-plans-in-20-weeks", "sen_ehc_excpt_20wks");

    private final List<FigureRow> neighbours =
            FigureRow.all().stream().filter(FigureRow::isOfNeighbour).toList();

    @ParameterizedTest
    @EnumSource(Story.class)
    void theMeanOfTheTenIsTheReadyMadeOne(Story story) {
        String mean = story.name().toLowerCase(Locale.ROOT) + "-neighbours";
        Set<String> members = members(story);
        Map<String, List<FigureRow>> byYear = neighbours.stream()
                .filter(row -> members.contains(row.area()))
                .collect(Collectors.groupingBy(row -> row.indicator() + " " + row.period()));

        assertThat(members).hasSize(10);
        assertThat(FigureRow.all().stream()
                        .filter(row ->
                                row.area().equals(mean) && byYear.containsKey(row.indicator() + " " + row.period())))
                .hasSize(8 * 3)
                .allSatisfy(row -> {
                    List<FigureRow> present = byYear.get(row.indicator() + " " + row.period()).stream()
                            .filter(FigureRow::isPresent)
                            .toList();
                    assertThat(row.note()).contains("mean of " + present.size() + " of 10 neighbours");
                    BigDecimal published = new BigDecimal(row.value());
                    assertThat(mean(present).setScale(published.scale(), RoundingMode.HALF_UP))
                            .as(row.key())
                            .isEqualByComparingTo(published);
                });
    }

    @Test
    void everyValueIsAsItsSourceHasIt() throws IOException {
        assumeTrue(Files.exists(SOURCE), () -> "no reference figures at " + SOURCE.toAbsolutePath());
        Map<String, String> source = source();

        assertThat(neighbours).allSatisfy(row -> {
            String key = MEASURES.get(row.indicator()) + " " + row.end().getYear() + " " + name(row);
            String published = Objects.requireNonNull(source.get(key), key);
            if (row.isPresent()) {
                assertThat(new BigDecimal(row.value()))
                        .as(row.key())
                        .isEqualByComparingTo(new BigDecimal(published).round(new MathContext(AS_PUBLISHED)));
            } else {
                assertThat(published).as(row.key()).isEqualTo("-");
                assertThat(row.note()).isEqualTo(name(row) + ": no reason published");
            }
        });
    }

    private static Set<String> members(Story story) {
        Comparator comparator =
                story.framework().findComparator("neighbours-by-name").orElseThrow();
        return comparator.membership().versions().stream()
                .flatMap(version -> version.members().stream())
                .map(AreaId::code)
                .collect(Collectors.toSet());
    }

    private static BigDecimal mean(List<FigureRow> rows) {
        return rows.stream()
                .map(row -> new BigDecimal(row.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(rows.size()), MathContext.DECIMAL128);
    }

    /** The note of each row begins with the name of its area. */
    private static String name(FigureRow row) {
        return row.note().split("[:;]", -1)[0];
    }

    private static Map<String, String> source() throws IOException {
        Map<String, String> values = new HashMap<>();
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(SOURCE)), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells.length == 5 && MEASURES.containsValue(cells[0]))
                    .forEach(cells -> values.put(cells[0] + " " + cells[1] + " " + cells[3], cells[4]));
        }
        return values;
    }
}
