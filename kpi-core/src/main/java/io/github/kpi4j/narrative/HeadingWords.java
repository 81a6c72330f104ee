package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.outlook.Horizon;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.YearEnd;
import java.util.List;
import java.util.stream.Stream;

/** Words for the indicators that would stand otherwise at the end of their year. */
final class HeadingWords {

    private HeadingWords() {}

    /** A section; nothing where no indicator has a forecast and a target at the end of its year. */
    static List<Document.Block> section(CommitteeReport report) {
        YearEnd yearEnd = report.yearEnd();
        if (yearEnd.forecast().isEmpty()) {
            return List.of();
        }
        List<String> lines = Stream.concat(yearEnd.wouldMiss().stream(), yearEnd.wouldMeet().stream())
                .map(HeadingWords::line)
                .toList();
        return List.of(
                new Document.Heading(1, "Where it is heading"),
                lines.isEmpty()
                        ? new Document.Paragraph(
                                "Of " + Words.count(yearEnd.forecast().size(), "indicator", "indicators")
                                        + " with a forecast, none would change from met to missed or back by the end of its year.")
                        : new Document.Items(lines));
    }

    private static String line(Evaluation evaluation) {
        var words = new OutlookWords(new ValueWords(evaluation.indicator().definition()), evaluation);
        return new EvaluationWords(evaluation).headline() + " now; forecast "
                + evaluation
                        .prospects()
                        .at(Horizon.Kind.YEAR_END)
                        .map(words::text)
                        .orElse("") + "."
                + OwnerWords.sentence(evaluation.indicator());
    }
}
