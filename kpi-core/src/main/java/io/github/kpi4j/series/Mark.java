package io.github.kpi4j.series;

import java.util.Set;

/** What a reader must know about an observation beside its value. Several marks may hold at once. */
public enum Mark {
    /** May change when the final figure is published. */
    PROVISIONAL("[p]"),
    /** Changed since it was first published. */
    REVISED("[r]"),
    /** Estimated, not counted. */
    ESTIMATED("[e]"),
    /** A forecast, not an outturn: shown, but never judged, and no point of a trend or a baseline. */
    FORECAST("[f]"),
    /** Not comparable with earlier periods: the definition or the collection changed here. */
    BREAK("[b]"),
    /** Based on few cases or on weak data. */
    LOW_RELIABILITY("[u]"),
    /** The figure of an earlier period, shown again; it never counts as a new observation. */
    CARRIED_FORWARD("");

    private final String shorthand;

    Mark(String shorthand) {
        this.shorthand = shorthand;
    }

    /** Whether the marks say that a figure was not observed in its own period. */
    static boolean standsForAnother(Set<Mark> marks) {
        return marks.contains(FORECAST) || marks.contains(CARRIED_FORWARD);
    }

    /**
     * The shorthand of the Government Statistical Service.
     *
     * @return the shorthand in square brackets, or an empty text where the GSS has none
     */
    public String shorthand() {
        return shorthand;
    }
}
