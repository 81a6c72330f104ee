package io.github.kpi4j.examples.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is sent to every machine, once: text, and nothing of the library's own.
 *
 * @param framework the text of the framework file
 * @param figures what problems call the figures file
 * @param header the first line of that file that is not blank
 * @param named the lines of the areas that the framework names, with which any authority may be compared
 * @param asOf the date of knowledge
 * @param words whether every result is explained in words
 */
record EvaluationJob(
        String framework, String figures, FigureLine header, List<FigureLine> named, LocalDate asOf, boolean words)
        implements Serializable {}
