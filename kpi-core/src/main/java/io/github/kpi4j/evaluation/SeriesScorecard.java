package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One indicator in one area, judged in every period of its series by what is known on one date. Levels are exact. Numbers are the
 * nearest doubles, or differences of such, for reading many at speed; {@link Evaluator#evaluate} gives one period's in full, exact and
 * explained, and the same levels.
 */
public final class SeriesScorecard {

    static final byte NOT_JUDGED = -1;
    private static final List<Level> LEVELS = List.of(Level.values());

    private final Indicator indicator;
    private final AreaId area;
    private final List<Period> periods;
    private final double[] values;
    private final double[] variances;
    private final double[] changes;
    private final double[] yearChanges;
    private final double[] distances;
    private final byte[] levels;

    SeriesScorecard(
            Indicator indicator,
            AreaId area,
            List<Period> periods,
            double[] values,
            double[] variances,
            double[] changes,
            double[] yearChanges,
            double[] distances,
            byte[] levels) {
        this.indicator = indicator;
        this.area = area;
        this.periods = periods;
        this.values = values;
        this.variances = variances;
        this.changes = changes;
        this.yearChanges = yearChanges;
        this.distances = distances;
        this.levels = levels;
    }

    /**
     * The indicator.
     *
     * @return what was measured
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * The area.
     *
     * @return where it was measured, by the code now in use
     */
    public AreaId area() {
        return area;
    }

    /**
     * How many periods have a figure, be it one that says why there is none.
     *
     * @return at least 0
     */
    public int size() {
        return values.length;
    }

    /**
     * A period.
     *
     * @param index its place in order of time, from 0
     * @return the period
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Period period(int index) {
        return periods.get(Objects.checkIndex(index, values.length));
    }

    /**
     * The value of a period.
     *
     * @param index its place, from 0
     * @return the double nearest to the value; not a number where there is none
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double value(int index) {
        return values[index];
    }

    /**
     * The value less the single value that is aimed at, whichever is better.
     *
     * @param index the place of the period, from 0
     * @return the variance in units of the value; not a number where one of the two is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double variance(int index) {
        return variances[index];
    }

    /**
     * The value less that of the period before.
     *
     * @param index the place of the period, from 0
     * @return the change; not a number where one of the two is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double change(int index) {
        return changes[index];
    }

    /**
     * The value less that of the same period last year.
     *
     * @param index the place of the period, from 0
     * @return the change; not a number where one of the two is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double changeOnYear(int index) {
        return yearChanges[index];
    }

    /**
     * The distance travelled from the baseline to the single value that is aimed at.
     *
     * @param index the place of the period, from 0
     * @return 0 at the baseline, 1 at the target; not a number where one of the three is missing, infinite where two are equal
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double distanceTravelled(int index) {
        return distances[index];
    }

    /**
     * The level of a period.
     *
     * @param index the place of the period, from 0
     * @return the level; empty where none is judged
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Optional<Level> level(int index) {
        return levels[index] == NOT_JUDGED ? Optional.empty() : Optional.of(LEVELS.get(levels[index]));
    }

    /**
     * How many periods have a level.
     *
     * @param level the level
     * @return at most {@link #size()}
     */
    public int count(Level level) {
        byte code = code(level);
        int count = 0;
        for (byte each : levels) {
            count += each == code ? 1 : 0;
        }
        return count;
    }

    static byte code(Level level) {
        return (byte) LEVELS.indexOf(level);
    }
}
