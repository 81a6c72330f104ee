package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.List;

/** Words for a baseline report. */
final class BaselineWords {

    private BaselineWords() {}

    static Document document(BaselineReport report) {
        var blocks = new ArrayList<Document.Block>();
        blocks.add(new Document.Paragraph(CommitteeWords.known(report.card())
                + " Starting points and targets of "
                + Words.count(report.card().evaluations().size(), "indicator", "indicators") + "; nothing is rated."));
        for (BaselineReport.Section section : report.sections()) {
            blocks.add(new Document.Heading(1, CommitteeWords.title(section.title())));
            blocks.add(new Document.Table(
                    List.of("Indicator", "Starting point", "Period", "Target"),
                    section.points().stream().map(BaselineWords::row).toList()));
        }
        return new Document(CommitteeWords.title(report.card(), "baseline report"), blocks);
    }

    private static List<String> row(BaselineReport.StartingPoint from) {
        Evaluation evaluation = from.evaluation();
        var values = new ValueWords(evaluation.indicator().definition());
        Series.Point start = from.start();
        return List.of(
                evaluation.indicator().name(),
                start == null ? "none yet" : values.value(start.value()),
                start == null ? "" : start.period().label(),
                from.target() == null
                        ? "none in force"
                        : new TargetWords(values).whole(from.target().target()));
    }
}
