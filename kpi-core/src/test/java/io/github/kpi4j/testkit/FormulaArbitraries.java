package io.github.kpi4j.testkit;

import io.github.kpi4j.formula.Aggregate;
import io.github.kpi4j.formula.Constant;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.formula.Negation;
import io.github.kpi4j.formula.Operation;
import io.github.kpi4j.formula.Operation.Operator;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Formulas: trees of every shape, and formulas over two counts as frameworks have them. */
final class FormulaArbitraries {

    private static final int MOST_LEVELS = 4;

    private FormulaArbitraries() {}

    static Arbitrary<Expression> expressions() {
        return expressions(MOST_LEVELS);
    }

    private static Arbitrary<Expression> expressions(int levels) {
        Arbitrary<Expression> inputs = Arbitraries.of("visits", "young-adults", "housing.repairs", "min", "a_1")
                .map(id -> id.equals("a_1")
                        ? new Input(new IndicatorId(id), new Input.Areas(Aggregate.How.SUM, new AreaId("localities")))
                        : new Input(new IndicatorId(id)));
        Arbitrary<Expression> constants =
                Arbitraries.integers().between(0, 1_200).map(cents -> new Constant(Rational.of(cents, 100)));
        if (levels == 1) {
            return Arbitraries.frequencyOf(Tuple.of(3, inputs), Tuple.of(1, constants));
        }
        Arbitrary<Expression> parts = Arbitraries.lazy(() -> expressions(levels - 1));
        Arbitrary<Expression> operations = Combinators.combine(parts, Arbitraries.of(Operator.class), parts)
                .as(Operation::new);
        Arbitrary<Expression> aggregates = Combinators.combine(
                        Arbitraries.of(Aggregate.How.class),
                        parts.list().ofMinSize(1).ofMaxSize(3))
                .as(Aggregate::new);
        return Arbitraries.frequencyOf(
                Tuple.of(2, inputs),
                Tuple.of(1, constants),
                Tuple.of(6, operations),
                Tuple.of(2, aggregates),
                Tuple.of(1, parts.map(Negation::new)));
    }

    /** Formulas over the two indicators, both of them counts. */
    static Arbitrary<Formula> over(String first, String second) {
        Unit count = new Unit.Count("children");
        Arbitrary<Formula> counts = Combinators.combine(
                        Arbitraries.of(
                                "%s + %s",
                                "%s - %s",
                                "max(%s, %s) - 3",
                                "sum(%s, %s) / 2",
                                "min(%s, %s)",
                                "sum(%s over both) - %s"),
                        Arbitraries.of(Formula.Missing.class))
                .as((text, missing) -> new Formula(Expression.of(text.formatted(first, second)), count, missing));
        Arbitrary<Formula> shares = Arbitraries.of("100 * %s / %s", "%1$s / (%1$s + %2$s) * 100")
                .map(text -> Formula.of(text.formatted(first, second), new Unit.Percent()));
        return Arbitraries.oneOf(counts, shares);
    }
}
