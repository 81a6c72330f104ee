package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import java.util.Objects;

/**
 * The latest point against the same period one year earlier, which takes the seasons out. Irregular series have no such
 * point.
 * Pools of years that overlap are not compared.
 *
 * @param deadBand how far the value may move and still count as the same, in units of the value; not negative
 */
public record AgainstLastYear(Rational deadBand) implements TrendRule {

    /**
     * Checks the dead band.
     *
     * @param deadBand how far the value may move and still count as the same
     * @throws IllegalArgumentException if the dead band is negative
     */
    public AgainstLastYear {
        Objects.requireNonNull(deadBand, "deadBand");
        TwoPoints.checkDeadBand(deadBand);
    }

    /** A rule without a dead band. */
    public AgainstLastYear() {
        this(Rational.ZERO);
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        return TwoPoints.detect(
                this, history, history.latest().flatMap(history::yearBefore).orElse(null), deadBand, polarity);
    }
}
