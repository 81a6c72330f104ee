package io.github.kpi4j.examples.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The results of NHSRplotthedots and qicharts2. */
final class ControlChartSuite {

    private ControlChartSuite() {}

    static List<FileReport> check(Path folder) {
        return Stream.of("cases.csv", "groups.csv", "series.csv")
                .map(name -> CsvFile.read(folder.resolve(name)).name())
                .map(FileReport::notCovered)
                .toList();
    }
}
