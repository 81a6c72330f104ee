package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Optional;

/** A measure that needs the indicator's own figures only, one observation at a time. */
public sealed interface OwnFigures extends Measure
        permits Direct, Percentage, RatePer, Mean, InGrades, ShareAtOrAbove, MedianGrade, InWords {

    /**
     * Reads one observation.
     *
     * @param observation what was observed
     * @return the value; absent with the observation's reason if it is missing, and with
     *     {@link io.github.kpi4j.series.Reason#NOT_COMPARABLE} if it is not of the shape that the measure needs
     */
    Value read(Observation observation);

    /**
     * What a numerator is multiplied by to give the value once divided by its denominator.
     *
     * @return the factor; empty where no such quotient is the value
     */
    default Optional<Rational> factor() {
        return Optional.empty();
    }

    @Override
    default List<IndicatorId> inputs() {
        return List.of();
    }

    @Override
    default Series measure(Cadence cadence, Readings readings) {
        return readings.plain()
                .map(plain -> Series.of(cadence, plain, this::read))
                .orElseGet(() -> ofFigures(cadence, readings));
    }

    private Series ofFigures(Cadence cadence, Readings readings) {
        return Series.of(
                cadence,
                readings.own().stream()
                        .map(figure -> new Series.Point(
                                figure.period(),
                                read(figure.observation()),
                                figure.marksWhenKnown(),
                                figure.note(),
                                null,
                                figure.quality()))
                        .toList());
    }
}
