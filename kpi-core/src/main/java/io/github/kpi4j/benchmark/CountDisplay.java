package io.github.kpi4j.benchmark;

/**
 * How a count of people is shown so that no one is given away: small counts are hidden, the others perhaps rounded. Nought is a
 * true nought and is shown. "Fewer than 5", "5 or fewer" and "1 to 5" are different rules; so the threshold is stated as the
 * greatest count that is hidden.
 *
 * @param hiddenUpTo counts from 1 to this are hidden; 0 hides none
 * @param nearest others are rounded to the nearest multiple of this, halves up; 1 rounds nothing
 */
public record CountDisplay(int hiddenUpTo, int nearest) {

    /** Every count as it is. */
    public static final CountDisplay AS_COUNTED = new CountDisplay(0, 1);

    /** Children's statistics of the Department for Education for a local authority: 1 to 5 hidden, others as they are. */
    public static final CountDisplay DFE_LOCAL_AUTHORITY = new CountDisplay(5, 1);

    /** The same for a region or England: 1 to 5 hidden, others to the nearest 10, so that parts need not add up. */
    public static final CountDisplay DFE_NATIONAL = new CountDisplay(5, 10);

    /** Hospital statistics of the NHS below national level, since 2018: 1 to 7 hidden, others to the nearest 5. */
    public static final CountDisplay NHS_SUB_NATIONAL = new CountDisplay(7, 5);

    /** Every count to the nearest 5, none hidden. */
    public static final CountDisplay NEAREST_5 = new CountDisplay(0, 5);

    /** Every count to the nearest 10, none hidden. */
    public static final CountDisplay NEAREST_10 = new CountDisplay(0, 10);

    /** What is shown of a count. */
    public sealed interface Shown {

        /**
         * A count.
         *
         * @param count the count, perhaps rounded
         */
        record Count(long count) implements Shown {}

        /** Nothing, for confidentiality: {@code [c]} in the shorthand of government statistics. */
        record Hidden() implements Shown {}

        /** Some, though the number rounds to nought: {@code [low]} in the shorthand. */
        record Low() implements Shown {}
    }

    /**
     * Checks the rule.
     *
     * @param hiddenUpTo the greatest count that is hidden
     * @param nearest what others are rounded to
     * @throws IllegalArgumentException if a number is below 0, or nothing can be rounded to
     */
    public CountDisplay {
        if (hiddenUpTo < 0) {
            throw new IllegalArgumentException("hiddenUpTo is " + hiddenUpTo + "; it must be at least 0");
        }
        if (nearest < 1) {
            throw new IllegalArgumentException("nearest is " + nearest + "; it must be at least 1");
        }
    }

    /**
     * Shows a count.
     *
     * @param count the count, at least 0
     * @return the number, or that it is hidden or low
     * @throws IllegalArgumentException if the count is below 0
     */
    public Shown show(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is " + count + "; it must be at least 0");
        }
        if (isSmall(count)) {
            return new Shown.Hidden();
        }
        long rounded = (count + nearest / 2) / nearest * nearest;
        return rounded == 0 && count > 0 ? new Shown.Low() : new Shown.Count(rounded);
    }

    /** Whether a count gives someone away. */
    boolean isSmall(long count) {
        return count >= 1 && count <= hiddenUpTo;
    }
}
