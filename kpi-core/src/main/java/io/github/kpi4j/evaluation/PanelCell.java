package io.github.kpi4j.evaluation;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.target.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One observation of a {@link Panel}. What is not there is not a number.
 *
 * @param area the area
 * @param period the period
 * @param value the double nearest to the value
 * @param level the level, or null where none is judged
 * @param variance the value less the one aimed at
 * @param change the value less that of the period before
 * @param changeOnYear the value less that of the same period a year before
 * @param distanceTravelled the part of the way from the baseline to the target
 */
public record PanelCell(
        AreaId area,
        Period period,
        double value,
        @Nullable Level level,
        double variance,
        double change,
        double changeOnYear,
        double distanceTravelled) {

    /**
     * Checks that all is there.
     *
     * @param area the area
     * @param period the period
     * @param value the double nearest to the value
     * @param level the level, or null where none is judged
     * @param variance the value less the one aimed at
     * @param change the value less that of the period before
     * @param changeOnYear the value less that of the same period a year before
     * @param distanceTravelled the part of the way from the baseline to the target
     */
    public PanelCell {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
    }
}
