package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Holt;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.SeasonalNaive;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The forecast rules that a framework may name, each with the reader of its settings. The library's own rules stand in the
 * same table as an embedder's.
 */
public final class ForecastRules {

    /** The library's own rules. */
    public static final ForecastRules STANDARD = new ForecastRules(Map.of(
            "last-value", Reader.ofFields(fields -> fields.build(LastValue::new)),
            "run-rate", Reader.ofFields(ForecastRules::runRate),
            "linear", Reader.ofFields(ForecastRules::linear),
            "seasonal-naive", Reader.ofFields(fields -> fields.build(SeasonalNaive::new)),
            "holt", Reader.ofFields(ForecastRules::holt)));

    private static final int MOST_PERIODS = 1000;

    private final Map<String, Reader<ForecastRule>> readers;

    private ForecastRules(Map<String, Reader<ForecastRule>> readers) {
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
    public ForecastRules with(String name, Reader<ForecastRule> reader) {
        if (name.isBlank() || readers.containsKey(name)) {
            throw new IllegalArgumentException(
                    "name: \"" + name + "\" given, a word that is not yet the name of a forecast rule is wanted");
        }
        var more = new TreeMap<>(readers);
        more.put(name, reader);
        return new ForecastRules(more);
    }

    /** The rule of a name, made from its settings. */
    @Nullable
    ForecastRule named(Value name, Value settings) {
        String word = name.asText();
        if (word == null) {
            return null;
        }
        Reader<ForecastRule> reader = readers.get(word);
        return reader == null
                ? name.problem(
                        "unknown-word",
                        Quote.of(word) + " is not a forecast rule",
                        DidYouMean.advice(word, readers.keySet()))
                : reader.read(settings);
    }

    /** The rule, if figures so often can be projected by it; a problem at its name otherwise. */
    static @Nullable ForecastRule suited(Value name, @Nullable ForecastRule rule, @Nullable Reporting reporting) {
        return rule instanceof SeasonalNaive
                        && reporting != null
                        && reporting.cadence().slotsPerYear() == 1
                ? name.problem(
                        "contradiction",
                        "figures once a year have no time of year to repeat",
                        "write another rule, such as last-value")
                : rule;
    }

    private static @Nullable ForecastRule runRate(Fields fields) {
        Integer periods = fields.required("over", value -> Numbers.whole(value, 1, MOST_PERIODS));
        return fields.build(() -> new RunRate(periods == null ? 0 : periods));
    }

    private static @Nullable ForecastRule linear(Fields fields) {
        Integer over = fields.required("over", value -> Numbers.whole(value, LinearTrend.FEWEST, LinearTrend.MOST));
        return fields.build(() -> new LinearTrend(over == null ? 0 : over));
    }

    private static @Nullable ForecastRule holt(Fields fields) {
        Rational level = fields.optional("level", ForecastRules::weight);
        Rational trend = fields.optional("trend", ForecastRules::weight);
        return fields.build(() -> new Holt(level, trend));
    }

    private static @Nullable Rational weight(Value value) {
        Rational weight = Numbers.any(value);
        if (weight == null) {
            return null;
        }
        if (weight.signum() <= 0 || weight.compareTo(Rational.ONE) >= 0) {
            return value.problem(
                    "out-of-range",
                    weight + " is not between 0 and 1",
                    "write a weight above 0 and below 1, such as 0.5, or leave it out to have it fitted");
        }
        return Holt.isWeight(weight)
                ? weight
                : value.problem("invalid", weight + " has too many decimals", "write 6 decimal places at most");
    }
}
