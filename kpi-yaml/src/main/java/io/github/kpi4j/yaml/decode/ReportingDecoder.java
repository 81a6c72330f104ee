package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.yaml.field.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often an indicator is reported, what each figure covers, and when it is due. */
final class ReportingDecoder {

    private static final int LONGEST_LAG = 3650;
    private static final Map<String, Frequency> EVERY = new LinkedHashMap<>();
    private static final Map<String, Span> COVERS = new LinkedHashMap<>();
    private static final Map<String, Accrual.Nature> NATURES =
            Map.of("stock", Accrual.Nature.STOCK, "flow", Accrual.Nature.FLOW);
    private static final Map<String, Accrual.Given> GIVEN =
            Map.of("cumulative", Accrual.Given.CUMULATIVE, "in-period", Accrual.Given.IN_PERIOD);

    static {
        EVERY.put("month", Frequency.MONTHLY);
        EVERY.put("quarter", Frequency.QUARTERLY);
        EVERY.put("term", Frequency.TERMLY);
        EVERY.put("half-year", Frequency.HALF_YEARLY);
        EVERY.put("year", Frequency.YEARLY);
        EVERY.put("irregular", Frequency.IRREGULAR);
        COVERS.put("month", Span.MONTH);
        COVERS.put("quarter", Span.QUARTER);
        COVERS.put("term", Span.TERM);
        COVERS.put("half-year", Span.HALF_YEAR);
        COVERS.put("year", Span.YEAR);
        COVERS.put("pooled-2-years", Span.TWO_YEARS);
        COVERS.put("pooled-3-years", Span.THREE_YEARS);
        COVERS.put("pooled-4-years", Span.FOUR_YEARS);
        COVERS.put("pooled-5-years", Span.FIVE_YEARS);
        COVERS.put("rolling-12-months", Span.ROLLING_YEAR);
        COVERS.put("year-to-date", Span.YEAR_TO_DATE);
        COVERS.put("snapshot", Span.SNAPSHOT);
    }

    private ReportingDecoder() {}

    /** Reads the group; null also when the framework's kind of year is wanted and could not be read. */
    static @Nullable Reporting read(Fields fields, @Nullable YearType frameworkYears) {
        Frequency every = fields.required("every", value -> value.asChoice(EVERY));
        Span covers = fields.has("covers")
                ? fields.optional("covers", value -> value.asChoice(COVERS))
                : every == null ? null : every.span();
        YearType years = fields.has("years") ? fields.optional("years", Years::read) : byDefault(every, frameworkYears);
        int lag = fields.optional("due-after-days", value -> Numbers.whole(value, 0, LONGEST_LAG), 0);
        Accrual.Nature nature = fields.optional("kind", value -> value.asChoice(NATURES), Accrual.Nature.UNSTATED);
        Accrual.Given given = fields.optional("figures", value -> value.asChoice(GIVEN), Accrual.Given.AS_COVERED);
        if (every == null || covers == null || years == null) {
            fields.finish();
            return null;
        }
        Cadence cadence = fields.build("covers", advice(every, years), () -> Cadence.of(every, covers, years));
        return cadence == null
                ? null
                : fields.build(
                        fields.has("figures") ? "figures" : "kind",
                        "totals of the year: { every: quarter, figures: cumulative }; parts of it: { every: quarter,"
                                + " covers: year-to-date, figures: in-period }",
                        () -> new Reporting(cadence, lag, new Accrual(nature, given)));
    }

    /** The word that files use for a frequency. */
    static String word(Frequency every) {
        return EVERY.entrySet().stream()
                .filter(entry -> entry.getValue() == every)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable YearType byDefault(@Nullable Frequency every, @Nullable YearType frameworkYears) {
        return every == Frequency.TERMLY && frameworkYears != null
                ? Cadence.of(Frequency.TERMLY, Span.TERM, requireNonNull(frameworkYears))
                        .years()
                : frameworkYears;
    }

    private static String advice(Frequency every, YearType years) {
        return COVERS.entrySet().stream()
                .filter(entry -> goWith(every, entry.getValue(), years))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", ", "what goes with it: ", ""));
    }

    private static boolean goWith(Frequency every, Span covers, YearType years) {
        try {
            return Cadence.of(every, covers, years).covers().span() == covers;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
