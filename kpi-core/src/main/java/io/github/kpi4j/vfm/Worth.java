package io.github.kpi4j.vfm;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cost bought: the change of the cost beside the change of one result, since an earlier period or from others to
 * oneself. The verdict is computed from the two sides and stored nowhere.
 *
 * @param partner the indicator of quality or outcome that is the result
 * @param others whom both sides are held against, or null where they are held against their own past
 * @param cost the cost; more is dearer, whatever its polarity
 * @param result the result
 */
public record Worth(Partner partner, @Nullable Others others, Side cost, Side result) {

    /**
     * Other areas that both sides are held against.
     *
     * @param comparator the id of the comparator
     * @param name the name for readers
     */
    public record Others(String comparator, String name) {

        /**
         * Checks that all is there.
         *
         * @param comparator the id of the comparator
         * @param name the name for readers
         */
        public Others {
            Objects.requireNonNull(comparator, "comparator");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * Checks that all is there.
     *
     * @param partner the indicator of quality or outcome that is the result
     * @param others whom both sides are held against
     * @param cost the cost
     * @param result the result
     */
    public Worth {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(result, "result");
    }

    /**
     * Which way the cost moved.
     *
     * @return cheaper, unchanged or dearer; empty where its ends are not compared
     */
    public Optional<Corner.Cost> costMove() {
        return cost instanceof Side.Compared compared
                ? Optional.of(
                        switch (compared.change().movement()) {
                            case UP -> Corner.Cost.DEARER;
                            case DOWN -> Corner.Cost.CHEAPER;
                            case SAME -> Corner.Cost.UNCHANGED;
                        })
                : Optional.empty();
    }

    /**
     * Which way the result moved.
     *
     * @return better, unchanged or worse; empty where its ends are not compared, or neither way is better
     */
    public Optional<Corner.Result> resultMove() {
        return resultMove(result);
    }

    /**
     * Which way a result moved.
     *
     * @param result the result
     * @return better, unchanged or worse; empty where its ends are not compared, or neither way is better
     */
    public static Optional<Corner.Result> resultMove(Side result) {
        return result instanceof Side.Compared compared
                ? switch (compared.change().direction()) {
                    case IMPROVING -> Optional.of(Corner.Result.BETTER);
                    case WORSENING -> Optional.of(Corner.Result.WORSE);
                    case STEADY -> Optional.of(Corner.Result.UNCHANGED);
                    case NOT_JUDGED -> Optional.empty();
                }
                : Optional.empty();
    }

    /**
     * The joint verdict.
     *
     * @return one of nine; empty where one of the sides cannot be told
     */
    public Optional<Corner> corner() {
        return costMove().flatMap(moved -> resultMove().map(result -> Corner.of(moved, result)));
    }

    /**
     * What each additional unit of result cost, or what was saved for each unit lost.
     *
     * @return the ratio, exact; or why it would mean nothing
     */
    public CostPerUnit costPerUnit() {
        Corner corner = corner().orElse(null);
        if (corner == null || !(cost instanceof Side.Compared spent) || !(result instanceof Side.Compared got)) {
            return new CostPerUnit.Meaningless(CostPerUnit.Why.NOT_TOLD);
        }
        return switch (corner) {
            case BETTER_AND_CHEAPER, WORSE_AND_DEARER -> new CostPerUnit.Meaningless(CostPerUnit.Why.NOTHING_TRADED);
            case BETTER_AND_DEARER, WORSE_AND_CHEAPER -> ratio(spent.change(), got);
            case BETTER_AT_THE_SAME_COST,
                    WORSE_AT_THE_SAME_COST,
                    CHEAPER_FOR_THE_SAME_RESULT,
                    DEARER_FOR_THE_SAME_RESULT,
                    UNCHANGED -> new CostPerUnit.Meaningless(CostPerUnit.Why.DID_NOT_MOVE);
        };
    }

    /** Both moved beyond a dead band that is not negative, so that neither change is zero. */
    private static CostPerUnit ratio(Change spent, Side.Compared got) {
        if (got.isGraded()) {
            return new CostPerUnit.Meaningless(CostPerUnit.Why.GRADES);
        }
        if (got.polarity().sense() == Polarity.Sense.CLOSER) {
            return new CostPerUnit.Meaningless(CostPerUnit.Why.TOWARDS_A_RANGE);
        }
        Rational gained = got.change().amount().abs();
        return new CostPerUnit.Of(spent.amount().abs().dividedBy(gained));
    }
}
