package io.github.kpi4j.examples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One row of the project's figures file, as text, with the days its period covers. */
record FigureRow(
        String indicator,
        String area,
        String period,
        String value,
        String numerator,
        String denominator,
        String marks,
        String recorded,
        String note) {

    static final List<String> HEADER =
            List.of("indicator", "area", "period", "value", "numerator", "denominator", "marks", "recorded", "note");

    private static final Set<String> ACADEMIC = Set.of(
            "ks2-expected-standard",
            "attainment-8",
            "looked-after-ks2",
            "looked-after-attainment-8",
            "persistent-absence");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static CsvTable table() {
        return CsvTable.resource("childrens-services.csv");
    }

    static List<FigureRow> all() {
        return table().rows().stream().map(FigureRow::of).toList();
    }

    private static FigureRow of(List<String> c) {
        return new FigureRow(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7), c.get(8));
    }

    LocalDate start() {
        if (isYearSpan()) {
            return LocalDate.of(firstYear(), ACADEMIC.contains(indicator) ? 9 : 4, 1);
        }
        return isCalendarYear() ? LocalDate.of(firstYear(), 1, 1) : LocalDate.parse(period, DAY);
    }

    LocalDate end() {
        if (isYearSpan() || isCalendarYear()) {
            return start().plusYears(1).minusDays(1);
        }
        return start();
    }

    boolean isPresent() {
        return !value.isEmpty();
    }

    /** One neighbour by its own code, and neither a mean of neighbours nor an area of a story. */
    boolean isOfNeighbour() {
        return area.matches("E(06|08|10)\\d{6}") && !area.equals("E08000039");
    }

    String key() {
        return indicator + " | " + area + " | " + start() + " | " + end();
    }

    private boolean isYearSpan() {
        return period.matches("\\d{4}/\\d{2}");
    }

    private boolean isCalendarYear() {
        return period.matches("\\d{4}");
    }

    private int firstYear() {
        return Integer.parseInt(period.substring(0, 4));
    }
}
