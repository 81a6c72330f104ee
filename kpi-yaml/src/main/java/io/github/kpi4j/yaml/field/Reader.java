package io.github.kpi4j.yaml.field;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns one located value into a thing. A reader reports at the value what is wrong with it, and then returns null.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Reader<T> {

    /**
     * Reads a value.
     *
     * @param value the value and its place
     * @return the thing; null when a problem was reported
     */
    @Nullable
    T read(Value value);

    /**
     * A reader of groups of keys. Keys that the body did not ask for are reported as unknown, whether or not it ended
     * with {@link Fields#build}.
     *
     * @param body takes the keys and makes the thing; returns null when a problem was reported
     * @param <T> what it makes
     * @return a reader that refuses anything but a group of keys
     */
    static <T> Reader<T> ofFields(Function<Fields, @Nullable T> body) {
        return value -> {
            Fields fields = value.asFields();
            if (fields == null) {
                return null;
            }
            T thing = body.apply(fields);
            fields.finish();
            return thing;
        };
    }
}
