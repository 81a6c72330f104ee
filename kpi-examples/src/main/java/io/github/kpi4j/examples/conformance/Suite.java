package io.github.kpi4j.examples.conformance;

import java.nio.file.Path;
import java.util.List;

/** What can be held to a folder of a peer's results. */
public enum Suite {
    /** Control charts and run charts. */
    SPC {
        @Override
        public List<FileReport> check(Path folder) {
            return ControlChartSuite.check(folder);
        }
    },
    /** Change, rank, quartile band and comparators of every local authority in England. */
    BENCHMARK {
        @Override
        public List<FileReport> check(Path folder) {
            return BenchmarkSuite.check(folder);
        }
    },
    /** Intervals, bands, tests, trends and regressions, and NIST's certified values. */
    STATISTICS {
        @Override
        public List<FileReport> check(Path folder) {
            return StatisticsSuite.check(folder);
        }
    };

    /**
     * Recomputes every row of a folder.
     *
     * @param folder the folder
     * @return a report for each file, in the order in which they are printed
     * @throws java.io.UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if a file is not laid out as it should be; the message names the file and the column
     */
    public abstract List<FileReport> check(Path folder);
}
