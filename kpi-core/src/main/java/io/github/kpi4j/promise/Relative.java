package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import java.util.List;
import java.util.Objects;

/**
 * A limit relative to something else: "800 more than at the baseline", "better than last year", "above the mean of the
 * neighbours". It is worked out for each period; the number and what it came from are kept in the {@link Resolution}.
 *
 * @param terms the side, and what belongs to the limit
 * @param to what the limit is relative to
 * @param step how far from that the limit lies
 */
public record Relative(Terms terms, Reference to, Step step) implements Promise {

    /**
     * Checks that all is there.
     *
     * @param terms the side
     * @param to what the limit is relative to
     * @param step how far from that the limit lies
     */
    public Relative {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(step, "step");
    }

    /** What a limit can be relative to. */
    public sealed interface Reference {

        /**
         * Looks the value up.
         *
         * @param anchors where to look
         * @return the value, or why there is none
         */
        Anchor in(Anchors anchors);

        /** The value at the indicator's baseline. */
        record ToBaseline() implements Reference {
            @Override
            public Anchor in(Anchors anchors) {
                return anchors.baseline();
            }
        }

        /** The value of the same period last year. */
        record ToLastYear() implements Reference {
            @Override
            public Anchor in(Anchors anchors) {
                return anchors.lastYear();
            }
        }

        /**
         * A comparator's value of the same period.
         *
         * @param id the comparator's id
         */
        record ToComparator(String id) implements Reference {

            /**
             * Checks the id.
             *
             * @param id the comparator's id
             * @throws IllegalArgumentException if the id is blank
             */
            public ToComparator {
                Objects.requireNonNull(id, "id");
                if (id.isBlank()) {
                    throw new IllegalArgumentException("id is blank; the id of a comparator is wanted");
                }
            }

            @Override
            public Anchor in(Anchors anchors) {
                return anchors.comparator(id);
            }
        }
    }

    /** How far a limit lies from what it is relative to. */
    public sealed interface Step {

        /**
         * Takes the step.
         *
         * @param from the value to start from
         * @return the limit
         */
        Rational from(Rational from);

        /** No step: the value itself is the limit. */
        record Same() implements Step {
            @Override
            public Rational from(Rational from) {
                return from;
            }
        }

        /**
         * So much more, or less.
         *
         * @param amount the distance in units of the value (percentage points for percentages); negative for less
         */
        record By(Rational amount) implements Step {

            /**
             * Checks that all is there.
             *
             * @param amount how much more
             */
            public By {
                Objects.requireNonNull(amount, "amount");
            }

            @Override
            public Rational from(Rational from) {
                return from.plus(amount);
            }
        }

        /**
         * A share more, or less: {@code v + |v| × percent ÷ 100}, so that more is more below zero as well.
         *
         * @param percent the share of the value in percent; negative for less
         */
        record ByPercent(Rational percent) implements Step {

            /**
             * Checks that all is there.
             *
             * @param percent the share of the value in percent
             */
            public ByPercent {
                Objects.requireNonNull(percent, "percent");
            }

            @Override
            public Rational from(Rational from) {
                return from.plus(from.abs().times(percent).dividedBy(Rational.HUNDRED));
            }
        }
    }

    @Override
    public Resolution resolve(Anchors anchors) {
        Anchor anchor = to.in(anchors);
        return anchor instanceof Anchor.Known known
                ? terms.around(step.from(known.value()), new Source.Stepped(known, step))
                : Resolution.Unresolved.without((Anchor.Missing) anchor);
    }

    @Override
    public Polarity polarity() {
        return terms.polarity();
    }

    @Override
    public List<String> comparators() {
        return to instanceof Reference.ToComparator comparator ? List.of(comparator.id()) : List.of();
    }
}
