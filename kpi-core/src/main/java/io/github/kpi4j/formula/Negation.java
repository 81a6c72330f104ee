package io.github.kpi4j.formula;

import io.github.kpi4j.number.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A formula with the opposite sign.
 *
 * @param of the formula
 */
public record Negation(Expression of) implements Expression {

    /**
     * Checks the depth.
     *
     * @param of the formula
     * @throws IllegalArgumentException if the formula would have more than {@link Expression#MOST_LEVELS} levels
     */
    public Negation {
        Objects.requireNonNull(of, "of");
        Tree.requireShallow(List.of(of));
    }

    @Override
    public List<Expression> parts() {
        return List.of(of);
    }

    @Override
    public Optional<Rational> value(Function<? super Input, Rational> numbers) {
        return of.value(numbers).map(Rational::negated);
    }

    @Override
    public Optional<Expression> without(Predicate<? super Input> missing) {
        return of.without(missing).filter(of::equals).map(rest -> this);
    }

    @Override
    public String text() {
        return "-" + Tree.bracketed(of, Tree.WORD);
    }
}
