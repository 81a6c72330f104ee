package io.github.kpi4j.formula;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A formula as a tree: numbers and indicators, {@code + - * /}, brackets, {@code min}, {@code max} and {@code sum}, the last
 * three of several formulas or of one indicator over a group of areas: {@code sum(visits over localities)}. It is
 * exact, and has no other functions, no conditions and no variables.
 *
 * <p>In text, a word is a run of letters, digits, dots, hyphens and underscores. A word of digits, with or without decimals,
 * is a number; every other word is the id of an indicator, hyphens included. So {@code a-b} is one id, and a minus needs a
 * blank before and after it: {@code a - b}. {@code *} and {@code /} bind closer than {@code +} and {@code -}; signs of one
 * rank are worked off from the left.
 */
public sealed interface Expression permits Constant, Input, Negation, Operation, Aggregate {

    /** How many levels a formula may have, one inside another. */
    int MOST_LEVELS = 500;

    /**
     * The formulas that this one is put together from.
     *
     * @return them from left to right; empty for a number and for an indicator
     */
    List<Expression> parts();

    /**
     * What the formula comes to, exact.
     *
     * @param numbers the number of each indicator of the formula
     * @return the number; empty where something is divided by zero
     */
    Optional<Rational> value(Function<? super Input, Rational> numbers);

    /**
     * The formula without what is missing. A sum, a minimum and a maximum go without the parts that are missing; what is
     * subtracted, multiplied or divided needs all its parts.
     *
     * @param missing whether an indicator has no number
     * @return the rest of the formula; empty if nothing is left
     */
    Optional<Expression> without(Predicate<? super Input> missing);

    /**
     * The formula as text, with no more brackets than it needs.
     *
     * @return a text that reads as an equal formula
     */
    String text();

    /**
     * The indicators of the formula.
     *
     * @return each once, in the order in which they come first
     */
    default List<Input> inputs() {
        var found = new ArrayList<Input>();
        Tree.collectInputs(this, found);
        return List.copyOf(found);
    }

    /**
     * Whether the units go together. The terms of a sum, a difference, a minimum or a maximum have to be in one unit.
     * Counts of any things are one unit here, so are percentages and percentage points, and a number without a unit goes
     * with everything. A product or a quotient is in a unit of its own, which the declared one names; it is money exactly
     * if money is on top once. Money in different prices does not go together, in a quotient neither, and money is not
     * divided by a percentage. A product or quotient with a number is not questioned, because the number may stand for
     * something in a unit of its own, as in {@code places * 1200}.
     *
     * @param declared the unit that the whole formula is said to have
     * @param units the unit of each indicator of the formula
     * @return the first thing that does not fit; empty if all does
     */
    default Optional<Misfit> misfit(Unit declared, Function<? super IndicatorId, Unit> units) {
        return new UnitCheck(units).misfit(this, declared);
    }

    /**
     * Reads a formula.
     *
     * @param text the text
     * @return the formula with the places of its parts, or what is wrong and where
     */
    static Parsed parse(String text) {
        return new Parser(text).parsed();
    }

    /**
     * Reads a formula that is known to be sound, such as one written in code.
     *
     * @param text the text
     * @return the formula
     * @throws IllegalArgumentException if the text is not a formula; the message says at which character and why
     */
    static Expression of(String text) {
        Parsed parsed = parse(text);
        if (parsed instanceof Parsed.Faulty faulty) {
            throw new IllegalArgumentException(
                    "\"" + text + "\", character " + (faulty.place().from() + 1) + ": " + faulty.message()
                            + (faulty.advice().isEmpty() ? "" : "; " + faulty.advice()));
        }
        return ((Parsed.Sound) parsed).expression();
    }
}
