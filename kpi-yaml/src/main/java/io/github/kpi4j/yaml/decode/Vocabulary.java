package io.github.kpi4j.yaml.decode;

/**
 * The words that a framework may use for rules, the library's own and an embedder's.
 *
 * @param trendRules the trend rules
 * @param schemes the rating schemes
 * @param targets the kinds of target that are an embedder's own
 * @param forecastRules the forecast rules
 */
public record Vocabulary(
        TrendRules trendRules, RatingSchemes schemes, OwnTargets targets, ForecastRules forecastRules) {

    /** The library's own words. */
    public static final Vocabulary STANDARD =
            new Vocabulary(TrendRules.STANDARD, RatingSchemes.STANDARD, OwnTargets.NONE, ForecastRules.STANDARD);

    /**
     * The same with other trend rules.
     *
     * @param others the trend rules
     * @return a copy
     */
    public Vocabulary with(TrendRules others) {
        return new Vocabulary(others, schemes, targets, forecastRules);
    }

    /**
     * The same with other rating schemes.
     *
     * @param others the rating schemes
     * @return a copy
     */
    public Vocabulary with(RatingSchemes others) {
        return new Vocabulary(trendRules, others, targets, forecastRules);
    }

    /**
     * The same with other kinds of target.
     *
     * @param others the kinds of target
     * @return a copy
     */
    public Vocabulary with(OwnTargets others) {
        return new Vocabulary(trendRules, schemes, others, forecastRules);
    }

    /**
     * The same with other forecast rules.
     *
     * @param others the forecast rules
     * @return a copy
     */
    public Vocabulary with(ForecastRules others) {
        return new Vocabulary(trendRules, schemes, targets, others);
    }
}
