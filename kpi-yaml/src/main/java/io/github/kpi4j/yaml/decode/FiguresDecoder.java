package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads figures files. */
public final class FiguresDecoder {

    private FiguresDecoder() {}

    /**
     * Reads figures. Reports every problem of the file, and does not throw for any text.
     *
     * @param source the file: CSV with a header
     * @param problems where to report
     * @param framework the framework that the figures are for
     * @return the figures; null when an error was reported
     */
    public static @Nullable Figures decode(SourceText source, Problems problems, Framework framework) {
        CsvScanner scanner = new CsvScanner(source.text(), problems);
        List<Cell> first = scanner.next();
        if (first == null) {
            problems.error(
                    Span.START,
                    "",
                    "empty-file",
                    "the file is empty",
                    "begin with a row of column names: " + String.join(",", Column.HEADERS));
            return null;
        }
        Header header = Header.of(first, problems);
        if (header == null) {
            return null;
        }
        List<Figure> figures = figures(scanner, header, new FigureDecoder(framework));
        if (figures == null) {
            problems.error(
                    first.get(0).span(),
                    "",
                    "no-figures",
                    "the file has a header and no figures",
                    "add a row for each figure");
        }
        return figures == null || problems.hasErrors() ? null : Figures.of(figures);
    }

    /** The figures of all rows that can be read; null if there is no row at all. */
    private static @Nullable List<Figure> figures(CsvScanner scanner, Header header, FigureDecoder decoder) {
        List<Figure> figures = new ArrayList<>();
        boolean rows = false;
        for (List<Cell> cells = scanner.next(); cells != null; cells = scanner.next()) {
            rows = true;
            Row row = header.row(cells);
            Figure figure = row == null ? null : decoder.read(row);
            if (figure != null) {
                figures.add(figure);
            }
        }
        decoder.finish();
        return rows ? figures : null;
    }
}
