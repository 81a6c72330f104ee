package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.lint.Balance;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Place;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Review;
import io.github.kpi4j.report.ReviewPack;
import java.util.Arrays;
import java.util.List;

/** Writes the papers for an annual review as JSON. */
public final class ReviewWriter {

    private static final int SCHEMA = 1;

    private ReviewWriter() {}

    /**
     * Writes one pack.
     *
     * @param pack the pack
     * @return the JSON, ending with a line feed
     */
    public static String write(ReviewPack pack) {
        Scorecard card = pack.card();
        List<Review> reviews = pack.reviews();
        Framework framework = card.framework();
        return Json.object(json -> {
            json.count("schema", SCHEMA)
                    .object(
                            "framework",
                            content -> content.put("id", framework.id()).put("name", framework.name()))
                    .put("area", card.area())
                    .period("period", card.period())
                    .put("asOf", card.asOf());
            if (!pack.audience().equals(Audience.EVERYONE)) {
                json.object(
                        "audience",
                        audience -> audience.put("id", pack.audience().id())
                                .put("name", pack.audience().name())
                                .count("outside", card.evaluations().size() - reviews.size()));
            }
            json.object("counts", counts -> counts(counts, reviews))
                    .object("balance", balance -> kinds(balance, Balance.of(framework)))
                    .texts("notAsked", missing(Balance.of(framework)))
                    .object(
                            "lenses",
                            lenses -> Balance.of(framework)
                                    .byLens()
                                    .forEach((lens, count) -> lenses.count(Json.code(lens), count)))
                    .count("voices", Balance.of(framework).voices())
                    .objects(
                            "priorities",
                            framework.priorities(),
                            (priority, each) -> priority(priority, framework, each))
                    .objects("concerns", pack.concerns(), ReviewWriter::concern)
                    .texts(
                            "proposals",
                            Arrays.stream(Review.Proposal.values())
                                    .map(Json::code)
                                    .toList())
                    .objects("reviews", reviews, ReviewWriter::review);
            EvidenceWriter.caseStudies(json, new CommitteeReport(card, pack.audience()));
        });
    }

    private static void counts(Json json, List<Review> reviews) {
        for (Review.State state : Review.State.values()) {
            json.count(
                    Json.code(state),
                    reviews.stream().filter(review -> review.state() == state).count());
        }
        json.count("total", reviews.size());
    }

    private static void priority(Json json, Framework framework, Priority priority) {
        json.put("id", priority.id())
                .put("name", priority.name())
                .object("balance", balance -> kinds(balance, Balance.under(framework, priority)))
                .texts("notAsked", missing(Balance.under(framework, priority)));
    }

    private static List<String> missing(Balance balance) {
        return balance.missingKinds().stream().map(Indicator.Kind::code).toList();
    }

    private static void kinds(Json json, Balance balance) {
        balance.byKind().forEach((kind, count) -> json.count(kind.code(), count));
    }

    private static void concern(Json json, Lint lint) {
        json.put(
                "priority",
                lint.place() instanceof Place.OfPriority of ? of.priority().id() : null);
        lint(json, lint);
    }

    private static void lint(Json json, Lint lint) {
        json.put("code", lint.code().text())
                .put("message", Narrator.message(lint))
                .put("advice", Narrator.advice(lint));
    }

    private static void review(Json json, Review review) {
        Definition definition = review.evaluation().indicator().definition();
        json.put("reviewBy", definition.reviewBy())
                .put("state", Json.code(review.state()))
                .count("daysOverdue", review.daysOverdue())
                .object("indicator", indicator -> EvaluationWriter.write(indicator, review.evaluation()))
                .put("rationale", definition.rationale())
                .object(
                        "roles",
                        roles -> definition.stewardship().posts().forEach((role, post) -> roles.put(role.code(), post)))
                .objects("targets", review.targets(), TargetWriter::version)
                .objects("lints", review.lints(), ReviewWriter::lint)
                .nothing("proposal")
                .nothing("reason");
    }
}
