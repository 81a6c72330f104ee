package io.github.kpi4j.baseline;

import com.google.common.collect.ImmutableMap;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where change is counted from. A baseline is a decision of people; it never moves by itself. */
public sealed interface Baseline {

    /**
     * Compares a value with where it started.
     *
     * @param series the measured series that holds the point
     * @param point the point to compare
     * @param polarity which way is better
     * @param goal the value aimed at, for the distance travelled, or null where there is none
     * @return the comparison, or why there is none. A point of the baseline's own period is compared with itself; an
     *     earlier point, or a break in between, is not compared
     */
    BaselineFinding compare(Series series, Series.Point point, Polarity polarity, @Nullable Rational goal);

    /**
     * The baseline that holds in one area. Where baselines differ by area, this is no more than a look-up.
     *
     * @param area the area, by any of its codes
     * @param register which codes are one area
     * @return this one, unless it differs by area; never one that does
     */
    default Baseline in(AreaId area, AreaRegister register) {
        return this;
    }

    /**
     * The baseline that holds in one area, as {@link #in(AreaId, AreaRegister)} tells, where every area has one code: because none
     * ever changed, or because of what {@link #under} gave.
     *
     * @param area the area
     * @return this one, unless it differs by area; never one that does
     */
    default Baseline in(AreaId area) {
        return in(area, AreaRegister.NONE);
    }

    /**
     * The same baseline by the codes that areas have now, for whoever asks it for one area after the other.
     *
     * @param register which codes are one area
     * @return this one, unless it differs by area and an area has had other codes
     */
    default Baseline under(AreaRegister register) {
        return this;
    }

    /**
     * Every baseline that holds in one area or another.
     *
     * @return this one, unless it differs by area; never one that does
     */
    default List<Baseline> inAnyArea() {
        return List.of(this);
    }

    /**
     * A value stated in the framework.
     *
     * @param value an amount or a grade
     * @param period the period or day that it is of, of any kind, or null where nobody noted it. A break in the series after
     *     it makes the two incomparable
     * @param source where the value comes from, or an empty text
     */
    record Stated(Value value, @Nullable Period period, String source) implements Baseline {

        /**
         * Checks the value.
         *
         * @param value an amount or a grade
         * @param period the period or day that it is of
         * @param source where the value comes from
         * @throws IllegalArgumentException if the value is neither an amount nor a grade
         */
        public Stated {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
            if (value.rank().isEmpty()) {
                throw new IllegalArgumentException("a baseline is a number or a grade");
            }
        }

        /**
         * A value that is of no known day.
         *
         * @param value an amount or a grade
         * @param source where the value comes from, or an empty text
         */
        public Stated(Value value, String source) {
            this(value, null, source);
        }

        @Override
        public BaselineFinding compare(Series series, Series.Point point, Polarity polarity, @Nullable Rational goal) {
            if (period != null && period.end().isAfter(point.period().end())) {
                return new BaselineFinding.NotCompared(Reason.NO_BASELINE);
            }
            return period != null && !series.breaksAfter(period.end(), point).isEmpty()
                    ? new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE)
                    : Comparison.between(value, period, point.value(), polarity, goal);
        }
    }

    /**
     * The indicator's own value of a period.
     *
     * @param period the period, of the kind that the indicator's figures cover
     */
    record OfPeriod(Period period) implements Baseline {

        /**
         * Checks that all is there.
         *
         * @param period the period
         */
        public OfPeriod {
            Objects.requireNonNull(period, "period");
        }

        @Override
        public BaselineFinding compare(Series series, Series.Point point, Polarity polarity, @Nullable Rational goal) {
            return Comparison.fromPoint(series, series.observed().at(period).orElse(null), point, polarity, goal);
        }
    }

    /**
     * The unweighted mean of the indicator's own values of several periods, exact. All of them have to be known; grades have
     * no mean, and a break after the first of the periods makes the mean incomparable.
     *
     * @param periods at least two periods, of the kind that the indicator's figures cover, in order of time
     */
    record MeanOf(List<Period> periods) implements Baseline {

        /**
         * Orders the periods.
         *
         * @param periods the periods in any order
         * @throws IllegalArgumentException if there are fewer than two, or one stands twice
         */
        public MeanOf {
            Objects.requireNonNull(periods, "periods");
            periods = periods.stream().sorted().toList();
            if (periods.size() < 2) {
                throw new IllegalArgumentException("a mean is one of at least two periods, not of " + periods.size());
            }
            for (int i = 1; i < periods.size(); i++) {
                if (periods.get(i).equals(periods.get(i - 1))) {
                    throw new IllegalArgumentException(
                            periods.get(i).label() + " is named twice as a period of the baseline");
                }
            }
        }

        /**
         * The first of the periods.
         *
         * @return the period that ends first
         */
        public Period first() {
            return periods.get(0);
        }

        /**
         * The last of the periods.
         *
         * @return the period that ends last
         */
        public Period last() {
            return periods.get(periods.size() - 1);
        }

        @Override
        public BaselineFinding compare(Series series, Series.Point point, Polarity polarity, @Nullable Rational goal) {
            if (last().compareTo(point.period()) > 0) {
                return new BaselineFinding.NotCompared(Reason.NO_BASELINE);
            }
            return series.breaksAfter(first().end(), point).isEmpty()
                    ? Comparison.between(mean(series.observed()), null, point.value(), polarity, goal)
                    : new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE);
        }

        private Value mean(Series series) {
            var amounts = new ArrayList<Rational>();
            for (Period period : periods) {
                Value value = series.at(period).map(Series.Point::value).orElse(new Value.Absent(Reason.NO_BASELINE));
                if (!(value instanceof Value.Amount amount)) {
                    return new Value.Absent(Reason.NO_BASELINE);
                }
                amounts.add(amount.value());
            }
            return Value.Amount.of(Rational.mean(amounts));
        }
    }

    /**
     * The value of the same period one year earlier, by calendar identity. A pool of years shares years with that of the
     * year before, and is not compared with it.
     */
    record SamePeriodLastYear() implements Baseline {
        @Override
        public BaselineFinding compare(Series series, Series.Point point, Polarity polarity, @Nullable Rational goal) {
            Series.Point then = series.observed().yearBefore(point).orElse(null);
            return then != null && point.period().sharesPooledYears(then.period())
                    ? new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE)
                    : Comparison.fromPoint(series, then, point, polarity, goal);
        }
    }

    /**
     * No baseline yet, on purpose.
     *
     * @param reason why there is none
     */
    record NoneYet(String reason) implements Baseline {

        /**
         * Checks the reason.
         *
         * @param reason why there is none
         * @throws IllegalArgumentException if no reason is given
         */
        public NoneYet {
            Objects.requireNonNull(reason, "reason");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("say why there is no baseline yet");
            }
        }

        @Override
        public BaselineFinding compare(Series series, Series.Point point, Polarity polarity, @Nullable Rational goal) {
            return new BaselineFinding.NotCompared(Reason.NO_BASELINE);
        }
    }

    /**
     * A baseline for each area. An area without one inherits none, unless it is said what holds for the others.
     *
     * @param areas the baseline of each area, in order
     * @param others what holds for all other areas, or null where nothing does
     */
    record ByArea(Map<AreaId, Baseline> areas, @Nullable Baseline others) implements Baseline {

        private static final Baseline NOT_NAMED = new NoneYet("no baseline has been set for this area");

        /**
         * Checks that each area has one baseline.
         *
         * @param areas the baseline of each area
         * @param others what holds for all other areas
         * @throws IllegalArgumentException if there is no area, or what holds for an area or for the others differs by area
         *     again
         */
        public ByArea {
            Objects.requireNonNull(areas, "areas");
            areas = ImmutableMap.copyOf(areas);
            if (areas.isEmpty()) {
                throw new IllegalArgumentException("areas is empty; a baseline for at least one area is wanted");
            }
            if (areas.values().stream().anyMatch(ByArea.class::isInstance)) {
                throw new IllegalArgumentException("areas holds one that differs by area; write one for each area");
            }
            if (others instanceof ByArea) {
                throw new IllegalArgumentException("others differs by area; write its areas beside the others");
            }
        }

        /** As in an area that is not named: what holds in one that is, {@link #in} tells. */
        @Override
        public BaselineFinding compare(Series series, Series.Point point, Polarity polarity, @Nullable Rational goal) {
            return (others == null ? NOT_NAMED : others).compare(series, point, polarity, goal);
        }

        /**
         * For an area that has none, a {@link NoneYet} that says so. Where two codes of an area are named, the baseline for the
         * code now in use holds.
         */
        @Override
        public Baseline in(AreaId area, AreaRegister register) {
            AreaId now = register.current(area);
            Baseline baseline = areas.get(now);
            for (AreaId former : register.formerly(now)) {
                baseline = baseline == null ? areas.get(former) : baseline;
            }
            if (baseline != null) {
                return baseline;
            }
            return others == null ? NOT_NAMED : others;
        }

        @Override
        public Baseline under(AreaRegister register) {
            return register.areas().isEmpty() ? this : new ByArea(register.apply(areas), others);
        }

        @Override
        public List<Baseline> inAnyArea() {
            return Stream.concat(areas.values().stream(), Stream.ofNullable(others))
                    .toList();
        }
    }
}
