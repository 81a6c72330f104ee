package io.github.kpi4j.trend;

/**
 * A rule with a guard against chance: it finds a movement only where chance alone would seldom make one. Each looks at the
 * figures one after the other that end with the latest: back to the first period without a figure, the first break in the
 * series, or as many as it was told to, and never at more than 1000. None may overlap the one before it: totals
 * of twelve months told every quarter move together whatever happens, and no test of chance holds for them. Targets play no part, so that a new one ends no window. Provisional figures are used
 * among final ones, and {@link TrendFinding.Detected#provisional()} counts them.
 *
 * <p>These rules reckon in {@code double}, as the tools do that they are held to; no level, rank or count depends on them.
 */
public sealed interface TestedRule extends TrendRule
        permits RegressionTrend, MannKendallTrend, FiveYearTrend, ChartTrend, RunChartTrend {

    /**
     * How many figures it needs.
     *
     * @return with fewer than this nothing is told
     */
    int fewestPoints();
}
