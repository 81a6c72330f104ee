package io.github.kpi4j.benchmark;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value and that of a comparator are alike enough to call one of them better.
 *
 * @param terms on what terms they stand side by side
 * @param earlier the period of the comparator's value where it is an earlier one, or null
 * @param age how many periods earlier
 * @param otherStatus the areas counted whose figures are provisional where the area's own is final, or the other way round; in
 *     the order of their codes
 * @param broken the areas in whose series a break stands between the two values; the area's own may be among them; in the
 *     order of their codes
 */
public record Comparability(
        ComparedWith terms, @Nullable Period earlier, long age, List<AreaId> otherStatus, List<AreaId> broken) {

    /** Why two values are shown side by side and neither is called better. */
    public enum Doubt {
        /** Somebody declared that the comparison is not a fair one, and why. */
        UNFAIR,
        /** The comparator's value is older than is allowed. */
        STALE,
        /** One is provisional and the other final. */
        STATUS,
        /** The definition or the collection changed between the two. */
        BREAK
    }

    /**
     * Checks that the parts go together.
     *
     * @param terms on what terms they stand side by side
     * @param earlier the period of the comparator's value where it is an earlier one
     * @param age how many periods earlier
     * @param otherStatus the areas of another status
     * @param broken the areas with a break
     * @throws IllegalArgumentException if the age is not above zero for an earlier period, or not zero for the same
     */
    public Comparability {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(otherStatus, "otherStatus");
        Objects.requireNonNull(broken, "broken");
        otherStatus = otherStatus.stream().sorted().toList();
        broken = broken.stream().sorted().toList();
        if (earlier == null ? age != 0 : age < 1) {
            throw new IllegalArgumentException("age is " + age + "; a value of "
                    + (earlier == null ? "the same period is 0" : earlier.label() + " is 1 or more") + " periods old");
        }
    }

    /**
     * Two values of the same period, status and definition.
     *
     * @param terms on what terms they stand side by side
     * @return the comparability
     */
    public static Comparability samePeriod(ComparedWith terms) {
        return new Comparability(terms, null, 0, List.of(), List.of());
    }

    /**
     * What speaks against calling one of the two better.
     *
     * @return the doubts in their order; empty where they can be compared
     */
    public Set<Doubt> doubts() {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (!terms.unfair().isEmpty()) {
            doubts.add(Doubt.UNFAIR);
        }
        if (age > (terms.staleAfter() == null ? 0 : terms.staleAfter())) {
            doubts.add(Doubt.STALE);
        }
        if (!otherStatus.isEmpty()) {
            doubts.add(Doubt.STATUS);
        }
        if (!broken.isEmpty()) {
            doubts.add(Doubt.BREAK);
        }
        return doubts;
    }
}
