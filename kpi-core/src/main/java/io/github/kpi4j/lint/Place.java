package io.github.kpi4j.lint;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.promise.TargetVersion;

/** The part of a framework that a lint is about. */
public sealed interface Place {

    /** The framework as a whole. */
    record WholeFramework() implements Place {}

    /**
     * A priority.
     *
     * @param priority the priority
     */
    record OfPriority(Priority priority) implements Place {}

    /**
     * A part of an indicator.
     *
     * @param indicator the indicator
     * @param part the part
     */
    record OfIndicator(Indicator indicator, Part part) implements Place {

        /** The parts of an indicator. */
        public enum Part {
            /** Why it is measured. */
            RATIONALE,
            /** The post that answers for it. */
            OWNER,
            /** The day of its review. */
            REVIEW,
            /** Who sees it. */
            TIERS,
            /** The question it answers. */
            KIND,
            /** What a cost is read beside. */
            PARTNERS,
            /** Beside whom it stands. */
            COMPARATORS
        }
    }

    /**
     * A term of one version of a target.
     *
     * @param indicator the indicator
     * @param version the version
     * @param term the term
     */
    record OfTarget(Indicator indicator, TargetVersion version, Term term) implements Place {

        /** The terms of a target. */
        public enum Term {
            /** What counts as met. */
            LIMIT,
            /** The minimum acceptable. */
            FLOOR,
            /** What lies beyond the promise. */
            STRETCH,
            /** How near still counts as near. */
            TOLERANCE
        }
    }
}
