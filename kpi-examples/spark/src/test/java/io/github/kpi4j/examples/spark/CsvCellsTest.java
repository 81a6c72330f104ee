package io.github.kpi4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCellsTest {

    @Test
    void commasPartCellsUnlessTheyAreQuoted() {
        assertThat(CsvCells.of("a, b ,\"c, d\",").cells()).isEqualTo(List.of("a", "b", "c, d", ""));
        assertThat(CsvCells.of("").cells()).isEqualTo(List.of(""));
        assertThat(CsvCells.of(",").cells()).isEqualTo(List.of("", ""));
    }

    @Test
    void quotesWithinQuotesAreDoubled() {
        assertThat(CsvCells.of("\"say \"\"no, thanks\"\"\",x").cells()).isEqualTo(List.of("say \"no, thanks\"", "x"));
        assertThat(CsvCells.of("\"\",x").cells()).isEqualTo(List.of("", "x"));
    }

    @Test
    void quotesInsideAPlainCellAreCharacters() {
        CsvCells cells = CsvCells.of("a 5\" pipe,x");

        assertThat(cells.cells()).isEqualTo(List.of("a 5\" pipe", "x"));
        assertThat(cells.isOpen()).isFalse();
    }

    @Test
    void whatFollowsClosedQuotesIsNoCellOfItsOwn() {
        assertThat(CsvCells.of("\"a\" b,x").cells()).isEqualTo(List.of("a", "x"));
    }

    @Test
    void aLineIsOpenWhereItsLastQuotesAreNotClosed() {
        assertThat(CsvCells.of("x,\"a, b").isOpen()).isTrue();
        assertThat(CsvCells.of("x,\"a, b").openAt()).isEqualTo(2);
        assertThat(CsvCells.of("x,\"a\"\"").isOpen()).isTrue();
        assertThat(CsvCells.of("x,\"a\"").isOpen()).isFalse();
    }

    @Test
    void aLineOfEmptyCellsIsBlank() {
        assertThat(CsvCells.of(" ,\t,\"\"").isBlank()).isTrue();
        assertThat(CsvCells.of(",0").isBlank()).isFalse();
    }
}
