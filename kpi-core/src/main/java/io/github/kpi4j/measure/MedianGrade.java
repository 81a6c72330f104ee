package io.github.kpi4j.measure;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * The median grade of cases, from counts per grade: the grade of the case in the middle when all graded cases stand in order.
 * With an even number of cases it is the lower of the two in the middle. Never a mean. With no graded case there is no value
 * ({@link Reason#ZERO_DENOMINATOR}); a grade that the scale does not have gives {@link Reason#NOT_COMPARABLE}. A figure that
 * states only the median grade is accepted as it is; it cannot be added up with others.
 *
 * @param scale the scale
 */
public record MedianGrade(Scale scale) implements OwnFigures {

    /**
     * Checks that all is there.
     *
     * @param scale the scale
     */
    public MedianGrade {
        Objects.requireNonNull(scale, "scale");
    }

    /** The unit of a difference of two grades. */
    @Override
    public Unit unit() {
        return new Unit.Count("grades");
    }

    @Override
    public Optional<Scale> grades() {
        return Optional.of(scale);
    }

    @Override
    public Value read(Observation observation) {
        return observation instanceof Observation.GradeCounts counts
                ? Distribution.of(scale, counts)
                        .map(MedianGrade::of)
                        .orElseGet(() -> new Value.Absent(Reason.NOT_COMPARABLE))
                : new InGrades(scale).read(observation);
    }

    /**
     * The median of a distribution.
     *
     * @param counts the counts per grade
     * @return the grade with its counts; absent if no case has a grade
     */
    public static Value of(Distribution counts) {
        return counts.middle()
                .<Value>map(middle -> new Value.Graded(middle.lower(), counts, null))
                .orElseGet(() -> Value.Absent.withoutGrades(counts));
    }
}
