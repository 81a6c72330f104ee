package io.github.kpi4j.series;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable identifier of an indicator, unique in its framework and never reused. National codes are not identifiers:
 * several of them name more than one measure.
 *
 * @param text a letter or digit, then up to 99 letters, digits, dots, hyphens or underscores
 */
public record IndicatorId(String text) implements Comparable<IndicatorId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /**
     * Checks the form.
     *
     * @param text a letter or digit
     * @throws IllegalArgumentException if the text is not of the form described above
     */
    public IndicatorId {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not an indicator id: write letters, digits, dots,"
                    + " hyphens or underscores, such as re-referrals");
        }
    }

    @Override
    public int compareTo(IndicatorId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
