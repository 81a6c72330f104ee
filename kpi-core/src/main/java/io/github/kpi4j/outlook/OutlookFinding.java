package io.github.kpi4j.outlook;

import io.github.kpi4j.forecast.Forecast;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.statistics.Interval;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is forecast for a period to come, beside what is promised for it. A forecast is no figure: it is no level, and is counted
 * in no tally.
 */
public sealed interface OutlookFinding {

    /** How a forecast stands to the promise. */
    enum Verdict {
        /** Every value of the interval keeps the promise. */
        ON_COURSE,
        /** No value of the interval keeps it. */
        OFF_COURSE,
        /** Some values of the interval keep it and some do not. */
        TOO_CLOSE_TO_CALL,
        /** There is no interval: the value alone says nothing about how sure it is. */
        NO_INTERVAL
    }

    /**
     * What was asked.
     *
     * @return how it is forecast
     */
    Outlook asked();

    /**
     * For when.
     *
     * @return the period to come
     */
    Horizon horizon();

    /**
     * A value was forecast.
     *
     * @param asked how it is forecast
     * @param horizon for when
     * @param forecast the values up to the horizon's, the points that they rest on, and how far off they may be
     * @param aim what is promised for the horizon, as far as it is known now
     * @param published the rounding by which figures are judged, or null where the exact value is
     */
    record Foreseen(
            Outlook asked,
            Horizon horizon,
            Forecast.Projected forecast,
            Aim aim,
            @Nullable Rounding published) implements OutlookFinding {

        /**
         * Checks that the forecast reaches the horizon.
         *
         * @param asked how it is forecast
         * @param horizon for when
         * @param forecast the values up to the horizon's
         * @param aim what is promised for the horizon
         * @param published the rounding by which figures are judged
         * @throws IllegalArgumentException if there are not as many values as periods up to the horizon
         */
        public Foreseen {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(horizon, "horizon");
            Objects.requireNonNull(forecast, "forecast");
            Objects.requireNonNull(aim, "aim");
            if (forecast.values().size() != horizon.ahead()) {
                throw new IllegalArgumentException(
                        "forecast has " + forecast.values().size() + " values, and the horizon is " + horizon.ahead()
                                + " periods ahead; as many are wanted");
            }
        }

        /**
         * The value forecast for the horizon.
         *
         * @return the exact value; never cut off, so that a percentage may come out below 0 or above 100
         */
        public Rational value() {
            return forecast.values().get(horizon.ahead() - 1);
        }

        /**
         * Where the figure of the horizon may lie, with the confidence that was declared.
         *
         * @return the prediction interval, never cut off; empty where how far off the value may be is not known
         */
        public Optional<Interval> interval() {
            return forecast.interval(horizon.ahead(), asked.confidence());
        }

        /**
         * Whether the value would keep the promise, if it came true.
         *
         * @return true if it would; empty where nothing is promised, or what is promised is not known yet
         */
        public Optional<Boolean> wouldMeet() {
            return aim instanceof Aim.Wanted wanted
                    ? Optional.of(wanted.isMet(published == null ? value() : published.round(value())))
                    : Optional.empty();
        }

        /**
         * How likely the figure of the horizon, taken exactly, keeps the promise, if the forecast's rule is the right one.
         *
         * @return from 0 to 1; empty where nothing is promised, or how far off the value may be is not known
         */
        public Optional<Double> chance() {
            return aim instanceof Aim.Wanted wanted ? chance(wanted) : Optional.empty();
        }

        private Optional<Double> chance(Aim.Wanted wanted) {
            int step = horizon.ahead();
            Rational low = wanted.low();
            Rational high = wanted.high();
            if (low == null) {
                return forecast.chanceBelow(step, Objects.requireNonNull(high));
            }
            return high == null
                    ? forecast.chanceAbove(step, low)
                    : forecast.chanceBelow(step, high)
                            .flatMap(below -> forecast.chanceBelow(step, low).map(under -> Math.max(0, below - under)));
        }

        /**
         * How the forecast stands to the promise.
         *
         * @return the verdict; empty where nothing is promised, or what is promised is not known yet
         */
        public Optional<Verdict> verdict() {
            return aim instanceof Aim.Wanted wanted
                    ? Optional.of(
                            interval().map(between -> verdict(wanted, between)).orElse(Verdict.NO_INTERVAL))
                    : Optional.empty();
        }

        private static Verdict verdict(Aim.Wanted wanted, Interval interval) {
            boolean inclusive = wanted.inclusive();
            double low = wanted.low() == null
                    ? Double.NEGATIVE_INFINITY
                    : wanted.low().doubleValue();
            double high = wanted.high() == null
                    ? Double.POSITIVE_INFINITY
                    : wanted.high().doubleValue();
            if (isAbove(interval.lower(), low, inclusive) && isAbove(high, interval.upper(), inclusive)) {
                return Verdict.ON_COURSE;
            }
            boolean touches = isAbove(interval.upper(), low, inclusive) && isAbove(high, interval.lower(), inclusive);
            return touches ? Verdict.TOO_CLOSE_TO_CALL : Verdict.OFF_COURSE;
        }

        private static boolean isAbove(double upper, double lower, boolean inclusive) {
            return inclusive ? upper >= lower : upper > lower;
        }
    }

    /**
     * Nothing can be forecast.
     *
     * @param asked how it was to be forecast
     * @param horizon for when
     * @param reason why not
     * @param points how many points could be used
     */
    record NotForeseen(Outlook asked, Horizon horizon, Reason reason, int points) implements OutlookFinding {

        /**
         * Checks that all is there.
         *
         * @param asked how it was to be forecast
         * @param horizon for when
         * @param reason why not
         * @param points how many points could be used
         */
        public NotForeseen {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(horizon, "horizon");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
