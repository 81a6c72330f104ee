package io.github.kpi4j.examples.spark;

import java.io.Serializable;

/**
 * A result and where the area stands by it.
 *
 * @param row the result
 * @param rank from 1, the best; empty where the area is not ranked
 * @param ranked how many areas are; empty where it is not one of them
 * @param quarter of the areas, A the best; empty where there is none
 */
record PlacedRow(ResultRow row, String rank, String ranked, String quarter) implements Serializable {

    static PlacedRow unplaced(ResultRow row) {
        return new PlacedRow(row, "", "", "");
    }
}
