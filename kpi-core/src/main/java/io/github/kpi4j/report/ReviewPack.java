package io.github.kpi4j.report;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Linter;
import io.github.kpi4j.lint.Place;
import java.util.List;
import java.util.Objects;

/**
 * The papers for the annual review of a framework: for each indicator its progress, its targets so far and why, those it is
 * compared with, whether its review is overdue, and room for a decision. It decides nothing.
 *
 * @param card the scorecard of the period under review
 * @param audience whom the pack is for
 */
public record ReviewPack(Scorecard card, Audience audience) {

    /**
     * Checks that both are given.
     *
     * @param card the scorecard of the period under review
     * @param audience whom the pack is for
     */
    public ReviewPack {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(audience, "audience");
    }

    /**
     * The pack for everyone.
     *
     * @param card the scorecard of the period under review
     */
    public ReviewPack(Scorecard card) {
        this(card, Audience.EVERYONE);
    }

    /**
     * The reviews under one priority.
     *
     * @param title the priority's name, or an empty text for the rest
     * @param reviews the reviews, in the framework's order
     */
    public record Section(String title, List<Review> reviews) {

        /**
         * Copies the reviews.
         *
         * @param title the priority's name
         * @param reviews the reviews
         */
        public Section {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(reviews, "reviews");
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * The reviews grouped by priority.
     *
     * @return the sections of {@link CommitteeReport#sections()}
     */
    public List<Section> sections() {
        List<Lint> lints = Linter.lint(card);
        return new CommitteeReport(card, audience)
                .sections().stream()
                        .map(section -> new Section(
                                section.title(),
                                section.evaluations().stream()
                                        .map(evaluation -> review(evaluation, lints))
                                        .toList()))
                        .toList();
    }

    /**
     * All reviews.
     *
     * @return a review for each indicator that the audience sees, in the framework's order
     */
    public List<Review> reviews() {
        List<Lint> lints = Linter.lint(card);
        return new CommitteeReport(card, audience)
                .evaluations().stream()
                        .map(evaluation -> review(evaluation, lints))
                        .toList();
    }

    /**
     * The reviews in one state.
     *
     * @param state such as overdue
     * @return the reviews of that state, in the framework's order
     */
    public List<Review> in(Review.State state) {
        return reviews().stream().filter(review -> review.state() == state).toList();
    }

    /**
     * What is to be looked at in the framework as a whole and its priorities.
     *
     * @return the lints that are about no single indicator
     */
    public List<Lint> concerns() {
        return Linter.lint(card).stream()
                .filter(lint ->
                        !(lint.place() instanceof Place.OfIndicator) && !(lint.place() instanceof Place.OfTarget))
                .toList();
    }

    private Review review(Evaluation evaluation, List<Lint> lints) {
        return new Review(
                evaluation,
                lints.stream()
                        .filter(lint -> isAbout(evaluation.indicator(), lint))
                        .toList(),
                card.asOf());
    }

    /** A target that was not approved yet is not known yet, nor is what is odd about it. */
    private boolean isAbout(Indicator indicator, Lint lint) {
        if (lint.place() instanceof Place.OfTarget of) {
            return of.indicator().equals(indicator) && of.version().isKnownOn(card.asOf());
        }
        return lint.place() instanceof Place.OfIndicator of && of.indicator().equals(indicator);
    }
}
