package io.github.kpi4j.evaluation;

/**
 * Columns of the caller's for what panels say of observations: made once, as long as the caller wants, and written to by {@link Panel#write}
 * as often as it likes. What is asked for is the column itself, not a copy. What is not there is not a number.
 */
public final class PanelColumns {

    private final double[] values;
    private final byte[] levels;
    private final double[] variances;
    private final double[] changes;
    private final double[] changesOnYear;
    private final double[] distancesTravelled;

    /**
     * Makes room.
     *
     * @param size for how many observations
     * @throws NegativeArraySizeException if the size is below 0
     */
    public PanelColumns(int size) {
        values = new double[size];
        levels = new byte[size];
        variances = new double[size];
        changes = new double[size];
        changesOnYear = new double[size];
        distancesTravelled = new double[size];
    }

    /**
     * The {@link Panel#value values}.
     *
     * @return the column
     */
    public double[] values() {
        return values;
    }

    /**
     * The {@link Panel#level levels}.
     *
     * @return the column, in which each byte is a {@link io.github.kpi4j.target.Ladder#code code}, or {@link
     *     io.github.kpi4j.target.Ladder#NONE} where no level is judged
     */
    public byte[] levels() {
        return levels;
    }

    /**
     * The {@link Panel#variance variances}.
     *
     * @return the column
     */
    public double[] variances() {
        return variances;
    }

    /**
     * The {@link Panel#change changes}.
     *
     * @return the column
     */
    public double[] changes() {
        return changes;
    }

    /**
     * The {@link Panel#changeOnYear changes} on the year before.
     *
     * @return the column
     */
    public double[] changesOnYear() {
        return changesOnYear;
    }

    /**
     * The {@link Panel#distanceTravelled distances travelled}.
     *
     * @return the column
     */
    public double[] distancesTravelled() {
        return distancesTravelled;
    }
}
