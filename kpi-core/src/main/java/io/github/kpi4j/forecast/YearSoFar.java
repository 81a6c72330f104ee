package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;

/** Totals of the year so far, which grow by as much in each period to come as they did in those gone by. */
final class YearSoFar {

    private YearSoFar() {}

    static Forecast project(Series history, Series.Point last, int most, int ahead) {
        Cadence cadence = history.cadence();
        int gone = Math.floorMod(cadence.slot(last.period()), cadence.slotsPerYear()) + 1;
        boolean isShare = last.value() instanceof Value.Amount amount && amount.denominator() != null;
        if (isShare || gone + (long) ahead > cadence.slotsPerYear()) {
            return new Forecast.NotProjected(Reason.NOT_COMPARABLE, 0);
        }
        if (gone > most) {
            return Stretch.oneAfterTheOther(history, last, most + 1, used -> goneOn(used, changes(used), ahead));
        }
        return Stretch.oneAfterTheOther(history, last, 1, latest -> sinceTheStart(history, latest, gone, ahead));
    }

    /** The total itself is what came of all periods gone; the spread needs to know each of them. */
    private static Forecast sinceTheStart(Series history, List<Series.Point> latest, int gone, int ahead) {
        List<Series.Point> all = Stretch.unbroken(history);
        List<Series.Point> year = all.subList(Math.max(0, all.size() - gone), all.size());
        if (year.size() == gone) {
            var changes = new ArrayList<>(changes(year));
            changes.add(0, Stretch.values(year).get(0));
            return goneOn(latest, changes, ahead);
        }
        Rational total = Stretch.values(latest).get(0);
        Rational mean = total.dividedBy(Rational.of(gone));
        return new Forecast.Projected(
                RunRate.from(total, mean, ahead), latest, new Uncertainty.Unknown(Uncertainty.Why.TOO_FEW));
    }

    private static List<Rational> changes(List<Series.Point> points) {
        return Stretch.changes(Stretch.values(points), 1);
    }

    /** Each total holds the one before it; it is the parts of the year that have to be apart, and they are. */
    private static Forecast goneOn(List<Series.Point> used, List<Rational> changes, int ahead) {
        Rational last = Stretch.values(used).get(used.size() - 1);
        return new Forecast.Projected(
                RunRate.from(last, Rational.mean(changes), ahead), used, Drift.spread(List.of(), changes, ahead));
    }
}
