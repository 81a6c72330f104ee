package io.github.kpi4j.formula;

import io.github.kpi4j.formula.Operation.Operator;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether the units of a formula go together; the rules stand at {@link Expression#misfit}. */
final class UnitCheck {

    private final Function<? super IndicatorId, Unit> units;

    UnitCheck(Function<? super IndicatorId, Unit> units) {
        this.units = units;
    }

    Optional<Misfit> misfit(Expression whole, Unit declared) {
        return inside(whole).or(() -> {
            Dimension found = dimension(whole);
            return found.mayBeCalled(declared)
                    ? Optional.empty()
                    : Optional.of(new Misfit(
                            whole,
                            "the formula gives " + found.words() + ", and its unit is said to be " + word(declared),
                            "mend the unit, or the formula"));
        });
    }

    /** The first pair of terms, from the left, that are not in one unit. */
    private Optional<Misfit> inside(Expression expression) {
        for (Expression part : expression.parts()) {
            Optional<Misfit> deeper = inside(part);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return isOfTerms(expression) ? unlike(expression.parts()) : ofCosts(expression);
    }

    /** Money is neither divided by a percentage nor by money in other prices. */
    private Optional<Misfit> ofCosts(Expression expression) {
        if (!(expression instanceof Operation operation)) {
            return Optional.empty();
        }
        Expression left = operation.left();
        Expression right = operation.right();
        if (dimension(expression).isCostByPercentage()) {
            return Optional.of(
                    new Misfit(
                            right,
                            right.text() + " is " + dimension(right).words()
                                    + ", and a cost is not divided by a percentage",
                            "divide by a number of things, or write measure: { unit-cost: ... } with units: { count-of: ... }"));
        }
        if (!dimension(expression).mixesPrices()) {
            return Optional.empty();
        }
        return Optional.of(otherPrices(right, dimension(right), left.text(), dimension(left)));
    }

    private static Misfit otherPrices(Expression part, Dimension own, String other, Dimension others) {
        return new Misfit(
                part,
                part.text() + " is " + own.wordsWithPrices() + ", and " + other + " is " + others.wordsWithPrices(),
                "put both in the prices of one year, with measure: { real-terms: ... }");
    }

    private static boolean isOfTerms(Expression expression) {
        return expression instanceof Aggregate
                || (expression instanceof Operation operation
                        && !operation.operator().isOfProduct());
    }

    private Optional<Misfit> unlike(List<Expression> terms) {
        Dimension all = dimension(terms.get(0));
        for (Expression term : terms.subList(1, terms.size())) {
            Dimension next = dimension(term);
            if (!all.goesWith(next)) {
                if (all.differsInPrices(next)) {
                    return Optional.of(otherPrices(term, next, "what it is to go with", all));
                }
                return Optional.of(new Misfit(
                        term,
                        term.text() + " is " + next.words() + ", and what it is to go with is " + all.words(),
                        "add, subtract and compare like with like"));
            }
            all = all.with(next);
        }
        return Optional.empty();
    }

    private Dimension dimension(Expression expression) {
        if (expression instanceof Input input) {
            return Dimension.of(units.apply(input.indicator()));
        }
        if (expression instanceof Negation negation) {
            return dimension(negation.of());
        }
        if (expression instanceof Aggregate aggregate) {
            return aggregate.of().stream()
                    .map(this::dimension)
                    .reduce(Dimension::with)
                    .orElse(Dimension.NUMBER);
        }
        if (expression instanceof Operation operation) {
            Dimension left = dimension(operation.left());
            Dimension right = dimension(operation.right());
            if (!operation.operator().isOfProduct()) {
                return left.with(right);
            }
            return left.times(right, operation.operator() == Operator.TIMES ? 1 : -1);
        }
        return Dimension.NUMBER;
    }

    private static String word(Unit unit) {
        return unit.symbol().isEmpty() ? "a bare number" : unit.symbol();
    }
}
