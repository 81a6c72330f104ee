package io.github.kpi4j.series;

/** What a reader must know about an observation beside its value. Several marks may hold at once. */
public enum Mark {
    /** May change when the final figure is published. */
    PROVISIONAL("[p]"),
    /** Changed since it was first published. */
    REVISED("[r]"),
    /** Estimated, not counted. */
    ESTIMATED("[e]"),
    /** A forecast, not an outturn. */
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

    /**
     * The shorthand of the Government Statistical Service.
     *
     * @return the shorthand in square brackets, or an empty text where the GSS has none
     */
    public String shorthand() {
        return shorthand;
    }
}
