package io.github.kpi4j.measure;

import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Operation;
import io.github.kpi4j.formula.Operation.Operator;
import io.github.kpi4j.number.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * A formula that divides: {@code factor × numerator ÷ denominator}.
 *
 * @param factor the numbers that the quotient is multiplied with; above zero
 * @param numerator what is divided
 * @param denominator what it is divided by, with at least one indicator in it
 */
public record Division(Rational factor, Expression numerator, Expression denominator) {

    /**
     * Checks that all is there.
     *
     * @param factor the numbers that the quotient is multiplied with
     * @param numerator what is divided
     * @param denominator what it is divided by
     */
    public Division {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
    }

    /**
     * The formula as a division.
     *
     * @param expression the formula
     * @return its parts; empty if it is something else
     */
    public static Optional<Division> of(Expression expression) {
        return split(expression).filter(division -> division.factor.signum() > 0);
    }

    private static Optional<Division> split(Expression expression) {
        if (!(expression instanceof Operation operation)) {
            return Optional.empty();
        }
        Expression left = operation.left();
        Expression right = operation.right();
        if (operation.operator() == Operator.DIVIDED_BY) {
            return isNumber(right)
                    ? number(right).filter(by -> !by.isZero()).flatMap(by -> scaled(left, by.reciprocal()))
                    : Optional.of(divided(left, right));
        }
        if (operation.operator() != Operator.TIMES) {
            return Optional.empty();
        }
        return isNumber(left)
                ? number(left).flatMap(by -> scaled(right, by))
                : number(right).filter(by -> isNumber(right)).flatMap(by -> scaled(left, by));
    }

    private static Optional<Division> scaled(Expression expression, Rational by) {
        return split(expression)
                .map(division -> new Division(division.factor.times(by), division.numerator, division.denominator));
    }

    /** {@code 100 * a / b} is a hundred times {@code a / b}. */
    private static Division divided(Expression top, Expression bottom) {
        if (top instanceof Operation operation && operation.operator() == Operator.TIMES) {
            Expression left = operation.left();
            Expression right = operation.right();
            if (isNumber(left) && !isNumber(right)) {
                return new Division(number(left).orElse(Rational.ONE), right, bottom);
            }
            if (isNumber(right) && !isNumber(left)) {
                return new Division(number(right).orElse(Rational.ONE), left, bottom);
            }
        }
        return new Division(Rational.ONE, top, bottom);
    }

    private static boolean isNumber(Expression expression) {
        return expression.inputs().isEmpty() && number(expression).isPresent();
    }

    private static Optional<Rational> number(Expression expression) {
        return expression.inputs().isEmpty() ? expression.value(input -> Rational.ZERO) : Optional.empty();
    }
}
