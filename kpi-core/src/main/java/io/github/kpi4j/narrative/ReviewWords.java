package io.github.kpi4j.narrative;

import com.google.common.collect.Sets;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Stewardship;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Place;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Review;
import io.github.kpi4j.report.ReviewPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for the annual review, with room for what people decide. */
final class ReviewWords {

    private static final String ROOM = "................................................";

    /** What other lines of a review say already. */
    private static final Set<Lint.Code> SAID =
            Sets.immutableEnumSet(Lint.Code.REVIEW_OVERDUE, Lint.Code.NO_REVIEW_DATE, Lint.Code.NO_OWNER);

    private final ReviewPack pack;
    private final Scorecard card;
    private final List<Review> reviews;
    private final CommitteeReport report;
    private final ToldWords told;
    private final List<Document.Block> blocks = new ArrayList<>();

    ReviewWords(ReviewPack pack) {
        this.pack = pack;
        this.card = pack.card();
        this.reviews = pack.reviews();
        this.report = new CommitteeReport(card, pack.audience());
        this.told = new ToldWords(report);
    }

    Document document() {
        overview();
        blocks.addAll(BalanceWords.blocks(card.framework()));
        items("To look at", pack.concerns().stream().map(ReviewWords::concern).toList());
        items(
                "Reviews overdue",
                in(Review.State.OVERDUE).map(ReviewWords::overdue).toList());
        for (ReviewPack.Section section : pack.sections()) {
            blocks.add(new Document.Heading(1, CommitteeWords.title(section.title())));
            section.reviews().forEach(this::review);
        }
        blocks.addAll(told.caseStudies());
        return new Document(CommitteeWords.title(card, "annual review", pack.audience()), blocks);
    }

    private Stream<Review> in(Review.State state) {
        return reviews.stream().filter(review -> review.state() == state);
    }

    private void overview() {
        long all = reviews.size();
        long overdue = in(Review.State.OVERDUE).count();
        long undated = in(Review.State.UNDATED).count();
        blocks.add(new Document.Paragraph(CommitteeWords.known(report)
                + " Reviews of " + Words.count(all, "indicator", "indicators") + ": "
                + overdue + " overdue, " + (all - overdue - undated) + " ahead, " + undated + " without a day."));
        blocks.addAll(told.legend());
    }

    private void items(String title, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Document.Heading(1, title));
            blocks.add(new Document.Items(items));
        }
    }

    private static String concern(Lint lint) {
        String where =
                lint.place() instanceof Place.OfPriority of ? of.priority().name() : "The whole framework";
        return where + ": " + LintWords.message(lint) + ". " + Words.capital(LintWords.advice(lint)) + ".";
    }

    private static String overdue(Review review) {
        Definition definition = review.evaluation().indicator().definition();
        String owner = OwnerWords.sentence(review.evaluation().indicator());
        return definition.name() + ": " + due(review) + "." + owner;
    }

    private static String due(Review review) {
        LocalDate day = review.evaluation().indicator().definition().reviewBy();
        if (day == null) {
            return "no day is set";
        }
        if (review.state() == Review.State.AHEAD) {
            return "due by " + Words.day(day);
        }
        return "was due by " + Words.day(day) + ", "
                + (review.daysOverdue() == 0 ? "today" : Words.count(review.daysOverdue(), "day", "days") + " ago");
    }

    private void review(Review review) {
        Definition definition = review.evaluation().indicator().definition();
        var words = new EvaluationWords(review.evaluation());
        var versions = new VersionWords(
                new ValueWords(definition),
                card.framework().schemeOf(review.evaluation().indicator()));
        String owner = OwnerWords.label(review.evaluation().indicator());
        var facts = new ArrayList<Document.Fact>();
        facts.add(new Document.Fact("review", due(review)));
        facts.add(new Document.Fact(
                "kind", CommitteeWords.kindWord(review.evaluation().indicator().kind())));
        if (!definition.rationale().isEmpty()) {
            facts.add(new Document.Fact("why", definition.rationale()));
        }
        words.facts(List.of()).facts().stream()
                .filter(fact -> !fact.label().equals(owner))
                .forEach(facts::add);
        review.targets().forEach(version -> facts.add(new Document.Fact("promised", versions.version(version))));
        review.lints().stream()
                .filter(lint -> !SAID.contains(lint.code()))
                .forEach(lint -> facts.add(new Document.Fact("look at", LintWords.message(lint))));
        facts.add(new Document.Fact(owner, definition.owner().isEmpty() ? "nobody is named" : definition.owner()));
        for (Map.Entry<Stewardship.Role, String> post :
                definition.stewardship().posts().entrySet()) {
            facts.add(new Document.Fact(post.getKey().code().replace('-', ' '), post.getValue()));
        }
        facts.add(new Document.Fact("proposal", proposals()));
        facts.add(new Document.Fact("reason", ROOM));
        blocks.add(new Document.Heading(2, words.headline()));
        blocks.add(new Document.Facts(facts));
    }

    private static String proposals() {
        return Stream.of(Review.Proposal.values())
                .map(proposal ->
                        "[ ] " + proposal.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining("  "));
    }
}
