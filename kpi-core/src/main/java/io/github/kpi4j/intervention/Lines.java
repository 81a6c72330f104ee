package io.github.kpi4j.intervention;

import io.github.kpi4j.statistics.Estimate;
import java.util.Objects;

/**
 * One line before and another after, in units of the value. All numbers are finite.
 *
 * @param slopeBefore how the line before moves each period
 * @param levelChange by how much the line jumps at the first period after, with its 95% interval
 * @param slopeChange by how much more the line moves each period after than before, with its 95% interval
 * @param fitted where the line after is at the last period
 * @param counterfactual where the line before would be at the last period
 */
public record Lines(
        double slopeBefore, Estimate levelChange, Estimate slopeChange, double fitted, double counterfactual) {

    /**
     * Checks that all is there.
     *
     * @param slopeBefore how the line before moves each period
     * @param levelChange by how much the line jumps
     * @param slopeChange by how much more the line moves
     * @param fitted where the line after is
     * @param counterfactual where the line before would be
     * @throws IllegalArgumentException if a number is not finite
     */
    public Lines {
        Objects.requireNonNull(levelChange, "levelChange");
        Objects.requireNonNull(slopeChange, "slopeChange");
        if (!Double.isFinite(slopeBefore)
                || !Double.isFinite(fitted)
                || !Double.isFinite(counterfactual)
                || !isFinite(levelChange)
                || !isFinite(slopeChange)) {
            throw new IllegalArgumentException("slopeBefore, levelChange, slopeChange, fitted or counterfactual is not"
                    + " finite; all of them are");
        }
    }

    private static boolean isFinite(Estimate estimate) {
        return Double.isFinite(estimate.value())
                && Double.isFinite(estimate.interval().lower())
                && Double.isFinite(estimate.interval().upper());
    }
}
