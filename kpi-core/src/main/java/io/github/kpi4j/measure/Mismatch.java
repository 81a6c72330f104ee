package io.github.kpi4j.measure;

import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.series.IndicatorId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a measure that does not go with the indicators it is made from.
 *
 * @param part the component of the measure, such as {@code cost} or {@code expression}
 * @param term the part of a formula that it is about; null where the measure is no formula
 * @param message what is wrong with it
 * @param advice what to do
 */
public record Mismatch(String part, @Nullable Expression term, String message, String advice) {

    /**
     * Checks that all is there.
     *
     * @param part the component of the measure
     * @param term the part of a formula that it is about
     * @param message what is wrong with it
     * @param advice what to do
     */
    public Mismatch {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
    }

    Mismatch(String part, String message, String advice) {
        this(part, null, message, advice);
    }

    /** That an indicator is measured in grades or in words where a number is wanted; empty where it is measured in numbers. */
    static Optional<Mismatch> unlessNumber(
            String part, @Nullable Expression term, IndicatorId indicator, Measure measure) {
        return measure.isNumber()
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        part,
                        term,
                        indicator + " is " + (measure.grades().isPresent() ? "a grade" : "a judgement in words")
                                + ", which is not a number",
                        "name an indicator that is measured in numbers"));
    }
}
