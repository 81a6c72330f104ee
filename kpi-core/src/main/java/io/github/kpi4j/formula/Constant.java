package io.github.kpi4j.formula;

import io.github.kpi4j.number.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A number in a formula.
 *
 * @param number zero or above, with an end to its decimals; for others write a negation or a quotient
 */
public record Constant(Rational number) implements Expression {

    /**
     * Checks the number.
     *
     * @param number zero or above
     * @throws IllegalArgumentException if the number is negative or its decimals have no end
     */
    public Constant {
        Objects.requireNonNull(number, "number");
        if (number.signum() < 0 || number.exactDecimal().isEmpty()) {
            throw new IllegalArgumentException(
                    "number is " + number + "; one that is not negative and can be written in decimals is wanted");
        }
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Optional<Rational> value(Function<? super Input, Rational> numbers) {
        return Optional.of(number);
    }

    @Override
    public Optional<Expression> without(Predicate<? super Input> missing) {
        return Optional.of(this);
    }

    @Override
    public String text() {
        return number.exactDecimal().map(BigDecimal::toPlainString).orElseThrow();
    }
}
