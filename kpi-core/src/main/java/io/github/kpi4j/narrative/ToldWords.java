package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.evidence.CaseStudies;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.CaseStudy.Withheld;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.target.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words for what people set and tell in a report, apart from everything that is computed. */
final class ToldWords {

    private final CommitteeReport report;

    ToldWords(CommitteeReport report) {
        this.report = report;
    }

    /** How many levels people set, beside the counts of those that are computed; nothing where they set none. */
    static String counts(Tally tally, Function<Level, String> word) {
        if (tally.set() == 0) {
            return "";
        }
        String levels = tally.setByPeople().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry ->
                        entry.getValue() + " " + word.apply(entry.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return " " + tally.set() + " set by people (" + levels
                + "), counted apart: summaries and all other counts are of" + " computed levels only.";
    }

    /** How a level that people set looks, and from when on evidence is how strong; nothing where there is neither. */
    List<Document.Block> legend() {
        var sentences = new ArrayList<String>();
        if (report.evaluations().stream().anyMatch(evaluation -> evaluation.status() != null)) {
            sentences.add(StatusWords.MARK + " marks a level that people set; no rule computed it.");
        }
        report.evaluations().stream()
                .map(Evaluation::evidence)
                .filter(strength -> !strength.sources().isEmpty())
                .findFirst()
                .ifPresent(strength -> sentences.add(StatusWords.rule(strength.rule())));
        return sentences.isEmpty() ? List.of() : List.of(new Document.Paragraph(String.join(" ", sentences)));
    }

    /** The levels that people set, each with who, when and why. */
    List<Document.Block> statuses() {
        List<Evaluation> set = report.setByPeople();
        return set.isEmpty()
                ? List.of()
                : List.of(
                        new Document.Heading(1, "Set by people"),
                        new Document.Items(set.stream()
                                .map(evaluation -> new StatusWords(evaluation).item())
                                .toList()));
    }

    /** The case studies that may be told, and how many others there are and why they are not. */
    List<Document.Block> caseStudies() {
        CaseStudies studies = report.caseStudies();
        var blocks = new ArrayList<Document.Block>();
        if (studies.told().isEmpty() && studies.withheld().isEmpty()) {
            return blocks;
        }
        blocks.add(new Document.Heading(1, "Case studies"));
        if (!studies.told().isEmpty()) {
            blocks.add(new Document.Paragraph(
                    "A case study illustrates; it proves nothing by itself and is counted in nothing."));
        }
        for (CaseStudy study : studies.told()) {
            blocks.add(new Document.Heading(2, study.title()));
            blocks.add(new Document.Paragraph(study.text()));
            blocks.add(new Document.Facts(List.of(
                    new Document.Fact("illustrates", illustrated(study)),
                    new Document.Fact("period", study.period().label()))));
        }
        if (!studies.withheld().isEmpty()) {
            blocks.add(new Document.Paragraph(withheld(studies)));
        }
        return blocks;
    }

    /** The case studies that are told since, and how many no longer are; nothing where there is neither. */
    static List<Document.Block> changed(Differences differences) {
        var words = new ToldWords(new CommitteeReport(differences.after(), differences.audience()));
        var items = new ArrayList<String>();
        for (CaseStudy study : differences.newlyTold()) {
            items.add(study.title() + " (" + study.period().label() + "), newly told; illustrates "
                    + words.illustrated(study) + ".");
        }
        int gone = differences.noLongerTold();
        if (gone > 0) {
            items.add(Words.count(gone, "case study", "case studies") + " told before " + (gone == 1 ? "is" : "are")
                    + " no longer told.");
        }
        return items.isEmpty()
                ? List.of()
                : List.of(new Document.Heading(1, "Case studies"), new Document.Items(items));
    }

    private String illustrated(CaseStudy study) {
        return report.evaluations().stream()
                .map(Evaluation::indicator)
                .filter(indicator -> study.indicators().contains(indicator.id()))
                .map(indicator -> indicator.name())
                .collect(Collectors.joining("; "));
    }

    private static String withheld(CaseStudies studies) {
        int count = studies.withheld().size();
        String reasons = studies.reasons().size() == 1
                ? reason(studies.withheld().get(0).why())
                : studies.reasons().entrySet().stream()
                        .map(entry -> entry.getValue() + " as " + reason(entry.getKey()))
                        .collect(Collectors.joining(", "));
        return Words.count(count, "case study is", "case studies are") + " withheld: " + reasons + ".";
    }

    private static String reason(Withheld reason) {
        return switch (reason) {
            case NOT_ANONYMISED -> "somebody could be recognised";
            case CONSENT_REFUSED -> "consent was refused";
            case CONSENT_WITHDRAWN -> "consent was withdrawn";
            case CONSENT_LATER -> "consent was not yet given";
        };
    }
}
