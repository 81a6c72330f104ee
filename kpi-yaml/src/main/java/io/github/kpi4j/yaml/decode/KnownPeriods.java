package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.period.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the cells under period mean to indicators of one cadence. */
final class KnownPeriods {

    private @Nullable Known[] byCell = new Known[0];

    /**
     * What a cell means.
     *
     * @param period the period
     * @param number its number among the figures
     * @param slot its slot of the cadence
     */
    record Known(Period period, int number, int slot) {}

    @Nullable
    Known of(int cell) {
        return cell < byCell.length ? byCell[cell] : null;
    }

    void learn(int cell, Known known) {
        if (cell >= byCell.length) {
            byCell = Arrays.copyOf(byCell, Math.max(cell + 1, 2 * byCell.length));
        }
        byCell[cell] = known;
    }
}
