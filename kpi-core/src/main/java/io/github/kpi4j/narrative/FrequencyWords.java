package io.github.kpi4j.narrative;

import io.github.kpi4j.period.Frequency;

/** Words for how often figures come. */
final class FrequencyWords {

    private FrequencyWords() {}

    /** What one period is called; where figures come at irregular dates, a year. */
    static String period(Frequency every) {
        return switch (every) {
            case MONTHLY -> "month";
            case QUARTERLY -> "quarter";
            case TERMLY -> "term";
            case HALF_YEARLY -> "half year";
            case YEARLY, IRREGULAR -> "year";
        };
    }

    /** So much in each period. */
    static String each(Frequency every) {
        return "a " + period(every);
    }

    /** So many periods, or figures where these come at irregular dates. */
    static String count(Frequency every, int count) {
        return every == Frequency.IRREGULAR
                ? Words.count(count, "figure", "figures")
                : Words.count(count, period(every), period(every) + "s");
    }
}
