package io.github.kpi4j.formula;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator in a formula.
 *
 * @param indicator the indicator; an id that reads as a number, such as 2024, cannot be named in a formula
 * @param areas the areas whose values are put together, or null for the value of the formula's own area
 */
public record Input(IndicatorId indicator, @Nullable Areas areas) implements Expression {

    /**
     * A group of areas and what is made of their values: written {@code sum(visits over localities)}.
     *
     * @param how sum, least or greatest
     * @param group the group's code
     */
    public record Areas(Aggregate.How how, AreaId group) {

        /**
         * Checks that all is there.
         *
         * @param how sum
         * @param group the group's code
         */
        public Areas {
            Objects.requireNonNull(how, "how");
            Objects.requireNonNull(group, "group");
        }
    }

    /**
     * Checks the id.
     *
     * @param indicator the indicator
     * @param areas the areas whose values are put together
     * @throws IllegalArgumentException if the id reads as a number
     */
    public Input {
        Objects.requireNonNull(indicator, "indicator");
        if (Token.isNumber(indicator.text())) {
            throw new IllegalArgumentException(
                    "indicator is \"" + indicator + "\", which a formula reads as a number; another id is wanted");
        }
    }

    /**
     * The value of the formula's own area.
     *
     * @param indicator the indicator
     * @throws IllegalArgumentException if the id reads as a number
     */
    public Input(IndicatorId indicator) {
        this(indicator, null);
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
        return areas == null ? indicator.text() : areas.how().word() + "(" + indicator + " over " + areas.group() + ")";
    }
}
