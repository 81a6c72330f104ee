package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.summary.Cuts;
import io.github.kpi4j.summary.Member;
import io.github.kpi4j.summary.ShareMet;
import io.github.kpi4j.summary.Summary;
import io.github.kpi4j.summary.SummaryRule;
import io.github.kpi4j.summary.Weighted;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words for the one level of a priority or of the whole framework, always with the rule and with what is missing. */
final class SummaryWords {

    private final RatingScheme scheme;
    private final Map<String, String> names;

    private SummaryWords(Scorecard card, Map<String, String> names) {
        this.scheme = card.framework().scheme();
        this.names = names;
    }

    /** A sentence or two for each priority that has a rule, then for the framework. */
    static List<String> all(CommitteeReport report) {
        Scorecard card = report.card();
        var indicators = new HashMap<String, String>();
        for (Indicator indicator : card.framework().indicators()) {
            indicators.put(indicator.id().text(), indicator.name());
        }
        var priorities = new HashMap<String, String>();
        for (Priority priority : card.framework().priorities()) {
            priorities.put(priority.id(), priority.name());
        }
        var ofIndicators = new SummaryWords(card, indicators);
        var ofWhole = card.framework().rollUp().over() == RollUp.Over.INDICATORS
                ? ofIndicators
                : new SummaryWords(card, priorities);
        var all = new ArrayList<String>();
        for (Priority priority : card.framework().priorities()) {
            report.summary(priority)
                    .ifPresent(summary -> all.add(priority.name() + ": " + ofIndicators.words(summary)));
        }
        report.summary().ifPresent(summary -> all.add("The framework as a whole: " + ofWhole.words(summary)));
        return all;
    }

    private String words(Summary summary) {
        return standing(summary) + "." + weights(summary) + missing(summary);
    }

    private String standing(Summary summary) {
        if (summary.failed().isPresent()) {
            return badge(Level.MISSED) + ", because " + name(summary.failed().get()) + " is critical and is missed";
        }
        return summary.standing()
                .level()
                .map(level -> badge(level) + ", " + rule(summary))
                .orElseGet(() -> "no level, "
                        + summary.standing().reason().map(Words::reason).orElse(""));
    }

    private String badge(Level level) {
        return scheme.levels().contains(level)
                ? scheme.badge(level).shape() + " " + scheme.badge(level).word()
                : Words.capital(level.name().toLowerCase(Locale.ROOT));
    }

    private String rule(Summary summary) {
        SummaryRule rule = summary.rule();
        List<Member> judged =
                summary.counted().stream().filter(Member::isJudged).toList();
        if (rule instanceof ShareMet share) {
            return Words.percent(summary.shareMet()) + " of the " + judged.size() + " judged "
                    + (judged.size() == 1 ? "is" : "are") + " on target; " + cuts(share.cuts());
        }
        if (rule instanceof Weighted weighted) {
            return Words.percent(summary.shareMet()) + " by weight of the " + judged.size() + " judged is on target; "
                    + cuts(weighted.cuts());
        }
        return judged.size() == 1
                ? "the level of the only one judged"
                : "the worst of the " + judged.size() + " judged";
    }

    private String cuts(Cuts cuts) {
        return "the rule asks for " + Words.percent(cuts.metFrom())
                + (cuts.nearFrom() == null ? "" : ", and for " + Words.percent(cuts.nearFrom()) + " to be near");
    }

    /** Planned and actual weights, where not all that weighs is judged. */
    private String weights(Summary summary) {
        boolean moved = summary.rule() instanceof Weighted
                && summary.weights().stream()
                        .anyMatch(weight -> !weight.planned().equals(weight.actual()));
        if (!moved) {
            return "";
        }
        return " Weights planned and actual: "
                + summary.weights().stream()
                        .map(weight -> name(weight.member()) + " "
                                + Words.percent(weight.planned().times(Rational.HUNDRED)) + " and "
                                + Words.percent(weight.actual().times(Rational.HUNDRED)))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String missing(Summary summary) {
        if (summary.isComplete()) {
            return "";
        }
        List<String> open = summary.counted().stream()
                .filter(member -> member.judged() < member.wanted())
                .map(this::open)
                .toList();
        return " Incomplete: " + summary.judged() + " of "
                + Words.count(summary.wanted(), "indicator is", "indicators are") + " judged; not judged: "
                + Words.list(open) + ".";
    }

    private String open(Member member) {
        String why = member.standing().reason().map(Words::reason).orElse("");
        return name(member) + " (" + (member.wanted() > 1 ? member.judged() + " of " + member.wanted() : why) + ")";
    }

    private String name(Member member) {
        return name(member.id());
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
