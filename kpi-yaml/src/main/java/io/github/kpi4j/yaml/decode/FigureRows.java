package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.FiguresBuilder;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a figures file one after the other, the first of them the header. */
final class FigureRows {

    private final Problems problems;
    private final FigureDecoder decoder;
    private final FiguresBuilder figures = new FiguresBuilder();
    private @Nullable List<Cell> first;
    private @Nullable Header header;
    private boolean any;

    FigureRows(Framework framework, Problems problems) {
        this.problems = problems;
        this.decoder = new FigureDecoder(framework);
    }

    /**
     * A row that gave a figure.
     *
     * @param row the row
     * @param figure the figure
     */
    record Read(Row row, Figure figure) {}

    /** Reads a row, and keeps its figure; null for the header and for a row that gave none. */
    @Nullable
    Read read(List<Cell> cells) {
        if (first == null) {
            first = cells;
            header = Header.of(cells, problems);
            return null;
        }
        any = true;
        Row row = header == null ? null : header.row(cells);
        Figure figure = row == null ? null : decoder.read(row);
        if (row == null || figure == null) {
            return null;
        }
        figures.add(figure);
        return new Read(row, figure);
    }

    /** Whether rows can be read no more, because of the header. */
    boolean isOver() {
        return first != null && header == null;
    }

    /** A short way for rows that say nothing but numbers; null before the header. */
    @Nullable
    PlainRows plain() {
        return header == null ? null : new PlainRows(decoder, figures, header, problems);
    }

    /** All figures, once all rows are read; null when an error was reported. */
    @Nullable
    Figures finish() {
        List<Cell> names = first;
        if (names == null) {
            problems.error(
                    Span.START,
                    "",
                    "empty-file",
                    "the file is empty",
                    "begin with a row of column names: " + String.join(",", Column.HEADERS));
        } else if (header != null) {
            decoder.finish();
            if (!any) {
                problems.error(
                        names.get(0).span(),
                        "",
                        "no-figures",
                        "the file has a header and no figures",
                        "add a row for each figure");
            }
        }
        return problems.hasErrors() ? null : figures.build();
    }
}
