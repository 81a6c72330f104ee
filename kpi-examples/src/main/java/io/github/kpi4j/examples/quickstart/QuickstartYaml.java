package io.github.kpi4j.examples.quickstart;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads a framework and its figures, evaluates them and prints why. */
public final class QuickstartYaml {

    private QuickstartYaml() {}

    /**
     * Prints the evaluation of {@code framework.yaml} and {@code figures.csv} in a folder.
     *
     * @param args the folder; the example's own files if there is none
     * @throws IOException if the example's own files cannot be unpacked
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : unpacked();
        // tag::readme[]
        KpiYaml yaml = KpiYaml.standard();
        Framework framework = yaml.load(folder.resolve("framework.yaml")).orElseThrow();
        Path rows = folder.resolve("figures.csv");
        Figures figures = yaml.loadFigures(rows, framework).orElseThrow();
        Period quarter = Period.parse("2024/25 Q4", framework.years());
        Scorecard card = Evaluator.evaluate(framework, figures, quarter, quarter.end());
        card.evaluations().forEach(each -> System.out.print(Narrator.explain(each)));
        // end::readme[]
    }

    private static Path unpacked() throws IOException {
        Path folder = Files.createTempDirectory("quickstart");
        for (String name : List.of("framework.yaml", "figures.csv")) {
            try (var file = Objects.requireNonNull(QuickstartYaml.class.getResourceAsStream(name), name)) {
                Files.copy(file, folder.resolve(name));
            }
        }
        return folder;
    }
}
