package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.field.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The seam between a place in the file and a constructor of the model that may refuse what stands there. */
final class Attempt {

    private Attempt() {}

    static <T> @Nullable T at(Value place, String advice, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            return place.problem("invalid", String.valueOf(e.getMessage()), advice);
        }
    }

    /** Reports a key that has no meaning beside the others. */
    static void misplaced(@Nullable Value value, String message, String advice) {
        if (value != null) {
            value.problem("misplaced-key", message, advice);
        }
    }
}
