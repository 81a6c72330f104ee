package io.github.kpi4j.narrative;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;
import java.util.ArrayList;
import java.util.List;

/** Words for a baseline report. */
final class BaselineWords {

    private BaselineWords() {}

    static Document document(BaselineReport report) {
        var blocks = new ArrayList<Document.Block>();
        var whole = new CommitteeReport(report.card(), report.audience());
        blocks.add(new Document.Paragraph(CommitteeWords.known(whole)
                + " Starting points and targets of "
                + Words.count(whole.evaluations().size(), "indicator", "indicators") + "; nothing is rated."));
        for (BaselineReport.Section section : report.sections()) {
            blocks.add(new Document.Heading(1, CommitteeWords.title(section.title())));
            blocks.add(new Document.Table(
                    List.of("Indicator", "Starting point", "Target", "Owner", "Reported by"),
                    section.points().stream().map(BaselineWords::row).toList()));
        }
        return new Document(CommitteeWords.title(report.card(), "baseline report", report.audience()), blocks);
    }

    private static List<String> row(BaselineReport.StartingPoint from) {
        Evaluation evaluation = from.evaluation();
        var values = new ValueWords(evaluation.indicator().definition());
        return List.of(
                evaluation.indicator().name(),
                start(from, values),
                new PromiseWords(values).whole(from.target()) + end(evaluation),
                OwnerWords.cell(evaluation.indicator(), Accountability.PERFORMANCE),
                OwnerWords.cell(evaluation.indicator(), Accountability.POPULATION));
    }

    private static String end(Evaluation evaluation) {
        return evaluation
                .against(OtherVerdict.Against.END)
                .map(end -> "; " + OtherVerdictWords.end(evaluation, end))
                .orElse("");
    }

    private static String start(BaselineReport.StartingPoint from, ValueWords values) {
        Baseline baseline = from.evaluation().baselines().baseline();
        if (baseline instanceof Baseline.NoneYet none) {
            return "none yet: " + none.reason();
        }
        if (from.observed() != null) {
            return values.point(from.observed());
        }
        if (from.start() == null) {
            return "no value yet";
        }
        if (baseline instanceof Baseline.MeanOf mean) {
            return values.value(from.start()) + " " + ValueWords.onAverage(mean);
        }
        if (!(baseline instanceof Baseline.Stated stated)) {
            return values.value(from.start());
        }
        return values.value(from.start())
                + (stated.period() == null ? "" : " " + ValueWords.in(stated.period()))
                + (stated.source().isEmpty() ? "" : " (" + stated.source() + ")");
    }
}
