package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChildrensServicesFiguresTest {

    private static final String NOT_APPLICABLE = "a share of authorities has no value for one authority";
    private static final Set<String> AREAS =
            Set.of("E09000006", "E08000039", "E92000001", "bromley-neighbours", "sheffield-neighbours");
    private static final long EACH_AREA = AREAS.size();
    private static final long EACH_AREA_AND_NEIGHBOUR = AREAS.size() + 20L;
    private static final Set<String> GRADES = Set.of("inadequate", "requires improvement", "good", "outstanding");
    private static final Set<String> PERCENTAGES = Set.of(
            "re-referrals",
            "repeat-protection-plans",
            "agency-social-workers",
            "authorities-good-or-better",
            "sdq-concern",
            "looked-after-ks2",
            "care-leavers-in-eet",
            "three-or-more-placements",
            "share-of-council-spend");
    private static final Set<String> PER_TEN_THOUSAND = Set.of("looked-after-rate", "children-in-need-rate");

    private final List<FigureRow> rows = FigureRow.all();

    @Test
    void headerIsTheProjectsFiguresFormat() {
        assertThat(FigureRow.table().header()).isEqualTo(FigureRow.HEADER);
    }

    @Test
    void everyPublishedFigureAndTheFourNotApplicableRowsAreThere() {
        assertThat(rows).hasSize(983 + 4 + 20 * 8 * 3);
        assertThat(rows.stream().map(FigureRow::indicator).distinct()).hasSize(24);
    }

    @Test
    void noIndicatorAreaAndPeriodComesTwice() {
        assertThat(rows.stream().map(FigureRow::key)).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheFiveKnownAreasAndTheTwentyNeighboursOccur() {
        assertThat(rows.stream()
                        .filter(row -> !row.isOfNeighbour())
                        .map(FigureRow::area)
                        .collect(Collectors.toSet()))
                .isEqualTo(AREAS);
    }

    @Test
    void eachOfTheTwentyNeighboursHasThreeYearsOfEightIndicators() {
        List<FigureRow> neighbours =
                rows.stream().filter(FigureRow::isOfNeighbour).toList();

        assertThat(neighbours.stream().collect(Collectors.groupingBy(FigureRow::area, Collectors.counting())))
                .hasSize(20)
                .allSatisfy((area, count) -> assertThat(count).isEqualTo(8 * 3));
        assertThat(neighbours.stream().map(FigureRow::indicator).distinct()).hasSize(8);
        assertThat(neighbours)
                .allSatisfy(row ->
                        assertThat(List.of(row.numerator(), row.denominator())).containsOnly(""));
    }

    @Test
    void rowsAreSortedByIndicatorAreaAndPeriod() {
        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing(FigureRow::indicator)
                        .thenComparing(FigureRow::area)
                        .thenComparing(FigureRow::end));
    }

    @Test
    void aRowHasEitherAValueOrOneReason() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.marks())
                        .isIn(row.isPresent() ? List.of("", "[b]") : List.of("[c]", "[x]", "[z]")));
    }

    @Test
    void aShareOfAuthoritiesIsNotApplicableToOneAuthority() {
        assertThat(rows.stream().filter(row -> row.marks().equals("[z]")))
                .allSatisfy(row -> {
                    assertThat(row.indicator()).isEqualTo("authorities-good-or-better");
                    assertThat(row.note()).isEqualTo(NOT_APPLICABLE);
                })
                .extracting(row -> row.area() + " " + row.period())
                .containsExactly(
                        "E08000039 31 March 2023",
                        "E08000039 31 March 2025",
                        "E09000006 31 March 2023",
                        "E09000006 31 March 2025");
    }

    @Test
    void everyBreakInASeriesSaysWhy() {
        List<FigureRow> breaks =
                rows.stream().filter(row -> row.marks().equals("[b]")).toList();
        assertThat(breaks).allSatisfy(row -> assertThat(row.note()).contains(": not comparable with "));
        assertThat(breaks.stream()
                        .collect(Collectors.groupingBy(r -> r.indicator() + " " + r.period(), Collectors.counting())))
                .isEqualTo(Map.of(
                        "ks2-expected-standard 2017/18", EACH_AREA,
                        "attainment-8 2016/17", EACH_AREA,
                        "attainment-8 2019/20", EACH_AREA,
                        "attainment-8 2021/22", EACH_AREA,
                        "attainment-8 2022/23", EACH_AREA_AND_NEIGHBOUR,
                        "looked-after-attainment-8 2019/20", EACH_AREA,
                        "looked-after-attainment-8 2021/22", EACH_AREA,
                        "looked-after-attainment-8 2022/23", EACH_AREA,
                        "ehc-plans-in-20-weeks 2023", EACH_AREA_AND_NEIGHBOUR));
    }

    @Test
    void ofstedGradesAreWordsOfTheScale() {
        assertThat(rows.stream().filter(row -> row.indicator().startsWith("ofsted-")))
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.value()).isIn(GRADES));
    }

    @Test
    void everyOtherValueIsAPlainNumber() {
        assertThat(rows.stream()
                        .filter(FigureRow::isPresent)
                        .filter(row -> !row.indicator().startsWith("ofsted-")))
                .allSatisfy(row -> assertThat(row.value()).matches("\\d+(\\.\\d+)?"));
    }

    @Test
    void nobodyHasSaidYetWhenAFigureWasRecorded() {
        assertThat(rows).allSatisfy(row -> assertThat(row.recorded()).isEmpty());
    }

    @Test
    void countsGiveThePublishedValueOrTheNoteSaysWhatTheyGive() {
        List<FigureRow> withCounts = rows.stream()
                .filter(FigureRow::isPresent)
                .filter(row -> !row.numerator().isEmpty() && !row.denominator().isEmpty())
                .toList();
        List<FigureRow> differing = withCounts.stream()
                .filter(row -> {
                    BigDecimal published = new BigDecimal(row.value());
                    return fromCounts(row, published.scale()).compareTo(published) != 0;
                })
                .toList();

        assertThat(withCounts).hasSizeGreaterThan(300);
        assertThat(differing)
                .hasSize(5)
                .allSatisfy(row ->
                        assertThat(row.note()).startsWith("published counts ").contains("give " + fromCounts(row, 2)));
    }

    private static BigDecimal fromCounts(FigureRow row, int decimals) {
        BigDecimal per = PERCENTAGES.contains(row.indicator())
                ? BigDecimal.valueOf(100)
                : PER_TEN_THOUSAND.contains(row.indicator()) ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
        return new BigDecimal(row.numerator())
                .multiply(per)
                .divide(new BigDecimal(row.denominator()), MathContext.DECIMAL128)
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
