package io.github.kpi4j.indicator;

import java.util.Locale;

/** Who answers for the result of an indicator, as outcomes-based accountability tells the two apart. */
public enum Accountability {
    /** A service answers for its own customers. */
    PERFORMANCE,
    /**
     * The result concerns a whole population. Many contribute to it and no one service answers for it alone, so whoever is named
     * as its owner reports it and is not rated by it.
     */
    POPULATION;

    /**
     * The accountability as one stable word for files.
     *
     * @return the name in lower case, such as {@code population}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
