package io.github.kpi4j.outlook;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.statistics.Confidence;
import java.util.Objects;

/**
 * How the values to come of an indicator are forecast, as declared.
 *
 * @param rule how the values go on
 * @param confidence how sure the interval around a forecast is to be
 */
public record Outlook(ForecastRule rule, Confidence confidence) {

    /**
     * Checks that all is there.
     *
     * @param rule how the values go on
     * @param confidence how sure the interval around a forecast is to be
     */
    public Outlook {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * A forecast with the usual interval of 95%.
     *
     * @param rule how the values go on
     */
    public Outlook(ForecastRule rule) {
        this(rule, Confidence.NINETY_FIVE);
    }
}
