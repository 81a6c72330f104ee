package io.github.kpi4j.chain;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import java.util.Objects;

/**
 * What one indicator is meant to bring about in another. A lead indicator moves first, its follower after the lag.
 *
 * @param from the lead: the indicator that contributes
 * @param to the follower: the indicator that it is meant to contribute to
 * @param lag how long after the lead the follower is expected to move
 * @param why why the one is expected to bring about the other, or an empty text
 */
public record Link(IndicatorId from, IndicatorId to, Lag lag, String why) {

    /**
     * Checks the ends.
     *
     * @param from the lead
     * @param to the follower
     * @param lag how long after the lead the follower is expected to move
     * @param why why that is expected
     * @throws IllegalArgumentException if both ends are the same indicator
     */
    public Link {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(lag, "lag");
        Objects.requireNonNull(why, "why");
        if (from.equals(to)) {
            throw new IllegalArgumentException("the results chain leads from " + from + " to itself");
        }
    }

    /**
     * A link without a reason.
     *
     * @param from the id of the lead
     * @param to the id of the follower
     * @param lag how long after the lead the follower is expected to move
     * @return the link
     * @throws IllegalArgumentException if an id is malformed, or both are the same
     */
    public static Link of(String from, String to, Lag lag) {
        return new Link(new IndicatorId(from), new IndicatorId(to), lag, "");
    }

    /**
     * One end of a link.
     *
     * @param values its observed values, up to the report
     * @param polarity which way is better
     * @param deadBand how far the value may move and still count as the same, in units of the value; not negative
     */
    public record Observed(Series values, Polarity polarity, Rational deadBand) {

        /**
         * Checks the dead band.
         *
         * @param values its observed values
         * @param polarity which way is better
         * @param deadBand how far the value may move and still count as the same
         * @throws IllegalArgumentException if the dead band is negative
         */
        public Observed {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(polarity, "polarity");
            Objects.requireNonNull(deadBand, "deadBand");
            if (deadBand.signum() < 0) {
                throw new IllegalArgumentException("a dead band cannot be negative: " + deadBand);
            }
        }
    }

    /**
     * Looks whether both ends moved as the link expects, where every change of either counts.
     *
     * @param lead the observed values of the lead, up to the report
     * @param leadPolarity which way is better for the lead
     * @param follower the observed values of the follower, up to the report
     * @param followerPolarity which way is better for the follower
     * @param reported the period reported on
     * @return what {@link #between(Observed, Observed, Period)} finds without dead bands
     */
    public LinkFinding between(
            Series lead, Polarity leadPolarity, Series follower, Polarity followerPolarity, Period reported) {
        return between(
                new Observed(lead, leadPolarity, Rational.ZERO),
                new Observed(follower, followerPolarity, Rational.ZERO),
                reported);
    }

    /**
     * Looks whether both ends moved as the link expects, as far as can be known.
     *
     * <p>The follower's latest value is paired with the lead's value of the period that ends the lag earlier by the calendar. Where
     * both are reported by the same quarters, terms, halves or years, that is the lead's period of the earlier quarter, and so
     * on; otherwise it is the lead's last period that ended by that day, if the day falls before the end of the next one. Both
     * changes are counted over the same stretch of time: one period of the end that is reported less often; a year for figures
     * of the year to date; as many years as are pooled; and where the follower is observed at irregular dates, from its
     * observation before. An end has moved if it changed by more than its dead band.
     *
     * @param lead the lead
     * @param follower the follower
     * @param reported the period reported on
     * @return what was found: both changes, or that it is too early, or why nothing can be told
     */
    public LinkFinding between(Observed lead, Observed follower, Period reported) {
        return new Pairing(this, lead, follower, reported).finding();
    }
}
