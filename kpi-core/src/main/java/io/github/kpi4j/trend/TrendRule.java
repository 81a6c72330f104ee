package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.Optional;
import java.util.function.Function;

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
     * Looks for a movement, knowing what the values are made of. The evaluation asks in this way. A rule that reckons with
     * counted cases overrides it; others need not.
     *
     * @param history the measured series up to the point in question
     * @param polarity which way is better
     * @param cases the cases counted in a value of the series, and out of how many; empty for a value that is not counted, or
     *     of which only the value is known
     * @return the finding
     */
    default TrendFinding detect(Series history, Polarity polarity, Function<? super Value, Optional<Quotient>> cases) {
        return detect(history, polarity);
    }

    /**
     * How far the value may move from one point to another and still count as the same. A results chain goes by it too.
     *
     * @return the dead band, in units of the value, not negative; zero unless the rule has one
     */
    default Rational deadBand() {
        return Rational.ZERO;
    }

    /**
     * What readers call a rule of your own, such as "seasonal comparison". It is told beside what the rule found, and why it found
     * nothing.
     *
     * @return the name in a few words; empty for the library's own rules, which have words of their own
     */
    default String name() {
        return "";
    }
}
