package io.github.kpi4j.examples.quickstart;

import io.github.kpi4j.evaluation.BulkEvaluation;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.target.Level;
import java.time.LocalDate;
import java.util.concurrent.Executor;

/** Judges every indicator in every area and period, and prints how often each target was missed. */
public final class QuickstartBulk {

    private QuickstartBulk() {}

    /**
     * Prints a line for each indicator, and one that says how far it has come.
     *
     * @param framework what was promised
     * @param figures what was observed, of all the areas
     * @param asOf the date of knowledge
     * @param executor who helps
     */
    public static void print(Framework framework, Figures figures, LocalDate asOf, Executor executor) {
        // tag::readme[]
        BulkEvaluation.of(framework, figures, asOf)
                .charts(ChartRules.NHS)
                .ranks()
                .slopes()
                .on(executor)
                .telling((done, of) -> System.out.println(done + " of " + of))
                .until(Thread::interrupted)
                .run(panel -> {
                    int missed = panel.count(Level.MISSED);
                    System.out.println(panel.indicator().id() + ": missed " + missed + " times");
                });
        // end::readme[]
    }
}
