package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.DataQuality;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.yaml.field.DateText;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.field.Refusal;
import io.github.kpi4j.yaml.problem.Quote;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of a figures file becomes one figure. */
final class FigureDecoder {

    private static final LocalDate EXAMPLE = LocalDate.of(2025, 3, 31);
    private static final Map<String, DataQuality> QUALITIES = Texts.choices(DataQuality.values(), DataQuality::code);

    private final Framework framework;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, LocalDate> retired = new HashMap<>();
    private final Suggestions suggestions;
    private final Map<Cadence, Map<String, Period>> periods = new HashMap<>();
    private final FigureIndex index = new FigureIndex();
    private final Plausibility plausibility = new Plausibility();
    private final FallingTotals totals = new FallingTotals();

    FigureDecoder(Framework framework) {
        this.framework = framework;
        framework.indicators().forEach(each -> indicators.put(each.id().text(), each));
        framework.governance().retired().forEach(each -> retired.put(each.id().text(), each.on()));
        suggestions = new Suggestions(indicators.keySet(), "add it to the framework, or mend the id");
    }

    @Nullable
    Figure read(Row row) {
        Indicator indicator = indicator(row);
        AreaId code = row.has(Column.AREA)
                ? attempt(row, Column.AREA, "", () -> new AreaId(row.text(Column.AREA)))
                : framework.area();
        AreaId area = code == null ? null : framework.register().current(code);
        MarksDecoder.Marks marks = MarksDecoder.read(row);
        LocalDate recorded = recorded(row);
        if (indicator == null || marks == null) {
            return null;
        }
        Cadence cadence = indicator.definition().reporting().figures();
        Period period = period(row, cadence);
        Observation observation = ObservationDecoder.read(row, indicator.definition(), marks.reason());
        MarksDecoder.Marks said = ObservationDecoder.isUnreliable(
                        row.text(Column.VALUE), indicator.definition().measure())
                ? marks.unreliable()
                : marks;
        DataQuality quality = quality(row);
        boolean unread = (recorded == null && row.has(Column.RECORDED)) || (quality == null && row.has(Column.QUALITY));
        if (area == null || period == null || observation == null || unread) {
            return null;
        }
        Figure figure = attempt(
                row,
                Column.PERIOD,
                "check the year",
                () -> new Figure(
                        indicator.id(),
                        area,
                        period,
                        observation,
                        said.marks(),
                        recorded,
                        row.text(Column.NOTE),
                        quality));
        if (figure != null) {
            index.add(row, figure, cadence);
            warnOfForecast(row, figure);
            plausibility.add(
                    row.cited(row.has(Column.VALUE) ? Column.VALUE : Column.NUMERATOR), figure, indicator.definition());
            totals.add(
                    row.cited(FallingTotals.column(figure)),
                    figure,
                    indicator.definition().reporting());
        }
        return figure;
    }

    /** Holds a figure against others that a row held which was not read the long way. */
    void hold(Cited cell, Figure figure) {
        Indicator indicator = indicators.get(figure.indicator().text());
        if (indicator != null) {
            plausibility.add(cell, figure, indicator.definition());
            totals.add(cell, figure, indicator.definition().reporting());
        }
    }

    /** What a row of an indicator may hold to be a figure without more ado; null if each of its rows must be looked at. */
    @Nullable
    PlainIndicator plain(IndicatorId id) {
        Indicator indicator = indicators.get(id.text());
        return indicator == null ? null : PlainIndicator.of(indicator.definition());
    }

    FigureIndex index() {
        return index;
    }

    /** The area of rows that name none. */
    AreaId ownArea() {
        return framework.register().current(framework.area());
    }

    /** Reports what only shows when all figures are there. */
    void finish() {
        index.clear();
        totals.finish();
        plausibility.finish();
    }

    private static void warnOfForecast(Row row, Figure figure) {
        if (!figure.marksWhenKnown().equals(figure.marks())) {
            row.warn(
                    Column.RECORDED,
                    "recorded-early",
                    figure.period().label() + " had not ended on " + figure.recorded()
                            + ": the figure is taken for a forecast, and will not be judged",
                    "write the day on which the outturn became known, or mark the figure [f]");
        }
    }

    private @Nullable Indicator indicator(Row row) {
        String id = row.text(Column.INDICATOR);
        if (id.isEmpty()) {
            return row.error(
                    Column.INDICATOR, "empty-value", "this row names no indicator", "write the id of an indicator");
        }
        Indicator indicator = indicators.get(id);
        if (indicator == null && retired.containsKey(id)) {
            row.warn(
                    Column.INDICATOR,
                    "retired-indicator",
                    "the indicator " + Quote.of(id) + " was retired on " + retired.get(id) + "; the row is not read",
                    "leave the row out, or report with the framework as it was then");
            return null;
        }
        if (indicator == null) {
            return row.error(
                    Column.INDICATOR,
                    "unknown-indicator",
                    "the framework has no indicator " + Quote.of(id),
                    suggestions.advice(id));
        }
        List<IndicatorId> sources = indicator.definition().measure().inputs();
        return sources.isEmpty()
                ? indicator
                : row.error(
                        Column.INDICATOR,
                        "derived-indicator",
                        id + " is worked out from other indicators and takes no figures of its own",
                        "give figures for "
                                + sources.stream().map(IndicatorId::text).collect(Collectors.joining(" and ")));
    }

    private @Nullable Period period(Row row, Cadence cadence) {
        String text = row.text(Column.PERIOD);
        if (text.isEmpty()) {
            return row.error(Column.PERIOD, "empty-value", "this row names no period", example(cadence));
        }
        Map<String, Period> known = periods.computeIfAbsent(cadence, key -> new HashMap<>());
        Period period = known.get(text);
        if (period == null) {
            period = attempt(row, Column.PERIOD, example(cadence), () -> cadence.parse(text));
            if (period != null) {
                known.put(text, period);
            }
        }
        return period;
    }

    private static String example(Cadence cadence) {
        return "write a period such as " + cadence.latestBy(EXAMPLE).label();
    }

    private static @Nullable LocalDate recorded(Row row) {
        String text = row.text(Column.RECORDED);
        if (text.isEmpty()) {
            return null;
        }
        return DateText.read(text)
                .orElseGet(
                        () -> row.error(Column.RECORDED, DateText.CODE, DateText.message(text), DateText.advice(text)));
    }

    private static @Nullable DataQuality quality(Row row) {
        String text = row.text(Column.QUALITY);
        if (text.isEmpty()) {
            return null;
        }
        DataQuality grade = QUALITIES.get(text.toLowerCase(Locale.ROOT));
        return grade == null
                ? row.error(
                        Column.QUALITY,
                        "unknown-word",
                        Quote.of(text) + " is not a grade of data quality",
                        DidYouMean.advice(text, QUALITIES.keySet()))
                : grade;
    }

    private static <T> @Nullable T attempt(Row row, Column column, String advice, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(e, advice);
            return row.error(column, "invalid", refusal.message(), refusal.advice());
        }
    }
}
