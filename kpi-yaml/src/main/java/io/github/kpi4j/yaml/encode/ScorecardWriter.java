package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Scorecard;

/** Writes scorecards as JSON. */
public final class ScorecardWriter {

    private ScorecardWriter() {}

    /**
     * Writes one scorecard.
     *
     * @param card the scorecard
     * @return the JSON, ending with a line feed
     */
    public static String write(Scorecard card) {
        return "{ \"schema\" : 1, \"area\" : \"" + card.area() + "\" }\n";
    }
}
