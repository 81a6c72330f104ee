package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import java.util.Objects;

/**
 * The last two points: the latest against the one before it by calendar. It over-reads noise; the dead band is its only
 * guard.
 * Pools of years that overlap are not compared.
 *
 * @param deadBand how far the value may move and still count as the same, in units of the value; not negative
 */
public record AgainstPrevious(Rational deadBand) implements TrendRule {

    /**
     * Checks the dead band.
     *
     * @param deadBand how far the value may move and still count as the same
     * @throws IllegalArgumentException if the dead band is negative
     */
    public AgainstPrevious {
        Objects.requireNonNull(deadBand, "deadBand");
        TwoPoints.checkDeadBand(deadBand);
    }

    /** A rule without a dead band. */
    public AgainstPrevious() {
        this(Rational.ZERO);
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        return TwoPoints.detect(
                this, history, history.latest().flatMap(history::before).orElse(null), deadBand, polarity);
    }
}
