package io.github.kpi4j.measure;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.formula.Aggregate;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One value of a formula: complete, or completed as the formula declares, or absent. */
final class Completion {

    private final Formula formula;
    private final Map<Input, Part> parts;

    Completion(Formula formula, Map<Input, Part> parts) {
        this.formula = formula;
        this.parts = parts;
    }

    Value value() {
        Optional<Reason> reason =
                parts.values().stream().flatMap(part -> part.reason().stream()).findFirst();
        if (reason.isEmpty()) {
            return worked(formula.expression());
        }
        Value refused = new Value.Absent(reason.get());
        if (parts.values().stream().noneMatch(Part::isNumber)) {
            return refused;
        }
        return switch (formula.missing()) {
            case REFUSE -> refused;
            case SKIP ->
                formula.expression()
                        .without(input -> !part(input).isNumber())
                        .filter(rest -> !rest.inputs().isEmpty() && hasAllItNeeds(rest))
                        .map(this::worked)
                        .orElse(refused);
            case ZERO_WHERE_NOT_COLLECTED ->
                parts.entrySet().stream().allMatch(part -> mayCountAsZero(part.getKey(), part.getValue()))
                        ? worked(formula.expression())
                        : refused;
        };
    }

    /** The least and the greatest over areas are not found by leaving areas out. */
    private static boolean mayCountAsZero(Input input, Part part) {
        boolean sum = input.areas() == null || input.areas().how() == Aggregate.How.SUM;
        return part.isUncollected() && (sum || part.coverage().isComplete());
    }

    private Part part(Input input) {
        return requireNonNull(parts.get(input));
    }

    /**
     * Whether numbers that are incomplete themselves stand in sums, minimums and maximums only: leaving them out would take
     * nothing else away.
     */
    private boolean hasAllItNeeds(Expression rest) {
        Predicate<Expression> isIncomplete =
                leaf -> leaf instanceof Input input && !part(input).coverage().isComplete();
        long left = rest.without(isIncomplete)
                .map(complete -> leaves(complete, leaf -> true))
                .orElse(0L);
        return left + leaves(rest, isIncomplete) == leaves(rest, leaf -> true);
    }

    private static long leaves(Expression expression, Predicate<Expression> counted) {
        if (expression.parts().isEmpty()) {
            return counted.test(expression) ? 1 : 0;
        }
        return expression.parts().stream()
                .mapToLong(part -> leaves(part, counted))
                .sum();
    }

    private Value worked(Expression expression) {
        if (expression instanceof Input input) {
            return part(input).value();
        }
        Optional<Rational> value = expression.value(input -> part(input).number());
        if (value.isEmpty()) {
            return Division.of(expression)
                    .map(division -> new Value.Absent(
                            Reason.ZERO_DENOMINATOR, number(division.numerator()), number(division.denominator())))
                    .orElseGet(() -> new Value.Absent(Reason.ZERO_DENOMINATOR));
        }
        return Division.of(expression)
                .<Value>map(division ->
                        new Value.Amount(value.get(), number(division.numerator()), number(division.denominator())))
                .orElseGet(() -> Value.Amount.of(value.get()));
    }

    private @Nullable Rational number(Expression expression) {
        return expression.value(input -> part(input).number()).orElse(null);
    }
}
