package io.github.kpi4j.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.problem.FileBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures may come from anywhere. */
class FiguresFromBytesTest {

    private static final KpiYaml YAML = KpiYaml.standard();
    private static final Framework FRAMEWORK = YAML.parse("framework.yaml", """
        schema: 1
        framework: { id: f, name: A framework, area: E09000006, years: financial }
        indicators:
          - id: share
            kind: quantitative
            name: A share
            measure: { percentage: { of: cases, out-of: all } }
            reported: { every: quarter }
            target: { at-least: 5 }
        """).orElseThrow();
    private static final String HEADER = "indicator,period,numerator,denominator\n";
    private static final String FAULTY = HEADER + "share,2024/25 Q1,1,2\nshare,2024/25 Q2,3,2\n";

    private final AtomicInteger opened = new AtomicInteger();

    private FileBytes bytes(String text) {
        return () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        };
    }

    @Test
    void soundFiguresAreReadOnce() {
        LoadResult<Figures> figures =
                YAML.loadFigures("figures", bytes(HEADER + "share,2024/25 Q1,1,2\nshare,2024/25 Q2,2,2"), FRAMEWORK);

        assertThat(figures.orElseThrow().all()).hasSize(2);
        assertThat(figures.report()).isEmpty();
        assertThat(opened).hasValue(1);
    }

    @Test
    void linesToShowAreReadAgain() {
        LoadResult<Figures> figures = YAML.loadFigures("figures", bytes(FAULTY), FRAMEWORK);

        assertThat(figures.report())
                .isEqualTo(YAML.parseFigures("figures", FAULTY, FRAMEWORK).report())
                .contains("   3 | share,2024/25 Q2,3,2\n");
        assertThat(opened).hasValue(2);
    }

    @Test
    void linesThatCannotBeReadAgainAreLeftOut() {
        FileBytes once = () -> {
            if (opened.getAndIncrement() > 0) {
                throw new IOException("gone");
            }
            return new ByteArrayInputStream(FAULTY.getBytes(UTF_8));
        };

        assertThat(YAML.loadFigures("figures", once, FRAMEWORK).report())
                .startsWith("figures:3:18: numerator: 3 of 2 is more than all [more-than-all]\n   check");
    }

    @Test
    void linesThatHaveChangedAreShownAsTheyAreNow() {
        FileBytes changing =
                () -> new ByteArrayInputStream((opened.getAndIncrement() == 0 ? FAULTY : "a\nb\nc").getBytes(UTF_8));

        assertThat(YAML.loadFigures("figures", changing, FRAMEWORK).report())
                .startsWith("figures:3:18: numerator: 3 of 2 is more than all [more-than-all]\n");
    }

    @Test
    void aPipeIsReadOnce(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("figures");
        Assumptions.assumeTrue(canMake(pipe), "pipes are not made like this here");
        var writer = new Thread(() -> {
            try {
                Files.writeString(pipe, FAULTY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.setDaemon(true);
        writer.start();

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(YAML.loadFigures(pipe, FRAMEWORK).report())
                        .startsWith("figures:3:18: numerator: 3 of 2 is more than all [more-than-all]\n   check"));
    }

    private static boolean canMake(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aRowOfNothingButCommasIsRefused() {
        String row = ",".repeat(1 << 21) + "\n";

        assertThat(YAML.loadFigures("figures", bytes(HEADER + row + row), FRAMEWORK)
                        .report())
                .isEqualTo("figures:2:1: this row is too large: at most 1,048,576 bytes are read [too-large]\n"
                        + "   end each row, and close the quotes of cells");
    }

    @Test
    void whatCannotBeReadToItsEndIsNotReadAtAll() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        FileBytes partly = () -> new SequenceInputStream(new ByteArrayInputStream(FAULTY.getBytes(UTF_8)), broken);

        assertThat(YAML.loadFigures("figures", partly, FRAMEWORK).report())
                .isEqualTo("figures:1:1: the file cannot be read [unreadable-file]\n   check the name and the folder");
    }

    @Test
    void moreWarningsThanAreListedAreCounted() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int year = 1950; year < 2000; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                file.append("share,%d/%02d Q%d,0,0\n".formatted(year, (year + 1) % 100, quarter));
            }
        }

        LoadResult<Figures> figures = YAML.loadFigures("figures", bytes(file.toString()), FRAMEWORK);

        assertThat(figures.problems()).hasSize(100);
        assertThat(figures.report()).endsWith("\nand 100 more");
        assertThat(figures.orElseThrow().all()).hasSize(200);
    }
}
