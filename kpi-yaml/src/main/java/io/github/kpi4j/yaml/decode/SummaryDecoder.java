package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.summary.Cuts;
import io.github.kpi4j.summary.ShareMet;
import io.github.kpi4j.summary.SummaryRule;
import io.github.kpi4j.summary.Weighted;
import io.github.kpi4j.summary.WorstOf;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rules by which many levels become one. What they may name is gathered before anything is read. */
final class SummaryDecoder {

    static final String KEY = "summary";

    private static final String RULE = "rule";
    private static final List<String> RULES = List.of("share", "weighted", "worst-of");
    private static final Map<String, RollUp.Over> OVER =
            Map.of("indicators", RollUp.Over.INDICATORS, "priorities", RollUp.Over.PRIORITIES);

    private final Map<String, List<String>> under = new TreeMap<>();
    private final List<String> indicators = new ArrayList<>();
    private final List<String> priorities = new ArrayList<>();
    private final List<String> withoutRule = new ArrayList<>();

    SummaryDecoder(Fields file) {
        Declared.eachItem(
                file,
                "indicators",
                item -> Declared.text(item, "id").ifPresent(id -> {
                    indicators.add(id.text());
                    Declared.text(item, "priority")
                            .ifPresent(priority -> under.computeIfAbsent(priority.text(), key -> new ArrayList<>())
                                    .add(id.text()));
                }));
        Declared.eachItem(
                file,
                "priorities",
                item -> Declared.text(item, "id").ifPresent(id -> {
                    priorities.add(id.text());
                    if (item.value(KEY) == null) {
                        withoutRule.add(id.text());
                    }
                }));
    }

    /** The rule of a priority. */
    @Nullable
    SummaryRule ofPriority(Value value, String priority) {
        return rule(value, value.settings(RULE), under.getOrDefault(priority, List.of()));
    }

    /** The rule of the framework, and what it summarises. */
    @Nullable
    RollUp ofFramework(Value value) {
        Value place =
                value.shape() == Shape.GROUP ? requireNonNull(value.asFields()).value("over") : null;
        RollUp.Over over = place == null ? RollUp.Over.INDICATORS : place.asChoice(OVER);
        if (over == null) {
            return null;
        }
        if (over == RollUp.Over.PRIORITIES && place != null && !withoutRule.isEmpty()) {
            return place.problem(
                    "contradiction",
                    "there is no summary of the priority " + Quote.of(withoutRule.get(0)),
                    "write a summary for each priority, or over: indicators");
        }
        SummaryRule rule = rule(
                value, value.settings(RULE).settings("over"), over == RollUp.Over.INDICATORS ? indicators : priorities);
        return rule == null ? null : new RollUp(rule, over, List.of());
    }

    private @Nullable SummaryRule rule(Value value, Value settings, List<String> members) {
        if (value.shape() == Shape.TEXT) {
            return named(value, settings, members);
        }
        Fields fields = value.asFields();
        return fields == null ? null : fields.required(RULE, name -> named(name, settings, members));
    }

    private static @Nullable SummaryRule named(Value name, Value settings, List<String> members) {
        String word = name.asText();
        Fields fields = word == null ? null : settings.asFields();
        if (word == null || fields == null) {
            return null;
        }
        List<String> critical =
                RULES.contains(word) ? fields.list("critical", each -> member(each, members)) : List.of();
        return switch (word) {
            case "worst-of" -> fields.build(() -> new WorstOf(critical));
            case "share" -> {
                Cuts cuts = cuts(fields);
                yield fields.build(() -> new ShareMet(requireNonNull(cuts), critical));
            }
            case "weighted" -> {
                Map<String, Rational> weights = fields.required("weights", each -> weights(each, members));
                Cuts cuts = cuts(fields);
                yield fields.build(
                        "weights",
                        "give at least one a weight above zero",
                        () -> new Weighted(requireNonNull(weights), requireNonNull(cuts), critical));
            }
            default ->
                name.problem(
                        "unknown-word", Quote.of(word) + " is not a rule of a summary", DidYouMean.advice(word, RULES));
        };
    }

    private static @Nullable Cuts cuts(Fields fields) {
        Rational metFrom = fields.required("met-from", SummaryDecoder::share);
        Rational nearFrom = fields.optional("near-from", SummaryDecoder::share);
        Value near = fields.value("near-from");
        return metFrom == null
                ? null
                : near == null
                        ? new Cuts(metFrom, null)
                        : Attempt.at(near, "write a share below met-from", () -> new Cuts(metFrom, nearFrom));
    }

    private static @Nullable Rational share(Value value) {
        Rational share = Numbers.any(value);
        return share == null || (share.signum() > 0 && share.compareTo(Rational.HUNDRED) <= 0)
                ? share
                : value.problem(
                        "out-of-range",
                        share + " is not above 0 and at most 100",
                        "write a share in percent, such as 80");
    }

    private static @Nullable String member(Value value, List<String> members) {
        String id = Texts.words(value);
        return id == null || members.contains(id) ? id : unknown(value, id, members);
    }

    private static @Nullable String unknown(Value value, String id, List<String> members) {
        return value.problem(
                "unknown-reference",
                Quote.of(id) + " is not among what is summarised here",
                new Suggestions(members, "name one of those that are summarised").advice(id));
    }

    private static @Nullable Map<String, Rational> weights(Value value, List<String> members) {
        Map<String, Rational> weights = value.asMap(Numbers::notNegative);
        if (weights == null) {
            return null;
        }
        boolean known = true;
        for (String id : weights.keySet()) {
            known &= members.contains(id) || unknown(value, id, members) != null;
        }
        List<String> leftOut =
                members.stream().filter(id -> !weights.containsKey(id)).toList();
        return known && leftOut.isEmpty() ? weights : leftOut.isEmpty() ? null : leftOut(value, leftOut);
    }

    private static @Nullable Map<String, Rational> leftOut(Value value, List<String> members) {
        return value.problem(
                "left-out",
                "there is no weight for " + String.join(", ", members),
                "write a weight for each, 0 for one that should not count");
    }
}
