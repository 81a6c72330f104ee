package io.github.kpi4j.rollup;

import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator's figures are put together over periods and over areas. The two are declared apart, because a number may be
 * added up over areas and not over time, such as children looked after on a day.
 *
 * @param overTime how the values of shorter periods make that of a longer one, or null where that is not declared
 * @param overAreas how the values of areas make that of a group of areas, or null where that is not declared
 * @param missing what happens where one of them is missing
 */
public record RollUpRules(
        @Nullable Combine overTime, @Nullable Combine overAreas, Missing missing) {

    /** Nothing is declared: nothing is put together. */
    public static final RollUpRules UNDECLARED = new RollUpRules(null, null, Missing.REFUSE);

    /** What happens where a figure is missing. Either way the value says which. */
    public enum Missing {
        /** There is no value, for the same reason. */
        REFUSE,
        /** The value is made from those that are known, and is incomplete. */
        SKIP
    }

    /**
     * Checks that areas are not put in order.
     *
     * @param overTime how the values of shorter periods make that of a longer one
     * @param overAreas how the values of areas make that of a group
     * @param missing what happens where one of them is missing
     * @throws IllegalArgumentException if the first or the last of areas is asked for
     */
    public RollUpRules {
        Objects.requireNonNull(missing, "missing");
        if (overAreas == Combine.FIRST || overAreas == Combine.LAST) {
            throw new IllegalArgumentException(
                    "overAreas is " + overAreas.code() + "; areas have no order, so another rule is wanted");
        }
    }

    /**
     * Why the rules do not fit an indicator.
     *
     * @param measure how it is measured
     * @param cadence what its figures cover
     * @return what is wrong, as the rest of a sentence about the indicator; empty if they fit
     */
    public Optional<String> fault(Measure measure, Cadence cadence) {
        return fault(overTime, measure)
                .map(fault -> "over time " + fault)
                .or(() -> overTime == null ? Optional.empty() : overlap(overTime, cadence))
                .or(() -> overAreas != null && !(measure instanceof OwnFigures)
                        ? Optional.of(
                                "what is worked out from other indicators is rolled up with them, not by a rule of its own")
                        : fault(overAreas, measure).map(fault -> "over areas " + fault));
    }

    private static Optional<String> fault(@Nullable Combine rule, Measure measure) {
        if (rule == null || rule == Combine.NONE || rule == Combine.FIRST || rule == Combine.LAST) {
            return Optional.empty();
        }
        boolean adds = rule == Combine.SUM || rule == Combine.RATIO_OF_SUMS;
        if (measure instanceof MedianGrade) {
            return adds
                    ? Optional.empty()
                    : Optional.of("grades have no " + rule.code() + ", because they have an order and no distances;"
                            + " write sum, which adds up the counts per grade and takes the median of all cases");
        }
        if (measure.grades().isPresent()) {
            return Optional.of("grades have no " + rule.code() + ", because they have an order and no distances");
        }
        if (measure instanceof InWords) {
            return Optional.of("words have no " + rule.code());
        }
        if (rule == Combine.SUM && !measure.isAdditive()) {
            return Optional.of(
                    "percentages, rates and means cannot be added up; write ratio-of-sums where the counts are"
                            + " supplied, or a mean of the values by its name");
        }
        return rule == Combine.RATIO_OF_SUMS && measure instanceof Direct
                ? Optional.of("a number without numerator and denominator has no ratio-of-sums")
                : Optional.empty();
    }

    /** What is added up must not overlap, and a number at a date is none for a period. */
    private static Optional<String> overlap(Combine rule, Cadence cadence) {
        boolean adds = rule == Combine.SUM || rule == Combine.RATIO_OF_SUMS;
        Span span = cadence.covers().span();
        if (!adds || span.tiles()) {
            return Optional.empty();
        }
        return Optional.of(
                span == Span.SNAPSHOT
                        ? "numbers at a date are not added up over time; write last, or mean"
                        : "figures that overlap are not added up over time; write last");
    }
}
