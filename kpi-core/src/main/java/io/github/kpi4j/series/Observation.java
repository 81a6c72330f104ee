package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known for one indicator, area and period before anything is measured; or why nothing is known. */
public sealed interface Observation {

    /**
     * A single number.
     *
     * @param value the number as published, on the scale of its unit (a percentage is 0 to 100)
     */
    record Single(Rational value) implements Observation {

        /**
         * Checks that all is there.
         *
         * @param value the number as published
         */
        public Single {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A numerator and a denominator, and the published value where the source states one.
     *
     * @param numerator the cases counted, or the sum of what is averaged
     * @param denominator the cases that could have counted; not negative. Zero means that there were none
     * @param stated the value that the source publishes beside the counts, or null. It decides only where the counts do
     *     not reproduce it, because published counts are often rounded
     */
    record Ratio(
            Rational numerator,
            Rational denominator,
            @Nullable Rational stated) implements Observation {

        /**
         * Checks the denominator.
         *
         * @param numerator the cases counted
         * @param denominator the cases that could have counted
         * @param stated the value that the source publishes beside the counts
         * @throws IllegalArgumentException if the denominator is negative
         */
        public Ratio {
            Objects.requireNonNull(numerator, "numerator");
            Objects.requireNonNull(denominator, "denominator");
            if (denominator.signum() < 0) {
                throw new IllegalArgumentException("a denominator cannot be negative: " + denominator);
            }
        }
    }

    /**
     * One grade.
     *
     * @param label the grade in words; the indicator's scale says what it is worth
     */
    record Graded(String label) implements Observation {

        /**
         * Checks the label.
         *
         * @param label the grade in words
         * @throws IllegalArgumentException if the label is blank
         */
        public Graded {
            Objects.requireNonNull(label, "label");
            if (label.isBlank()) {
                throw new IllegalArgumentException("a grade needs a label");
            }
        }
    }

    /**
     * How many cases have each grade.
     *
     * @param counts grade label to number of cases, none negative; a grade that is not named has no cases
     * @param notGraded how many further cases have no grade; they are told and never counted in a share
     */
    record GradeCounts(Map<String, Long> counts, long notGraded) implements Observation {

        /**
         * Checks and copies the counts.
         *
         * @param counts grade label to number of cases
         * @param notGraded how many further cases have no grade
         * @throws IllegalArgumentException if there are no counts at all, a label is blank or a count is negative
         */
        public GradeCounts {
            Objects.requireNonNull(counts, "counts");
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
            if (counts.isEmpty() && notGraded == 0) {
                throw new IllegalArgumentException("counts per grade need at least one grade");
            }
            if (notGraded < 0) {
                throw new IllegalArgumentException("there are " + notGraded + " cases without a grade");
            }
            counts.forEach((label, count) -> {
                if (label.isBlank() || count < 0) {
                    throw new IllegalArgumentException("grade \"" + label + "\" has the count " + count);
                }
            });
        }

        /**
         * Counts where every case has a grade.
         *
         * @param counts grade label to number of cases
         * @throws IllegalArgumentException as for counts with further cases
         */
        public GradeCounts(Map<String, Long> counts) {
            this(counts, 0);
        }
    }

    /**
     * A judgement in words.
     *
     * @param text what was judged
     */
    record Words(String text) implements Observation {

        /**
         * Checks the text.
         *
         * @param text what was judged
         * @throws IllegalArgumentException if the text is blank
         */
        public Words {
            Objects.requireNonNull(text, "text");
            if (text.isBlank()) {
                throw new IllegalArgumentException("a judgement in words needs words");
            }
        }
    }

    /**
     * Nothing is known, and why.
     *
     * @param reason one of the reasons that concern data: not due, late, not collected, not available, suppressed, not
     *     applicable, low, not comparable
     */
    record Missing(Reason reason) implements Observation {

        private static final Set<Reason> DATA_REASONS = EnumSet.range(Reason.NOT_DUE, Reason.NOT_COMPARABLE);

        /**
         * Checks the reason.
         *
         * @param reason one of the reasons that concern data
         * @throws IllegalArgumentException if the reason is one that only an evaluation can give, such as
         *     {@link Reason#NO_TARGET}
         */
        public Missing {
            Objects.requireNonNull(reason, "reason");
            if (!DATA_REASONS.contains(reason)) {
                throw new IllegalArgumentException("\"" + reason.code() + "\" is not a reason for a missing figure");
            }
        }
    }
}
