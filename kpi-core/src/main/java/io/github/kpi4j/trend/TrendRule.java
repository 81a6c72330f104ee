package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;

/**
 * A rule that says where a series is going. The library's own rules have no privileges: an embedder's rule is any
 * implementation of this interface. A rule is a pure function, does not throw for any series, does not compare across a
 * break, and reads nothing but its arguments.
 */
public interface TrendRule {

    /**
     * Looks for a movement that ends at the latest point.
     *
     * @param history the measured series up to the point in question
     * @param polarity which way is better
     * @return the finding: the movement and the points that it rests on, or why none can be told
     */
    TrendFinding detect(Series history, Polarity polarity);

    /**
     * How far the value may move from one point to another and still count as the same. A results chain goes by it too.
     *
     * @return the dead band, in units of the value, not negative; zero unless the rule has one
     */
    default Rational deadBand() {
        return Rational.ZERO;
    }
}
