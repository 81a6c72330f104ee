package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.field.Refusal;
import io.github.kpi4j.yaml.field.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The seam between a place in the file and a constructor of the model that may refuse what stands there. */
final class Attempt {

    private Attempt() {}

    /** What the constructor makes; if it refuses, its words are reported at the place, with its advice if none is given. */
    static <T> @Nullable T at(Value place, String advice, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(e, advice);
            return place.problem("invalid", refusal.message(), refusal.advice());
        }
    }

    /** Reports a key that has no meaning beside the others. */
    static void misplaced(@Nullable Value value, String message, String advice) {
        if (value != null) {
            value.problem("misplaced-key", message, advice);
        }
    }
}
