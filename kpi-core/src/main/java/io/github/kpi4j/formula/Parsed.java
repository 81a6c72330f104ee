package io.github.kpi4j.formula;

import java.util.IdentityHashMap;
import java.util.Objects;

/** What became of a text that should be a formula. */
public sealed interface Parsed {

    /**
     * A stretch of the text, in characters from 0.
     *
     * @param from the first character
     * @param to the character after the last one; the same as the first for a place where something is missing
     */
    record Place(int from, int to) {

        Place through(Place last) {
            return new Place(from, last.to);
        }
    }

    /** The text is a formula. */
    final class Sound implements Parsed {

        private final Expression expression;
        private final IdentityHashMap<Expression, Place> places;

        Sound(Expression expression, IdentityHashMap<Expression, Place> places) {
            this.expression = expression;
            this.places = new IdentityHashMap<>(places);
        }

        /**
         * The formula.
         *
         * @return the formula
         */
        public Expression expression() {
            return expression;
        }

        /**
         * Where a part of the formula stands. Two parts may be equal and stand in two places, so the very part is asked for.
         *
         * @param part this formula or a part of it, as it was reached from here
         * @return its place, without brackets around it
         * @throws IllegalArgumentException if it is not a part of this formula
         */
        public Place place(Expression part) {
            Place place = places.get(part);
            if (place == null) {
                throw new IllegalArgumentException("part is " + part.text() + ", which is not a part of this formula");
            }
            return place;
        }
    }

    /**
     * The text is not a formula.
     *
     * @param place where the first fault is
     * @param message what is wrong
     * @param advice what to write instead; may be empty
     */
    record Faulty(Place place, String message, String advice) implements Parsed {

        /**
         * Checks that all is there.
         *
         * @param place where the first fault is
         * @param message what is wrong
         * @param advice what to write instead
         */
        public Faulty {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(advice, "advice");
        }
    }
}
