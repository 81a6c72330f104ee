package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import java.nio.charset.StandardCharsets;

/** The workload as a file of figures: a header, and a row an observation. */
final class WorkloadCsv {

    static final String HEADER = "indicator,area,period,numerator,denominator,value\n";

    private static final int ROW = 40;

    private WorkloadCsv() {}

    static byte[] of(Workload workload) {
        var text = new StringBuilder(HEADER.length() + ROW * workload.observations()).append(HEADER);
        for (int s = 0; s < workload.series(); s++) {
            String keys = Workload.indicatorCode(s % INDICATORS) + "," + Workload.authorityCode(s / INDICATORS) + ",";
            for (int q = 0; q < QUARTERS; q++) {
                text.append(keys).append(Workload.quarterLabel(q)).append(',');
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
