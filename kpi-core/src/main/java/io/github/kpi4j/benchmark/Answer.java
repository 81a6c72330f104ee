package io.github.kpi4j.benchmark;

import io.github.kpi4j.series.Reason;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is found out about areas, or why nothing can be.
 *
 * @param <T> what is found out
 */
public sealed interface Answer<T> {

    /** Why there is no answer. */
    enum Why {
        /** Neither more nor less is better, so that no area is ahead of another. */
        NO_POLARITY(Reason.NO_POLARITY),
        /** The area is not among those compared. */
        UNKNOWN_AREA(Reason.NOT_AVAILABLE),
        /** The area has no value. */
        NO_VALUE(Reason.NOT_AVAILABLE),
        /** No area at all has a value. */
        NOBODY(Reason.NOT_AVAILABLE),
        /** There are fewer areas with a value than there are to be groups. */
        TOO_FEW(Reason.TOO_FEW),
        /** Numbers stand beside grades or grades beside those of another scale, or what is asked for needs numbers. */
        NOT_COMPARABLE(Reason.NOT_COMPARABLE),
        /** Values are known of which it is not known what was counted, and out of what. */
        NO_COUNTS(Reason.NOT_COMPARABLE),
        /** Nothing was counted anywhere, so there is nothing to divide by. */
        ZERO_DENOMINATOR(Reason.ZERO_DENOMINATOR),
        /** The areas lie too close together for bands to say anything, as whoever publishes the measure has declared. */
        RANGE_TOO_SMALL(Reason.NOT_APPLICABLE),
        /** At least half of the areas have the same value, so that there is no distance to measure in. */
        NO_SPREAD(Reason.NOT_APPLICABLE),
        /** Nobody asked for it. */
        NOT_ASKED(Reason.NOT_APPLICABLE);

        private final Reason reason;

        Why(Reason reason) {
            this.reason = reason;
        }

        /**
         * The same in the words for missing values.
         *
         * @return the reason why there is no value
         */
        public Reason reason() {
            return reason;
        }
    }

    /**
     * There is an answer.
     *
     * @param value what was found out
     * @param <T> its type
     */
    record Known<T>(T value) implements Answer<T> {

        /**
         * Checks that there is one.
         *
         * @param value what was found out
         */
        public Known {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * There is none.
     *
     * @param why why not
     * @param <T> what would have been found out
     */
    record Unknown<T>(Why why) implements Answer<T> {

        /**
         * Checks that there is a reason.
         *
         * @param why why not
         */
        public Unknown {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * What was found out.
     *
     * @param value what was found out
     * @param <T> its type
     * @return it
     */
    static <T> Answer<T> of(T value) {
        return new Known<>(value);
    }

    /**
     * Why there is no answer.
     *
     * @param why why not
     * @param <T> what would have been found out
     * @return the reason
     */
    static <T> Answer<T> none(Why why) {
        return new Unknown<>(why);
    }

    /**
     * What was found out, for those who need no reason.
     *
     * @return it; empty where there is no answer
     */
    default Optional<T> found() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * Goes on with what was found out.
     *
     * @param next what follows from it
     * @param <R> the type of what follows
     * @return what follows, or the same reason
     */
    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        if (this instanceof Known<T> known) {
            return next.apply(known.value());
        }
        return none(((Unknown<T>) this).why());
    }

    /**
     * Turns what was found out into something else.
     *
     * @param change how
     * @param <R> the type of what it becomes
     * @return what it becomes, or the same reason
     */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return then(value -> of(change.apply(value)));
    }
}
