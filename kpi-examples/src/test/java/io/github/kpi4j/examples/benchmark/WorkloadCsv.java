package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The workload as a file of figures: a header, and a row an observation. */
final class WorkloadCsv {

    static final String HEADER = "indicator,area,period,numerator,denominator,value\n";

    private static final int ROW = 40;
    private static final List<String> QUARTER_LABELS =
            IntStream.range(0, QUARTERS).mapToObj(Workload::quarterLabel).toList();

    private WorkloadCsv() {}

    static byte[] of(Workload workload) {
        return of(HEADER, workload, 0);
    }

    /** The rows of some authorities without a header, by the number of the first. */
    static byte[] rows(Workload part, int firstAuthority) {
        return of("", part, firstAuthority);
    }

    private static byte[] of(String header, Workload workload, int firstAuthority) {
        var text = new StringBuilder(header.length() + ROW * workload.observations()).append(header);
        for (int s = 0; s < workload.series(); s++) {
            String authority = Workload.authorityCode(firstAuthority + s / INDICATORS);
            String keys = Workload.indicatorCode(s % INDICATORS) + "," + authority + ",";
            for (int q = 0; q < QUARTERS; q++) {
                text.append(keys).append(QUARTER_LABELS.get(q)).append(',');
                counts(text, workload, s * QUARTERS + q);
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void counts(StringBuilder text, Workload workload, int o) {
        if (workload.d()[o] == Workload.MISSING) {
            text.append(",,[x]\n");
        } else {
            text.append(workload.n()[o]).append(',').append(workload.d()[o]).append(",\n");
        }
    }
}
