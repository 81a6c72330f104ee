package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.RunRate;
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
            "run-rate", Reader.ofFields(ForecastRules::runRate)));

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

    private static @Nullable ForecastRule runRate(Fields fields) {
        Integer periods = fields.required("over", value -> Numbers.whole(value, 1, MOST_PERIODS));
        return fields.build(() -> new RunRate(periods == null ? 0 : periods));
    }
}
