package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import java.time.LocalDate;
import java.util.Objects;

/** What was wanting when a promise could not be worked out. */
public sealed interface Gap {

    /**
     * A value that the promise is relative to.
     *
     * @param missing the missing value
     */
    record NoAnchor(Anchor.Missing missing) implements Gap {

        /**
         * Checks that all is there.
         *
         * @param missing the missing value
         */
        public NoAnchor {
            Objects.requireNonNull(missing, "missing");
        }
    }

    /**
     * The period ends before the first milestone or after the last.
     *
     * @param first the day of the first milestone
     * @param last the day of the last
     */
    record OutsideDates(LocalDate first, LocalDate last) implements Gap {

        /**
         * Checks that all is there.
         *
         * @param first the day of the first milestone
         * @param last the day of the last
         */
        public OutsideDates {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
        }
    }

    /**
     * The areas have targets of their own, and this one has none.
     *
     * @param area the area
     */
    record NoArea(AreaId area) implements Gap {

        /**
         * Checks that all is there.
         *
         * @param area the area
         */
        public NoArea {
            Objects.requireNonNull(area, "area");
        }
    }

    /**
     * A number was worked out, but what was stated beside it does not go with it.
     *
     * @param number the number
     * @param source what it was worked out from
     * @param term what does not go with it
     */
    record Misfit(Rational number, Source source, Term term) implements Gap {

        /**
         * Checks that all is there.
         *
         * @param number the number
         * @param source what it was worked out from
         * @param term what does not go with it
         */
        public Misfit {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(term, "term");
        }
    }

    /** What may not go with a number that was worked out. */
    enum Term {
        /** A tolerance in percent of the target needs a number above zero. */
        TOLERANCE,
        /** The floor has to be worse than the number. */
        FLOOR,
        /** The stretch has to be better than the number. */
        STRETCH
    }

    /**
     * Something that a promise of an embedder's own says in words.
     *
     * @param text what was wanting, such as "no plan for this year"
     */
    record Own(String text) implements Gap {

        /**
         * Checks that all is there.
         *
         * @param text what was wanting
         */
        public Own {
            Objects.requireNonNull(text, "text");
        }
    }
}
