package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Review;
import io.github.kpi4j.report.ReviewPack;

/** What holds for the papers of an annual review. Each check throws an AssertionError where it does not. */
public final class LawsOfReviews {

    private LawsOfReviews() {}

    /**
     * Every indicator that an audience sees is reviewed once, in one state; those overdue are those that the committee's
     * report calls due.
     *
     * @param situation any situation
     */
    public static void everyIndicatorIsReviewedOnce(Situation situation) {
        Scorecard card = situation.evaluate();
        for (Audience audience : situation.framework().governance().audiences()) {
            ReviewPack pack = new ReviewPack(card, audience);
            CommitteeReport report = new CommitteeReport(card, audience);
            Law.same(
                    report.evaluations(),
                    pack.reviews().stream().map(Review::evaluation).toList(),
                    "reviews");
            Law.same(
                    report.reviewsDue(),
                    pack.in(Review.State.OVERDUE).stream()
                            .map(Review::evaluation)
                            .toList(),
                    "overdue");
            int states = 0;
            for (Review.State state : Review.State.values()) {
                states += pack.in(state).size();
            }
            Law.same(pack.reviews().size(), states, "sum over the states");
        }
    }

    /**
     * The papers can be told, with room for every decision, and show no target that was not approved by then.
     *
     * @param situation any situation
     */
    public static void everyReviewCanBeTold(Situation situation) {
        ReviewPack pack = new ReviewPack(situation.evaluate());
        String told = PlainText.render(Narrator.document(pack));
        Law.holds(!told.contains("null") && !told.replace("[ ]", "").contains("["), "internals in: %s", told);
        int rooms = told.split("\\[ ] keep", -1).length - 1;
        Law.same(pack.reviews().size(), rooms, "rooms for a decision");
        for (Review review : pack.reviews()) {
            Law.holds(
                    review.targets().stream().allMatch(version -> version.isKnownOn(situation.asOf())),
                    "a target that is not known yet in %s",
                    review);
        }
    }
}
