package io.github.kpi4j.promise;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Target;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A promise as people state it, and how it becomes the {@link Target} of one period. Most promises are limits that are
 * stated outright; others depend on something else, such as the baseline. An open interface: an embedder's own kind of promise
 * is judged, explained and written like the library's own.
 *
 * <p>An implementation is a value: it has {@code equals}, reads nothing but what it is given, and gives the same target for the
 * same anchors. It does not throw.
 */
public interface Promise {

    /**
     * Works out what is promised for one period of one area.
     *
     * @param anchors everything that a promise may depend on
     * @return the target with what it was worked out from, or why there is none. The target points the way of
     *     {@link #polarity}
     */
    Resolution resolve(Anchors anchors);

    /**
     * What this promises in one area.
     *
     * @param area the area
     * @return the promise that holds there; this one, unless it promises areas different things
     */
    default Promise in(AreaId area) {
        return this;
    }

    /**
     * The same promise by the codes that areas have now.
     *
     * @param register which codes are one area
     * @return the same promise, unless it differs by area and one of these is named by a code that it had before
     */
    default Promise under(AreaRegister register) {
        return this;
    }

    /**
     * Which way is better, whatever the target comes out as.
     *
     * @return the polarity; {@link Polarity#CLOSER} is enough for a range that is not known yet
     */
    Polarity polarity();

    /**
     * Whether no value is held against this: the deliberate absence of a promise, or one in words.
     *
     * @return false, unless an implementation says otherwise
     */
    default boolean isNone() {
        return false;
    }

    /**
     * The scale of the grades that are promised.
     *
     * @return empty for a promise about numbers
     */
    default Optional<Scale> scale() {
        return Optional.empty();
    }

    /**
     * The comparators that the promise asks for. A framework is sound only if it has them all.
     *
     * @return ids of comparators; none, unless an implementation says otherwise
     */
    default List<String> comparators() {
        return List.of();
    }

    /**
     * Why the promise makes no sense for an indicator that is reported and measured in some way.
     *
     * @param cadence how often the indicator is reported, and what each figure covers
     * @param unit the unit of its values
     * @return the reason, one phrase; empty if it makes sense, as most promises always do
     */
    default Optional<String> refusal(Cadence cadence, Unit unit) {
        return Optional.empty();
    }

    /**
     * A limit that is stated outright, or the deliberate absence of one.
     *
     * @param target the target of every period
     */
    record Stated(Target target) implements Promise {

        /**
         * Checks that all is there.
         *
         * @param target the target of every period
         */
        public Stated {
            Objects.requireNonNull(target, "target");
        }

        @Override
        public Resolution resolve(Anchors anchors) {
            return new Resolution.Resolved(target, new Source.Stated());
        }

        @Override
        public Polarity polarity() {
            return target.polarity();
        }

        @Override
        public boolean isNone() {
            return !target.isLimit();
        }

        @Override
        public Optional<Scale> scale() {
            return target instanceof AtLeastGrade atLeast
                    ? Optional.of(atLeast.grade().scale())
                    : Optional.empty();
        }
    }
}
