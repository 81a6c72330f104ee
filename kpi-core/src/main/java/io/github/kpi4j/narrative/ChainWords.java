package io.github.kpi4j.narrative;

import io.github.kpi4j.chain.Lag;
import io.github.kpi4j.chain.LinkFinding;
import io.github.kpi4j.chain.LinkFinding.Expected;
import io.github.kpi4j.chain.LinkFinding.Step;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import java.util.ArrayList;
import java.util.List;

/** Words for what is meant to bring about what. They say what moved together, and never that one caused the other. */
final class ChainWords {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_YEAR = 12;
    /** The labels of what stands last in an entry: who answers for the indicator. */
    private static final List<String> LAST = List.of("whose", "contribute", "owner", "reported by");

    private final CommitteeReport report;
    private final List<LinkFinding> links;

    ChainWords(CommitteeReport report) {
        this.report = report;
        this.links = report.links();
    }

    /** The section about all links; nothing where there are none. */
    List<Document.Block> section() {
        return links.isEmpty()
                ? List.of()
                : List.of(
                        new Document.Heading(1, "From activity to outcome"),
                        new Document.Paragraph(
                                "What is meant to contribute to what, the lead to its result, and whether the two moved"
                                        + " together, each over the same length of time. That two moved together does"
                                        + " not show that one caused the other."),
                        new Document.Items(links.stream().map(this::item).toList()));
    }

    /** The facts of an indicator with what contributes to it, and what it contributes to, before who answers for it. */
    Document.Facts with(Document.Facts facts, IndicatorId indicator) {
        var steps = new ArrayList<Document.Fact>();
        for (LinkFinding finding : links) {
            if (finding.link().to().equals(indicator)) {
                var lead = new EvaluationWords(evaluation(finding.link().from()));
                steps.add(new Document.Fact(
                        "contributor",
                        indicator(finding.link().from()).name() + ": " + lead.value() + ", " + lead.verdict()));
            }
        }
        for (LinkFinding finding : links) {
            if (finding.link().from().equals(indicator)) {
                steps.add(new Document.Fact(
                        "contributes to",
                        indicator(finding.link().to()).name() + ", "
                                + after(finding.link().lag())));
            }
        }
        return with(facts, steps);
    }

    /** Facts with more of them, before who answers for the indicator. */
    static Document.Facts with(Document.Facts facts, List<Document.Fact> more) {
        var all = new ArrayList<Document.Fact>();
        facts.facts().stream().filter(fact -> !LAST.contains(fact.label())).forEach(all::add);
        all.addAll(more);
        facts.facts().stream().filter(fact -> LAST.contains(fact.label())).forEach(all::add);
        return new Document.Facts(all);
    }

    private String item(LinkFinding finding) {
        String why = finding.link().why();
        return indicator(finding.link().from()).name() + " is meant to contribute to "
                + indicator(finding.link().to()).name() + ", "
                + after(finding.link().lag()) + (why.isEmpty() ? "" : " (" + why + ")") + ". " + told(finding)
                + expected(finding);
    }

    private String told(LinkFinding finding) {
        if (finding instanceof LinkFinding.Paired paired) {
            return result(paired.result()) + " Lead: " + step(finding.link().from(), paired.lead()) + ". Result: "
                    + step(finding.link().to(), paired.follower()) + ".";
        }
        if (finding instanceof LinkFinding.TooEarly early) {
            Step lead = early.expected().lead();
            String effect = lead.change().movement() == Change.Movement.SAME
                    ? "no effect is expected before "
                    : "an effect is expected by ";
            return "It is too early to tell. Lead: " + step(finding.link().from(), lead) + "; " + effect
                    + label(early.expected().by()) + ".";
        }
        return notTold((LinkFinding.NotTold) finding);
    }

    private String notTold(LinkFinding.NotTold not) {
        boolean atLead = not.end() == LinkFinding.End.LEAD;
        String name = indicator(atLead ? not.link().from() : not.link().to()).name();
        if (not.reason() == Reason.NO_POLARITY) {
            return "It cannot be told, because neither more nor less of " + name + " is better.";
        }
        String at = not.at() == null ? "" : " for " + label(not.at());
        String wanted = not.wanted() == null ? "" : " " + in(not.wanted());
        return "It cannot be told" + at + ", because of " + name + wanted + ": " + Words.reason(not.reason()) + ".";
    }

    private String expected(LinkFinding finding) {
        Expected expected = finding instanceof LinkFinding.TooEarly ? null : finding.expected();
        return expected == null
                ? ""
                : " Since then the lead " + step(finding.link().from(), expected.lead()) + "; an effect is expected by "
                        + label(expected.by()) + ".";
    }

    private static String result(LinkFinding.Result result) {
        return switch (result) {
            case BOTH_IMPROVED -> "They moved together, both for the better.";
            case NOT_FOLLOWED -> "The lead improved; the result has not followed, or not yet.";
            case IMPROVED_WITHOUT_LEAD -> "The result improved without the lead.";
            case NEITHER_MOVED -> "Neither became better or worse.";
            case HELD -> "The lead worsened; the result held.";
            case WORSENED_WITHOUT_LEAD -> "The result worsened, though the lead did not.";
            case BOTH_WORSENED -> "They moved together, both for the worse.";
        };
    }

    private String step(IndicatorId indicator, Step step) {
        var values = new ValueWords(indicator(indicator).definition());
        String from = values.value(step.from().value());
        String to = values.value(step.to().value());
        if (step.change().amount().isZero()) {
            return "stayed at " + to + " from " + label(step.from().period()) + " to "
                    + label(step.to().period());
        }
        if (step.change().movement() == Change.Movement.SAME) {
            return "steady (within the dead band of " + values.tolerance(step.deadBand()) + ") from " + from + " "
                    + in(step.from().period()) + " to " + to + " "
                    + in(step.to().period());
        }
        String hidden = from.equals(to) ? ", by less than is shown" : "";
        return verb(step.change()) + " from " + from + " " + in(step.from().period()) + " to " + to + " "
                + in(step.to().period()) + hidden;
    }

    private static String verb(Change change) {
        return switch (change.direction()) {
            case IMPROVING -> "improved";
            case WORSENING -> "worsened";
            case STEADY, NOT_JUDGED -> "moved, neither better nor worse,";
        };
    }

    private String in(Period period) {
        return label(period).equals(ValueWords.named(period)) ? ValueWords.in(period) : "in " + label(period);
    }

    /** The label, with the type of its year where the framework counts in other years, so that 2024/25 could be either. */
    private String label(Period period) {
        YearType years = period.kind().years();
        boolean isNamed = !years.equals(YearType.CALENDAR)
                && !years.equals(report.card().framework().years())
                && period.kind().span() != Span.TERM;
        return isNamed ? "the " + period.kind().description() + " " + period.label() : ValueWords.named(period);
    }

    static String after(Lag lag) {
        int months = lag.months();
        if (months == 0) {
            return "in the same period";
        }
        if (months % MONTHS_IN_YEAR == 0) {
            return Words.count(months / MONTHS_IN_YEAR, "year", "years") + " later";
        }
        return months % MONTHS_IN_QUARTER == 0
                ? Words.count(months / MONTHS_IN_QUARTER, "quarter", "quarters") + " later"
                : Words.count(months, "month", "months") + " later";
    }

    private Indicator indicator(IndicatorId id) {
        return evaluation(id).indicator();
    }

    private Evaluation evaluation(IndicatorId id) {
        return report.card().get(id);
    }
}
