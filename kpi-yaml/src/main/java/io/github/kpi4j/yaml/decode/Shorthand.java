package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shorthand of government statistics beyond the marks and reasons that are also written: other letters for them, and symbols. */
final class Shorthand {

    private static final Map<String, Mark> MARKS = Map.of("[er]", Mark.REVISED);

    private static final Map<String, Reason> REASONS = Map.of(
            "[x]", Reason.NOT_AVAILABLE,
            "[c]", Reason.SUPPRESSED,
            "[z]", Reason.NOT_APPLICABLE,
            "[low]", Reason.LOW,
            "[k]", Reason.LOW,
            "[w]", Reason.NOT_AVAILABLE);

    private static final Map<String, Reason> SYMBOLS =
            Map.of("*", Reason.SUPPRESSED, ":", Reason.NOT_AVAILABLE, "~", Reason.LOW);

    private static final Map<String, String> REMARKS = Map.of(
            "[n]", "not significant",
            "[ns]", "not statistically significant",
            "[s]", "significant at the 5% level",
            "[ss]", "significant at the 1% level",
            "[sss]", "significant at the 0.1% level",
            "[a]", "an average",
            "[t]", "a total");

    private Shorthand() {}

    static boolean isBracketed(String text) {
        return text.startsWith("[") && text.endsWith("]");
    }

    static @Nullable Mark mark(String word) {
        return MARKS.get(word);
    }

    /** The reason that a shorthand in brackets stands for. */
    static @Nullable Reason reason(String word) {
        return REASONS.get(word);
    }

    /** Why there is no number, where a symbol or a letter without brackets stands in its place, as in files of the DfE. */
    static @Nullable Reason inPlaceOfNumber(String word) {
        Reason symbol = SYMBOLS.get(word);
        return symbol == null && !isBracketed(word) ? REASONS.get("[" + word.toLowerCase(Locale.ROOT) + "]") : symbol;
    }

    /** Whether the number is left out because it is not reliable: the letter of the mark stands in its place. */
    static boolean isUnreliable(String word, boolean isNumber) {
        String letter = Mark.LOW_RELIABILITY.shorthand();
        return word.equalsIgnoreCase(letter) || (isNumber && letter.equalsIgnoreCase("[" + word + "]"));
    }

    /** What a marker says that changes nothing here; null if it is no such marker. */
    static @Nullable String remark(String word) {
        return REMARKS.get(word);
    }
}
