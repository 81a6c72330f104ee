package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.List;

/**
 * A run: so many moves the same way, one after the other, up to the latest point. A repeated value neither extends nor ends
 * a run. The run is looked for back to the first gap, missing value or break.
 * Pools of years that overlap make no moves.
 *
 * @param moves how many moves make a run; at least 2
 */
public record RunOfMoves(int moves) implements TrendRule {

    /**
     * Checks the number of moves.
     *
     * @param moves how many moves make a run
     * @throws IllegalArgumentException if there are fewer than 2
     */
    public RunOfMoves {
        if (moves < 2) {
            throw new IllegalArgumentException("a run has at least 2 moves, not " + moves);
        }
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        List<Series.Point> points =
                history.unbroken(Integer.MAX_VALUE, value -> value.rank().isPresent());
        if (points.size() > 1
                && points.get(0).period().sharesPooledYears(points.get(1).period())) {
            return new TrendFinding.NotDetected(this, Reason.NOT_COMPARABLE, points.size());
        }
        if (points.size() <= moves) {
            return new TrendFinding.NotDetected(this, Reason.TOO_FEW, points.size());
        }
        int run = 0;
        int first = points.size() - 1;
        for (int i = points.size() - 1; i > 0 && Math.abs(run) < moves; i--) {
            int step = rank(points.get(i)).compareTo(rank(points.get(i - 1)));
            if (step * run < 0) {
                break;
            }
            run += Integer.signum(step);
            first = i - 1;
        }
        Change.Movement movement = Change.Movement.SAME;
        if (Math.abs(run) == moves) {
            movement = run > 0 ? Change.Movement.UP : Change.Movement.DOWN;
        }
        return new TrendFinding.Detected(this, points.subList(first, points.size()), movement, polarity);
    }

    private static Rational rank(Series.Point point) {
        return point.value().rank().orElseThrow();
    }
}
