package io.github.kpi4j.examples.spark;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Severity;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some lines of a figures file, read by the library's own reader as if they were the file.
 *
 * @param file what problems call the file
 * @param header its header
 * @param lines the lines, in the order of the file
 */
record FigureLines(String file, FigureLine header, List<FigureLine> lines) {

    /** The lines of a job's file that belong together, in whatever order they came. */
    static FigureLines of(EvaluationJob job, Iterable<FigureLine> lines) {
        var ordered = new ArrayList<FigureLine>();
        for (FigureLine line : lines) {
            if (!line.isNone()) {
                ordered.add(line);
            }
        }
        ordered.sort(Comparator.comparingLong(FigureLine::number));
        return new FigureLines(job.figures(), job.header(), ordered);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Reads the lines without a gap between them. */
    LoadResult<Figures> read(Framework framework) {
        var text = new StringBuilder(header.text());
        lines.forEach(line -> text.append('\n').append(line.text()));
        return KpiYaml.standard().parseFigures(file, text.toString(), framework);
    }

    /**
     * Every problem of the lines at its place in the whole file: they are read once more, each in its own place, with blank lines in
     * the places of others.
     */
    List<Told> problems(Framework framework) {
        var whole = new ArrayList<FigureLine>();
        var open = new ArrayList<FigureLine>();
        whole.add(header);
        for (FigureLine line : lines) {
            (isOpen(line) ? open : whole).add(line);
        }
        return Stream.concat(
                        open.stream().map(this::refuseOpen),
                        whole.size() == 1 && !open.isEmpty() ? Stream.empty() : inPlace(whole, framework))
                .toList();
    }

    private Stream<Told> inPlace(List<FigureLine> whole, Framework framework) {
        SourceText source = source(whole);
        return KpiYaml.standard().parseFigures(file, source.text(), framework).problems().stream()
                .map(problem -> Told.of(problem, source));
    }

    private SourceText source(List<FigureLine> some) {
        var text = new StringBuilder();
        long at = 1;
        for (FigureLine line : some) {
            text.append("\n".repeat(Math.toIntExact(line.number() - at))).append(line.text());
            at = line.number();
        }
        return new SourceText(file, text.toString());
    }

    /** Whether a line cannot be read without the next one, which another machine may have. */
    static boolean isOpen(FigureLine line) {
        return CsvCells.of(line.text()).isOpen();
    }

    private Told refuseOpen(FigureLine line) {
        return Told.of(
                new Problem(
                        Severity.ERROR,
                        "open-quotes",
                        file,
                        Span.at(Math.toIntExact(line.number()), 1),
                        "",
                        "these quotes are not closed on their line",
                        "write each row on a line of its own; lines are read on many machines, so that no cell may go over two"),
                source(List.of(line)));
    }
}
