package io.github.kpi4j.narrative;

import io.github.kpi4j.baseline.Baseline;
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
                    List.of("Indicator", "Starting point", "Target", "Owner"),
                    section.points().stream().map(BaselineWords::row).toList()));
        }
        return new Document(CommitteeWords.title(report.card(), "baseline report"), blocks);
    }

    private static List<String> row(BaselineReport.StartingPoint from) {
        Evaluation evaluation = from.evaluation();
        var values = new ValueWords(evaluation.indicator().definition());
        return List.of(
                evaluation.indicator().name(),
                start(from, values),
                from.target() == null
                        ? "none in force"
                        : new TargetWords(values).whole(from.target().target()),
                evaluation.indicator().definition().owner());
    }

    private static String start(BaselineReport.StartingPoint from, ValueWords values) {
        Baseline baseline = from.evaluation().indicator().definition().baseline();
        if (baseline instanceof Baseline.NoneYet none) {
            return "none yet: " + none.reason();
        }
        if (baseline instanceof Baseline.Stated stated) {
            String source = stated.source().isEmpty() ? "" : " (" + stated.source() + ")";
            return values.value(stated.value()) + source;
        }
        Series.Point start = from.start();
        return start == null ? "no value yet" : values.point(start);
    }
}
