package io.github.kpi4j.examples.spark;

import java.io.Serializable;

/**
 * One indicator in one area and period: plain text, so that it travels and is stored as it is.
 *
 * @param area the code of the area, now in use
 * @param indicator the id of the indicator
 * @param period the label of the period
 * @param periodEnd its last day, such as 2025-03-31
 * @param value the exact value, such as 57.5 or 1/3, the grade, or the words; empty where there is none
 * @param level the level, in lower case; empty where none is judged
 * @param reason why none is judged, in one word; empty where one is
 * @param rankedBy the exact number that areas are ranked by; empty where this area cannot be
 * @param words the explanation; empty unless asked for
 */
record ResultRow(
        String area,
        String indicator,
        String period,
        String periodEnd,
        String value,
        String level,
        String reason,
        String rankedBy,
        String words)
        implements Serializable {}
