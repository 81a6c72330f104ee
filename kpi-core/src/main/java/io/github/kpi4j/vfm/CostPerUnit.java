package io.github.kpi4j.vfm;

import io.github.kpi4j.number.Rational;
import java.util.Objects;

/**
 * The cost of each additional unit of result, known to health economists as the incremental cost-effectiveness ratio: the
 * change of the cost over the change of the result. It means something only where more was paid for more, or less for less.
 */
public sealed interface CostPerUnit {

    /** Why the ratio would mean nothing. */
    enum Why {
        /** One of the two sides is not known. */
        NOT_TOLD,
        /** The cost, the result, or both did not move beyond the dead band. */
        DID_NOT_MOVE,
        /** Better and cheaper, or worse and dearer: one choice beats the other on both sides, and nothing is traded. */
        NOTHING_TRADED,
        /** The result is a grade, and grades have no distances. */
        GRADES,
        /** The result is the better the closer it is to a range, so that a unit of it is neither gained nor lost. */
        TOWARDS_A_RANGE
    }

    /**
     * The ratio means something.
     *
     * @param amount what was paid for each unit of result gained, or saved for each unit lost; above zero, in the unit of the
     *     cost
     */
    record Of(Rational amount) implements CostPerUnit {

        /**
         * Checks the amount.
         *
         * @param amount what was paid or saved for each unit
         * @throws IllegalArgumentException if it is not above zero
         */
        public Of {
            Objects.requireNonNull(amount, "amount");
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException("amount: above zero is wanted, not " + amount);
            }
        }
    }

    /**
     * The ratio means nothing.
     *
     * @param why why not
     */
    record Meaningless(Why why) implements CostPerUnit {

        /**
         * Checks that all is there.
         *
         * @param why why not
         */
        public Meaningless {
            Objects.requireNonNull(why, "why");
        }
    }
}
