package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words for a committee report. */
final class CommitteeWords {

    private final CommitteeReport report;
    private final Scorecard card;
    private final RatingScheme scheme;
    private final List<Document.Block> blocks = new ArrayList<>();

    CommitteeWords(CommitteeReport report) {
        this.report = report;
        this.card = report.card();
        this.scheme = card.framework().scheme();
    }

    Document document() {
        overview();
        exceptions();
        for (CommitteeReport.Section section : report.sections()) {
            blocks.add(new Document.Heading(1, title(section.title())));
            section.evaluations().forEach(this::indicator);
        }
        list("Late figures", report.late());
        list("Reviews due", report.reviewsDue());
        return new Document(title(card, "performance report"), blocks);
    }

    static String title(Scorecard card, String what) {
        String name = card.framework().name().isEmpty()
                ? card.area().code()
                : card.framework().name();
        return name + ": " + what + ", " + card.period().label();
    }

    static String known(Scorecard card) {
        return "Area " + card.area() + ", as known on " + Words.day(card.asOf()) + ".";
    }

    static String title(String section) {
        return section.isEmpty() ? "Other indicators" : section;
    }

    private void overview() {
        Tally tally = card.tally();
        blocks.add(new Document.Paragraph(known(card) + " " + counts(tally)));
        var rows = new ArrayList<List<String>>();
        report.sections().forEach(section -> rows.add(row(title(section.title()), section.tally())));
        for (Map.Entry<Indicator.Kind, Tally> kind : report.byKind().entrySet()) {
            if (kind.getValue().total() > 0) {
                rows.add(row("of which " + kindWord(kind.getKey()), kind.getValue()));
            }
        }
        rows.add(row("All indicators", tally));
        var header = new ArrayList<String>();
        header.add("");
        for (Level level : Level.values()) {
            header.add(scheme.badge(level).word());
        }
        header.add("Not judged");
        header.add("All");
        blocks.add(new Document.Table(header, rows));
    }

    private static String kindWord(Indicator.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> row(String label, Tally tally) {
        var cells = new ArrayList<String>();
        cells.add(label);
        tally.levels().values().forEach(count -> cells.add(count.toString()));
        cells.add(Integer.toString(tally.notJudged()));
        cells.add(Integer.toString(tally.total()));
        return cells;
    }

    private String counts(Tally tally) {
        String judged = tally.levels().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " "
                        + scheme.badge(entry.getKey()).word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String not = tally.reasons().entrySet().stream()
                .map(entry -> entry.getValue() + " " + Words.reason(entry.getKey()))
                .collect(Collectors.joining(", "));
        return Words.count(tally.total(), "indicator", "indicators") + ": " + tally.judged() + " judged"
                + (judged.isEmpty() ? "" : " (" + judged + ")") + ", " + tally.notJudged() + " not judged"
                + (not.isEmpty() ? "" : " (" + not + ")") + ".";
    }

    private void exceptions() {
        blocks.add(new Document.Heading(1, "Off target"));
        List<Evaluation> exceptions = report.exceptions();
        blocks.add(
                exceptions.isEmpty()
                        ? new Document.Paragraph("No indicator that was judged is off target.")
                        : new Document.Items(exceptions.stream()
                                .map(evaluation -> new EvaluationWords(evaluation).exception())
                                .toList()));
    }

    private void indicator(Evaluation evaluation) {
        var words = new EvaluationWords(evaluation);
        blocks.add(new Document.Heading(2, words.headline()));
        blocks.add(words.facts());
    }

    private void list(String title, List<Evaluation> evaluations) {
        if (!evaluations.isEmpty()) {
            blocks.add(new Document.Heading(1, title));
            blocks.add(new Document.Items(evaluations.stream()
                    .map(evaluation -> evaluation.indicator().name())
                    .toList()));
        }
    }
}
