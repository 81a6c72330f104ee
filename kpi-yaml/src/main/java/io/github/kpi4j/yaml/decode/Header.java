package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Quote;
import io.github.kpi4j.yaml.problem.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first row of a figures file: which column stands where. */
final class Header {

    private static final String BEGIN =
            "begin the file with a row of column names: " + String.join(",", Column.HEADERS);

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;
    private final Problems problems;
    private boolean unreadable;

    private Header(List<Cell> cells, Problems problems) {
        this.width = cells.size();
        this.problems = problems;
        for (int i = 0; i < width; i++) {
            place(cells, i);
        }
        List.of(Column.INDICATOR, Column.PERIOD).forEach(column -> require(column, cells));
    }

    /** Reads the header; null if rows cannot be read by it, which has been reported. */
    static @Nullable Header of(List<Cell> cells, Problems problems) {
        Cell first = cells.get(0);
        if (cells.size() == 1 && (first.text().contains(";") || first.text().contains("\t"))) {
            problems.error(
                    first.span(),
                    "",
                    "wrong-separator",
                    "there are no commas between the columns",
                    "save the file as CSV with commas, not with semicolons or tabs");
            return null;
        }
        if (cells.stream().noneMatch(cell -> isOrResemblesColumn(cell.text()))) {
            problems.error(whole(cells), "", "no-header", "the first row holds no column names", BEGIN);
            return null;
        }
        Header header = new Header(cells, problems);
        return header.unreadable ? null : header;
    }

    private void place(List<Cell> cells, int i) {
        Cell cell = cells.get(i);
        Optional<Column> column = Column.of(cell.text());
        if (column.isEmpty()) {
            problems.error(
                    cell.span(),
                    "",
                    "unknown-column",
                    cell.isEmpty() ? "this column has no name" : "unknown column " + Quote.of(cell.text()),
                    DidYouMean.advice(cell.text(), Column.HEADERS));
            column = DidYouMean.closest(cell.text(), Column.HEADERS).flatMap(Column::of);
            unreadable |= column.isEmpty() || places.containsKey(column.get());
        } else if (places.containsKey(column.get())) {
            Span other = cells.get(places.get(column.get())).span();
            problems.error(
                    cell.span(),
                    "",
                    "duplicate-column",
                    "the column " + Quote.of(cell.text()) + " stands at " + other.place() + " already",
                    "delete one of the two");
            unreadable = true;
        }
        int place = i;
        column.ifPresent(known -> places.putIfAbsent(known, place));
    }

    private void require(Column column, List<Cell> cells) {
        if (!places.containsKey(column)) {
            unreadable = true;
            problems.error(
                    whole(cells),
                    "",
                    "missing-column",
                    "the column " + Quote.of(column.header()) + " is missing",
                    "add it; every row names its indicator and its period");
        }
    }

    private static boolean isOrResemblesColumn(String text) {
        return DidYouMean.closest(text, Column.HEADERS).isPresent();
    }

    private static Span whole(List<Cell> cells) {
        Span first = cells.get(0).span();
        Span last = cells.get(cells.size() - 1).span();
        return new Span(first.line(), first.column(), last.endLine(), last.endColumn());
    }

    /** The columns from left to right; null where one stands for nothing that is known. */
    @Nullable
    Column[] columns() {
        @Nullable Column[] columns = new Column[width];
        places.forEach((column, place) -> columns[place] = column);
        return columns;
    }

    /** The cells of a row by column; null if there are too many or too few of them, which has been reported. */
    @Nullable
    Row row(List<Cell> cells) {
        if (cells.size() == width) {
            return new Row(cells, places, problems);
        }
        boolean tooMany = cells.size() > width;
        Span span = cells.get(tooMany ? width : cells.size() - 1).span();
        problems.error(
                tooMany ? span : Span.at(span.endLine(), span.endColumn()),
                "",
                tooMany ? "too-many-cells" : "too-few-cells",
                "this row has " + cells.size() + " cells, and the header has " + width,
                tooMany
                        ? "put a text that holds a comma in quotes, and write numbers without separators"
                        : "write a comma for every empty cell");
        return null;
    }
}
