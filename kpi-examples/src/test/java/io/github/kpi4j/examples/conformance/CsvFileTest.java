package io.github.kpi4j.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells as the peers write them. */
class CsvFileTest {

    @Test
    void quotedCellsMayHoldCommasAndQuotes() {
        CsvFile file = CsvFile.parse("x.csv", "a,b\r\n\"one, \"\"two\"\"\",2\n,");

        assertThat(file.rows()).hasSize(2);
        assertThat(file.rows().get(0).text("a")).isEqualTo("one, \"two\"");
        assertThat(file.rows().get(0).line()).isEqualTo(2);
        assertThat(file.rows().get(1).blanks()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void numbersMayBeMissingUndefinedOrInfinite() {
        CsvRow row = CsvFile.parse("x.csv", "a,b,c,d,e,f\n,NA,NaN,Inf,-Inf,1e-3\n")
                .rows()
                .get(0);

        assertThat(row.number("a")).isNull();
        assertThat(row.number("b")).isNull();
        assertThat(row.number("c")).isNull();
        assertThat(row.number("d")).isInfinite();
        assertThat(row.number("e")).isNegative();
        assertThat(row.number("f")).isEqualTo(0.001);
    }

    @Test
    void aFileMayBeGzipped(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("x.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write("a\nTRUE\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(CsvFile.read(path).rows().get(0).flag("a")).isTrue();
        assertThat(CsvFile.read(path).rows().get(0).has("b")).isFalse();
    }

    @Test
    void whatIsNotLaidOutAsItShouldBeIsNamed() {
        CsvRow row = CsvFile.parse("x.csv", "a,b\none\n").rows().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFile.parse("x.csv", ""))
                .withMessage("x.csv is empty; it needs a header");
        assertThatIllegalArgumentException().isThrownBy(() -> row.text("c")).withMessage("x.csv has no column c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.text("b"))
                .withMessage("x.csv:2: there is no cell in column b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.number("a"))
                .withMessage("x.csv:2: a is no number: \"one\"");
    }

    @Test
    void emptyLinesAndAByteOrderMarkAreNoCells(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("x.csv");
        Files.writeString(path, "\uFEFFa,b\n1,2\n\n3,4\n\n");

        CsvFile file = CsvFile.read(path);

        assertThat(file.rows()).extracting(row -> row.text("a")).containsExactly("1", "3");
        assertThat(file.rows()).extracting(CsvRow::line).containsExactly(2, 4);
    }
}
