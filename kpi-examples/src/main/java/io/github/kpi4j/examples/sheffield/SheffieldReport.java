package io.github.kpi4j.examples.sheffield;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Document;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The baseline report of a framework for 2024 to 2028, and the report of the quarter after it. The figures are Sheffield's own
 * as published; the targets for 2028, tolerances and owners are the example's.
 */
public final class SheffieldReport {

    private SheffieldReport() {}

    /**
     * Prints both reports.
     *
     * @param args none
     * @throws IOException if standard output cannot be written
     */
    public static void main(String[] args) throws IOException {
        System.out.write(report().getBytes(StandardCharsets.UTF_8));
    }

    private static String report() {
        // 1. What was promised. A faulty file would be refused with all its problems, each with its line.
        String promises = "sheffield/framework.yaml";
        Framework framework =
                KpiYaml.standard().parse(promises, Published.text(promises)).orElseThrow();

        // 2. What was observed, held against the framework row by row.
        Figures figures = KpiYaml.standard()
                .parseFigures(Published.FIGURES, Published.text(Published.FIGURES), framework)
                .orElseThrow();

        // 3. The periods reported on. The day of knowledge is given too: nothing reads a clock.
        Period start = Period.parse("2024/25 Q2", framework.years());
        Period next = Period.parse("2024/25 Q3", framework.years());

        // 4. One function judges everything. Figures of the second quarter are unknown to the report of the first.
        Scorecard atStart = Evaluator.evaluate(framework, figures, start, Published.RELEASED);
        Scorecard after = Evaluator.evaluate(framework, figures, next, Published.RELEASED);

        // 5. The first scorecard as starting points, which rates nothing; the second as a committee reads it.
        Document baseline = Narrator.document(new BaselineReport(atStart));
        Document quarter = Narrator.document(new CommitteeReport(after));

        // 6. In words.
        return PlainText.render(baseline) + "\n\n" + PlainText.render(quarter);
    }
}
