package io.github.kpi4j.number;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/** The pieces from which units write their values. */
final class UnitText {

    private static final int GROUP = 3;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private UnitText() {}

    /** The value in plain digits, with a comma before every group of three in front of the point. */
    static String grouped(BigDecimal value) {
        StringBuilder text = new StringBuilder(value.toPlainString());
        int first = value.signum() < 0 ? 1 : 0;
        int point = text.indexOf(".");
        for (int at = (point < 0 ? text.length() : point) - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    static String counted(BigDecimal value, String noun) {
        boolean one = value.scale() == 0 && value.abs().compareTo(BigDecimal.ONE) == 0;
        return grouped(value) + " " + noun + (one ? "" : "s");
    }

    /** The value and its noun, the noun in the singular when the value is exactly one. */
    static String ofNoun(BigDecimal value, String noun) {
        boolean one = value.scale() == 0 && value.abs().compareTo(BigDecimal.ONE) == 0;
        return grouped(value) + after(" ", one ? singular(noun) : noun);
    }

    private static String singular(String noun) {
        if (noun.endsWith("children")) {
            return noun.substring(0, noun.length() - "ren".length());
        }
        if (noun.endsWith("people")) {
            return noun.substring(0, noun.length() - "people".length()) + "person";
        }
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - "ies".length()) + "y";
        }
        return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** The word behind the joint, or nothing if there is no word. */
    static String after(String joint, String word) {
        return word.isEmpty() ? "" : joint + word;
    }

    static String currencyPrefix(String currency) {
        return switch (currency) {
            case "GBP" -> "£";
            case "EUR" -> "€";
            case "USD" -> "$";
            default -> currency + " ";
        };
    }

    static void requireCurrency(String currency) {
        Objects.requireNonNull(currency, "currency");
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException(
                    "currency is \"" + currency + "\"; three capital letters are wanted, such as GBP");
        }
    }

    static void requireTidy(String word, String name) {
        Objects.requireNonNull(word, name);
        if (!word.equals(word.strip())) {
            throw new IllegalArgumentException(
                    name + " is \"" + word + "\"; a word without spaces around it is wanted");
        }
    }
}
