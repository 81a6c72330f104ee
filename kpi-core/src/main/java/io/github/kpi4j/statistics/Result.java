package io.github.kpi4j.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statistic, or why there is none. What is known is never NaN.
 *
 * @param <T> what is known
 */
public sealed interface Result<T> {

    /**
     * It could be worked out.
     *
     * @param value what is known
     * @param <T> its type
     */
    record Known<T>(T value) implements Result<T> {

        /**
         * Checks that there is one.
         *
         * @param value what is known
         */
        public Known {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * It could not be worked out.
     *
     * @param cause why not
     * @param <T> what would have been known
     */
    record Unknown<T>(Cause cause) implements Result<T> {

        /**
         * Checks that there is one.
         *
         * @param cause why not
         */
        public Unknown {
            Objects.requireNonNull(cause, "cause");
        }
    }

    /**
     * What is known.
     *
     * @param value what is known
     * @param <T> its type
     * @return it
     */
    static <T> Result<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * Why nothing is known.
     *
     * @param cause why not
     * @param <T> what would have been known
     * @return the reason
     */
    static <T> Result<T> unknown(Cause cause) {
        return new Unknown<>(cause);
    }

    /**
     * A number worked out from finite ones.
     *
     * @param value the number
     * @return the number, or {@link Cause#NOT_FINITE} where it overflowed
     */
    static Result<Double> finite(double value) {
        return Double.isFinite(value) ? known(value) : unknown(Cause.NOT_FINITE);
    }

    /**
     * What is known, for those who need no reason.
     *
     * @return what is known; empty where nothing is
     */
    default Optional<T> found() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * Goes on with what is known.
     *
     * @param next what follows from it
     * @param <R> the type of what follows
     * @return what follows, or the same cause
     */
    default <R> Result<R> then(Function<? super T, Result<R>> next) {
        if (this instanceof Known<T> known) {
            return next.apply(known.value());
        }
        return unknown(((Unknown<T>) this).cause());
    }

    /**
     * Turns what is known into something else.
     *
     * @param change how
     * @param <R> the type of what it becomes
     * @return what it becomes, or the same cause
     */
    default <R> Result<R> map(Function<? super T, ? extends R> change) {
        return then(value -> known(change.apply(value)));
    }
}
