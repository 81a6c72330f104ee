package io.github.kpi4j.examples.sheffield;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
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
import java.util.stream.Stream;

/**
 * The baseline report of a framework for 2024 to 2028, and the reports of the two quarters after it. The published figures are
 * Sheffield's own; the targets for 2028, tolerances and owners, and what people tell and judge, are the example's.
 */
public final class SheffieldReport {

    private SheffieldReport() {}

    /**
     * Prints the reports.
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

        // 2. What was observed, held against the framework row by row: what is published, and what is told in words.
        String words = "sheffield/told.csv";
        Figures published = KpiYaml.standard()
                .parseFigures(Published.FIGURES, Published.text(Published.FIGURES), framework)
                .orElseThrow();
        Figures told = KpiYaml.standard()
                .parseFigures(words, Published.text(words), framework)
                .orElseThrow();
        Figures figures = Figures.of(
                Stream.concat(published.all().stream(), told.all().stream()).toList());

        // 3. What people judge and tell beside the figures. It changes nothing that is computed.
        String judged = "sheffield/evidence.yaml";
        Evidence evidence = KpiYaml.standard()
                .parseEvidence(judged, Published.text(judged), framework)
                .orElseThrow();

        // 4. The periods reported on. The day of knowledge is given too: nothing reads a clock.
        Period start = Period.parse("2024/25 Q2", framework.years());
        Period next = Period.parse("2024/25 Q3", framework.years());
        Period last = Period.parse("2024/25 Q4", framework.years());

        // 5. One function judges everything. Figures of the second quarter are unknown to the report of the first.
        Scorecard atStart = Evaluator.evaluate(framework, figures, evidence, start, Published.RELEASED);
        Scorecard after = Evaluator.evaluate(framework, figures, evidence, next, Published.RELEASED);
        Scorecard atEnd = Evaluator.evaluate(framework, figures, evidence, last, Published.RELEASED);

        // 6. The first scorecard as starting points, which rates nothing; the others as a committee reads them.
        Document baseline = Narrator.document(new BaselineReport(atStart));
        Document quarter = Narrator.document(new CommitteeReport(after));
        Document year = Narrator.document(new CommitteeReport(atEnd));

        // 7. In words.
        return PlainText.render(baseline) + "\n\n" + PlainText.render(quarter) + "\n\n" + PlainText.render(year);
    }
}
