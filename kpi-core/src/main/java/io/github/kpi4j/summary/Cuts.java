package io.github.kpi4j.summary;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From which share of members at their targets the whole is met, and from which it is near; below that it is missed. A share
 * equal to a cut reaches it.
 *
 * @param metFrom the share in percent from which the whole is met; above 0, at most 100
 * @param nearFrom the share in percent from which the whole is near, above 0 and below the other; or null if it never is
 */
public record Cuts(Rational metFrom, @Nullable Rational nearFrom) {

    /**
     * Checks the order.
     *
     * @param metFrom the share in percent from which the whole is met
     * @param nearFrom the share in percent from which the whole is near
     * @throws IllegalArgumentException if a share is not above 0 and at most 100, or the second is not below the first
     */
    public Cuts {
        Objects.requireNonNull(metFrom, "metFrom");
        require(metFrom, "met");
        if (nearFrom != null) {
            require(nearFrom, "near");
            if (nearFrom.compareTo(metFrom) >= 0) {
                throw new IllegalArgumentException("the whole cannot be near from " + nearFrom + "% on, because from "
                        + metFrom + "% on it is met");
            }
        }
    }

    private static void require(Rational share, String level) {
        if (share.signum() <= 0 || share.compareTo(Rational.HUNDRED) > 0) {
            throw new IllegalArgumentException("the whole cannot be " + level + " from " + share
                    + "% on; a share above 0 and at most 100 is wanted");
        }
    }

    Level level(Rational share) {
        if (share.compareTo(metFrom) >= 0) {
            return Level.MET;
        }
        return nearFrom != null && share.compareTo(nearFrom) >= 0 ? Level.NEAR : Level.MISSED;
    }
}
