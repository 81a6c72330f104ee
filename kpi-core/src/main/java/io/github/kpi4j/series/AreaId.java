package io.github.kpi4j.series;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code of an area: a GSS code such as {@code E09000006}, or a name of the framework's own for a group of areas.
 *
 * @param code a letter or digit, then up to 99 letters, digits, dots, hyphens or underscores
 */
public record AreaId(String code) implements Comparable<AreaId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /**
     * Checks the form.
     *
     * @param code a letter or digit
     * @throws IllegalArgumentException if the code is not of the form described above
     */
    public AreaId {
        Objects.requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is not an area code: write letters, digits, dots,"
                    + " hyphens or underscores, such as E09000006");
        }
    }

    @Override
    public int compareTo(AreaId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
