package io.github.kpi4j.examples.bromley;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
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

/**
 * The report of the last quarter of 2024/25. The figures are Bromley's own as published; targets, tolerances and owners are
 * the example's.
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

        // 2. What was observed, held against the framework row by row.
        Figures figures = KpiYaml.standard()
                .parseFigures(Published.FIGURES, Published.text(Published.FIGURES), framework)
                .orElseThrow();

        // 3. The period reported on. The day of knowledge is given too: nothing reads a clock.
        Period quarter = Period.parse("2024/25 Q4", framework.years());

        // 4. One function judges everything.
        Scorecard card = Evaluator.evaluate(framework, figures, quarter, Published.RELEASED);

        // 5. The scorecard as a committee reads it: what is off target first.
        Document document = Narrator.document(new CommitteeReport(card));

        // 6. In words.
        return PlainText.render(document);
    }
}
