package io.github.kpi4j.evaluation;

import io.github.kpi4j.formula.Aggregate;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.formula.Negation;
import io.github.kpi4j.formula.Operation;
import io.github.kpi4j.measure.Division;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.number.Rational;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A formula that adds and subtracts multiples of indicators: what each is multiplied with. */
record LinearForm(Map<Input, Rational> terms) {

    private static final LinearForm NONE = new LinearForm(new LinkedHashMap<>());

    /** Null where the formula multiplies or divides indicators, or takes the least or greatest of some. */
    static @Nullable LinearForm of(Expression expression) {
        if (expression.inputs().isEmpty()) {
            return NONE;
        }
        if (expression instanceof Input input) {
            return NONE.plus(input, Rational.ONE);
        }
        if (expression instanceof Operation operation) {
            return of(operation);
        }
        boolean adds = !(expression instanceof Aggregate aggregate) || aggregate.how() == Aggregate.How.SUM;
        Rational sign = expression instanceof Negation ? Rational.ONE.negated() : Rational.ONE;
        LinearForm sum = adds ? NONE : null;
        for (Expression part : expression.parts()) {
            sum = plus(sum, of(part), sign);
        }
        return sum;
    }

    private static @Nullable LinearForm of(Operation operation) {
        Expression left = operation.left();
        Expression right = operation.right();
        return switch (operation.operator()) {
            case PLUS -> plus(of(left), of(right), Rational.ONE);
            case MINUS -> plus(of(left), of(right), Rational.ONE.negated());
            case TIMES -> left.inputs().isEmpty() ? times(right, number(left)) : times(left, number(right));
            case DIVIDED_BY -> {
                Rational by = number(right);
                yield by == null || by.isZero() ? null : times(left, by.reciprocal());
            }
        };
    }

    private static @Nullable Rational number(Expression expression) {
        return expression.inputs().isEmpty()
                ? expression.value(input -> Rational.ZERO).orElse(null)
                : null;
    }

    private static @Nullable LinearForm times(Expression expression, @Nullable Rational by) {
        return by == null ? null : plus(NONE, of(expression), by);
    }

    private static @Nullable LinearForm plus(@Nullable LinearForm one, @Nullable LinearForm other, Rational times) {
        if (one == null || other == null) {
            return null;
        }
        LinearForm sum = one;
        for (Map.Entry<Input, Rational> term : other.terms.entrySet()) {
            sum = sum.plus(term.getKey(), term.getValue().times(times));
        }
        return sum;
    }

    private LinearForm plus(Input input, Rational times) {
        var sum = new LinkedHashMap<>(terms);
        sum.merge(input, times, Rational::plus);
        return new LinearForm(sum);
    }

    /** Whether what a formula gives away shows in sums: it is linear, or one linear form divided by another. */
    static boolean isAuditable(Formula formula) {
        return of(formula.expression()) != null
                || Division.of(formula.expression())
                        .filter(division -> of(division.numerator()) != null && of(division.denominator()) != null)
                        .isPresent();
    }
}
