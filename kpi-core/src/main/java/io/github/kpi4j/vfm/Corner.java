package io.github.kpi4j.vfm;

import java.util.Locale;

/**
 * The joint verdict on a cost and what it buys: one of nine, never collapsed into a good and a bad. Only a reader can say
 * whether a better result was worth its price.
 */
public enum Corner {
    /** The result is better and the cost lower. */
    BETTER_AND_CHEAPER(Result.BETTER, Cost.CHEAPER),
    /** The result is better and the cost is what it was. */
    BETTER_AT_THE_SAME_COST(Result.BETTER, Cost.UNCHANGED),
    /** The result is better and the cost higher. */
    BETTER_AND_DEARER(Result.BETTER, Cost.DEARER),
    /** The result is what it was and the cost lower. */
    CHEAPER_FOR_THE_SAME_RESULT(Result.UNCHANGED, Cost.CHEAPER),
    /** Both are what they were. */
    UNCHANGED(Result.UNCHANGED, Cost.UNCHANGED),
    /** The result is what it was and the cost higher. */
    DEARER_FOR_THE_SAME_RESULT(Result.UNCHANGED, Cost.DEARER),
    /** The result is worse and the cost lower. */
    WORSE_AND_CHEAPER(Result.WORSE, Cost.CHEAPER),
    /** The result is worse and the cost is what it was. */
    WORSE_AT_THE_SAME_COST(Result.WORSE, Cost.UNCHANGED),
    /** The result is worse and the cost higher. */
    WORSE_AND_DEARER(Result.WORSE, Cost.DEARER);

    /** Which way a cost moved. */
    public enum Cost {
        /** Lower by more than the dead band. */
        CHEAPER,
        /** Within the dead band, its edge included. */
        UNCHANGED,
        /** Higher by more than the dead band. */
        DEARER
    }

    /** Which way a result moved. */
    public enum Result {
        /** Better by more than the dead band. */
        BETTER,
        /** Within the dead band, its edge included, or moved to an equally good value. */
        UNCHANGED,
        /** Worse by more than the dead band. */
        WORSE
    }

    private final Result result;
    private final Cost cost;

    Corner(Result result, Cost cost) {
        this.result = result;
        this.cost = cost;
    }

    /**
     * The verdict on a cost and a result.
     *
     * @param cost which way the cost moved
     * @param result which way the result moved
     * @return the one of the nine that says both
     */
    public static Corner of(Cost cost, Result result) {
        for (Corner corner : values()) {
            if (corner.cost == cost && corner.result == result) {
                return corner;
            }
        }
        throw new AssertionError(cost + " " + result);
    }

    /**
     * The cost's part of the verdict.
     *
     * @return which way the cost moved
     */
    public Cost cost() {
        return cost;
    }

    /**
     * The result's part of the verdict.
     *
     * @return which way the result moved
     */
    public Result result() {
        return result;
    }

    /**
     * The verdict as one stable word for files.
     *
     * @return the name in lower case with hyphens, such as {@code better-and-dearer}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
