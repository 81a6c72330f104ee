package io.github.kpi4j.evidence;

import java.util.Objects;

/**
 * From when on evidence counts as moderate and as strong. What is neither is thin, and without any source there is none.
 *
 * @param moderate what makes it moderate
 * @param strong what makes it strong; no condition is easier than that of moderate
 */
public record StrengthRule(Condition moderate, Condition strong) {

    /** Moderate from 2 sources on, the latest of the last 24 months; strong from 3 of 2 sorts on, the latest of the last 12. */
    public static final StrengthRule DEFAULT = new StrengthRule(new Condition(2, 1, 24), new Condition(3, 2, 12));

    /**
     * Checks that strong is not easier than moderate.
     *
     * @param moderate what makes it moderate
     * @param strong what makes it strong
     * @throws IllegalArgumentException if strong asks for fewer sources or sorts than moderate, or lets them be older
     */
    public StrengthRule {
        Objects.requireNonNull(moderate, "moderate");
        Objects.requireNonNull(strong, "strong");
        if (strong.sources() < moderate.sources()
                || strong.kinds() < moderate.kinds()
                || strong.months() > moderate.months()) {
            throw new IllegalArgumentException(
                    "strong asks for less than moderate; write at least " + moderate.sources() + " sources, at least "
                            + moderate.kinds() + " kinds and at most " + moderate.months() + " months");
        }
    }

    /**
     * What evidence has to be for a grade: all of it.
     *
     * @param sources the fewest sources
     * @param kinds the fewest different sorts among them
     * @param months how old the latest source may be; one of the very day that many months ago is not too old
     */
    public record Condition(int sources, int kinds, int months) {

        private static final int MOST_MONTHS = 1200;

        /**
         * Checks that it asks for something.
         *
         * @param sources the fewest sources
         * @param kinds the fewest different sorts among them
         * @param months how old the latest source may be
         * @throws IllegalArgumentException if no source is asked for, or more sorts than there are or than sources, or the
         *     months are not from 1 to 1200
         */
        public Condition {
            int most = Source.Kind.values().length;
            if (sources < 1) {
                throw new IllegalArgumentException("sources is " + sources + "; write 1 or more");
            }
            if (kinds < 1 || kinds > Math.min(sources, most)) {
                throw new IllegalArgumentException(
                        "kinds is " + kinds + "; write 1 or more, and no more than there are sources, or than " + most);
            }
            if (months < 1 || months > MOST_MONTHS) {
                throw new IllegalArgumentException("months is " + months + "; write 1 to " + MOST_MONTHS);
            }
        }
    }
}
