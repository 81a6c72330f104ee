package io.github.kpi4j.examples.spark;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/** A framework and a file of figures, asked about on Spark and in one process. */
record Asked(Path framework, Path figures, LocalDate asOf) {

    /** Writes the two files into a folder. */
    static Asked written(Path folder, String framework, String figures, LocalDate asOf) {
        try {
            return new Asked(
                    Files.writeString(folder.resolve("framework.yaml"), framework),
                    Files.writeString(folder.resolve("figures.csv"), figures),
                    asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<String>> onSpark(int partitions, List<String> among) throws Refused {
        var answer = answer(partitions);
        var placed = Standings.of(promised().value(), among).placed(answer.rows(), partitions);
        return ResultTable.of(LocalSpark.session(), placed).collectAsList().stream()
                .map(Asked::cells)
                .toList();
    }

    Evaluations.Answer answer(int partitions) throws Refused {
        return new Evaluations(LocalSpark.context(), promised(), partitions).of(figures.toString(), asOf, true);
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.size()).mapToObj(row::getString).toList();
    }

    List<List<String>> inProcess(List<String> among) {
        return new InProcess(promised().value(), read().orElseThrow(), asOf).rows(among);
    }

    /** What the library says of the file as a whole. */
    LoadResult<Figures> read() {
        return KpiYaml.standard().loadFigures(figures, promised().value());
    }

    private LoadResult.Loaded<Framework> promised() {
        if (KpiYaml.standard().load(framework) instanceof LoadResult.Loaded<Framework> loaded) {
            return loaded;
        }
        throw new AssertionError(KpiYaml.standard().load(framework).report());
    }
}
