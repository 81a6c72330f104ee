package io.github.kpi4j.chain;

import java.util.Locale;

/** Where in a results chain an indicator stands; the stages of the International Aid Transparency Initiative. In order. */
public enum Stage {
    /** What is put in: money, staff, places. */
    INPUT,
    /** What is done or delivered with it: visits, assessments, repairs. */
    OUTPUT,
    /** What difference that makes to people's lives. */
    OUTCOME,
    /** What changes in the long run, for a whole population. */
    IMPACT;

    /**
     * The stage as one stable word for files.
     *
     * @return the name in lower case, such as {@code output}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
