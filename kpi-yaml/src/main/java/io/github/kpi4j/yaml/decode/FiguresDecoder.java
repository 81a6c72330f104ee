package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.problem.FileBytes;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
        boolean sound = source.text().indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(source.text());
        return sound
                ? FiguresStream.ofText(
                        new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)), problems, framework)
                : decodeRowByRow(source, problems, framework);
    }

    /**
     * Reads figures without keeping the text, however many there are. Reports every problem of the file, and does not throw
     * whatever it holds.
     *
     * @param file the file: CSV in UTF-8 with a header
     * @param problems where to report
     * @param framework the framework that the figures are for
     * @return the figures; null when an error was reported
     */
    public static @Nullable Figures decode(FileBytes file, Problems problems, Framework framework) {
        return FiguresStream.ofFile(file, FiguresStream.ROOM, problems, framework);
    }

    /** Reads each row the long way; the meaning of all that is read otherwise. */
    static @Nullable Figures decodeRowByRow(SourceText source, Problems problems, Framework framework) {
        CsvScanner scanner = new CsvScanner(source.text(), problems);
        FigureRows rows = new FigureRows(framework, problems);
        List<Cell> cells = scanner.next();
        while (cells != null) {
            rows.read(cells);
            cells = rows.isOver() ? null : scanner.next();
        }
        return rows.finish();
    }
}
