package io.github.kpi4j.narrative;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Holt;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.SeasonalNaive;
import io.github.kpi4j.period.Frequency;

/** Words for how figures are projected. */
final class ForecastRuleWords {

    private static final int MONTHS_IN_YEAR = 12;

    private ForecastRuleWords() {}

    /** The rule with its setting, to begin or end a sentence with. */
    static String name(ForecastRule rule) {
        if (rule instanceof LastValue) {
            return "the last value";
        }
        if (rule instanceof RunRate rate) {
            return "the run rate over " + Words.count(rate.periods(), "period", "periods");
        }
        if (rule instanceof LinearTrend line) {
            return "the straight line through " + Words.count(line.over(), "figure", "figures");
        }
        if (rule instanceof SeasonalNaive) {
            return "repeating the latest year";
        }
        return rule instanceof Holt ? "Holt's method" : "the rule";
    }

    /** How many figures one after the other it takes; 0 for a rule that only its maker knows. */
    static int needed(ForecastRule rule, Frequency every) {
        if (rule instanceof RunRate rate) {
            return rate.periods() + 1;
        }
        if (rule instanceof LinearTrend line) {
            return line.over();
        }
        if (rule instanceof Holt) {
            return Holt.FEWEST;
        }
        return rule instanceof SeasonalNaive && every != Frequency.IRREGULAR ? MONTHS_IN_YEAR / every.months() : 0;
    }
}
