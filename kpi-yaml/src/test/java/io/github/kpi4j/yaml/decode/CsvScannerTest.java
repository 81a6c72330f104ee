package io.github.kpi4j.yaml.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvScannerTest {

    private final Problems problems = new Problems("f");

    private List<List<Cell>> rows(String text) {
        CsvScanner scanner = new CsvScanner(new SourceText("f", text).text(), problems);
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row = scanner.next(); row != null; row = scanner.next()) {
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> texts(String text) {
        return rows(text).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private Cell cell(String text, int row, int column) {
        return rows(text).get(row).get(column);
    }

    @Test
    void commasSeparateCellsAndLineEndsSeparateRows() {
        assertThat(texts("a,b\nc,d\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void everyLineEndIsALineEnd() {
        assertThat(texts("a\r\nb\rc\nd")).containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void emptyCellsAreCells() {
        assertThat(texts(",a,\n")).containsExactly(List.of("", "a", ""));
    }

    @Test
    void rowsWithoutAnythingAreSkipped() {
        assertThat(texts("a,b\n\n , \n,\nc,d\n\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void blanksAroundACellAreNotPartOfIt() {
        assertThat(cell("a, b c \t,d", 0, 1)).isEqualTo(new Cell("b c", new Span(1, 4, 1, 7)));
    }

    @Test
    void quotesHoldCommasQuotesAndLineEnds() {
        assertThat(texts("\"a,b\",\"c \"\"d\"\"\",\"e\r\nf\"\n")).containsExactly(List.of("a,b", "c \"d\"", "e\nf"));
    }

    @Test
    void theSpanOfAQuotedCellCoversItsQuotes() {
        assertThat(cell("a, \"b\" ,c", 0, 1)).isEqualTo(new Cell("b", new Span(1, 4, 1, 7)));
    }

    @Test
    void aCellAfterALineEndInQuotesStandsOnTheLaterLine() {
        assertThat(cell("\"a\nb\",c", 0, 1).span()).isEqualTo(new Span(2, 4, 2, 5));
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(cell("😀,b", 0, 1).span()).isEqualTo(new Span(1, 3, 1, 4));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstCell() {
        assertThat(cell("\uFEFFa,b", 0, 0)).isEqualTo(new Cell("a", new Span(1, 1, 1, 2)));
    }

    @Test
    void aQuoteWithinAPlainCellIsACharacter() {
        assertThat(texts("5\" pipe,b")).containsExactly(List.of("5\" pipe", "b"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void openQuotesAreReportedWhereTheyOpen() {
        rows("a\nb,\"c\nd\n");

        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("open-quotes");
        assertThat(problems.sorted()).extracting(Problem::span).containsExactly(new Span(2, 3, 2, 4));
    }

    @Test
    void atMostFiveUnprintableCharactersAreReported() {
        rows("\u0001\u0001\u0001\u0001\u0001\u0001\u0001");

        assertThat(problems.sorted()).extracting(Problem::code).hasSize(5).containsOnly("not-text");
    }
}
