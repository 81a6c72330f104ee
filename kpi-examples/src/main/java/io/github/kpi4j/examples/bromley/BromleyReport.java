package io.github.kpi4j.examples.bromley;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Document;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The report of the last quarter of 2024/25. The published figures are Bromley's own; targets, tolerances and owners,
 * and what people tell and judge, are the example's.
 */
public final class BromleyReport {

    private BromleyReport() {}

    /**
     * Prints the report.
     *
     * @param args none
     * @throws IOException if standard output cannot be written
     */
    public static void main(String[] args) throws IOException {
        System.out.write(report().getBytes(StandardCharsets.UTF_8));
    }

    private static String report() {
        // 1. What was promised. A faulty file would be refused with all its problems, each with its line.
        String promises = "bromley/framework.yaml";
        Framework framework =
                KpiYaml.standard().parse(promises, Published.text(promises)).orElseThrow();

        // 2. What was observed, held against the framework row by row: what is published, and what is told in words.
        String words = "bromley/told.csv";
        Figures published = KpiYaml.standard()
                .parseFigures(Published.FIGURES, Published.text(Published.FIGURES), framework)
                .orElseThrow();
        Figures told = KpiYaml.standard()
                .parseFigures(words, Published.text(words), framework)
                .orElseThrow();
        Figures figures = Figures.of(
                Stream.concat(published.all().stream(), told.all().stream()).toList());

        // 3. What people judge and tell beside the figures. It changes nothing that is computed.
        String judged = "bromley/evidence.yaml";
        Evidence evidence = KpiYaml.standard()
                .parseEvidence(judged, Published.text(judged), framework)
                .orElseThrow();

        // 4. The period reported on. The day of knowledge is given too: nothing reads a clock.
        Period quarter = Period.parse("2024/25 Q4", framework.years());

        // 5. One function judges everything.
        Scorecard card = Evaluator.evaluate(framework, figures, evidence, quarter, Published.RELEASED);

        // 6. The scorecard as a committee reads it: what is off target first.
        Document document = Narrator.document(new CommitteeReport(card));

        // 7. In words.
        return PlainText.render(document);
    }
}
