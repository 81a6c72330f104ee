package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Objects;

/**
 * The question of outcomes-based accountability: what if nothing had changed? The series up to a period is projected to the
 * period shown, and the value is held against that. It says what was different, never why.
 *
 * @param since the last period of the old curve, itself part of what is projected, of the kind that the figures cover
 * @param rule how the old curve would have gone on
 */
public record TurnTheCurve(Period since, ForecastRule rule) {

    /**
     * Checks that all is there.
     *
     * @param since the last period of the old curve
     * @param rule how the old curve would have gone on
     */
    public TurnTheCurve {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Holds a value against what it would be had nothing changed.
     *
     * @param series the measured series that holds the point
     * @param shown the point in question
     * @param polarity which way is better
     * @return the difference; or a reason: not due for a point that is not after the turning point, not comparable across a
     *     break and for figures at irregular dates, or what was wanting to the rule
     */
    public CurveFinding compare(Series series, Series.Point shown, Polarity polarity) {
        Cadence cadence = series.cadence();
        if (cadence.slotsPerYear() == 0 || !since.kind().equals(cadence.covers())) {
            return notCompared(Reason.NOT_COMPARABLE, 0);
        }
        long ahead = cadence.slot(shown.period()) - cadence.slot(since);
        if (ahead <= 0 || !shown.isObserved()) {
            return notCompared(Reason.NOT_DUE, 0);
        }
        if (shown.value() instanceof Value.Absent absent) {
            return notCompared(absent.reason(), 0);
        }
        Series observed = series.observed();
        Series.Point turn = observed.at(since).orElse(null);
        if (turn == null) {
            return notCompared(Reason.NOT_AVAILABLE, 0);
        }
        return shown.value() instanceof Value.Amount && series.isComparable(turn, shown)
                ? against(rule.project(observed.upTo(turn), Math.toIntExact(ahead)), ahead, shown, polarity)
                : notCompared(Reason.NOT_COMPARABLE, 0);
    }

    private CurveFinding against(Forecast forecast, long ahead, Series.Point shown, Polarity polarity) {
        if (forecast instanceof Forecast.NotProjected not) {
            return notCompared(not.reason(), not.points());
        }
        var projected = (Forecast.Projected) forecast;
        List<Rational> values = projected.values();
        if (values.size() != ahead) {
            return notCompared(Reason.NOT_AVAILABLE, 0);
        }
        Rational actual = shown.value().rank().orElseThrow();
        Change difference = Change.between(values.get(values.size() - 1), actual, polarity);
        return new CurveFinding.Compared(this, projected.basis(), difference, ofTheLast(projected.uncertainty()));
    }

    private static Uncertainty ofTheLast(Uncertainty uncertainty) {
        if (!(uncertainty instanceof Uncertainty.Spread spread)) {
            return uncertainty;
        }
        List<Double> errors = spread.standardErrors();
        return new Uncertainty.Spread(errors.subList(errors.size() - 1, errors.size()), spread.degreesOfFreedom());
    }

    private CurveFinding notCompared(Reason reason, int points) {
        return new CurveFinding.NotCompared(this, reason, points);
    }
}
