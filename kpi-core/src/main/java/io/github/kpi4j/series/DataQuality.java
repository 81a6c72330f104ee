package io.github.kpi4j.series;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody who looked into it trusts the data behind a figure. It is told beside the figure and changes no judgement;
 * what kind of figure it is, such as provisional or estimated, is said by its {@link Mark marks}.
 */
public enum DataQuality {
    /** Checked, complete and sound. */
    GOOD,
    /** Usable, with known gaps or weaknesses. */
    FAIR,
    /** To be read with great care. */
    POOR;

    /**
     * The grade as one stable word for files.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The grade of what is made from several figures.
     *
     * @param grades the grades of the parts; null for parts that nobody graded
     * @return the worst of them, or null if nobody graded any
     */
    public static @Nullable DataQuality worst(Collection<@Nullable DataQuality> grades) {
        return grades.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
