package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.story.Story;
import io.github.kpi4j.indicator.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every indicator is printed with its published value and period, as the figures file has them. */
class PublishedFiguresTest {

    private static final Pattern NUMBER = Pattern.compile("£?(-?[\\d,]+(?:\\.\\d+)?)");

    @ParameterizedTest
    @CsvSource({
        "BROMLEY, 2024/25 Q4, 2025-03-31",
        "BROMLEY, 2025/26 Q2, 2025-09-30",
        "SHEFFIELD, 2024/25 Q3, 2024-12-31",
        "SHEFFIELD, 2024/25 Q4, 2025-03-31",
        "SHEFFIELD, 2025/26 Q2, 2025-09-30"
    })
    void theReportOfAQuarterShowsTheLatestFigureOfEachIndicator(Story story, String quarter, LocalDate lastDay) {
        String report = Told.answer("report", story.name(), "--period", quarter);
        for (Indicator indicator : published(story)) {
            Map<String, String> facts = Told.facts(report, indicator.name());
            Optional<FigureRow> row =
                    latest(indicator.id().text(), story.framework().area().code(), lastDay);
            if (row.isEmpty()) {
                assertThat(facts.get("value")).as(indicator.name()).startsWith("no figure; late: ");
            } else {
                assertShows(facts.get("value"), row.get());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"BROMLEY, 2024/25 Q4, 2025-03-31", "SHEFFIELD, 2025/26 Q2, 2025-09-30"})
    void neighboursAndEnglandStandBesideEachValue(Story story, String quarter, LocalDate lastDay) {
        String report = Told.answer("report", story.name(), "--period", quarter);
        String neighbours = story.name().toLowerCase(java.util.Locale.ROOT) + "-neighbours";
        for (Indicator indicator : published(story)) {
            String id = indicator.id().text();
            if (id.startsWith("ofsted-")) {
                continue;
            }
            String[] beside = Told.facts(report, indicator.name()).get("beside").split("\n", -1);
            assertThat(beside).hasSize(2);
            assertStates(beside[0].replace("Statistical neighbours (2025) ", ""), row(id, neighbours, lastDay));
            assertStates(beside[1].replace("England ", ""), row(id, "E92000001", lastDay));
        }
    }

    @ParameterizedTest
    @CsvSource("SHEFFIELD, 2024-09-30")
    void theBaselineReportShowsTheLastFigureBeforeTheFramework(Story story, LocalDate lastDay) {
        String report = Told.answer("report", story.name(), "--period", "2024/25 Q2");
        for (Indicator indicator : published(story)) {
            String start = Told.facts(report, indicator.name()).get("Starting point");
            if (start.startsWith("none yet: ")) {
                assertThat(indicator.id().text()).isIn("authorities-good-or-better", "share-of-council-spend");
            } else {
                LocalDate day =
                        indicator.id().text().equals("agency-social-workers") ? LocalDate.of(2024, 3, 31) : lastDay;
                assertShows(
                        start,
                        row(indicator.id().text(), story.framework().area().code(), day));
            }
        }
    }

    /** Those that the file has figures of; the others are worked out from them, or told. */
    private static List<Indicator> published(Story story) {
        return story.framework().indicators().stream()
                .filter(indicator -> FigureRow.all().stream()
                        .anyMatch(row -> row.indicator().equals(indicator.id().text())))
                .toList();
    }

    private static FigureRow row(String indicator, String area, LocalDate lastDay) {
        return latest(indicator, area, lastDay).orElseThrow();
    }

    private static Optional<FigureRow> latest(String indicator, String area, LocalDate lastDay) {
        return FigureRow.all().stream()
                .filter(row -> row.indicator().equals(indicator) && row.area().equals(area))
                .filter(row -> !row.end().isAfter(lastDay))
                .max(Comparator.comparing(FigureRow::end));
    }

    private static void assertShows(String text, FigureRow row) {
        String in = row.start().equals(row.end()) ? " on " : " in ";
        assertThat(text).as(row.key()).contains(in + row.period());
        assertStates(text.substring(0, text.indexOf(in + row.period())), row);
    }

    private static void assertStates(String text, FigureRow row) {
        if (!row.isPresent()) {
            Map<String, String> reasons = Map.of("[c]", "suppressed", "[x]", "not available", "[z]", "not applicable");
            assertThat(text).as(row.key()).startsWith(reasons.get(row.marks()));
            return;
        }
        Matcher number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            BigDecimal shown = new BigDecimal(number.group(1).replace(",", ""));
            BigDecimal published = new BigDecimal(row.value());
            assertThat(shown)
                    .as(row.key())
                    .isEqualByComparingTo(published.setScale(shown.scale(), RoundingMode.HALF_UP));
        } else {
            assertThat(text).as(row.key()).isEqualToIgnoringCase(row.value());
        }
    }
}
