package io.github.kpi4j.examples.spark;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.LoadResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of the lines of one area.
 *
 * @param rows the results; none where a line cannot be read
 * @param problems what is wrong with the lines, warnings included
 */
record JudgedArea(List<ResultRow> rows, List<Told> problems) implements Serializable {

    /** Judges an area by its own lines and by those of the areas that the framework names. */
    static JudgedArea of(EvaluationJob job, String code, Iterable<FigureLine> lines) {
        Compiled compiled = Compiled.of(job);
        FigureLines own = FigureLines.of(job, lines);
        if (own.isEmpty()) {
            return new JudgedArea(rows(job, compiled, code, List.of()), List.of());
        }
        if (!own.stand()) {
            return new JudgedArea(List.of(), own.problems(compiled.framework()));
        }
        LoadResult<Figures> read = own.read(compiled.framework());
        return new JudgedArea(
                read instanceof LoadResult.Loaded<Figures> loaded
                        ? rows(job, compiled, code, loaded.value().all())
                        : List.of(),
                read.problems().isEmpty() ? List.of() : own.problems(compiled.framework()));
    }

    private static List<ResultRow> rows(EvaluationJob job, Compiled compiled, String code, List<Figure> own) {
        var area = new AreaId(code);
        var figures = new ArrayList<>(own);
        for (Figure figure : compiled.named()) {
            if (!figure.area().equals(area)) {
                figures.add(figure);
            }
        }
        return new AreaResults(compiled.framework(), Figures.of(figures), job.asOf(), job.words()).of(area);
    }
}
