package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.Position;

/**
 * The place of each area of a {@link Panel} among all of them, period by period. Ranks are those of the exact values; areas with
 * equal values share the best rank. An area that is a group of others is not ranked, nor is one without a value.
 */
public final class PanelRanks {

    private final int rows;
    private final int[] ranks;
    private final int[] ranked;

    PanelRanks(int rows, int[] ranks, int[] ranked) {
        this.rows = rows;
        this.ranks = ranks;
        this.ranked = ranked;
    }

    /**
     * The rank.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @return 1 for the best; 0 where the area is not ranked
     */
    public int rank(int row, int column) {
        return ranks[column * rows + row];
    }

    /**
     * How many areas are ranked.
     *
     * @param column the place of the period
     * @return at least 0
     */
    public int ranked(int column) {
        return ranked[column];
    }

    /**
     * The band of the field, as {@link Position.Ranked#evenBand} tells it.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @param bands into how many bands the field is cut: 4 for quarters
     * @return {@code 1 + bands × (rank - 1) ÷ ranked}, rounded down; 0 where the area is not ranked
     * @throws IllegalArgumentException if bands is less than 1
     */
    public int band(int row, int column, int bands) {
        int rank = rank(row, column);
        return rank == 0 ? 0 : Position.evenBand(rank, ranked(column), bands);
    }
}
