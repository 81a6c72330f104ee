package io.github.kpi4j.yaml.field;

import io.github.kpi4j.yaml.problem.Quote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of a text that is nearly a number. */
final class NumberAdvice {

    private static final String UNIT_ONCE = " — the unit is given once, under unit";
    private static final String DIGITS = "(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?";
    private static final Pattern PERCENT = Pattern.compile("(-?" + DIGITS + ") ?%");

    /** The usual ways to write a number that is not ours, each with what to write. */
    private static final List<Habit> HABITS = List.of(
            new Habit("\\s*(-?" + DIGITS + ")\\s*", m -> m.group(1) + " without blanks around it"),
            new Habit("\\+(" + DIGITS + ")", m -> m.group(1)),
            new Habit("\u2212(" + DIGITS + ")", m -> "-" + m.group(1)),
            new Habit("\\((" + DIGITS + ")\\)", m -> "-" + m.group(1)),
            new Habit("(-?)(\\.[0-9]+)", m -> m.group(1) + "0" + m.group(2)),
            new Habit("(-?[1-9][0-9]*|-?0)\\.", m -> m.group(1)),
            new Habit("(-?)0+(" + DIGITS + ")", m -> m.group(1) + m.group(2)),
            new Habit(
                    "-?[1-9][0-9]{0,2}(?:[,_' \u00A0\u2009\u202F][0-9]{3})+(?:\\.[0-9]+)?",
                    m -> m.group().replaceAll("[^-.0-9]", "")),
            new Habit("(-?[1-9][0-9]*)_([_0-9]*[0-9])", m -> m.group().replace("_", "")),
            new Habit("(-?(?:0|[1-9][0-9]*)),([0-9]+)", m -> m.group(1) + "." + m.group(2)),
            new Habit("-?" + DIGITS + "[eE][-+]?[0-9]{1,2}", NumberAdvice::inFull),
            new Habit("[£€$] ?(" + DIGITS + ")", m -> m.group(1) + UNIT_ONCE),
            new Habit(
                    "[£€$] ?([1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?)",
                    m -> m.group(1).replace(",", "") + UNIT_ONCE),
            new Habit(
                    "-?" + DIGITS + " ?(?:[kKmM]|bn|thousand|million|billion)",
                    m -> "the number in full, with its zeros"),
            new Habit("(-?" + DIGITS + ") ?(?:%+|[£€$]|\\p{L}[\\p{L} ]*)", m -> m.group(1) + UNIT_ONCE));

    private NumberAdvice() {}

    /** What is wrong with a text that is not a number. */
    static NumberText.Refused refuse(String text) {
        if (text.length() > NumberText.LONGEST) {
            String message = Quote.of(text) + " is too long for a number";
            return new NumberText.Refused("not-a-number", message, "write at most " + NumberText.LONGEST + " digits");
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return ambiguous(text, percent.group(1));
        }
        String advice = HABITS.stream()
                .flatMap(habit -> habit.apply(text).stream())
                .findFirst()
                .map(instead -> "write " + instead)
                .orElse("write digits with a point where needed, for example 12.5");
        return new NumberText.Refused("not-a-number", Quote.of(text) + " is not a number", advice);
    }

    private static NumberText.Refused ambiguous(String text, String number) {
        return new NumberText.Refused(
                "ambiguous-percent",
                Quote.of(text) + " can be read in more than one way",
                "write " + number + " without the sign; where a tolerance is wanted, write {points: " + number
                        + "} for " + number + " percentage points or {percent-of-target: " + number + "} for " + number
                        + " % of the target");
    }

    private static String inFull(MatchResult written) {
        return new BigDecimal(written.group()).toPlainString();
    }

    /** A pattern and what to write instead of a text that matches it. */
    private record Habit(Pattern pattern, Function<MatchResult, String> instead) {

        Habit(String pattern, Function<MatchResult, String> instead) {
            this(Pattern.compile(pattern), instead);
        }

        Optional<String> apply(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? Optional.of(instead.apply(matcher)) : Optional.empty();
        }
    }
}
