package io.github.kpi4j.vfm;

import io.github.kpi4j.series.IndicatorId;
import java.util.Objects;

/**
 * An indicator that a cost is read beside.
 *
 * @param indicator the indicator of quality or outcome
 * @param deadBand how far its value may move and still count as unchanged
 */
public record Partner(IndicatorId indicator, DeadBand deadBand) {

    /**
     * Checks that all is there.
     *
     * @param indicator the indicator of quality or outcome
     * @param deadBand how far its value may move and still count as unchanged
     */
    public Partner {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(deadBand, "deadBand");
    }

    /**
     * A partner without a dead band.
     *
     * @param indicator the indicator of quality or outcome
     */
    public Partner(IndicatorId indicator) {
        this(indicator, DeadBand.NONE);
    }
}
