package io.github.kpi4j.lint;

import com.google.common.collect.Sets;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Something that a framework may say, but that its author should look at. It holds what it rests on; the sentence is made in
 * {@code narrative}.
 */
public sealed interface Lint {

    /** The things to look at. */
    enum Code {
        /** A kind of indicator is missing in the framework, or under a priority. */
        MISSING_KIND,
        /** A priority has no indicator. */
        PRIORITY_WITHOUT_INDICATOR,
        /** The framework has audiences, and none of them sees it. */
        NO_AUDIENCE,
        /** Nobody wrote down why it is measured. */
        NO_RATIONALE,
        /** No post answers for it. */
        NO_OWNER,
        /** No day is set for its review. */
        NO_REVIEW_DATE,
        /** The day set for its review has come. */
        REVIEW_OVERDUE,
        /** An outcome that only counts things, more being better: an output by another name. */
        OUTPUT_AS_OUTCOME,
        /** A cost that names no quality or outcome to read beside it, of value for money or judged for being low. */
        COST_WITHOUT_RESULT,
        /** An indicator of value for money that divides money by money, or subtracts it: spend against budget. */
        SPEND_AGAINST_BUDGET,
        /** A place among other areas is asked for where neither more nor less is better. */
        POSITION_WITHOUT_POLARITY,
        /** The latest value is better than the target asks for. */
        TARGET_EASIER_THAN_TODAY,
        /** The target asks for what the last outturn was. */
        TARGET_EQUAL_TO_OUTTURN,
        /** A limit lies where no value can lie. */
        TARGET_OUTSIDE_DOMAIN,
        /** No value that can occur would be missed. */
        NEVER_MISSED,
        /** A tolerance for which nobody gave a reason. */
        TOLERANCE_WITHOUT_REASON,
        /** A tolerance that the rating scheme does not look at. */
        TOLERANCE_IGNORED,
        /** One case moves the value by more than the tolerance. */
        TOLERANCE_BELOW_ONE_CASE,
        /** The tolerance is as wide as the way from the baseline to the target, or wider. */
        TOLERANCE_REACHES_BASELINE;

        /**
         * The code as one stable word for programs.
         *
         * @return the name in lower case with hyphens, such as {@code no-rationale}
         */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What is to be looked at.
     *
     * @return the code
     */
    Code code();

    /**
     * Where it is to be looked at.
     *
     * @return the place
     */
    Place place();

    private static void requireOneOf(Set<Code> codes, Code code) {
        if (!codes.contains(Objects.requireNonNull(code, "code"))) {
            throw new IllegalArgumentException("code is " + code + "; one of " + codes + " is wanted");
        }
    }

    /**
     * Something that needs no numbers to be said.
     *
     * @param code what is to be looked at
     * @param place where
     */
    record Plain(Code code, Place place) implements Lint {

        private static final Set<Code> CODES = Sets.immutableEnumSet(
                Code.PRIORITY_WITHOUT_INDICATOR,
                Code.NO_AUDIENCE,
                Code.NO_RATIONALE,
                Code.NO_OWNER,
                Code.NO_REVIEW_DATE,
                Code.OUTPUT_AS_OUTCOME,
                Code.COST_WITHOUT_RESULT,
                Code.SPEND_AGAINST_BUDGET,
                Code.POSITION_WITHOUT_POLARITY,
                Code.NEVER_MISSED,
                Code.TOLERANCE_WITHOUT_REASON,
                Code.TOLERANCE_IGNORED);

        /**
         * Checks the code.
         *
         * @param code what is to be looked at
         * @param place where
         * @throws IllegalArgumentException if the code is one that needs numbers
         */
        public Plain {
            requireOneOf(CODES, code);
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * Kinds of indicator that are missing.
     *
     * @param place the framework or a priority
     * @param kinds the kinds, at least one
     */
    record MissingKinds(Place place, Set<Indicator.Kind> kinds) implements Lint {

        /**
         * Copies the kinds.
         *
         * @param place the framework or a priority
         * @param kinds the kinds
         * @throws IllegalArgumentException if there are no kinds
         */
        public MissingKinds {
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("kinds is empty; at least one kind is missing");
            }
            kinds = Sets.immutableEnumSet(kinds);
        }

        @Override
        public Code code() {
            return Code.MISSING_KIND;
        }
    }

    /**
     * A review that should have been held.
     *
     * @param place the review date of an indicator
     * @param reviewBy the last day for the review
     * @param asOf the as-of date
     */
    record Overdue(Place place, LocalDate reviewBy, LocalDate asOf) implements Lint {

        @Override
        public Code code() {
            return Code.REVIEW_OVERDUE;
        }
    }

    /**
     * A target that asks for no more than what is reached already.
     *
     * @param code easier than today, or equal to the last outturn
     * @param place the limit
     * @param target the target
     * @param reached the point that reaches it
     */
    record AskingNothing(Code code, Place.OfTarget place, Target target, Series.Point reached) implements Lint {

        private static final Set<Code> CODES =
                Sets.immutableEnumSet(Code.TARGET_EASIER_THAN_TODAY, Code.TARGET_EQUAL_TO_OUTTURN);

        /**
         * Checks the code.
         *
         * @param code easier than today, or equal to the last outturn
         * @param place the limit
         * @param target the target
         * @param reached the point that reaches it
         * @throws IllegalArgumentException if the code is another one
         */
        public AskingNothing {
            requireOneOf(CODES, code);
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(reached, "reached");
        }
    }

    /**
     * A limit where no value can lie.
     *
     * @param place the limit, floor or stretch
     * @param limit the number
     * @param domain where values can lie
     */
    record OutsideDomain(Place.OfTarget place, Rational limit, Domain domain) implements Lint {

        @Override
        public Code code() {
            return Code.TARGET_OUTSIDE_DOMAIN;
        }
    }

    /**
     * A tolerance that one case jumps over.
     *
     * @param place the tolerance
     * @param reach the tolerance in units of the value
     * @param latest what the latest value is made of
     */
    record BelowOneCase(Place.OfTarget place, Rational reach, Quotient latest) implements Lint {

        @Override
        public Code code() {
            return Code.TOLERANCE_BELOW_ONE_CASE;
        }
    }

    /**
     * A tolerance within which the baseline lies, so that standing still counts as near.
     *
     * @param place the tolerance
     * @param reach the tolerance in units of the value
     * @param baseline where change is counted from
     */
    record ReachesBaseline(Place.OfTarget place, Rational reach, Value baseline) implements Lint {

        @Override
        public Code code() {
            return Code.TOLERANCE_REACHES_BASELINE;
        }
    }
}
