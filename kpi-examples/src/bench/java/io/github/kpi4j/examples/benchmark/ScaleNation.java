package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import io.github.kpi4j.evaluation.BulkEvaluation;
import io.github.kpi4j.evaluation.Panel;
import io.github.kpi4j.evaluation.PanelCharts;
import io.github.kpi4j.evaluation.PanelColumns;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.yaml.KpiYaml;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * The largest size in a small heap: figures streamed from rows that are made as they are read, then scorecard and charts indicator by
 * indicator, of which nothing is kept. The floor answers for each indicator as well, observation by observation the same.
 */
public final class ScaleNation {

    private static final double MEGABYTE = 1 << 20;

    private final int authorities;
    private final long observations;
    private final Clock evaluating = new Clock();
    private final Clock floor = new Clock();
    private final PanelColumns columns;
    private final byte[] causes;
    private final NationCheck check;
    private int panels;

    private ScaleNation(int authorities) {
        this.authorities = authorities;
        observations = (long) authorities * Workload.INDICATORS * QUARTERS;
        columns = new PanelColumns(authorities * QUARTERS);
        causes = new byte[authorities * QUARTERS];
        check = new NationCheck(authorities, floor);
    }

    /**
     * Runs and prints.
     *
     * @param args the size of the workload
     * @throws IllegalStateException if the figures cannot be read, or an answer is not that of the floor
     */
    public static void main(String[] args) {
        new ScaleNation(Size.valueOf(args[0]).authorities()).run();
    }

    private void run() {
        Framework framework = new EngineInput(Workload.promises(authorities)).framework();
        print("%,d observations of %,d authorities, in a heap of %,.0f MB", observations, authorities, mostMegabytes());
        print("heap used by targets and baselines: %,.0f MB", usedMegabytes());
        Figures figures = load(framework);
        print("heap used by these and the figures: %,.0f MB", usedMegabytes());
        evaluating.start();
        BulkEvaluation.of(framework, figures, Engine.AS_OF)
                .charts(ChartRules.NHS)
                .run(this::take);
        evaluating.stop(0);
        if (panels != Workload.INDICATORS) {
            throw new IllegalStateException(panels + " panels");
        }
        print("A + B: engine %.1f ns an observation, floor %.1f", share(evaluating), share(floor));
        print("none, missed, near, met: %s", Arrays.toString(check.ratings));
        print("outside, shift, trend, two in three: %s", Arrays.toString(check.flags));
        print("every observation as the floor has it");
    }

    private Figures load(Framework framework) {
        var making = new Clock();
        var loading = new Clock();
        loading.start();
        Figures figures = KpiYaml.standard()
                .loadFigures("figures.csv", () -> new CsvStream(authorities, making, this::readAll), framework)
                .orElseThrow();
        loading.stop(0);
        loading.nanos -= making.nanos;
        print("figures from CSV: %.0f ns a row, beside %.0f for making it", share(loading), share(making));
        return figures;
    }

    /** Nothing is let go of yet: the heap is never fuller. */
    private void readAll() {
        print("heap used when all rows were read, and nothing put in order: %,.0f MB", usedMegabytes());
    }

    private void take(Panel panel) {
        panel.write(columns, 0);
        PanelCharts charts = panel.charts().orElseThrow();
        for (int row = 0; row < authorities; row++) {
            charts.causes(row, causes, row * QUARTERS);
        }
        evaluating.stop(0);
        panels++;
        check.require(Engine.place(panel.indicator()), columns, causes);
        evaluating.start();
    }

    private double share(Clock clock) {
        return (double) clock.nanos / observations;
    }

    private static double mostMegabytes() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }

    private static double usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static void print(String format, Object... arguments) {
        System.out.println("L: " + String.format(Locale.ROOT, format, arguments));
    }
}
