package io.github.kpi4j.series;

import io.github.kpi4j.period.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How complete a value is that is made from several figures. What is made from such a value counts the same figures, so that
 * an incomplete part makes an incomplete whole.
 *
 * @param wanted how many figures the value is to be made from
 * @param gaps those that are missing, at most as many as are wanted
 */
public record Coverage(int wanted, List<Gap> gaps) {

    /**
     * A figure that is missing.
     *
     * @param indicator the indicator
     * @param area the area, or null where it is the one that the value itself is of
     * @param period the period
     * @param reason why it is missing
     */
    public record Gap(IndicatorId indicator, @Nullable AreaId area, Period period, Reason reason) {

        /**
         * Checks that all is there.
         *
         * @param indicator the indicator
         * @param area the area
         * @param period the period
         * @param reason why it is missing
         */
        public Gap {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Copies the gaps.
     *
     * @param wanted how many figures the value is to be made from
     * @param gaps those that are missing
     * @throws IllegalArgumentException if no figure is wanted, or more are missing than are wanted
     */
    public Coverage {
        Objects.requireNonNull(gaps, "gaps");
        gaps = List.copyOf(gaps);
        if (wanted < 1 || gaps.size() > wanted) {
            throw new IllegalArgumentException(wanted + " figures are wanted and " + gaps.size()
                    + " missing; at least one has to be wanted, and no" + " more can be missing than are wanted");
        }
    }

    /**
     * The coverage of what is made from several parts.
     *
     * @param parts the coverage of each part; at least one
     * @return all their figures together
     * @throws IllegalArgumentException if there are no parts
     */
    public static Coverage of(Collection<Coverage> parts) {
        var gaps = new ArrayList<Gap>();
        parts.forEach(part -> gaps.addAll(part.gaps));
        return new Coverage(parts.stream().mapToInt(Coverage::wanted).sum(), gaps);
    }

    /**
     * How many figures are there.
     *
     * @return the figures wanted without those that are missing
     */
    public int known() {
        return wanted - gaps.size();
    }

    /**
     * Whether nothing is missing.
     *
     * @return true if every figure is there
     */
    public boolean isComplete() {
        return gaps.isEmpty();
    }
}
