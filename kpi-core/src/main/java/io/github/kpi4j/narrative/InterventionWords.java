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
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words for the changes that were made, and how indicators stood before and after. */
final class InterventionWords {

    private final Scorecard card;
    private final Interventions interventions;
    private final List<Evaluation> without;

    InterventionWords(CommitteeReport report) {
        this.card = report.card();
        this.interventions = report.interventions();
        this.without = Challenges.withoutIntervention(report);
    }

    /** The section about all of them; nothing where none is known. */
    List<Document.Block> section() {
        var blocks = new ArrayList<Document.Block>();
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
            Definition definition = definition(finding);
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
        var all = new ArrayList<Document.Fact>();
        facts.facts().stream()
                .filter(fact -> !ChainWords.LAST.contains(fact.label()))
                .forEach(all::add);
        for (Result result : interventions.results()) {
            Intervention intervention = result.intervention();
            for (InterventionFinding finding : result.on(indicator)) {
                all.add(new Document.Fact(
                        "change",
                        intervention.what() + ", "
                                + (isPlanned(intervention) ? "planned from " : "from ")
                                + Words.day(intervention.started()) + ": "
                                + words(finding).brief()));
            }
        }
        facts.facts().stream()
                .filter(fact -> ChainWords.LAST.contains(fact.label()))
                .forEach(all::add);
        return new Document.Facts(all);
    }

    private Definition definition(InterventionFinding finding) {
        return card.get(finding.effect().indicator()).indicator().definition();
    }

    private BeforeAfterWords words(InterventionFinding finding) {
        return new BeforeAfterWords(
                definition(finding),
                finding,
                id -> card.framework().findComparator(id).map(Comparator::name).orElse(id));
    }
}
