package io.github.kpi4j.outlook;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the periods left of a year have to come to, so that the year keeps its promise. It looks at the year so far and at
 * nothing else; it says what is needed, not what is to be expected. It is no level, and is counted in no tally.
 */
public sealed interface RequiredRate {

    /** What the promise asks of the rest of the year. */
    enum Verdict {
        /** The rest of the year decides. */
        OPEN,
        /**
         * The worst that the periods left can come to keeps the promise: a total that is reached and cannot shrink. For a ratio
         * that holds as long as no more cases come than expected.
         */
        SECURED,
        /**
         * The best that the periods left can come to does not keep it: an allowance that is used up, or a share that would have
         * to be above the whole. For a ratio that holds as long as no more cases come than expected.
         */
        OUT_OF_REACH
    }

    /**
     * What a year allows, such as so many nights, or so many cases that miss the mark.
     *
     * @param allowed in the whole year
     * @param used in the year so far
     */
    record Allowance(Rational allowed, Rational used) {

        /**
         * Checks that all is there.
         *
         * @param allowed in the whole year
         * @param used in the year so far
         */
        public Allowance {
            Objects.requireNonNull(allowed, "allowed");
            Objects.requireNonNull(used, "used");
        }

        /**
         * What may still be used.
         *
         * @return allowed less used, negative where it is overrun
         */
        public Rational left() {
            return allowed.minus(used);
        }
    }

    /**
     * Something is needed.
     *
     * @param year what the year is to come to
     * @param soFar what is known of the year
     * @param left the periods left, in order, at least one
     * @param least the least that a period can come to, or null where there is no such bound
     * @param most the most that a period can come to, or null where there is no such bound
     */
    record Required(
            Aim.Wanted year,
            YearProgress soFar,
            List<Period> left,
            @Nullable Rational least,
            @Nullable Rational most) implements RequiredRate {

        /**
         * Checks that there is time.
         *
         * @param year what the year is to come to
         * @param soFar what is known of the year
         * @param left the periods left
         * @param least the least that a period can come to
         * @param most the most that a period can come to
         * @throws IllegalArgumentException if no period is left
         */
        public Required {
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(soFar, "soFar");
            Objects.requireNonNull(left, "left");
            left = List.copyOf(left);
            if (left.isEmpty()) {
                throw new IllegalArgumentException("left is empty; at least one period has to be left");
            }
        }

        /**
         * The limit of the year.
         *
         * @return the least or the most that the year is to come to; of a range the least
         */
        public Rational promised() {
            Rational low = year.low();
            return low == null ? Objects.requireNonNull(year.high()) : low;
        }

        /**
         * What each period left has to come to, at least or at most: the required run rate. For a range it is the least.
         *
         * @return the exact value, with which the year comes to its limit exactly; never cut off, so that a share may come
         *     out below 0 or above 100
         */
        public Rational needed() {
            return soFar.needed(promised(), left.size());
        }

        /**
         * What each period left may come to at most, where the year is to come to a range.
         *
         * @return the exact value, with which the year comes to the range's upper end exactly; never cut off; empty for a single
         *     limit
         */
        public Optional<Rational> neededAtMost() {
            return isRange()
                    ? Optional.ofNullable(year.high()).map(upper -> soFar.needed(upper, left.size()))
                    : Optional.empty();
        }

        private boolean isRange() {
            return year.limit() == null;
        }

        /**
         * The allowance that the promise makes for the whole year, and what of it is used: of a total that is to stay low the total
         * itself; of a share the cases that may be on the wrong side, with as many cases in each period left as expected.
         *
         * @return the allowance; empty for a total that is to rise, for a ratio that is no share, and for a range
         */
        public Optional<Allowance> allowance() {
            if (isRange()) {
                return Optional.empty();
            }
            if (soFar instanceof YearProgress.Total total) {
                return Optional.ofNullable(year.high()).map(limit -> new Allowance(limit, total.sum()));
            }
            var ratio = (YearProgress.Ratio) soFar;
            if (most == null) {
                return Optional.empty();
            }
            Rational cases = ratio.cases(left.size());
            Rational wanted = promised().dividedBy(ratio.factor()).times(cases);
            return Optional.of(
                    year.high() != null
                            ? new Allowance(wanted, ratio.numerator())
                            : new Allowance(
                                    cases.minus(wanted), ratio.denominator().minus(ratio.numerator())));
        }

        /**
         * What the promise asks of the rest of the year.
         *
         * @return the verdict
         */
        public Verdict verdict() {
            boolean lowIsSafe = year.low() == null || (least != null && year.isMet(whole(least)));
            boolean highIsSafe = year.high() == null || (most != null && year.isMet(whole(most)));
            if (lowIsSafe && highIsSafe) {
                return Verdict.SECURED;
            }
            return isTooLowAtBest() || isTooHighAtBest() ? Verdict.OUT_OF_REACH : Verdict.OPEN;
        }

        private boolean isTooLowAtBest() {
            return most != null && year.isTooLow(whole(most));
        }

        /**
         * Whether the year comes to too much, however little comes in the periods left.
         *
         * @return true if the least that they can come to is too much
         */
        public boolean isTooHighAtBest() {
            return least != null && year.isTooHigh(whole(least));
        }

        private Rational whole(Rational each) {
            return soFar.whole(each, left.size());
        }
    }

    /**
     * It cannot be told.
     *
     * @param reason why not: why there is no new value to count from; no target, where what the year is to come to is not known
     *     yet; not available, where a period is missing, or the cases of one are not known; not comparable across a break
     * @param missing the periods of the year so far that are missing, in order; empty where the reason is another
     */
    record NotTold(Reason reason, List<Period> missing) implements RequiredRate {

        /**
         * Copies the list.
         *
         * @param reason why not
         * @param missing the periods that are missing
         */
        public NotTold {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(missing, "missing");
            missing = List.copyOf(missing);
        }
    }
}
