package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.yaml.field.NumberText;
import java.math.BigDecimal;

/** Numbers of the peers as exact ones, read as in figures: what names a double of a spreadsheet is the decimal that was meant. */
final class PeerNumber {

    /** The longest of doubles has fewer digits; written out, what is beyond would fill the memory. */
    private static final int MOST_DIGITS = 400;

    private PeerNumber() {}

    /** A number, perhaps with an exponent. */
    static Rational read(CsvRow row, String column, String text) {
        NumberText number = NumberText.read(text.indexOf('E') < 0 ? text : plain(text));
        if (number instanceof NumberText.Exact exact) {
            return Rational.parse(exact.decimal());
        }
        if (number instanceof NumberText.Shortened shortened) {
            return Rational.parse(shortened.decimal());
        }
        throw row.wrong(column + " is no number: \"" + text + "\"");
    }

    private static String plain(String text) {
        try {
            var number = new BigDecimal(text);
            boolean isLong = number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
            return isLong ? text : number.toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
