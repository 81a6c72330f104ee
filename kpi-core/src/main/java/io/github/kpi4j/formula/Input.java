package io.github.kpi4j.formula;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The value of an indicator in a formula.
 *
 * @param indicator the indicator; an id that reads as a number, such as 2024, cannot be named in a formula
 */
public record Input(IndicatorId indicator) implements Expression {

    /**
     * Checks the id.
     *
     * @param indicator the indicator
     * @throws IllegalArgumentException if the id reads as a number
     */
    public Input {
        Objects.requireNonNull(indicator, "indicator");
        if (Token.isNumber(indicator.text())) {
            throw new IllegalArgumentException(
                    "indicator is \"" + indicator + "\", which a formula reads as a number; another id is wanted");
        }
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Optional<Rational> value(Function<? super Input, Rational> numbers) {
        return Optional.of(numbers.apply(this));
    }

    @Override
    public Optional<Expression> without(Predicate<? super Input> missing) {
        return missing.test(this) ? Optional.empty() : Optional.of(this);
    }

    @Override
    public String text() {
        return indicator.text();
    }
}
