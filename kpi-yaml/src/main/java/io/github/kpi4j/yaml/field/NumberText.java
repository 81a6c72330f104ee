package io.github.kpi4j.yaml.field;

import io.github.kpi4j.yaml.problem.Quote;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a text says when a number is wanted. The grammar is strict: an optional minus, digits without a leading zero,
 * and, after a point, more digits; no exponent, no separators, no unit; at most {@link #LONGEST} characters. The same
 * for YAML and CSV.
 */
public sealed interface NumberText {

    /** How many characters a number may have. */
    int LONGEST = 60;

    /**
     * Reads a number. One with a point and more than 15 significant digits is what a spreadsheet writes for a binary
     * fraction, such as {@code 9.3699999999999992}; it is read as the shortest decimal that names the same double.
     *
     * @param text what the author wrote, blanks included
     * @return the number, or what is wrong with it
     * @throws NullPointerException if text is null
     */
    static NumberText read(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST || !NumberGrammar.NUMBER.matcher(text).matches()) {
            return NumberAdvice.refuse(text);
        }
        BigDecimal number = new BigDecimal(text);
        boolean noisy = number.scale() > 0 && number.stripTrailingZeros().precision() > NumberGrammar.TRUSTED_DIGITS;
        BigDecimal meant = noisy ? NumberGrammar.shortest(number.doubleValue()) : number;
        return meant.compareTo(number) == 0 ? new Exact(text) : new Shortened(meant.toPlainString(), text);
    }

    /**
     * A number as it was written.
     *
     * @param decimal the number, such as {@code -1.50}
     */
    record Exact(String decimal) implements NumberText {

        /**
         * Checks the component.
         *
         * @param decimal a plain decimal
         * @throws NullPointerException if decimal is null
         */
        public Exact {
            Objects.requireNonNull(decimal, "decimal");
        }
    }

    /**
     * A number with spreadsheet noise in its last digits.
     *
     * @param decimal the number that was meant, such as {@code 9.37}
     * @param written what was written, such as {@code 9.3699999999999992}
     */
    record Shortened(String decimal, String written) implements NumberText {

        /** The code of the warning that belongs to it. */
        public static final String CODE = "spreadsheet-noise";

        /**
         * Checks the components.
         *
         * @param decimal a plain decimal
         * @param written the longer one
         * @throws NullPointerException if a component is null
         */
        public Shortened {
            Objects.requireNonNull(decimal, "decimal");
            Objects.requireNonNull(written, "written");
        }

        /**
         * What to warn of.
         *
         * @return one phrase
         */
        public String message() {
            return Quote.of(written) + " has more digits than a spreadsheet keeps and is read as " + decimal;
        }

        /**
         * What to write instead.
         *
         * @return one phrase
         */
        public String advice() {
            return "write " + decimal;
        }
    }

    /**
     * Not a number.
     *
     * @param code {@code not-a-number}, or {@code ambiguous-percent} for a number with a percent sign
     * @param message what is wrong
     * @param advice what to write instead
     */
    record Refused(String code, String message, String advice) implements NumberText {

        /**
         * Checks the components.
         *
         * @param code lower case with hyphens
         * @param message one phrase
         * @param advice one phrase
         * @throws NullPointerException if a component is null
         */
        public Refused {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(advice, "advice");
        }
    }
}
