package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Milestones on dates, with a declared way from one to the next. A period is held against the place on the way at its last day.
 * Before the first milestone and after the last nothing is promised.
 *
 * @param terms the side, and what belongs to the limit
 * @param milestones at least two, in order of date
 * @param between what is promised between two of them
 */
public record Trajectory(Terms terms, List<Milestone> milestones, Between between) implements Promise {

    /**
     * What is to be reached by a day.
     *
     * @param day the day
     * @param value the value
     */
    public record Milestone(LocalDate day, Rational value) {

        /**
         * Checks that all is there.
         *
         * @param day the day
         * @param value the value
         */
        public Milestone {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(value, "value");
        }
    }

    /** What is promised between two milestones. */
    public enum Between {
        /**
         * The expected progress: in proportion to the days gone by, {@code a + (b - a) × days since a ÷ days from a to b}.
         */
        LINEAR,
        /** The last milestone holds until the day of the next. */
        STEP
    }

    /**
     * Orders the milestones.
     *
     * @param terms the side
     * @param milestones at least two
     * @param between what is promised between two of them
     * @throws IllegalArgumentException if there are fewer than two milestones, or two on one day
     */
    public Trajectory {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(milestones, "milestones");
        Objects.requireNonNull(between, "between");
        milestones =
                milestones.stream().sorted(Comparator.comparing(Milestone::day)).toList();
        if (milestones.size() < 2) {
            throw new IllegalArgumentException(
                    "milestones has " + milestones.size() + "; a way leads from one milestone to another");
        }
        var days = new HashSet<LocalDate>();
        for (Milestone milestone : milestones) {
            if (!days.add(milestone.day())) {
                throw new IllegalArgumentException("two milestones are on " + milestone.day());
            }
        }
    }

    @Override
    public Resolution resolve(Anchors anchors) {
        LocalDate day = anchors.period().end();
        Milestone last = milestones.get(milestones.size() - 1);
        if (day.isAfter(last.day())) {
            return outside(last);
        }
        for (int i = milestones.size() - 1; i >= 0; i--) {
            Milestone from = milestones.get(i);
            if (!from.day().isAfter(day)) {
                return from.day().equals(day)
                        ? terms.around(from.value(), new Source.At(from))
                        : on(day, from, milestones.get(i + 1));
            }
        }
        return outside(last);
    }

    private Resolution on(LocalDate day, Milestone from, Milestone to) {
        var source = new Source.Underway(from, to, between);
        if (between == Between.STEP) {
            return terms.around(from.value(), source);
        }
        Rational share =
                Rational.of(ChronoUnit.DAYS.between(from.day(), day), ChronoUnit.DAYS.between(from.day(), to.day()));
        return terms.around(from.value().plus(to.value().minus(from.value()).times(share)), source);
    }

    private Resolution outside(Milestone last) {
        return new Resolution.Unresolved(
                Reason.NO_TARGET, new Gap.OutsideDates(milestones.get(0).day(), last.day()));
    }

    @Override
    public Polarity polarity() {
        return terms.polarity();
    }
}
