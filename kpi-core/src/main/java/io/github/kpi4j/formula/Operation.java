package io.github.kpi4j.formula;

import io.github.kpi4j.number.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Two formulas with a sign between them.
 *
 * @param left the formula before the sign
 * @param operator the sign
 * @param right the formula after the sign
 */
public record Operation(Expression left, Operator operator, Expression right) implements Expression {

    /** The sign between two formulas. */
    public enum Operator {
        /** Added. */
        PLUS("+"),
        /** Subtracted. */
        MINUS("-"),
        /** Multiplied. */
        TIMES("*"),
        /** Divided; undefined where the divisor is zero. */
        DIVIDED_BY("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /**
         * The sign as formulas write it.
         *
         * @return one of {@code + - * /}
         */
        public String sign() {
            return sign;
        }

        boolean isOfProduct() {
            return this == TIMES || this == DIVIDED_BY;
        }
    }

    /**
     * Checks the depth.
     *
     * @param left the formula before the sign
     * @param operator the sign
     * @param right the formula after the sign
     * @throws IllegalArgumentException if the formula would have more than {@link Expression#MOST_LEVELS} levels
     */
    public Operation {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(right, "right");
        Tree.requireShallow(List.of(left, right));
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }

    @Override
    public Optional<Rational> value(Function<? super Input, Rational> numbers) {
        Optional<Rational> before = left.value(numbers);
        Optional<Rational> after = right.value(numbers);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Rational a = before.get();
        Rational b = after.get();
        return switch (operator) {
            case PLUS -> Optional.of(a.plus(b));
            case MINUS -> Optional.of(a.minus(b));
            case TIMES -> Optional.of(a.times(b));
            case DIVIDED_BY -> b.isZero() ? Optional.empty() : Optional.of(a.dividedBy(b));
        };
    }

    @Override
    public Optional<Expression> without(Predicate<? super Input> missing) {
        Optional<Expression> before = left.without(missing);
        Optional<Expression> after = right.without(missing);
        if (before.filter(left::equals).isPresent()
                && after.filter(right::equals).isPresent()) {
            return Optional.of(this);
        }
        if (operator != Operator.PLUS) {
            return Optional.empty();
        }
        return before.isPresent() && after.isPresent()
                ? Optional.of(new Operation(before.get(), operator, after.get()))
                : before.or(() -> after);
    }

    @Override
    public String text() {
        int level = Tree.level(this);
        return Tree.bracketed(left, level) + " " + operator.sign() + " " + Tree.bracketed(right, level + 1);
    }
}
