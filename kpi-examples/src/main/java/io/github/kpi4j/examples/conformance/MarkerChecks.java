package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.util.Optional;
import java.util.Set;

/**
 * The markers of government statistics, each written into a file of figures: beside a number, and in the place of one. What is read
 * is written again, and has to be read as the same.
 */
final class MarkerChecks {

    private static final String NUMBER = "12.5";
    private static final String VALUE_STANDS = "value stands";
    private static final KpiYaml YAML = KpiYaml.standard();
    private static final Framework FRAMEWORK = YAML.parse("framework.yaml", """
        schema: 1
        framework: { id: markers, name: Markers, area: E92000001, years: financial }
        indicators:
          - id: share
            kind: quantitative
            name: A share
            measure: { percentage: { of: cases, out-of: all } }
            reported: { every: year }
            target: { at-least: 50 }
        """).orElseThrow();

    /** Symbols stand without brackets. */
    private static final Set<String> SYMBOLS = Set.of("*", ":", "~");

    private MarkerChecks() {}

    static RowResult marker(CsvRow row) {
        String code = row.text("code");
        Optional<Figure> beside = SYMBOLS.contains(code) ? Optional.empty() : read(NUMBER, "[" + code + "]");
        Optional<Figure> instead = read(code, "").filter(MarkerChecks::isMissing);
        RowCheck check = new RowCheck(row, "[" + code + "]");
        if (!SYMBOLS.contains(code)
                && !read("", "[" + code + "]").filter(MarkerChecks::isMissing).equals(instead)) {
            check.mismatch("the letter and the letter in brackets are not read alike");
        }
        if (!isReadAgain(beside) || !isReadAgain(instead)) {
            check.mismatch("what is read is not what is written");
        }
        return check.exact("kind", kind(beside.isPresent(), instead.isPresent()))
                .exact("treat_value_as", treatment(beside, instead))
                .result();
    }

    private static String kind(boolean isMarker, boolean replaces) {
        if (isMarker) {
            return replaces ? "marker_or_replaces_value" : "marker";
        }
        return replaces ? "replaces_value" : "not read";
    }

    private static String treatment(Optional<Figure> beside, Optional<Figure> instead) {
        String shown = beside.map(MarkerChecks::standing).orElse("");
        if (instead.isEmpty()) {
            return shown;
        }
        return shown.isEmpty() ? missing(instead.get()) : shown + " if present else missing";
    }

    private static String standing(Figure figure) {
        return figure.marks().contains(Mark.FORECAST) && !figure.isOutturn()
                ? VALUE_STANDS + " but is not an observation"
                : VALUE_STANDS;
    }

    private static String missing(Figure figure) {
        if (figure.observation() instanceof Observation.Missing missing) {
            Reason reason = missing.reason();
            return switch (reason) {
                case SUPPRESSED -> "missing (suppressed)";
                case LOW -> "missing (non-zero below display precision)";
                case NOT_APPLICABLE -> "not applicable (excluded from completeness)";
                case NOT_AVAILABLE -> "missing";
                default -> reason.code();
            };
        }
        return VALUE_STANDS;
    }

    private static boolean isMissing(Figure figure) {
        return figure.observation() instanceof Observation.Missing;
    }

    private static Optional<Figure> read(String value, String marks) {
        return parse("indicator,period,value,marks\nshare,2024/25," + value + "," + marks + "\n");
    }

    private static Optional<Figure> parse(String rows) {
        return YAML.parseFigures("figures.csv", rows, FRAMEWORK) instanceof LoadResult.Loaded<Figures> loaded
                ? loaded.value().all().stream().findFirst()
                : Optional.empty();
    }

    private static boolean isReadAgain(Optional<Figure> figure) {
        return figure.map(Figures::of)
                .map(YAML::csv)
                .flatMap(MarkerChecks::parse)
                .equals(figure);
    }
}
