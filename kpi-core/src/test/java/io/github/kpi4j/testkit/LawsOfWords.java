package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;

/** What holds for every text. Each check throws an AssertionError where it does not. */
public final class LawsOfWords {

    private LawsOfWords() {}

    /**
     * Every evaluation and both reports can be told, and what is told names the indicator and, where it is judged, the word of
     * its level.
     *
     * @param situation any situation
     */
    public static void everythingCanBeTold(Situation situation) {
        Scorecard card = situation.evaluate();
        String committee = PlainText.render(Narrator.document(new CommitteeReport(card)));
        String baseline = PlainText.render(Narrator.document(new BaselineReport(card)));
        for (Evaluation evaluation : card.evaluations()) {
            String name = evaluation.indicator().name();
            String told = Narrator.explain(evaluation);
            Law.holds(told.contains(name), "%s is not named in: %s", name, told);
            Law.holds(committee.contains(name), "%s is not in the committee's report", name);
            Law.holds(baseline.contains(name), "%s is not in the baseline report", name);
            if (evaluation.judgement() instanceof Judgement.Judged judged) {
                String word = judged.finding().band().badge().word();
                Law.holds(told.contains(word), "\"%s\" is missing in: %s", word, told);
            }
        }
    }

    /**
     * No text shows the inside of the library: no record, no fraction of big numbers, no "null".
     *
     * @param situation any situation
     */
    public static void nothingInternalIsTold(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            String told = Narrator.explain(evaluation);
            Law.holds(!told.contains("null") && !told.contains("["), "internals in: %s", told);
        }
    }
}
