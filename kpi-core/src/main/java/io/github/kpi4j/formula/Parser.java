package io.github.kpi4j.formula;

import io.github.kpi4j.formula.Operation.Operator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a formula from left to right, one method for each rank of signs; the first fault ends the reading. */
final class Parser {

    private static final int MOST_WORDS = 200;
    private static final int MOST_BRACKETS = 50;

    private final Deque<Token> rest;
    private final IdentityHashMap<Expression, Parsed.Place> places = new IdentityHashMap<>();
    private final List<Parsed.Faulty> faults = new ArrayList<>();

    Parser(String text) {
        rest = Token.all(text);
    }

    Parsed parsed() {
        Expression whole = rest.stream().filter(Token::isWord).count() > MOST_WORDS
                ? fail(rest.getLast(), "a formula has at most " + MOST_WORDS + " numbers and names", "take it apart")
                : sum(0);
        if (whole != null && !next().isEnd()) {
            whole = stray(next());
        }
        return whole == null ? faults.get(0) : new Parsed.Sound(whole, places);
    }

    private Token next() {
        return rest.getFirst();
    }

    /** The sign that comes next, taken away, if it is one of these. */
    private Optional<Operator> operator(Operator... wanted) {
        Optional<Operator> found =
                Arrays.stream(wanted).filter(each -> next().is(each.sign())).findFirst();
        found.ifPresent(each -> rest.removeFirst());
        return found;
    }

    private @Nullable Expression sum(int brackets) {
        Expression left = product(brackets);
        while (left != null) {
            Optional<Operator> sign = operator(Operator.PLUS, Operator.MINUS);
            if (sign.isEmpty()) {
                return left;
            }
            left = joined(left, sign.get(), product(brackets));
        }
        return null;
    }

    private @Nullable Expression product(int brackets) {
        Expression left = signed(brackets);
        while (left != null) {
            Optional<Operator> sign = operator(Operator.TIMES, Operator.DIVIDED_BY);
            if (sign.isEmpty()) {
                return left;
            }
            left = joined(left, sign.get(), signed(brackets));
        }
        return null;
    }

    private @Nullable Expression joined(Expression left, Operator sign, @Nullable Expression right) {
        return right == null
                ? null
                : placed(new Operation(left, sign, right), place(left).through(place(right)));
    }

    private @Nullable Expression signed(int brackets) {
        Token sign = next();
        if (operator(Operator.MINUS).isEmpty()) {
            return atom(brackets);
        }
        Expression of = atom(brackets);
        return of == null ? null : placed(new Negation(of), sign.place().through(place(of)));
    }

    private @Nullable Expression atom(int brackets) {
        Token token = next();
        if (token.is("(")) {
            rest.removeFirst();
            return bracket(token, brackets + 1, () -> sum(brackets + 1));
        }
        if (!token.isWord()) {
            return wanting(token);
        }
        rest.removeFirst();
        if (Token.isNumber(token.text())) {
            return placed(new Constant(Rational.parse(token.text())), token.place());
        }
        Optional<Aggregate.How> how = Arrays.stream(Aggregate.How.values())
                .filter(each -> token.is(each.word()) && next().is("("))
                .findFirst();
        if (how.isPresent()) {
            Token opening = rest.removeFirst();
            return bracket(opening, brackets + 1, () -> aggregate(token, how.get(), brackets + 1));
        }
        try {
            return placed(new Input(new IndicatorId(token.text())), token.place());
        } catch (IllegalArgumentException e) {
            return fail(token, String.valueOf(e.getMessage()), "write the id of an indicator");
        }
    }

    private @Nullable Expression aggregate(Token name, Aggregate.How how, int brackets) {
        var of = new ArrayList<Expression>();
        do {
            Expression part = sum(brackets);
            if (part == null) {
                return null;
            }
            of.add(part);
        } while (takes(","));
        if (next().is("over") && of.size() == 1) {
            return overAreas(name, how, of.get(0));
        }
        return placed(new Aggregate(how, of), name.place().through(next().place()));
    }

    private @Nullable Expression overAreas(Token name, Aggregate.How how, Expression of) {
        Token over = rest.removeFirst();
        Token group = next();
        if (!(of instanceof Input input) || input.areas() != null) {
            return fail(
                    over,
                    "only the values of one indicator are put together over areas",
                    "write " + how.word() + "(id over areas) for each indicator");
        }
        if (!group.isWord()) {
            return fail(group, "the areas are missing here", "write the code of a group of areas after over");
        }
        rest.removeFirst();
        try {
            var areas = new Input.Areas(how, new AreaId(group.text()));
            return placed(new Input(input.indicator(), areas), name.place().through(next().place()));
        } catch (IllegalArgumentException e) {
            return fail(group, String.valueOf(e.getMessage()), "write the code of a group of areas after over");
        }
    }

    private @Nullable Expression bracket(Token opening, int brackets, Supplier<@Nullable Expression> inside) {
        if (brackets > MOST_BRACKETS) {
            return fail(opening, "more than " + MOST_BRACKETS + " brackets stand one inside another", "take it apart");
        }
        Expression found = inside.get();
        if (found == null || takes(")")) {
            return found;
        }
        return next().isEnd() ? fail(opening, "this bracket is never closed", "write ) where it ends") : stray(next());
    }

    private boolean takes(String sign) {
        boolean there = next().is(sign);
        if (there) {
            rest.removeFirst();
        }
        return there;
    }

    private Expression placed(Expression expression, Parsed.Place place) {
        places.put(expression, place);
        return expression;
    }

    private Parsed.Place place(Expression expression) {
        return places.getOrDefault(expression, new Parsed.Place(0, 0));
    }

    /** What stands where a number or a name should. */
    private @Nullable Expression wanting(Token token) {
        return token.isEnd() || Signs.isKnown(token.text())
                ? fail(token, "a number or the id of an indicator is missing here", "write one, or take a sign away")
                : fail(token, Signs.message(token.text()), Signs.advice(token.text()));
    }

    /** What stands where the formula, or the part in brackets, might have ended. */
    private @Nullable Expression stray(Token token) {
        if (token.isWord() || token.is("(")) {
            return fail(token, "there is no sign before \"" + token.text() + "\"", "write + - * or / before it");
        }
        if (token.is(")")) {
            return fail(token, "this bracket closes nothing", "take it away, or write ( where it begins");
        }
        return token.is(",")
                ? fail(
                        token,
                        "a comma stands between the parts of min, max and sum only",
                        "write 1000, not 1,000, for a large number")
                : fail(token, Signs.message(token.text()), Signs.advice(token.text()));
    }

    private @Nullable Expression fail(Token at, String message, String advice) {
        faults.add(new Parsed.Faulty(at.place(), message, advice));
        return null;
    }
}
