package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tolerance, floor and stretch beside a limit whose number nobody knows yet. */
final class TermsDecoder {

    private TermsDecoder() {}

    /** What belongs to a promise of an embedder's own is said within its own key. */
    static void refuse(Fields fields) {
        for (String key : List.of("near-within", "floor", "stretch")) {
            Attempt.misplaced(
                    fields.value(key),
                    key + " does not go with this kind of target",
                    "leave it out, or write it within the kind of target if that has one");
        }
    }

    static @Nullable Promise read(Fields fields, Limit.Open limit) {
        Tolerance tolerance = fields.optional("near-within", NearDecoder::ofNumbers, new Tolerance.None());
        Rational floor = fields.optional("floor", Numbers::any);
        Value place = fields.value("stretch");
        Rational stretch = fields.optional("stretch", Numbers::any);
        if (floor == null || place == null || stretch == null) {
            return limit.promise().apply(new Terms(limit.comparison(), tolerance, floor, stretch));
        }
        Terms terms = Attempt.at(
                place,
                "write a stretch better than " + floor + ", or leave it out",
                () -> new Terms(limit.comparison(), tolerance, floor, stretch));
        return terms == null ? null : limit.promise().apply(terms);
    }
}
