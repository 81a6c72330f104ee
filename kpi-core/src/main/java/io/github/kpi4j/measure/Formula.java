package io.github.kpi4j.measure;

import io.github.kpi4j.formula.Aggregate;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value worked out from other indicators of the same area by a formula, exact. The values of one period belong together: each
 * covers the very days of the formula's own period, or is a snapshot taken within it; where only a part of the period is
 * covered, such as a quarter of a year, there is no value ({@link io.github.kpi4j.series.Reason#NOT_COMPARABLE}). As long as a
 * figure that is wanted is not there and not due, there is no value either. Every value says how many figures it is made
 * from and which are missing.
 *
 * <p>Where the formula divides, numerator and denominator are kept beside the value.
 *
 * @param expression the formula
 * @param unit the unit of the result
 * @param missing what happens where a figure is missing
 */
public record Formula(Expression expression, Unit unit, Missing missing) implements Measure {

    private static final String PART = "expression";

    /** What a formula does where a figure is missing. It never takes a missing figure for zero unless that is declared. */
    public enum Missing {
        /** Where any figure is missing, also one behind the value of an indicator, there is no value, for the same reason. */
        REFUSE,
        /**
         * Sums, minimums and maximums go without what is missing, and take what is incomplete; what is subtracted, multiplied
         * or divided needs all its figures. Without a single figure there is no value.
         */
        SKIP,
        /** What was not collected counts as zero, provided that something was; any other missing figure is refused. */
        ZERO_WHERE_NOT_COLLECTED
    }

    /**
     * Checks that there is something to calculate from.
     *
     * @param expression the formula
     * @param unit the unit of the result
     * @param missing what happens where a figure is missing
     * @throws IllegalArgumentException if the formula names no indicator
     */
    public Formula {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(missing, "missing");
        if (expression.inputs().isEmpty()) {
            throw new IllegalArgumentException(
                    "the formula " + expression.text() + " names no indicator; one that names at least one is wanted");
        }
    }

    /**
     * A formula that gives no value where any figure is missing.
     *
     * @param text the formula, as {@link Expression} describes it
     * @param unit the unit of the result
     * @return the measure
     * @throws IllegalArgumentException if the text is not a formula or names no indicator
     */
    public static Formula of(String text, Unit unit) {
        return new Formula(Expression.of(text), unit, Missing.REFUSE);
    }

    @Override
    public List<IndicatorId> inputs() {
        return expression.inputs().stream().map(Input::indicator).distinct().toList();
    }

    @Override
    public Optional<Mismatch> mismatch(Function<? super IndicatorId, ? extends Measure> measures) {
        for (Input input : expression.inputs()) {
            Optional<Mismatch> noNumber =
                    Mismatch.unlessNumber(PART, input, input.indicator(), measures.apply(input.indicator()));
            if (noNumber.isPresent()) {
                return noNumber;
            }
        }
        for (Input input : expression.inputs()) {
            if (input.areas() != null
                    && input.areas().how() == Aggregate.How.SUM
                    && !measures.apply(input.indicator()).isAdditive()) {
                return Optional.of(new Mismatch(
                        PART,
                        input,
                        input.indicator() + " is a percentage, a rate or a mean, which cannot be added up over areas",
                        "add up what it is made from, and divide the sums"));
            }
        }
        return expression
                .misfit(unit, id -> measures.apply(id).unit())
                .map(misfit -> new Mismatch(PART, misfit.part(), misfit.message(), misfit.advice()));
    }

    @Override
    public Series measure(Cadence cadence, Readings readings) {
        return new Calculation(this, cadence, readings).series();
    }

    @Override
    public Optional<Quotient> quotient(Value value) {
        return Division.of(expression).flatMap(division -> Quotient.of(Quotient.Form.AMOUNT, division.factor(), value));
    }
}
