package io.github.kpi4j.yaml.decode;

/**
 * A series into which plain rows go.
 *
 * @param number its number among the figures
 * @param taken which of its slots have a figure
 */
record PlainSeries(int number, TakenSlots taken) {}
