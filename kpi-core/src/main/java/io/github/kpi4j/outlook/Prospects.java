package io.github.kpi4j.outlook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator is heading: what is forecast for days to come, and what the rest of the year has to come to.
 *
 * @param outlooks what was forecast for each horizon, in order of period; empty where no forecast is declared
 * @param rate what the rest of the year has to come to; null where nothing is promised for a year as a whole
 */
public record Prospects(
        List<OutlookFinding> outlooks, @Nullable RequiredRate rate) {

    /** Nothing is asked. */
    public static final Prospects NONE = new Prospects(List.of(), null);

    /**
     * Copies the list.
     *
     * @param outlooks what was forecast for each horizon
     * @param rate what the rest of the year has to come to
     */
    public Prospects {
        Objects.requireNonNull(outlooks, "outlooks");
        outlooks = List.copyOf(outlooks);
    }

    /**
     * What was forecast for one horizon.
     *
     * @param horizon the horizon
     * @return the finding; empty where no forecast is declared, or the horizon does not lie ahead
     */
    public Optional<OutlookFinding> at(Horizon.Kind horizon) {
        return outlooks.stream()
                .filter(finding -> finding.horizon().kind() == horizon)
                .findFirst();
    }
}
