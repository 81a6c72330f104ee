package io.github.kpi4j.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.problem.FileBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
