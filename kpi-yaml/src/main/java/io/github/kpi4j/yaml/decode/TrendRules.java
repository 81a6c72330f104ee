package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.RunOfMoves;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The trend rules that a framework may name, each with the reader of its settings. The library's own rules stand in the
 * same table as an embedder's.
 */
public final class TrendRules {

    private static final String CONTROL_CHART = "control-chart";

    /** The library's own rules. */
    public static final TrendRules STANDARD = new TrendRules(Map.of(
            "previous",
            Reader.ofFields(fields -> withDeadBand(fields, AgainstPrevious::new)),
            "last-year",
            Reader.ofFields(fields -> withDeadBand(fields, AgainstLastYear::new)),
            "run",
            Reader.ofFields(TrendRules::run),
            "regression",
            Reader.ofFields(TestedRules::regression),
            "mann-kendall",
            Reader.ofFields(TestedRules::mannKendall),
            "recent-trend",
            Reader.ofFields(TestedRules::recentTrend),
            CONTROL_CHART,
            Reader.ofFields(ChartSettings::controlChart),
            "run-chart",
            Reader.ofFields(ChartSettings::runChart)));

    private static final String NAME = "rule";

    private final Map<String, Reader<TrendRule>> readers;

    private TrendRules(Map<String, Reader<TrendRule>> readers) {
        this.readers = Collections.unmodifiableMap(new TreeMap<>(readers));
    }

    /**
     * The same rules and one more.
     *
     * @param name the word that stands for the rule
     * @param reader makes the rule from its settings
     * @return a copy that knows the rule
     * @throws IllegalArgumentException if the name is blank or known already
     */
    public TrendRules with(String name, Reader<TrendRule> reader) {
        if (name.isBlank() || readers.containsKey(name)) {
            throw new IllegalArgumentException(
                    "name: \"" + name + "\" given, a word that is not yet the name of a trend rule is wanted");
        }
        var more = new TreeMap<>(readers);
        more.put(name, reader);
        return new TrendRules(more);
    }

    /** What {@code trend} holds: one rule, or a list of them; a rule without settings may be its bare name. */
    @Nullable
    List<TrendRule> read(Value value, @Nullable Measure measure) {
        if (value.shape() == Shape.LIST) {
            return value.asList(item -> one(item, measure));
        }
        TrendRule rule = one(value, measure);
        return rule == null ? null : List.of(rule);
    }

    private @Nullable TrendRule one(Value value, @Nullable Measure measure) {
        if (value.shape() == Shape.TEXT) {
            return named(value, value.settings(NAME));
        }
        Fields fields = value.asFields();
        if (fields == null) {
            return null;
        }
        TrendRule rule = fields.required(NAME, name -> named(name, value.settings(NAME)));
        Value name = fields.value(NAME);
        boolean isChart = name != null && name.shape() == Shape.TEXT && CONTROL_CHART.equals(name.asText());
        return isChart ? ChartSettings.fitting(rule, fields, measure) : rule;
    }

    private @Nullable TrendRule named(Value name, Value settings) {
        String word = name.asText();
        if (word == null) {
            return null;
        }
        Reader<TrendRule> reader = readers.get(word);
        return reader == null
                ? name.problem(
                        "unknown-word",
                        Quote.of(word) + " is not a trend rule",
                        DidYouMean.advice(word, readers.keySet()))
                : reader.read(settings);
    }

    private static @Nullable TrendRule withDeadBand(Fields fields, Function<Rational, TrendRule> rule) {
        Rational deadBand = fields.optional("dead-band", Numbers::notNegative, Rational.ZERO);
        return fields.build(() -> rule.apply(deadBand));
    }

    private static @Nullable TrendRule run(Fields fields) {
        Integer moves = fields.required("moves", value -> Numbers.whole(value, 2, 1000));
        return fields.build(() -> new RunOfMoves(moves == null ? 0 : moves));
    }
}
