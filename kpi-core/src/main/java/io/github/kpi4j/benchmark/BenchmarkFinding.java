package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * A value beside its comparator, both of the same period; where areas are observed at irregular dates, each by its last
 * observation.
 *
 * @param comparator the comparator
 * @param value the comparator's value, or why there is none
 * @param known how many members had a value
 * @param members how many members could have had one
 * @param own the value compared
 */
public record BenchmarkFinding(Comparator comparator, Value value, int known, int members, Value own) {

    /**
     * Checks that all is there.
     *
     * @param comparator the comparator
     * @param value the comparator's value
     * @param known how many members had a value
     * @param members how many members could have had one
     * @param own the value compared
     */
    public BenchmarkFinding {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(own, "own");
    }

    /**
     * The difference from the comparator to the value compared. An "improving" difference means that the value compared is
     * the better one.
     *
     * @param polarity which way is better
     * @return the difference; empty unless both are amounts, or both are grades
     */
    public Optional<Change> difference(Polarity polarity) {
        Optional<Rational> from = value.rank();
        Optional<Rational> to = own.rank();
        if (from.isEmpty() || to.isEmpty() || !value.getClass().equals(own.getClass())) {
            return Optional.empty();
        }
        return Optional.of(Change.between(from.get(), to.get(), polarity));
    }
}
