package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value beside its comparator, both of the same period unless its terms allow for an earlier one; where areas are observed at
 * irregular dates, each by its last observation.
 *
 * @param comparator the comparator
 * @param group what its members have in common
 * @param own the value compared
 * @param comparability whether the two are alike enough to call one of them better
 * @param position where the area stands among the comparator's areas, or null where the terms do not ask for it
 */
public record BenchmarkFinding(
        Comparator comparator,
        GroupValue group,
        Value own,
        Comparability comparability,
        @Nullable PositionFinding position) {

    /**
     * Checks that all is there.
     *
     * @param comparator the comparator
     * @param group what its members have in common
     * @param own the value compared
     * @param comparability whether the two are alike
     * @param position where the area stands
     */
    public BenchmarkFinding {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(comparability, "comparability");
    }

    /**
     * A finding without a position.
     *
     * @param comparator the comparator
     * @param group what its members have in common
     * @param own the value compared
     * @param comparability whether the two are alike
     */
    public BenchmarkFinding(Comparator comparator, GroupValue group, Value own, Comparability comparability) {
        this(comparator, group, own, comparability, null);
    }

    /**
     * The same finding with a position.
     *
     * @param place where the area stands among the comparator's areas
     * @return a copy
     */
    public BenchmarkFinding at(PositionFinding place) {
        return new BenchmarkFinding(comparator, group, own, comparability, Objects.requireNonNull(place, "place"));
    }

    /**
     * The comparator's value.
     *
     * @return the value, or why there is none
     */
    public Value value() {
        return group.value();
    }

    /**
     * How many members the comparator's value is made from.
     *
     * @return at most {@link #members()}
     */
    public int known() {
        return group.counted().size();
    }

    /**
     * How many members could have been counted.
     *
     * @return the members in force, the area compared left out
     */
    public int members() {
        return group.members();
    }

    /**
     * Whether one of the two may be called better.
     *
     * @return false where both are shown and not rated, for the reasons that {@link Comparability#doubts} gives
     */
    public boolean isComparable() {
        return comparability.doubts().isEmpty();
    }

    /**
     * The difference from the comparator to the value compared. An "improving" difference means that the value compared is
     * the better one; where the two are not comparable, neither is.
     *
     * @param polarity which way is better
     * @return the difference; empty unless both are amounts, or both are grades
     */
    public Optional<Change> difference(Polarity polarity) {
        Optional<Rational> from = value().rank();
        Optional<Rational> to = own.rank();
        if (from.isEmpty() || to.isEmpty() || !value().getClass().equals(own.getClass())) {
            return Optional.empty();
        }
        return Optional.of(Change.between(from.get(), to.get(), isComparable() ? polarity : Polarity.NEITHER));
    }
}
