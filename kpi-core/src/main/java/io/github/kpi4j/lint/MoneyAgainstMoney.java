package io.github.kpi4j.lint;

import io.github.kpi4j.formula.Aggregate;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.formula.Negation;
import io.github.kpi4j.formula.Operation;
import io.github.kpi4j.formula.Operation.Operator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.IndicatorId;

/** Measures that come down to money divided by money, or money less money. What a difference of money bought is another thing. */
final class MoneyAgainstMoney {

    private final Framework framework;

    private MoneyAgainstMoney(Framework framework) {
        this.framework = framework;
    }

    static boolean in(Framework framework, ValueForMoney indicator) {
        var money = new MoneyAgainstMoney(framework);
        Measure measure = indicator.definition().measure();
        if (measure instanceof UnitCost cost) {
            return money.isMoney(cost.cost()) && money.isMoney(cost.units());
        }
        return measure instanceof Formula formula && money.isCompared(formula.expression());
    }

    /** Whether the last step, numbers apart, holds money against money. */
    private boolean isCompared(Expression expression) {
        if (expression instanceof Negation negation) {
            return isCompared(negation.of());
        }
        if (!(expression instanceof Operation operation)) {
            return false;
        }
        Expression left = operation.left();
        Expression right = operation.right();
        boolean scales = operation.operator() == Operator.TIMES || operation.operator() == Operator.DIVIDED_BY;
        if (scales && (isNumber(left) || isNumber(right))) {
            return isCompared(isNumber(left) ? right : left);
        }
        return switch (operation.operator()) {
            case MINUS, DIVIDED_BY -> isMoney(left) && isMoney(right);
            case PLUS, TIMES -> false;
        };
    }

    private static boolean isNumber(Expression expression) {
        return expression.inputs().isEmpty();
    }

    private boolean isMoney(Expression expression) {
        if (expression instanceof Input input) {
            return isMoney(input.indicator());
        }
        if (expression instanceof Negation || expression instanceof Aggregate) {
            return expression.parts().stream().anyMatch(this::isMoney);
        }
        if (!(expression instanceof Operation operation)) {
            return false;
        }
        boolean left = isMoney(operation.left());
        boolean right = isMoney(operation.right());
        return switch (operation.operator()) {
            case PLUS, MINUS -> left || right;
            case TIMES -> left != right;
            case DIVIDED_BY -> left && !right;
        };
    }

    private boolean isMoney(IndicatorId id) {
        return framework
                .find(id)
                .filter(found -> found.definition().measure().unit() instanceof Unit.Money)
                .isPresent();
    }
}
