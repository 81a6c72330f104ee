package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.SeriesScorecard;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What holds of series judged in every period. Each check throws an AssertionError where it does not. */
public final class LawsOfSeriesScorecards {

    private LawsOfSeriesScorecards() {}

    /**
     * Every period of a series has the value and the level that a scorecard of that period gives it.
     *
     * @param situation any situation
     */
    public static void everyPeriodIsJudgedAsByItself(Situation situation) {
        eachSeries(situation, card -> {
            for (int i = 0; i < card.size(); i++) {
                Evaluation alone = alone(situation, card, card.period(i));
                Optional<Level> level =
                        alone.judgement().match(finding -> Optional.of(finding.level()), reason -> Optional.empty());
                String what = card.indicator().id() + " in " + card.area() + ", "
                        + card.period(i).label();
                Law.same(level, card.level(i), "level of " + what);
                double value = Optional.ofNullable(alone.point())
                        .filter(Series.Point::isObserved)
                        .flatMap(point -> point.value().rank())
                        .map(Rational::doubleValue)
                        .orElse(Double.NaN);
                Law.same(value, card.value(i), "value of " + what);
            }
        });
    }

    /**
     * Levels that are counted are those of the periods.
     *
     * @param situation any situation
     */
    public static void countsAddUp(Situation situation) {
        eachSeries(situation, card -> {
            int judged = 0;
            for (int i = 0; i < card.size(); i++) {
                judged += card.level(i).isPresent() ? 1 : 0;
            }
            int counted = 0;
            for (Level level : Level.values()) {
                counted += card.count(level);
            }
            Law.same(judged, counted, "periods with a level");
        });
    }

    private static void eachSeries(Situation situation, Consumer<SeriesScorecard> each) {
        Evaluator.evaluateSeries(
                situation.framework(), Figures.of(situation.rows()), situation.asOf(), areas(situation), each);
    }

    private static Evaluation alone(Situation situation, SeriesScorecard card, Period period) {
        return Evaluator.evaluate(
                        situation.framework(), Figures.of(situation.rows()), period, situation.asOf(), card.area())
                .get(card.indicator().id());
    }

    private static List<AreaId> areas(Situation situation) {
        return situation.rows().stream().map(Figure::area).distinct().sorted().toList();
    }
}
