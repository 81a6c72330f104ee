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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some lines of a figures file, read by the library's own reader as if they were the file.
 *
 * @param file what problems call the file
 * @param header its header
 * @param lines the lines, in the order of the file
 */
record FigureLines(String file, FigureLine header, List<FigureLine> lines) {

    private static final char REPLACEMENT = '\uFFFD';

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

    /** Whether every line can be read by itself. */
    boolean stand() {
        return lines.stream().allMatch(line -> refusal(line).isEmpty());
    }

    /**
     * Every problem of the lines at its place in the whole file: they are read once more, each in its own place, with blank lines in
     * the places of others.
     */
    List<Told> problems(Framework framework) {
        var refused = new ArrayList<Told>();
        var readable = new ArrayList<>(List.of(header));
        for (FigureLine line : lines) {
            refusal(line)
                    .ifPresentOrElse(
                            problem -> refused.add(Told.of(problem, source(List.of(line)))), () -> readable.add(line));
        }
        boolean nothingElse = readable.size() == 1 && !refused.isEmpty();
        return Stream.concat(refused.stream(), nothingElse ? Stream.empty() : inPlace(readable, framework))
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

    /** Why a line cannot be read by itself: where the next one belongs to it, another machine may have that. */
    private Optional<Problem> refusal(FigureLine line) {
        if (line.text().indexOf(REPLACEMENT) >= 0) {
            return Optional.of(problem(
                    line,
                    line.text().indexOf(REPLACEMENT),
                    "not-text",
                    "this line holds bytes that are not UTF-8, or U+FFFD, which stands for such",
                    "save the file as UTF-8 (in Excel: CSV UTF-8)"));
        }
        CsvCells cells = CsvCells.of(line.text());
        if (cells.isOpen()) {
            return Optional.of(
                    problem(
                            line,
                            cells.openAt(),
                            "open-quotes",
                            "these quotes are not closed on their line",
                            "write each row on a line of its own; lines are read on many machines, so that no cell may go over two"));
        }
        return Optional.empty();
    }

    private Problem problem(FigureLine line, int at, String code, String message, String advice) {
        int column = line.text().codePointCount(0, at) + 1;
        return new Problem(
                Severity.ERROR, code, file, Span.at(Math.toIntExact(line.number()), column), "", message, advice);
    }
}
