package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.yaml.field.NumberText;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in cells, in the strict grammar of {@link NumberText}. */
final class CellNumber {

    private static final Pattern PERCENT = Pattern.compile("(-?[0-9][0-9.]*) ?%");
    private static final Pattern MARKED = Pattern.compile("([^\\[\\]]+?) ?(\\[[a-z]+\\])");

    private CellNumber() {}

    static @Nullable Rational read(Row row, Column column) {
        String text = row.text(column);
        NumberText number = NumberText.read(text);
        if (number instanceof NumberText.Exact exact) {
            return Rational.parse(exact.decimal());
        }
        if (number instanceof NumberText.Shortened shortened) {
            row.warn(column, NumberText.Shortened.CODE, shortened.message(), shortened.advice());
            return Rational.parse(shortened.decimal());
        }
        NumberText.Refused refused = (NumberText.Refused) number;
        return row.error(column, "not-a-number", Quote.of(text) + " is not a number", advice(text, refused));
    }

    private static String advice(String text, NumberText.Refused refused) {
        if (text.codePoints().noneMatch(Character::isDigit)) {
            return MarksDecoder.SAY_WHY;
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return "write " + percent.group(1) + "; the framework says that it is a percentage";
        }
        Matcher marked = MARKED.matcher(text);
        return marked.matches()
                ? "write " + marked.group(1) + ", and " + marked.group(2) + " under marks"
                : refused.advice();
    }
}
