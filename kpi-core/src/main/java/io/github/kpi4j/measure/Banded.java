package io.github.kpi4j.measure;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The grade of another indicator's number, by published bands: an average score of 14.3 points is "borderline". The exact
 * number is graded, before it is rounded, and stays visible beside the grade. The bands of whole scores say where a score
 * in between belongs by their cut points: with a cut point of 14, 13.6 is below it.
 *
 * @param of the indicator that measures the number
 * @param bands which numbers have which grade
 */
public record Banded(IndicatorId of, GradeBands bands) implements Measure {

    /**
     * Checks that all is there.
     *
     * @param of the indicator that measures the number
     * @param bands which numbers have which grade
     */
    public Banded {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(bands, "bands");
    }

    /** The unit of a difference of two grades. */
    @Override
    public Unit unit() {
        return new Unit.Count("grades");
    }

    @Override
    public Optional<Scale> grades() {
        return Optional.of(bands.scale());
    }

    @Override
    public List<IndicatorId> inputs() {
        return List.of(of);
    }

    @Override
    public Optional<Mismatch> mismatch(Function<? super IndicatorId, ? extends Measure> measures) {
        return Mismatch.unlessNumber("of", null, of, measures.apply(of));
    }

    @Override
    public Series measure(Cadence cadence, Readings readings) {
        var points = new ArrayList<Series.Point>();
        for (Series.Point point : readings.of(of, cadence).points()) {
            Period period = cadence.in(cadence.slotHolding(point.period().end()));
            if (point.period().end().equals(period.end())) {
                points.add(new Series.Point(
                        period,
                        UnitCost.belongs(point.period(), period)
                                ? grade(point.value(), readings.unit(of))
                                : new Value.Absent(Reason.NOT_COMPARABLE),
                        point.marks(),
                        point.note(),
                        point.coverage(),
                        point.quality()));
            }
        }
        return Series.of(cadence, points);
    }

    private Value grade(Value value, Unit unit) {
        if (value instanceof Value.Amount amount) {
            return new Value.Graded(bands.gradeOf(amount.value()), null, new Value.Graded.Score(amount.value(), unit));
        }
        return value instanceof Value.Absent absent
                ? new Value.Absent(absent.reason())
                : new Value.Absent(Reason.NOT_COMPARABLE);
    }
}
