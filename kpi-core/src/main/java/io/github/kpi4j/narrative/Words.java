package io.github.kpi4j.narrative;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for the small things: days, counts, reasons, marks, directions. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int MOST_DECIMALS = 12;

    /** Why a figure at an irregular date is not held against last year. */
    static final String NO_SAME_PERIOD = "figures at irregular dates have no same period last year";

    /** Why pools of years are not held against those of the year before. */
    static final String OVERLAPS = "the period overlaps the period before";

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String number(long count) {
        return count >= 0 && count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
    }

    static String count(long count, String singular, String plural) {
        return count + " " + (count == 1 ? singular : plural);
    }

    /** A text that ends with a full stop without it, where a semicolon follows. */
    static String goneOn(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The value with the indicator's decimals, or with as many more as it takes not to show zero for what is not zero. */
    static BigDecimal visible(Rational value, Rounding rounding) {
        BigDecimal shown = rounding.apply(value);
        for (int decimals = rounding.decimals() + 1;
                shown.signum() == 0 && !value.isZero() && decimals <= MOST_DECIMALS;
                decimals++) {
            shown = new Rounding(decimals, rounding.mode()).apply(value);
        }
        return shown;
    }

    /** A limit as it was promised, never rounded away. */
    static BigDecimal written(Rational value, Rounding rounding) {
        return value.exactDecimal().orElseGet(() -> visible(value, rounding));
    }

    /** The parts as a list in a sentence: "a, b and c". */
    static String list(List<String> parts) {
        return list(parts, "and");
    }

    /** The parts as a list in a sentence, with a word before the last: "a, b or c". */
    static String list(List<String> parts, String conjunction) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + conjunction + " " + parts.get(last);
    }

    /** A share in percent without decimals, unless that would show a whole that is not reached, or zero that is not. */
    static String percent(Rational percent) {
        BigDecimal shown = Rounding.halfUp(0).apply(percent);
        for (int decimals = 1; misleads(shown, percent) && decimals <= MOST_DECIMALS; decimals++) {
            shown = Rounding.halfUp(decimals).apply(percent);
        }
        return new Unit.Percent().format(shown);
    }

    private static boolean misleads(BigDecimal shown, Rational percent) {
        return !Rational.of(shown).equals(percent)
                && (shown.signum() == 0 || shown.compareTo(BigDecimal.valueOf(100)) == 0);
    }

    static String plain(Rational value) {
        return value.toString();
    }

    static String reason(Reason reason) {
        return switch (reason) {
            case NOT_DUE -> "not due";
            case LATE -> "late";
            case NOT_COLLECTED -> "not collected";
            case NOT_AVAILABLE -> "not available";
            case SUPPRESSED -> "suppressed";
            case NOT_APPLICABLE -> "not applicable";
            case LOW -> "low, but not zero";
            case NOT_COMPARABLE -> "not comparable";
            case ZERO_DENOMINATOR -> "no cases (the denominator is zero)";
            case TOO_FEW -> "too few cases or periods";
            case NO_TARGET -> "no target";
            case NO_BASELINE -> "no baseline";
            case NO_POLARITY -> "neutral";
            case IN_WORDS -> "for people to judge";
            case RESULT_NOT_HELD -> "result not held";
        };
    }

    static String marks(Collection<Mark> marks) {
        return marks.stream().map(Words::mark).collect(Collectors.joining(", "));
    }

    private static String mark(Mark mark) {
        return switch (mark) {
            case PROVISIONAL -> "provisional";
            case REVISED -> "revised";
            case ESTIMATED -> "estimated";
            case FORECAST -> "forecast";
            case BREAK -> "not comparable with earlier periods";
            case LOW_RELIABILITY -> "low reliability";
            case CARRIED_FORWARD -> "carried forward";
        };
    }

    static String direction(Change.Direction direction) {
        return switch (direction) {
            case IMPROVING -> "improving";
            case WORSENING -> "worsening";
            case STEADY -> "steady";
            case NOT_JUDGED -> "";
        };
    }

    static String movement(Change.Movement movement) {
        return switch (movement) {
            case UP -> "up";
            case DOWN -> "down";
            case SAME -> "unchanged";
        };
    }
}
