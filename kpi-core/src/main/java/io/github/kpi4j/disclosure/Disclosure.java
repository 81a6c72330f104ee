package io.github.kpi4j.disclosure;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.series.IndicatorId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the counts of a framework are published: which are too small to be shown, and what the others are rounded to. An
 * exception says how small a count of one indicator has to be to give somebody away by itself; a figure is hidden all the same
 * where it would give away another.
 *
 * <p>Counts are numbers of things, what a percentage, rate or mean divides and divides by, the rest of a percentage, and counts per
 * grade; money, days, and values supplied without their counts are none. Nought is shown. Where counts are rounded, a ratio is that of the
 * rounded counts. What adds up is what the framework declares: groups of areas, formulas with their roll-ups, totals of the year so far,
 * and figures carried forward. Revisions between two publications, and what others publish, are not looked at.
 *
 * @param usual the rule for every indicator without one of its own
 * @param exceptions the rules of single indicators
 */
public record Disclosure(CountDisplay usual, Map<IndicatorId, CountDisplay> exceptions) {

    /** Everything is shown as it is. */
    public static final Disclosure NONE = usually(CountDisplay.AS_COUNTED);

    /**
     * Copies the exceptions, and leaves out those that say what is usual.
     *
     * @param usual the rule for every indicator without one of its own
     * @param exceptions the rules of single indicators
     */
    public Disclosure {
        Objects.requireNonNull(usual, "usual");
        Objects.requireNonNull(exceptions, "exceptions");
        var unusual = new TreeMap<>(exceptions);
        unusual.values().removeIf(usual::equals);
        exceptions = Collections.unmodifiableMap(unusual);
    }

    /**
     * One rule for all indicators.
     *
     * @param rule the rule
     * @return the disclosure without exceptions
     */
    public static Disclosure usually(CountDisplay rule) {
        return new Disclosure(rule, new TreeMap<>());
    }

    /**
     * The rule of an indicator.
     *
     * @param indicator the indicator
     * @return its own rule, or the usual one
     */
    public CountDisplay rule(IndicatorId indicator) {
        return exceptions.getOrDefault(indicator, usual);
    }

    /**
     * Whether there is nothing to hide and nothing to round.
     *
     * @return true if every count of every indicator is shown as it is
     */
    public boolean isNone() {
        return Stream.concat(Stream.of(usual), exceptions.values().stream()).allMatch(CountDisplay.AS_COUNTED::equals);
    }
}
