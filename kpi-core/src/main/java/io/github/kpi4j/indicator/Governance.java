package io.github.kpi4j.indicator;

import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * For whom a framework reports, what it no longer measures, and until when it is made.
 *
 * @param audiences whom its reports are for, in reading order; may be empty
 * @param retired the indicators that it had once, in reading order; may be empty
 * @param until the last day for which the framework is made, or null where nothing ends it
 */
public record Governance(
        List<Audience> audiences,
        List<Retirement> retired,
        @Nullable LocalDate until) {

    /** Nothing is laid down. */
    public static final Governance NONE = new Governance(List.of(), List.of(), null);

    /**
     * An indicator that is no longer measured. Its id is never used for another.
     *
     * @param id the identifier
     * @param name the name for readers
     * @param on the last day on which it was in use
     * @param reason why it is no longer measured
     */
    public record Retirement(IndicatorId id, String name, LocalDate on, String reason) {

        /**
         * Checks the texts.
         *
         * @param id the identifier
         * @param name the name for readers
         * @param on the last day on which it was in use
         * @param reason why it is no longer measured
         * @throws IllegalArgumentException if name or reason is blank
         */
        public Retirement {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(reason, "reason");
            if (name.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException(id + " was retired: a name and a reason are wanted");
            }
        }
    }

    /**
     * Copies the lists.
     *
     * @param audiences whom its reports are for
     * @param retired the indicators that it had once
     * @param until the last day for which the framework is made
     */
    public Governance {
        Objects.requireNonNull(audiences, "audiences");
        Objects.requireNonNull(retired, "retired");
        audiences = List.copyOf(audiences);
        retired = List.copyOf(retired);
    }

    /**
     * What is laid down for a framework that nothing ends.
     *
     * @param audiences whom its reports are for
     * @param retired the indicators that it had once
     */
    public Governance(List<Audience> audiences, List<Retirement> retired) {
        this(audiences, retired, null);
    }

    /**
     * Finds an indicator that the framework had once.
     *
     * @param indicator the id
     * @return when and why it was retired; empty if it was not
     */
    public Optional<Retirement> retirement(IndicatorId indicator) {
        return retired.stream().filter(each -> each.id().equals(indicator)).findFirst();
    }

    /** What does not fit the indicators of the framework. */
    List<String> faults(List<Indicator> indicators) {
        Set<String> tiers = indicators.stream()
                .flatMap(each -> each.definition().tiers().stream())
                .collect(Collectors.toSet());
        var faults = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (Audience audience : audiences) {
            if (audience.id().isBlank()) {
                faults.add("audience \"" + audience.name() + "\" has no id");
            } else if (!seen.add(audience.id())) {
                faults.add("audience \"" + audience.id() + "\" is defined twice");
            }
            audience.tiers().stream()
                    .filter(tier -> !tiers.contains(tier))
                    .forEach(tier -> faults.add("audience \"" + audience.id() + "\" sees the tier \"" + tier
                            + "\", to which no indicator belongs"));
        }
        var gone = new HashSet<IndicatorId>();
        for (Retirement retirement : retired) {
            if (!gone.add(retirement.id())) {
                faults.add("indicator \"" + retirement.id() + "\" is retired twice");
            }
            if (indicators.stream().anyMatch(each -> each.id().equals(retirement.id()))) {
                faults.add("indicator \"" + retirement.id() + "\" was retired on " + retirement.on()
                        + "; an id is never used again");
            }
        }
        return faults;
    }
}
