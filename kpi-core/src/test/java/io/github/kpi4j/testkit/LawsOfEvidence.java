package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.evidence.Strength;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Difference;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.report.ReviewPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What holds for everything that people judge and tell. Each check throws an AssertionError where it does not. */
public final class LawsOfEvidence {

    private LawsOfEvidence() {}

    /**
     * Nothing that people judge or tell changes what is computed: no value, level, count or summary.
     *
     * @param told any situation with evidence
     */
    public static void nothingComputedChanges(ToldSituation told) {
        Scorecard without = told.situation().evaluate();
        Scorecard with = told.evaluate();
        for (Evaluation evaluation : with.evaluations()) {
            Evaluation other = without.get(evaluation.indicator().id());
            Law.same(other, computed(evaluation, other), "what is computed");
        }
        Law.same(without.tally().levels(), with.tally().levels(), "counts of computed levels");
        Law.same(without.tally().reasons(), with.tally().reasons(), "counts of reasons");
        Law.same(without.summary(), with.summary(), "summary");
        Law.same(
                ids(new CommitteeReport(without).exceptions()),
                ids(new CommitteeReport(with).exceptions()),
                "what is off target");
    }

    private static List<String> ids(List<Evaluation> evaluations) {
        return evaluations.stream().map(each -> each.indicator().id().text()).toList();
    }

    private static Evaluation computed(Evaluation evaluation, Evaluation other) {
        return new Evaluation(
                evaluation.indicator(),
                evaluation.timing(),
                evaluation.history(),
                evaluation.point(),
                evaluation.target(),
                evaluation.polarity(),
                evaluation.judgement(),
                evaluation.inARow(),
                evaluation.otherVerdicts(),
                evaluation.baselines(),
                evaluation.trends(),
                evaluation.benchmarks(),
                null,
                other.evidence(),
                evaluation.worth(),
                evaluation.gap(),
                evaluation.prospects(),
                evaluation.significance());
    }

    /**
     * What is set, heard or of a period later than a report can know changes nothing in it. Of case studies only the period
     * counts: what is withheld is told of, and a later consent is one reason.
     *
     * @param told any situation with evidence
     */
    public static void whatBecomesKnownLaterChangesNothing(ToldSituation told) {
        LocalDate end = told.situation().period().end();
        LocalDate asOf = told.situation().asOf();
        Scorecard all = told.evaluate();
        Law.same(all, told.with(told.evidence().known(end, asOf)).evaluate(), "without what became known later");
        for (Evaluation evaluation : all.evaluations()) {
            StatusFinding finding = evaluation.status();
            if (finding != null) {
                JudgedStatus status = finding.status();
                Law.holds(!status.on().isAfter(asOf), "%s is not known on %s", status, asOf);
                Law.holds(!status.period().end().isAfter(end), "%s is of a later period", status);
                Law.same(
                        told.evidence().history(status.indicator(), status.area(), status.period()).stream()
                                .filter(each -> !each.on().isAfter(asOf))
                                .reduce((earlier, later) -> later)
                                .orElseThrow(),
                        status,
                        "the last status of its period");
            }
        }
    }

    /**
     * The order of entries makes no difference.
     *
     * @param told any situation with evidence
     */
    public static void orderOfEntriesIsIrrelevant(ToldSituation told) {
        Evidence evidence = told.evidence();
        var backwards = new Evidence(
                reversed(evidence.statuses()),
                reversed(evidence.caseStudies()),
                reversed(evidence.gathered()),
                reversed(evidence.interventions()),
                evidence.rule());
        Law.same(told.evaluate(), told.with(backwards).evaluate(), "with the entries backwards");
    }

    private static <T> List<T> reversed(List<T> list) {
        var backwards = new ArrayList<>(list);
        Collections.reverse(backwards);
        return backwards;
    }

    /**
     * Levels that people set are counted once each, beside all other counts, which add up without them.
     *
     * @param told any situation with evidence
     */
    public static void levelsSetByPeopleAreCountedApart(ToldSituation told) {
        var report = new CommitteeReport(told.evaluate());
        Tally tally = report.tally();
        Law.same(tally.total(), tally.judged() + tally.notJudged(), "judged and not judged");
        Law.same(report.setByPeople().size(), tally.set(), "levels set by people");
        Law.same(
                tally.set(),
                report.sections().stream().mapToInt(each -> each.tally().set()).sum(),
                "levels set by people over the sections");
        for (Evaluation evaluation : report.setByPeople()) {
            StatusFinding finding = evaluation.status();
            Law.holds(
                    finding != null && finding.status().period().equals(finding.wanted()),
                    "%s counts and is not of this report",
                    finding);
        }
    }

    /**
     * What is withheld stands in no text, and what is told stands in the report.
     *
     * @param told any situation with evidence
     */
    public static void whatIsWithheldIsNowhereTold(ToldSituation told) {
        Scorecard card = told.evaluate();
        String report = PlainText.render(Narrator.document(new CommitteeReport(card)));
        String everything = report
                + PlainText.render(Narrator.document(new ReviewPack(card)))
                + PlainText.render(Narrator.document(
                        new Differences(told.evaluate(told.situation().asOf().minusDays(50)), card)))
                + card;
        List<CaseStudy> shown = card.caseStudies().told();
        for (CaseStudy study : told.evidence().caseStudies()) {
            if (shown.contains(study)) {
                Law.holds(report.contains(study.title()), "%s is missing", study.title());
                Law.holds(report.contains(study.text()), "%s is missing", study.text());
                Law.holds(study.withheld(card.asOf()).isEmpty(), "%s is told", study);
            } else {
                Law.holds(!everything.contains(study.title()), "%s is told", study.title());
                Law.holds(!everything.contains(study.text()), "%s is told", study.text());
            }
        }
        Law.holds(!report.contains("null") && !report.contains("["), "internals in: %s", report);
    }

    /**
     * A level that people set since an earlier date is among the differences.
     *
     * @param told any situation with evidence
     */
    public static void whatPeopleSetSinceIsADifference(ToldSituation told) {
        Scorecard before = told.evaluate(told.situation().asOf().minusDays(50));
        var differences = new Differences(before, told.evaluate());
        List<String> listed = differences.list().stream()
                .filter(each -> each.parts().contains(Difference.Part.STATUS))
                .map(each -> each.indicator().id().text())
                .toList();
        for (Evaluation now : differences.after().evaluations()) {
            StatusFinding then = before.get(now.indicator().id()).status();
            StatusFinding finding = now.status();
            boolean isNew = finding != null && (then == null || !then.status().equals(finding.status()));
            Law.holds(
                    !isNew || listed.contains(now.indicator().id().text()),
                    "%s is not in %s",
                    now.indicator().id(),
                    listed);
        }
    }

    /**
     * On one day a further source never makes evidence weaker.
     *
     * @param strength any strength
     * @param further a source that is known on its day
     */
    public static void aFurtherSourceNeverWeakens(Strength strength, Source further) {
        var sources = new ArrayList<>(strength.sources());
        sources.add(further);
        var more = new Strength(sources, strength.at(), strength.rule());
        Law.holds(
                more.grade().compareTo(strength.grade()) >= 0,
                "%s with %s and %s without",
                more.grade(),
                further,
                strength.grade());
    }
}
