package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.measure.InGrades;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was observed, or why nothing was: the cells under value, numerator and denominator as the measure needs them. */
final class ObservationDecoder {

    private ObservationDecoder() {}

    /** Reads the cells; {@code marked} is the reason found under marks, or null. */
    static @Nullable Observation read(Row row, Definition definition, @Nullable Reason marked) {
        Measure measure = definition.measure();
        Reason written = reason(row.text(Column.VALUE), measure);
        if (written != null || marked != null) {
            return missing(row, written, marked);
        }
        if (measure instanceof InGrades grades) {
            return single(row, grades.scale());
        }
        if (measure instanceof InWords) {
            return countsBesideText(row, "a judgement in words") ? null : words(row);
        }
        boolean counts = GradeCountsDecoder.isMeant(row.text(Column.VALUE));
        if (measure instanceof MedianGrade median) {
            return counts ? GradeCountsDecoder.read(row, median.scale()) : single(row, median.scale());
        }
        return counts && measure instanceof ShareAtOrAbove share
                ? GradeCountsDecoder.read(row, share.grade().scale())
                : NumericDecoder.read(row, definition);
    }

    /** Words and grades may be spelt like a reason's code; a shorthand in brackets is never one of them. */
    private static @Nullable Reason reason(String value, Measure measure) {
        boolean couldBeValue = measure instanceof InWords
                || measure.grades().flatMap(scale -> scale.find(value)).isPresent();
        if (isUnreliable(value, measure)) {
            return Reason.NOT_AVAILABLE;
        }
        Reason reason = couldBeValue && !Shorthand.isBracketed(value) ? null : MarksDecoder.reason(value);
        return reason == null && measure.isNumber() ? Shorthand.inPlaceOfNumber(value) : reason;
    }

    /** Whether the number is left out because it is not reliable. */
    static boolean isUnreliable(String value, Measure measure) {
        return Shorthand.isUnreliable(value, measure.isNumber());
    }

    private static @Nullable Observation missing(Row row, @Nullable Reason written, @Nullable Reason marked) {
        if (written == null && row.has(Column.VALUE)) {
            return row.error(
                    Column.VALUE,
                    "value-and-reason",
                    "here is a value, and under marks a reason why there is none",
                    "delete one of the two");
        }
        if (written != null && marked != null && written != marked) {
            return row.error(
                    Column.VALUE,
                    "two-reasons",
                    "two reasons why there is no figure: " + written.code() + ", and " + marked.code() + " under marks",
                    "give one");
        }
        Reason reason = written == null ? marked : written;
        return reason == null ? null : new Observation.Missing(reason);
    }

    private static boolean countsBesideText(Row row, String what) {
        List<Column> counts = List.of(Column.NUMERATOR, Column.DENOMINATOR);
        counts.stream()
                .filter(row::has)
                .forEach(column -> row.error(
                        column, "misplaced-value", what + " has no " + column.header(), "leave this cell empty"));
        return counts.stream().anyMatch(row::has);
    }

    private static @Nullable Observation single(Row row, Scale scale) {
        return countsBesideText(row, "a grade") ? null : grade(row, scale);
    }

    private static @Nullable Observation grade(Row row, Scale scale) {
        String label = row.text(Column.VALUE);
        if (label.isEmpty()) {
            return sayWhy(row);
        }
        return scale.find(label)
                .<Observation>map(grade -> new Observation.Graded(grade.label()))
                .orElseGet(() -> row.error(
                        Column.VALUE,
                        "unknown-grade",
                        Quote.of(label) + " is not a grade of the scale " + scale.id(),
                        DidYouMean.advice(label, scale.labels())));
    }

    private static @Nullable Observation words(Row row) {
        return row.has(Column.VALUE) ? new Observation.Words(row.text(Column.VALUE)) : sayWhy(row);
    }

    /** Reports that the row holds neither a figure nor a reason. */
    static @Nullable Observation sayWhy(Row row) {
        return row.error(
                Column.VALUE,
                "no-figure",
                "here is neither a figure nor a reason why there is none",
                MarksDecoder.SAY_WHY);
    }
}
