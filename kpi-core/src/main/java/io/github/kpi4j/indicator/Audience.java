package io.github.kpi4j.indicator;

import java.util.List;
import java.util.Objects;

/**
 * Whom a report is for, such as staff, managers, elected members or partners, and which of the framework's tiers they see.
 *
 * @param id the name by which a report asks for it, or an empty text for {@link #EVERYONE}
 * @param name the name for readers
 * @param tiers the tiers it sees; empty for one that sees every indicator
 */
public record Audience(String id, String name, List<String> tiers) {

    /** Those who see every indicator. */
    public static final Audience EVERYONE = new Audience("", "everyone", List.of());

    /**
     * Checks the name and copies the tiers.
     *
     * @param id the name by which a report asks for it
     * @param name the name for readers
     * @param tiers the tiers it sees
     * @throws IllegalArgumentException if the name is blank, or a tier is
     */
    public Audience {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tiers, "tiers");
        Objects.requireNonNull(id, "id");
        tiers = List.copyOf(tiers);
        if (name.isBlank()) {
            throw new IllegalArgumentException("audience \"" + id + "\" needs a name");
        }
        if (tiers.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("audience \"" + id + "\" names a blank tier");
        }
    }

    /**
     * Whether the audience sees an indicator.
     *
     * @param indicator the indicator
     * @return true if the audience sees everything, or one of the indicator's tiers
     */
    public boolean sees(Indicator indicator) {
        return tiers.isEmpty() || indicator.definition().tiers().stream().anyMatch(tiers::contains);
    }
}
