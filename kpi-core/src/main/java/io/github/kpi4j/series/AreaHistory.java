package io.github.kpi4j.series;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An area that had another code before, or that took the place of others.
 *
 * @param code its code now
 * @param name the name for readers
 * @param since the first day of the code, or of the area where it replaces others; null where nobody noted it
 * @param formerly the codes that the same area had before: figures under them are its own
 * @param replaces the areas that ceased when this one began: other areas, whose figures stay theirs
 */
public record AreaHistory(
        AreaId code, String name, @Nullable LocalDate since, List<AreaId> formerly, List<AreaId> replaces) {

    /**
     * Checks the codes.
     *
     * @param code its code now
     * @param name the name for readers
     * @param since the first day
     * @param formerly the codes that the same area had before
     * @param replaces the areas that ceased
     * @throws IllegalArgumentException if the name is blank, a code stands twice, there is no other code, or the area replaces
     *     others and has no first day
     */
    public AreaHistory {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(formerly, "formerly");
        Objects.requireNonNull(replaces, "replaces");
        formerly = List.copyOf(formerly);
        replaces = List.copyOf(replaces);
        if (name.isBlank()) {
            throw new IllegalArgumentException("area " + code + " has no name; write what readers call it");
        }
        var codes = new HashSet<AreaId>(formerly);
        codes.addAll(replaces);
        if (codes.contains(code) || codes.size() < formerly.size() + replaces.size()) {
            throw new IllegalArgumentException("area " + code + " names a code twice; name each code once");
        }
        if (codes.isEmpty()) {
            throw new IllegalArgumentException(
                    "area " + code + " has no other code; write formerly, or replaces, or leave the area out");
        }
        if (!replaces.isEmpty() && since == null) {
            throw new IllegalArgumentException(
                    "area " + code + " replaces others on no day; write since, the first day on which it exists");
        }
    }
}
