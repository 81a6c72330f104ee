package io.github.kpi4j.formula;

import java.util.List;

/** What holds for every formula, whatever its shape: how deep it is, who is in it, when a part needs brackets. */
final class Tree {

    static final int SUM = 1;
    static final int PRODUCT = 2;
    static final int SIGN = 3;
    static final int WORD = 4;

    private Tree() {}

    static void requireShallow(List<Expression> parts) {
        if (parts.stream().anyMatch(part -> isDeeperThan(part, Expression.MOST_LEVELS - 1))) {
            throw new IllegalArgumentException(
                    "a formula has at most " + Expression.MOST_LEVELS + " levels, one inside another");
        }
    }

    private static boolean isDeeperThan(Expression expression, int levels) {
        for (Expression part : expression.parts()) {
            if (levels <= 1 || isDeeperThan(part, levels - 1)) {
                return true;
            }
        }
        return levels < 1;
    }

    static void collectInputs(Expression expression, List<Input> found) {
        if (expression instanceof Input input && !found.contains(input)) {
            found.add(input);
        }
        for (Expression part : expression.parts()) {
            collectInputs(part, found);
        }
    }

    /** The text of a part that has to bind at least as close as the level says. */
    static String bracketed(Expression part, int level) {
        return level(part) < level ? "(" + part.text() + ")" : part.text();
    }

    static int level(Expression expression) {
        if (expression instanceof Operation operation) {
            return operation.operator().isOfProduct() ? PRODUCT : SUM;
        }
        return expression instanceof Negation ? SIGN : WORD;
    }
}
