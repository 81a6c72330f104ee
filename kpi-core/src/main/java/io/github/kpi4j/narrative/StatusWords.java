package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.evidence.Strength;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for the level that people set, and for what it rests on. */
final class StatusWords {

    /** No level that is computed has this shape in a scheme of the library's own; the words say "set" as well. */
    static final String MARK = "\u25c6";

    private final Evaluation evaluation;

    StatusWords(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    boolean isPromisedInWords() {
        TargetInForce target = evaluation.target();
        return target != null && target.isInWords();
    }

    /** What is computed, then the level set for this report; alone where nothing could be computed in any report. */
    String beside(String computed) {
        StatusFinding finding = evaluation.status();
        if (finding == null || !finding.isOfThisReport()) {
            return computed;
        }
        String set = set(finding, finding.status().level()) + by(finding.status());
        return evaluation.judgement() instanceof Judgement.NotJudged not && isForPeople(not.reason())
                ? set
                : computed + "; " + set;
    }

    private static boolean isForPeople(Reason reason) {
        return reason == Reason.IN_WORDS || reason == Reason.NO_TARGET || reason == Reason.NO_POLARITY;
    }

    private static String set(StatusFinding finding, Level level) {
        return MARK + " set to " + finding.scheme().badge(level).word();
    }

    /** Posts are named without an article; "the" reads well before all of them. */
    private static String by(JudgedStatus status) {
        boolean hasArticle = status.by().toLowerCase(Locale.ROOT).startsWith("the ");
        return " by " + (hasArticle ? "" : "the ") + status.by();
    }

    /** The level with everything about it; an earlier one as what it is. */
    List<Document.Fact> facts() {
        var facts = new ArrayList<Document.Fact>();
        StatusFinding finding = evaluation.status();
        if (finding != null) {
            facts.add(new Document.Fact("status", status(finding)));
            facts.add(new Document.Fact("because", finding.status().reason()));
        }
        if (finding != null || !evaluation.evidence().sources().isEmpty()) {
            facts.add(new Document.Fact("evidence", strength()));
            evaluation.evidence().sources().forEach(source -> facts.add(new Document.Fact("source", source(source))));
        }
        return facts;
    }

    String statusOrNone() {
        StatusFinding finding = evaluation.status();
        return finding == null ? "not set" : status(finding);
    }

    private String status(StatusFinding finding) {
        JudgedStatus status = finding.status();
        return set(finding, status.level()) + " for " + status.period().label() + by(status) + " on "
                + Words.day(status.on()) + replaced(finding) + standing(finding);
    }

    private static String replaced(StatusFinding finding) {
        return finding.replaced().stream()
                .map(earlier ->
                        "; before, " + set(finding, earlier.level()) + by(earlier) + " on " + Words.day(earlier.on()))
                .collect(Collectors.joining());
    }

    private String standing(StatusFinding finding) {
        if (evaluation.indicator().definition().reporting().cadence().every() == Frequency.IRREGULAR) {
            return "; stands until the next one";
        }
        if (finding.isOfThisReport()) {
            return "";
        }
        Period wanted = finding.wanted();
        return "; an earlier one: none " + (wanted == null ? "is due in this report" : "was set for " + wanted.label());
    }

    /** What the list of levels that people set says about one. */
    String item() {
        StatusFinding finding = evaluation.status();
        return evaluation.indicator().name() + ": "
                + (finding == null
                        ? ""
                        : status(finding) + ". Reason: "
                                + closed(finding.status().reason()))
                + " Evidence: " + strength() + ".";
    }

    private static String closed(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** How much was looked at and heard. */
    String strength() {
        Strength strength = evaluation.evidence();
        if (strength.sources().isEmpty()) {
            return "none: no source is named";
        }
        var parts = new ArrayList<String>();
        int sources = strength.sources().size();
        int kinds = strength.kinds().size();
        parts.add(Words.count(sources, "source", "sources") + " of " + Words.count(kinds, "kind", "kinds") + " ("
                + strength.kinds().stream().map(Source.Kind::code).collect(Collectors.joining(", ")) + ")");
        strength.sample().ifPresent(sample -> parts.add(sample + " people or cases"));
        strength.months().ifPresent(months -> parts.add("the latest " + age(months)));
        parts.add(voices(strength.voices(), sources));
        return strength.grade().code() + ": " + String.join(", ", parts);
    }

    /** From when on evidence is how strong. */
    static String rule(StrengthRule rule) {
        return "Evidence is strong from " + condition(rule.strong()) + "; moderate from " + condition(rule.moderate())
                + "; thin below that.";
    }

    private static String condition(StrengthRule.Condition condition) {
        return Words.count(condition.sources(), "source", "sources")
                + (condition.kinds() == 1 ? "" : " of " + condition.kinds() + " kinds")
                + " on, the latest at most " + Words.count(condition.months(), "month", "months") + " old";
    }

    private static String age(long months) {
        return months == 0 ? "less than a month old" : Words.count(months, "month", "months") + " old";
    }

    private static String voices(int voices, int sources) {
        if (voices == 0) {
            return "none carries the voice of the child or service user";
        }
        return (voices == sources ? "" : Words.number(voices) + " of them ")
                + (voices == sources ? "carrying" : voices == 1 ? "carries" : "carry")
                + " the voice of the child or service user";
    }

    private static String source(Source source) {
        Long sample = source.sample();
        return source.kind().code() + ": " + source.what() + "; " + Words.day(source.on())
                + (sample == null ? "" : "; " + Words.count(sample, "person or case", "people or cases"))
                + (source.voice() ? "; in the words of the child or service user" : "");
    }
}
