package io.github.kpi4j.indicator;

import io.github.kpi4j.series.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why two indicators have no gap between them.
 *
 * @param message what is wrong
 * @param advice what to do instead
 */
public record GapFault(String message, String advice) {

    /**
     * Checks that all is there.
     *
     * @param message what is wrong
     * @param advice what to do instead
     */
    public GapFault {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
    }

    /**
     * Looks at the two ends of a gap.
     *
     * @param first the one
     * @param second the other
     * @return the faults; empty where the same is better of both, and their values may be of the same days
     */
    public static List<GapFault> between(Definition first, Definition second) {
        var faults = new ArrayList<GapFault>();
        if (first.polarity().sense() != second.polarity().sense()) {
            faults.add(new GapFault(
                    "better is " + word(second.polarity()) + " for \"" + second.id() + "\", but "
                            + word(first.polarity()) + " for \"" + first.id() + "\"",
                    "name two indicators of which the same is better, or mend their better:"));
        }
        if (first.neverCoversTheDaysOf(second)) {
            faults.add(new GapFault(
                    "\"" + second.id() + "\" is of " + periods(second) + ", but \"" + first.id() + "\" of "
                            + periods(first) + "; no two of their values are of the same days",
                    "name two indicators that are reported alike, or say under roll-up: how the shorter periods are put"
                            + " together"));
        }
        return faults;
    }

    private static String periods(Definition definition) {
        return definition.reporting().cadence().covers().withArticle();
    }

    private static String word(Polarity polarity) {
        return polarity.sense().name().toLowerCase(Locale.ROOT);
    }
}
