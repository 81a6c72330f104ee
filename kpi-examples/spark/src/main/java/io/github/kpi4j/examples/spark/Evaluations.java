package io.github.kpi4j.examples.spark;

import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Figures grouped by authority, each group judged by the unchanged engine. An authority is judged by its own figures and by those of
 * the areas that the framework names (comparators, groups of areas); these are sent to every machine. So an authority is
 * judged exactly as if all figures were in one process.
 */
final class Evaluations {

    private static final String AREA = "area";

    private final JavaSparkContext spark;
    private final LoadResult.Loaded<Framework> promised;
    private final int partitions;

    /**
     * What came of all authorities.
     *
     * @param rows the results, in no order
     * @param warnings what the author of the figures should look at; empty if nothing
     */
    record Answer(JavaRDD<ResultRow> rows, String warnings) {}

    /** Whose line it is: the code that the area has now, and the framework's own area where the line names none. */
    private record Whose(int column, String own, Map<String, String> codesNow) implements java.io.Serializable {
        String area(FigureLine line) {
            List<String> cells = CsvCells.of(line.text()).cells();
            String written = column < 0 || column >= cells.size() ? "" : cells.get(column);
            String code = written.isEmpty() ? own : written;
            return codesNow.getOrDefault(code, code);
        }
    }

    Evaluations(JavaSparkContext spark, LoadResult.Loaded<Framework> promised, int partitions) throws Refused {
        this.spark = spark;
        this.promised = promised;
        this.partitions = partitions;
        if (!promised.value().disclosure().isNone()) {
            throw new Refused(promised.source().name()
                    + ": disclosure: which small counts are hidden is decided for all areas at once, and here each"
                    + " authority is judged by itself; evaluate such a framework in one process");
        }
    }

    /**
     * Judges every area of a figures file, and the framework's groups of areas.
     *
     * @param path the file, such as figures.csv or hdfs://host/figures.csv.gz
     * @throws Refused if there is a line that cannot be read; nothing is half judged
     */
    Answer of(String path, LocalDate asOf, boolean words) throws Refused {
        Framework framework = promised.value();
        String file = path.substring(path.lastIndexOf('/') + 1);
        JavaRDD<FigureLine> lines = spark.textFile(path, partitions)
                .zipWithIndex()
                .map(line -> new FigureLine(line._2() + 1, line._1()))
                .filter(line -> !CsvCells.of(line.text()).isBlank());
        FigureLine header = header(file, lines);
        Whose whose = whose(header);
        JavaPairRDD<String, FigureLine> byArea = lines.filter(line -> line.number() > header.number())
                .mapToPair(line -> new Tuple2<>(whose.area(line), line));
        Set<String> known = codes(framework.areas());
        List<FigureLine> named =
                byArea.filter(each -> known.contains(each._1())).values().collect();
        Broadcast<EvaluationJob> job =
                spark.broadcast(new EvaluationJob(promised.source().text(), file, header, named, asOf, words));
        JavaRDD<JudgedArea> judged = byArea.union(groups())
                .groupByKey(partitions)
                .map(area -> JudgedArea.of(job.value(), area._1(), area._2()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        List<Told> problems = judged.flatMap(area -> area.problems().iterator()).collect().stream()
                .distinct() // what is wrong with the header, every area's reader says
                .toList();
        if (problems.stream().anyMatch(Told::isError)) {
            throw new Refused(Told.report(problems));
        }
        return new Answer(judged.flatMap(area -> area.rows().iterator()), Told.report(problems));
    }

    /** The header, if there is a line besides it: otherwise the library's reader says what is missing. */
    private FigureLine header(String file, JavaRDD<FigureLine> lines) throws Refused {
        List<FigureLine> first = lines.take(2);
        if (first.isEmpty()) {
            throw new Refused(
                    KpiYaml.standard().parseFigures(file, "", promised.value()).report());
        }
        if (first.size() == 1) {
            throw new Refused(Told.report(new FigureLines(file, first.get(0), List.of()).problems(promised.value())));
        }
        return first.get(0);
    }

    private Whose whose(FigureLine header) {
        List<String> columns = CsvCells.of(header.text()).cells();
        int column = -1;
        for (int i = 0; i < columns.size(); i++) {
            column = columns.get(i).equalsIgnoreCase(AREA) ? i : column;
        }
        Framework framework = promised.value();
        Map<String, String> codesNow = new HashMap<>();
        framework
                .register()
                .codes()
                .forEach(code -> codesNow.put(
                        code.code(), framework.register().current(code).code()));
        return new Whose(column, framework.area().code(), codesNow);
    }

    /** The groups of areas, which are judged though no line is theirs. */
    private JavaPairRDD<String, FigureLine> groups() {
        List<AreaId> groups =
                promised.value().rollUp().groups().stream().map(AreaGroup::area).toList();
        return spark.parallelizePairs(codes(groups).stream()
                .map(code -> new Tuple2<>(code, FigureLine.NONE))
                .toList());
    }

    private Set<String> codes(List<AreaId> areas) {
        return areas.stream()
                .map(area -> promised.value().register().current(area).code())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
