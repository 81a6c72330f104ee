package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks of a figure, and the reason why there is none: in GSS shorthand or as words. */
final class MarksDecoder {

    /** What to write where there is no value. */
    static final String SAY_WHY = "write the value, or say why there is none: [x] not available, [c] suppressed,"
            + " [z] not applicable, [low] rounds to zero but is not, not-collected, not-due, late or not-comparable";

    private static final String SHORTHAND =
            "marks are [p] [r] [e] [f] [b] [u]; reasons why there is no figure are [x] [c] [z] [low]";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+|(?<=\\])(?=\\[)");
    private static final List<Column> NUMBERS = List.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR);
    private static final Map<String, Mark> MARKS = new LinkedHashMap<>();
    private static final Map<String, Reason> REASONS = new LinkedHashMap<>();

    static {
        for (Mark mark : Mark.values()) {
            MARKS.put(mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), mark);
            if (!mark.shorthand().isEmpty()) {
                MARKS.put(mark.shorthand(), mark);
            }
        }
        EnumSet.range(Reason.NOT_DUE, Reason.NOT_COMPARABLE).forEach(reason -> REASONS.put(reason.code(), reason));
    }

    private MarksDecoder() {}

    /**
     * What stands under marks.
     *
     * @param marks what a reader must know about the figure
     * @param reason why there is no figure; null where none is given
     */
    record Marks(Set<Mark> marks, @Nullable Reason reason) {

        /** The same, and of low reliability. */
        Marks unreliable() {
            Set<Mark> more = EnumSet.of(Mark.LOW_RELIABILITY);
            more.addAll(marks);
            return new Marks(more, reason);
        }
    }

    static @Nullable Marks read(Row row) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Reason reason = null;
        boolean readable = true;
        for (String word : BETWEEN.split(row.text(Column.MARKS).toLowerCase(Locale.ROOT), -1)) {
            Mark mark = mark(word);
            Reason why = reason(word);
            if (mark != null) {
                marks.add(mark);
            } else if (why != null) {
                readable &= reason == null || reason == why || refuseSecond(row, reason, why);
                reason = why;
            } else {
                readable &= word.isEmpty() || warnOfRemark(row, word) || refuseUnknown(row, word);
            }
        }
        if (reason == null
                && marks.contains(Mark.LOW_RELIABILITY)
                && NUMBERS.stream().noneMatch(row::has)) {
            reason = Reason.NOT_AVAILABLE;
        }
        return readable ? new Marks(marks, reason) : null;
    }

    private static @Nullable Mark mark(String word) {
        Mark mark = MARKS.get(word);
        return mark == null ? Shorthand.mark(word) : mark;
    }

    /** The reason that a word of a value stands for: a shorthand in brackets or a code. */
    static @Nullable Reason reason(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Reason reason = REASONS.get(lower);
        return reason == null ? Shorthand.reason(lower) : reason;
    }

    private static boolean warnOfRemark(Row row, String word) {
        String remark = Shorthand.remark(word);
        if (remark != null) {
            row.warn(
                    Column.MARKS,
                    "mark-not-kept",
                    word + " says \"" + remark
                            + "\", which changes nothing here: the value stands, and the mark is not kept",
                    "say it under note if a reader is to know");
        }
        return remark != null;
    }

    private static boolean refuseSecond(Row row, Reason first, Reason second) {
        row.error(
                Column.MARKS,
                "two-reasons",
                "two reasons why there is no figure: " + first.code() + " and " + second.code(),
                "give one");
        return false;
    }

    private static boolean refuseUnknown(Row row, String word) {
        String advice = Shorthand.isBracketed(word) ? SHORTHAND : closest(word);
        row.error(Column.MARKS, "unknown-mark", Quote.of(word) + " is neither a mark nor a reason", advice);
        return false;
    }

    private static String closest(String word) {
        List<String> words = new ArrayList<>(MARKS.keySet());
        words.addAll(REASONS.keySet());
        words.removeIf(Shorthand::isBracketed);
        return DidYouMean.advice(word, words);
    }
}
