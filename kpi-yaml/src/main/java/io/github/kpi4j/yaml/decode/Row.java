package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a figures file: its cells by column. What is said about a cell is located there. */
final class Row {

    private final List<Cell> cells;
    private final Map<Column, Integer> places;
    private final Problems problems;

    Row(List<Cell> cells, Map<Column, Integer> places, Problems problems) {
        this.cells = cells;
        this.places = places;
        this.problems = problems;
    }

    int line() {
        return cells.get(0).span().line();
    }

    /** What the column holds in this row; empty without such a column. */
    String text(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place).text();
    }

    boolean has(Column column) {
        return !text(column).isEmpty();
    }

    /** Reports something wrong with a cell; always null, so that a decoder can return it. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    <T> @Nullable T error(Column column, String code, String message, String advice) {
        problems.error(span(column), column.header(), code, message, advice);
        return null;
    }

    void warn(Column column, String code, String message, String advice) {
        problems.warning(span(column), column.header(), code, message, advice);
    }

    /** A cell, for what only shows when other rows are read. */
    Cited cited(Column column) {
        return new Cited(problems, line(), column, span(column));
    }

    /** The cell, or the whole row where the file has no such column. */
    private Span span(Column column) {
        Integer place = places.get(column);
        if (place != null) {
            return cells.get(place).span();
        }
        Span first = cells.get(0).span();
        Span last = cells.get(cells.size() - 1).span();
        return new Span(first.line(), first.column(), last.endLine(), last.endColumn());
    }
}
