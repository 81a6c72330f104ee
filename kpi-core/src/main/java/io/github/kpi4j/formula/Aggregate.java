package io.github.kpi4j.formula;

import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The sum, the least or the greatest of several formulas.
 *
 * @param how which of them
 * @param of the formulas; at least one
 */
public record Aggregate(How how, List<Expression> of) implements Expression {

    /** What is made of several numbers. */
    public enum How {
        /** All added up. */
        SUM,
        /** The least. */
        MIN,
        /** The greatest. */
        MAX;

        /**
         * The word by which formulas name it.
         *
         * @return sum, min or max
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        Rational of(Rational a, Rational b) {
            return switch (this) {
                case SUM -> a.plus(b);
                case MIN -> a.min(b);
                case MAX -> a.max(b);
            };
        }
    }

    /**
     * Copies the formulas and checks the depth.
     *
     * @param how which of them
     * @param of the formulas
     * @throws IllegalArgumentException if there are none, or the formula would have more than
     *     {@link Expression#MOST_LEVELS} levels
     */
    public Aggregate {
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(of, "of");
        of = List.copyOf(of);
        if (of.isEmpty()) {
            throw new IllegalArgumentException("of is empty; at least one formula is wanted");
        }
        Tree.requireShallow(of);
    }

    @Override
    public List<Expression> parts() {
        return of;
    }

    @Override
    public Optional<Rational> value(Function<? super Input, Rational> numbers) {
        Optional<Rational> all = of.get(0).value(numbers);
        for (Expression part : of.subList(1, of.size())) {
            Optional<Rational> next = part.value(numbers);
            all = all.flatMap(a -> next.map(b -> how.of(a, b)));
        }
        return all;
    }

    @Override
    public Optional<Expression> without(Predicate<? super Input> missing) {
        var rest = new ArrayList<Expression>();
        for (Expression part : of) {
            part.without(missing).ifPresent(rest::add);
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Aggregate(how, rest));
    }

    @Override
    public String text() {
        return of.stream().map(Expression::text).collect(Collectors.joining(", ", how.word() + "(", ")"));
    }
}
