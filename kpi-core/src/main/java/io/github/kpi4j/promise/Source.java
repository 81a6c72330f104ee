package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a target comes from. */
public sealed interface Source {

    /** The target was stated outright. */
    record Stated() implements Source {}

    /**
     * A known value and a step from it.
     *
     * @param from the value
     * @param step how far from it the limit lies
     */
    record Stepped(Anchor.Known from, Relative.Step step) implements Source {

        /**
         * Checks that all is there.
         *
         * @param from the value
         * @param step how far from it the limit lies
         */
        public Stepped {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(step, "step");
        }
    }

    /**
     * A milestone on the very day.
     *
     * @param milestone the milestone
     */
    record At(Trajectory.Milestone milestone) implements Source {

        /**
         * Checks that all is there.
         *
         * @param milestone the milestone
         */
        public At {
            Objects.requireNonNull(milestone, "milestone");
        }
    }

    /**
     * The way from one milestone to the next.
     *
     * @param from the milestone that was passed
     * @param to the milestone that is to come
     * @param between what is promised between the two
     */
    record Underway(Trajectory.Milestone from, Trajectory.Milestone to, Trajectory.Between between) implements Source {

        /**
         * Checks that all is there.
         *
         * @param from the milestone that was passed
         * @param to the milestone that is to come
         * @param between what is promised between the two
         */
        public Underway {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(between, "between");
        }
    }

    /**
     * A part of the target for the year.
     *
     * @param year the target of the whole year
     * @param share how much of the year, or of the way to the year's level, that is; null for levels that were given one by
     *     one
     * @param reach what is held against it
     */
    record OfYear(Rational year, @Nullable Rational share, Profiled.Reach reach) implements Source {

        /**
         * Checks that all is there.
         *
         * @param year the target of the whole year
         * @param share how much of the year
         * @param reach what is held against it
         */
        public OfYear {
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(reach, "reach");
        }
    }

    /**
     * A promise of an embedder's own says where its target is from.
     *
     * @param text for the reader, such as "half of the way to England's 92%"
     */
    record Own(String text) implements Source {

        /**
         * Checks that all is there.
         *
         * @param text for the reader
         */
        public Own {
            Objects.requireNonNull(text, "text");
        }
    }
}
