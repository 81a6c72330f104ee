package io.github.kpi4j.forecast;

import io.github.kpi4j.series.Series;

/**
 * How a series would go on. An open interface: an embedder's own rule is used like the library's. A rule is a value: it has
 * {@code equals}, reads nothing but what it is given, gives the same answer for the same series, and does not throw.
 */
@FunctionalInterface
public interface ForecastRule {

    /**
     * Goes on from the latest point of a series.
     *
     * @param history what was observed, up to and including the point to go on from; nothing later
     * @param ahead how many periods of the series' cadence to go, at least 1
     * @return exactly {@code ahead} values, in order of period, with the points that they rest on; or why there are none
     */
    Forecast project(Series history, int ahead);
}
