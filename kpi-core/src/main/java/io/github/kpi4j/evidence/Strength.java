package io.github.kpi4j.evidence;

import io.github.kpi4j.evidence.StrengthRule.Condition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How much evidence there is, on one day. It says how much was looked at and heard, of how many sorts and how lately; it does
 * not say whether what was seen is good, and changes no level.
 *
 * @param sources the sources known on the day, in order of day
 * @param at the day
 * @param rule from when on it counts as moderate and as strong
 */
public record Strength(List<Source> sources, LocalDate at, StrengthRule rule) {

    /** The grades, from weakest to strongest. */
    public enum Grade {
        /** There is no source. */
        NONE,
        /** There is a source, and not enough for more. */
        THIN,
        /** As the rule says. */
        MODERATE,
        /** As the rule says. */
        STRONG;

        /**
         * The grade as one stable word for files.
         *
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Sorts the sources, and counts one that stands twice once.
     *
     * @param sources the sources known on the day
     * @param at the day
     * @param rule from when on it counts as moderate and as strong
     * @throws IllegalArgumentException if a source is of a later day
     */
    public Strength {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rule, "rule");
        sources = sources.stream().distinct().sorted().toList();
        if (!sources.isEmpty() && latest(sources).on().isAfter(at)) {
            throw new IllegalArgumentException(
                    "sources: one is of " + latest(sources).on() + ", after " + at);
        }
    }

    private static Source latest(List<Source> sources) {
        return sources.get(sources.size() - 1);
    }

    /**
     * The sorts of source.
     *
     * @return each sort that occurs once, in the order of {@link Source.Kind}
     */
    public List<Source.Kind> kinds() {
        return sources.stream().map(Source::kind).distinct().sorted().toList();
    }

    /**
     * How many people, cases or answers all sources together rest on. Somebody who was both asked and observed counts twice.
     *
     * @return the sum over the sources that say so; empty where none does
     */
    public OptionalLong sample() {
        boolean counted = false;
        long sum = 0;
        for (Source source : sources) {
            Long sample = source.sample();
            if (sample != null) {
                counted = true;
                sum = added(sum, sample);
            }
        }
        return counted ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    /** More than fits is as much as fits. */
    private static long added(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /**
     * How many full months ago the latest source was known.
     *
     * @return the months; empty without a source
     */
    public OptionalLong months() {
        return sources.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.MONTHS.between(latest(sources).on(), at));
    }

    /**
     * In how many sources the child or the service user speaks.
     *
     * @return the number
     */
    public int voices() {
        return (int) sources.stream().filter(Source::voice).count();
    }

    /**
     * The grade, computed from everything else. A further source never lowers it on the same day.
     *
     * @return the strongest grade whose condition holds
     */
    public Grade grade() {
        if (sources.isEmpty()) {
            return Grade.NONE;
        }
        if (holds(rule.strong())) {
            return Grade.STRONG;
        }
        return holds(rule.moderate()) ? Grade.MODERATE : Grade.THIN;
    }

    private boolean holds(Condition condition) {
        return sources.size() >= condition.sources()
                && kinds().size() >= condition.kinds()
                && !latest(sources).on().plusMonths(condition.months()).isBefore(at);
    }
}
