package io.github.kpi4j.narrative;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.intervention.Expectation;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.Interventions;
import io.github.kpi4j.intervention.Interventions.Result;
import io.github.kpi4j.report.Challenges;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.report.ResultChange;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words for the changes that were made, and how indicators stood before and after. */
final class InterventionWords {

    private final CommitteeReport report;
    private final Scorecard card;
    private final Interventions interventions;

    InterventionWords(CommitteeReport report) {
        this.report = report;
        this.card = report.card();
        this.interventions = report.interventions();
    }

    /** The section about all of them; nothing where none is known. */
    List<Document.Block> section() {
        var blocks = new ArrayList<Document.Block>();
        List<Evaluation> without = Challenges.withoutIntervention(report);
        if (interventions.results().isEmpty() && without.isEmpty()) {
            return blocks;
        }
        blocks.add(new Document.Heading(1, "Results of the changes made"));
        if (!interventions.results().isEmpty()) {
            blocks.add(new Document.Paragraph(
                    "What was done, and how the indicators in which an effect was looked for stood before and after. It"
                            + " cannot be told what else changed; and a trend that was there before is not taken out,"
                            + " except where lines are compared."));
        }
        for (Result result : interventions.results()) {
            blocks.add(new Document.Heading(2, result.intervention().what()));
            blocks.add(new Document.Facts(facts(result)));
        }
        if (!without.isEmpty()) {
            blocks.add(new Document.Paragraph("Missed or escalated, with no intervention on record: "
                    + Words.list(without.stream()
                            .map(evaluation -> evaluation.indicator().name())
                            .toList())
                    + "."));
        }
        return blocks;
    }

    /** The changes that are recorded since, and those of which something else can be said; nothing where there is neither. */
    static List<Document.Block> changed(Differences differences) {
        var words = new InterventionWords(new CommitteeReport(differences.after(), differences.audience()));
        var items = new ArrayList<String>();
        for (Intervention intervention : differences.newlyRecorded()) {
            items.add(words.dated(intervention) + ", newly recorded.");
        }
        for (ResultChange change : differences.results()) {
            items.add(change.intervention().what() + "; "
                    + words.definition(change.indicator()).name() + ": " + words.briefly(change.after()) + ". Before: "
                    + words.briefly(change.before()) + ".");
        }
        return items.isEmpty()
                ? List.of()
                : List.of(new Document.Heading(1, "Changes made"), new Document.Items(items));
    }

    private String briefly(List<InterventionFinding> findings) {
        return findings.isEmpty()
                ? "not looked at"
                : findings.stream().map(finding -> words(finding).brief()).collect(Collectors.joining("; "));
    }

    private String dated(Intervention intervention) {
        return intervention.what() + ", " + (isPlanned(intervention) ? "planned from " : "from ")
                + Words.day(intervention.started());
    }

    private List<Document.Fact> facts(Result result) {
        Intervention intervention = result.intervention();
        var facts = new ArrayList<Document.Fact>();
        if (!intervention.why().isEmpty()) {
            facts.add(new Document.Fact("why", intervention.why()));
        }
        facts.add(new Document.Fact(isPlanned(intervention) ? "planned" : "began", days(intervention)));
        if (!intervention.by().isEmpty()) {
            facts.add(new Document.Fact("by", intervention.by()));
        }
        for (InterventionFinding finding : result.findings()) {
            Definition definition = definition(finding.effect().indicator());
            var words = words(finding);
            Expectation change = finding.effect().change();
            String expected =
                    finding instanceof Compared || change == null ? "" : " Expected: " + words.expected(change) + ".";
            facts.add(new Document.Fact(
                    "result", definition.name() + ": " + words.told() + expected + also(intervention, finding)));
        }
        return facts;
    }

    private boolean isPlanned(Intervention intervention) {
        return intervention.started().isAfter(card.asOf());
    }

    private static String days(Intervention intervention) {
        LocalDate until = intervention.until();
        return Words.day(intervention.started()) + (until == null ? "" : ", until " + Words.day(until));
    }

    private String also(Intervention intervention, InterventionFinding finding) {
        if (!(finding instanceof Compared compared)) {
            return "";
        }
        List<Intervention> others = interventions.alsoBegan(intervention, compared);
        return others.isEmpty()
                ? ""
                : " Also begun in these periods: "
                        + Words.list(others.stream().map(Intervention::what).toList()) + ".";
    }

    /** The facts of an indicator with the changes that were to have an effect on it, before who answers for it. */
    Document.Facts with(Document.Facts facts, IndicatorId indicator) {
        var changes = new ArrayList<Document.Fact>();
        for (Result result : interventions.results()) {
            Intervention intervention = result.intervention();
            for (InterventionFinding finding : result.on(indicator)) {
                changes.add(new Document.Fact(
                        "change", dated(intervention) + ": " + words(finding).brief()));
            }
        }
        return ChainWords.with(facts, changes);
    }

    private Definition definition(IndicatorId indicator) {
        return card.get(indicator).indicator().definition();
    }

    private BeforeAfterWords words(InterventionFinding finding) {
        return new BeforeAfterWords(
                definition(finding.effect().indicator()),
                finding,
                id -> card.framework().findComparator(id).map(Comparator::name).orElse(id));
    }
}
