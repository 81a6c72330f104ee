package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;

/** What holds for a report that is not for everyone. Each check throws an AssertionError where it does not. */
public final class LawsOfAudiences {

    private LawsOfAudiences() {}

    /**
     * What an audience sees and what is outside its report are all indicators together; within the report every count adds up
     * to what it sees, and nothing else is in it.
     *
     * @param situation any situation
     */
    public static void countsAddUpWithinTheSelection(Situation situation) {
        Scorecard card = situation.evaluate();
        for (Audience audience : situation.framework().governance().audiences()) {
            CommitteeReport report = new CommitteeReport(card, audience);
            int shown = report.evaluations().size();
            Law.same(card.evaluations().size(), shown + report.outside(), "inside and outside");
            Law.same(shown, report.tally().total(), "tally");
            Law.same(shown, sum(report.byKind().values()), "sum over the kinds");
            Law.same(
                    shown,
                    sum(report.sections().stream()
                            .map(CommitteeReport.Section::tally)
                            .toList()),
                    "sum over the sections");
            Law.holds(report.evaluations().containsAll(report.exceptions()), "exceptions from outside");
            Law.holds(report.evaluations().containsAll(report.escalated()), "escalated from outside");
            Law.holds(report.evaluations().containsAll(report.late()), "late figures from outside");
            Law.holds(report.evaluations().containsAll(report.reviewsDue()), "reviews from outside");
            isTold(report, shown);
        }
    }

    private static void isTold(CommitteeReport report, int shown) {
        String counted = "For " + report.audience().name() + ": " + shown + " of";
        for (String told : new String[] {
            PlainText.render(Narrator.document(report)),
            PlainText.render(Narrator.document(new BaselineReport(report.card(), report.audience())))
        }) {
            String inOneLine = told.replace("\n", " ");
            Law.holds(inOneLine.contains(counted), "\"%s\" is missing in: %s", counted, told);
        }
    }

    private static int sum(Iterable<Tally> tallies) {
        int sum = 0;
        for (Tally tally : tallies) {
            sum += tally.total();
        }
        return sum;
    }
}
