package io.github.kpi4j.examples.spark;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What the engine says of one area: each indicator in each period that has a figure and ended by the date of knowledge. It knows
 * nothing of Spark, and is what a single process would call.
 *
 * @param framework what was promised
 * @param figures what was observed, in the area and in those that the framework names
 * @param asOf the date of knowledge
 * @param words whether every result is explained in words
 */
record AreaResults(Framework framework, Figures figures, LocalDate asOf, boolean words) {

    /** A row for each indicator and period, in order of time and of the framework's indicators within it. */
    List<ResultRow> of(AreaId area) {
        var ends = new TreeSet<LocalDate>();
        for (Evaluation evaluation : card(area, asOf).evaluations()) {
            evaluation
                    .history()
                    .points()
                    .forEach(point -> ends.add(point.period().end()));
        }
        var rows = new ArrayList<ResultRow>();
        for (LocalDate end : ends) {
            for (Evaluation evaluation : card(area, end).evaluations()) {
                Series.Point point = evaluation.point();
                if (point != null && point.period().end().equals(end)) {
                    rows.add(row(area, evaluation, point));
                }
            }
        }
        return rows;
    }

    /** The report of one day, which has all until then. */
    private Scorecard card(AreaId area, LocalDate day) {
        return Evaluator.evaluate(framework, figures, Period.snapshot(day), asOf, area);
    }

    private ResultRow row(AreaId area, Evaluation evaluation, Series.Point point) {
        return new ResultRow(
                area.code(),
                evaluation.indicator().id().text(),
                point.period().label(),
                point.period().end().toString(),
                shown(point.value()),
                evaluation.judgement().match(finding -> code(finding.level()), reason -> ""),
                evaluation.judgement().match(finding -> "", reason -> reason.code()),
                rankedBy(evaluation.indicator().definition(), point.value()),
                words ? Narrator.explain(evaluation) : "");
    }

    private static String shown(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.value().toString();
        }
        if (value instanceof Value.Graded graded) {
            return graded.grade().label();
        }
        return value instanceof Value.Words told ? told.text() : "";
    }

    /** Plain numbers of things are larger wherever the area is larger, and few cases say little: neither is ranked; nor are grades. */
    private static String rankedBy(Definition definition, Value value) {
        return value instanceof Value.Amount amount
                        && definition.measure().isSizeFree()
                        && !definition.rating().isTooFew(value)
                ? amount.value().toString()
                : "";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
