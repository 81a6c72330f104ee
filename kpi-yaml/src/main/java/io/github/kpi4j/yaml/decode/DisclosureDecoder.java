package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which counts are too small to be published: the rule of the framework, and those of single indicators. */
final class DisclosureDecoder {

    static final String KEY = "disclosure";

    private static final String HIDE_UP_TO = "hide-up-to";
    private static final String NEAREST = "nearest";
    private static final int MOST_HIDDEN = 1_000;
    private static final int COARSEST = 1_000_000;
    private static final Map<String, CountDisplay> BY_NAME = byName();

    private final Map<String, CountDisplay> exceptions = new LinkedHashMap<>();

    private static Map<String, CountDisplay> byName() {
        Map<String, CountDisplay> rules = new LinkedHashMap<>();
        rules.put("none", CountDisplay.AS_COUNTED);
        rules.put("dfe", CountDisplay.DFE_LOCAL_AUTHORITY);
        rules.put("dfe-national", CountDisplay.DFE_NATIONAL);
        rules.put("nhs", CountDisplay.NHS_SUB_NATIONAL);
        rules.put("nearest-5", CountDisplay.NEAREST_5);
        rules.put("nearest-10", CountDisplay.NEAREST_10);
        return rules;
    }

    /** Reads a rule: the name of a published one, or its two numbers. */
    static @Nullable CountDisplay rule(Value value) {
        if (value.shape() == Shape.TEXT) {
            return value.asChoice(BY_NAME);
        }
        Fields fields = value.asFields();
        if (fields == null) {
            return null;
        }
        Integer hidden = fields.optional(HIDE_UP_TO, each -> Numbers.whole(each, 0, MOST_HIDDEN), 0);
        Integer nearest = fields.optional(NEAREST, each -> Numbers.whole(each, 1, COARSEST), 1);
        boolean sound = fields.build(() -> true) != null;
        if (!sound) {
            return null;
        }
        return hidden > 0 || nearest > 1
                ? new CountDisplay(hidden, nearest)
                : value.problem(
                        "contradiction",
                        "a rule that hides counts up to " + hidden + " and rounds to the nearest " + nearest
                                + " changes nothing",
                        "write " + HIDE_UP_TO + ": 5, or disclosure: none");
    }

    /** Reads the rule of an indicator that has one of its own. */
    void exception(Fields indicator) {
        CountDisplay rule = indicator.optional(KEY, DisclosureDecoder::rule);
        if (rule != null) {
            Declared.text(indicator, "id").ifPresent(id -> exceptions.put(id.text(), rule));
        }
    }

    /** What the file declares, once every indicator has been read without a problem. */
    Disclosure with(@Nullable CountDisplay usual) {
        Map<IndicatorId, CountDisplay> own = new TreeMap<>();
        exceptions.forEach((id, rule) -> own.put(new IndicatorId(id), rule));
        return new Disclosure(requireNonNull(usual), own);
    }
}
