package io.github.kpi4j.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For whom a framework reports.
 *
 * @param audiences whom its reports are for, in reading order; may be empty
 */
public record Governance(List<Audience> audiences) {

    /** Nothing is laid down. */
    public static final Governance NONE = new Governance(List.of());

    /**
     * Copies the audiences.
     *
     * @param audiences whom its reports are for
     */
    public Governance {
        Objects.requireNonNull(audiences, "audiences");
        audiences = List.copyOf(audiences);
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
        return faults;
    }
}
