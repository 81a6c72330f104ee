package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.chain.Lag;
import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.chain.Stage;
import io.github.kpi4j.indicator.Indicator.Kind;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is meant to bring about what: links between indicators, never back to an earlier stage or to where they began. */
final class ChainDecoder {

    static final String KEY = "results-chain";

    private static final String STAGE = "stage";
    private static final int MOST_MONTHS = 600;
    private static final int MOST_CIRCLES = 12;
    private static final Map<String, Stage> STAGES = Texts.choices(Stage.values(), Stage::code);
    private static final Map<String, Reader<Lag>> LAGS = Map.of(
            "months", value -> lag(value, 1),
            "quarters", value -> lag(value, 3),
            "years", value -> lag(value, 12));

    private final Fields file;
    private final Declared indicators;
    private final Map<String, Stage> stated = new LinkedHashMap<>();
    private final Map<String, Stage> standing = new HashMap<>();
    private final Map<Link, Value> ends = new LinkedHashMap<>();

    ChainDecoder(Fields file, Declared indicators) {
        this.file = file;
        this.indicators = indicators;
        Declared.eachItem(file, "indicators", this::gather);
    }

    /** The stage of an indicator is needed before the indicator is read. */
    private void gather(Fields indicator) {
        String id = Declared.text(indicator, "id").map(Declared.Located::text).orElse("");
        Declared.text(indicator, "kind")
                .filter(kind -> kind.text().equals(Kind.OUTCOME.code()))
                .ifPresent(kind -> standing.putIfAbsent(id, Stage.OUTCOME));
        Declared.text(indicator, STAGE)
                .map(stage -> STAGES.get(stage.text()))
                .ifPresent(stage -> standing.put(id, stage));
    }

    /** Reads the stage of one indicator. */
    void stage(Fields indicator, @Nullable Kind kind) {
        Stage stage = indicator.optional(STAGE, value -> stage(value, kind));
        String id = Declared.text(indicator, "id").map(Declared.Located::text).orElse("");
        if (stage != null) {
            stated.put(id, stage);
        }
    }

    private static @Nullable Stage stage(Value value, @Nullable Kind kind) {
        Stage stage = value.asChoice(STAGES);
        return stage == null || kind != Kind.OUTCOME || stage.compareTo(Stage.OUTCOME) >= 0
                ? stage
                : value.problem(
                        "contradiction",
                        "an outcome is no " + stage.code(),
                        "write stage: outcome or impact, or give the indicator the kind that says what is counted");
    }

    /** Reads the links. */
    List<Link> links() {
        List<Link> links = file.list(KEY, Reader.ofFields(this::link));
        ends.forEach(this::refuseWaysBack);
        List<Link> open = new ArrayList<>(ends.keySet());
        for (int found = 0; found < MOST_CIRCLES; found++) {
            List<IndicatorId> circle = ResultsChain.circle(open);
            if (circle.isEmpty()) {
                break;
            }
            int last = circle.size() - 1;
            Link closing = new Link(circle.get(last - 1), circle.get(last), Lag.NONE, "");
            open.remove(closing);
            requireNonNull(ends.get(closing))
                    .problem(
                            "endless-chain",
                            "the results chain leads in a circle: "
                                    + circle.stream().map(IndicatorId::text).collect(Collectors.joining(" -> ")),
                            "take one of these links out");
        }
        return links;
    }

    /** A link from an indicator without a stage may close a way that leads backwards. */
    private void refuseWaysBack(Link link, Value value) {
        ResultsChain.origin(link.from(), ends.keySet(), this::standing).ifPresent(origin -> {
            Stage from = standing(origin).orElseThrow();
            standing(link.to())
                    .filter(to -> from.compareTo(to) > 0)
                    .ifPresent(to -> value.problem(
                            "contradiction",
                            "the chain leads backwards, from " + Quote.of(origin.text()) + " (" + from.code()
                                    + ") by way of " + Quote.of(link.from().text()) + " to "
                                    + Quote.of(link.to().text()) + " (" + to.code() + ")",
                            "take one of its links out, or mend the stages"));
        });
    }

    private Optional<Stage> standing(IndicatorId id) {
        return Optional.ofNullable(standing.get(id.text()));
    }

    /** The chain of links that were read; to be made only if nothing in the file has failed. */
    ResultsChain chain(List<Link> links) {
        Map<IndicatorId, Stage> stages = new LinkedHashMap<>();
        stated.forEach((id, stage) -> stages.put(new IndicatorId(id), stage));
        return new ResultsChain(stages, links);
    }

    private @Nullable Link link(Fields fields) {
        IndicatorId from = fields.required("from", this::end);
        IndicatorId to = fields.required("to", value -> target(value, from));
        Lag lag = fields.required("lag", ChainDecoder::lag);
        String why = fields.optional("why", Texts::words, "");
        return fields.build(() -> new Link(requireNonNull(from), requireNonNull(to), requireNonNull(lag), why));
    }

    private @Nullable IndicatorId end(Value value) {
        String id = indicators.reference(value);
        return id == null ? null : Attempt.at(value, "mend the id where it is declared", () -> new IndicatorId(id));
    }

    private @Nullable IndicatorId target(Value value, @Nullable IndicatorId from) {
        IndicatorId to = end(value);
        if (from == null || to == null) {
            return to;
        }
        if (from.equals(to)) {
            return value.problem(
                    "invalid",
                    "the link leads from " + Quote.of(to.text()) + " to itself",
                    "name what it is meant to bring about");
        }
        Link link = new Link(from, to, Lag.NONE, "");
        if (ends.containsKey(link)) {
            return value.problem(
                    "duplicate-id",
                    Quote.of(from.text()) + " is linked to " + Quote.of(to.text()) + " already",
                    "link each pair once");
        }
        Stage begins = standing.get(from.text());
        Stage later = standing.get(to.text());
        if (begins != null && later != null && begins.compareTo(later) > 0) {
            return value.problem(
                    "contradiction",
                    "the link leads backwards, from " + Quote.of(from.text()) + " (" + begins.code() + ") to "
                            + Quote.of(to.text()) + " (" + later.code() + ")",
                    "turn the link round, or mend the stages");
        }
        ends.put(link, value);
        return to;
    }

    private static @Nullable Lag lag(Value value) {
        if (value.shape() == Shape.TEXT) {
            return value.problem(
                    "wrong-type",
                    "a lag is a number with what it is counted in, not " + Quote.of(requireNonNull(value.asText())),
                    "write { quarters: 4 }, { months: 12 } or { years: 1 }; { months: 0 } for the same period");
        }
        Fields fields = value.asFields();
        if (fields == null) {
            return null;
        }
        Lag lag = fields.oneOf(LAGS);
        return fields.build(() -> requireNonNull(lag));
    }

    private static @Nullable Lag lag(Value value, int months) {
        Integer number = Numbers.whole(value, 0, MOST_MONTHS / months);
        return number == null ? null : new Lag(number * months);
    }
}
