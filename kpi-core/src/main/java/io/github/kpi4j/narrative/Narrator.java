package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.report.ReviewPack;
import io.github.kpi4j.report.SetChanges;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;

/**
 * Says in plain English what was found. Every word is made from the findings, so it cannot differ from the verdict; every
 * number is rounded once, as its indicator declares.
 */
public final class Narrator {

    private Narrator() {}

    /**
     * Explains one evaluation by itself. What a cost bought is told with the names and units of other indicators; {@link
     * #explain(Scorecard, IndicatorId)} says it.
     *
     * @param evaluation the evaluation
     * @return a headline and a line for each finding, each ending with a line feed
     */
    public static String explain(Evaluation evaluation) {
        var words = new EvaluationWords(evaluation);
        return words.headline() + "\n" + PlainText.facts(words.facts(List.of()));
    }

    /**
     * Explains one indicator of a scorecard, with the changes that were to have an effect on it, and for a cost also what it
     * bought, beside the indicators that it is to be read with.
     *
     * @param card the scorecard
     * @param indicator the id of one of its indicators
     * @return a headline and a line for each finding, each ending with a line feed
     * @throws IllegalArgumentException if the framework has no such indicator
     */
    public static String explain(Scorecard card, IndicatorId indicator) {
        Evaluation evaluation = card.get(indicator);
        var words = new EvaluationWords(evaluation);
        Document.Facts facts = words.facts(EvaluationWords.partners(evaluation.indicator(), card.evaluations()));
        return words.headline() + "\n"
                + PlainText.facts(new InterventionWords(new CommitteeReport(card)).with(facts, indicator));
    }

    /**
     * One evaluation as a document.
     *
     * @param evaluation the evaluation
     * @return the headline as title, and the facts
     */
    public static Document document(Evaluation evaluation) {
        var words = new EvaluationWords(evaluation);
        return new Document(words.headline(), List.of(words.facts(List.of())));
    }

    /**
     * A committee report as a document.
     *
     * @param report the report
     * @return overview, what is off target, what is escalated, every indicator by priority, late figures, reviews due
     */
    public static Document document(CommitteeReport report) {
        return new CommitteeWords(report).document();
    }

    /**
     * A baseline report as a document.
     *
     * @param report the report
     * @return starting points and targets by priority, nothing rated
     */
    public static Document document(BaselineReport report) {
        return BaselineWords.document(report);
    }

    /**
     * What changed between two runs of one report, as a document.
     *
     * @param differences the differences
     * @return how many indicators changed, and for each what was reported, what is reported now, and why
     */
    public static Document document(Differences differences) {
        return DifferenceWords.document(differences);
    }

    /**
     * What changed in the set of indicators, as a document.
     *
     * @param changes the changes
     * @return how many indicators were added, retired, removed or changed, and for each what changed and why
     */
    public static Document document(SetChanges changes) {
        return SetChangeWords.document(changes);
    }

    /**
     * The papers for an annual review as a document.
     *
     * @param pack the pack
     * @return how the framework is spread over its questions, what is overdue, and for each indicator what a decision needs,
     *     with room for the decision
     */
    public static Document document(ReviewPack pack) {
        return new ReviewWords(pack).document();
    }

    /**
     * What is to be looked at in a framework, beside the name of the place where it is.
     *
     * @param lint what was found
     * @return one phrase without a full stop
     */
    public static String message(Lint lint) {
        return LintWords.message(lint);
    }

    /**
     * What to do about it.
     *
     * @param lint what was found
     * @return one phrase without a full stop
     */
    public static String advice(Lint lint) {
        return LintWords.advice(lint);
    }
}
