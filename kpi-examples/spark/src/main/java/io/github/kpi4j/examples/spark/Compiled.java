package io.github.kpi4j.examples.spark;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A job with its texts read: the framework, and the figures of the areas that it names. Each JVM reads them once, however many tasks
 * it runs: what was read is kept under the texts themselves, found by their hash, and the last few of them, so that a JVM that
 * lives through many jobs does not fill up. No result can depend on it, as equal texts read as the same.
 *
 * @param framework what was promised
 * @param named the figures of the areas that the framework names; none where they cannot be read, which their own groups report
 */
record Compiled(Framework framework, List<Figure> named) {

    private static final int KEPT = 4;
    private static final Map<EvaluationJob, Compiled> READ = new LinkedHashMap<>();

    /** What the texts of a job read as; the driver has found no error in the framework. */
    static Compiled of(EvaluationJob job) {
        synchronized (READ) {
            Compiled known = READ.get(job);
            if (known != null) {
                return known;
            }
            if (READ.size() == KEPT) {
                READ.remove(READ.keySet().iterator().next());
            }
            Compiled read = read(job);
            READ.put(job, read);
            return read;
        }
    }

    private static Compiled read(EvaluationJob job) {
        Framework framework =
                KpiYaml.standard().parse("framework", job.framework()).orElseThrow();
        LoadResult<Figures> named = FigureLines.of(job, job.named()).read(framework);
        return new Compiled(
                framework,
                named instanceof LoadResult.Loaded<Figures> loaded
                        ? loaded.value().all()
                        : List.of());
    }
}
