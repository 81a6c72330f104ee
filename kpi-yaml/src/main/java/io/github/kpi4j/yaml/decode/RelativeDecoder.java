package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Relative.Reference;
import io.github.kpi4j.promise.Relative.Step;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A limit relative to something else: the baseline, last year or a comparator, and how far from that it lies. */
final class RelativeDecoder {

    /** The words for limits that are equal to what they are relative to. */
    static final Map<String, Reference> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("baseline", new Reference.ToBaseline());
        WORDS.put("last-year", new Reference.ToLastYear());
    }

    private static final Map<String, Reader<Step>> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("plus", value -> by(value, Rational.ONE));
        STEPS.put("minus", value -> by(value, Rational.of(-1)));
        STEPS.put("plus-percent", value -> byPercent(value, Rational.ONE));
        STEPS.put("minus-percent", value -> byPercent(value, Rational.of(-1)));
    }

    private final Declared comparators;

    RelativeDecoder(Declared comparators) {
        this.comparators = comparators;
    }

    /** A bare word: the limit is the value itself. */
    static Function<Terms, Promise> word(Reference to) {
        return terms -> new Relative(terms, to, new Step.Same());
    }

    /** The readers of the keys that say what a limit is relative to. */
    Map<String, Reader<Function<Terms, Promise>>> kinds() {
        Map<String, Reader<Function<Terms, Promise>>> kinds = new LinkedHashMap<>();
        WORDS.forEach((word, to) -> kinds.put(word, Reader.ofFields(fields -> relative(fields, to))));
        kinds.put("comparator", this::comparator);
        return kinds;
    }

    private @Nullable Function<Terms, Promise> comparator(Value value) {
        if (value.shape() == Shape.TEXT) {
            String id = comparators.reference(value);
            return id == null ? null : word(new Reference.ToComparator(id));
        }
        Reader<Function<Terms, Promise>> stepped = Reader.ofFields(fields -> {
            String id = fields.required("of", comparators::reference);
            Step step = fields.oneOf(STEPS);
            return id == null || step == null
                    ? null
                    : terms -> new Relative(terms, new Reference.ToComparator(id), step);
        });
        return stepped.read(value);
    }

    private static @Nullable Function<Terms, Promise> relative(Fields fields, Reference to) {
        Step step = fields.oneOf(STEPS);
        return step == null ? null : terms -> new Relative(terms, to, step);
    }

    private static @Nullable Step by(Value value, Rational sign) {
        Rational amount = Numbers.positive(value);
        return amount == null ? null : new Step.By(amount.times(sign));
    }

    private static @Nullable Step byPercent(Value value, Rational sign) {
        Rational percent = Numbers.positive(value);
        return percent == null ? null : new Step.ByPercent(percent.times(sign));
    }
}
