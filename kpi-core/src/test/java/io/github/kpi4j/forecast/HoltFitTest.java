package io.github.kpi4j.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The weights that are fitted are the best of all, not merely good ones. */
class HoltFitTest {

    private static Series monthly(List<Rational> values) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < values.size(); i++) {
            points.add(Series.Point.of(Cadence.monthly().in(2015L * 12 + i), Value.Amount.of(values.get(i))));
        }
        return Series.of(Cadence.monthly(), points);
    }

    /** The sum of squared errors in the form of the book, level and trend each a weighted mean. */
    private static Rational squares(List<Rational> values, Rational alpha, Rational beta) {
        Rational level = values.get(1);
        Rational trend = level.minus(values.get(0));
        Rational squares = Rational.ZERO;
        for (Rational value : values.subList(2, values.size())) {
            Rational expected = level.plus(trend);
            Rational error = value.minus(expected);
            squares = squares.plus(error.times(error));
            Rational next = alpha.times(value).plus(Rational.ONE.minus(alpha).times(expected));
            trend = beta.times(next.minus(level)).plus(Rational.ONE.minus(beta).times(trend));
            level = next;
        }
        return squares;
    }

    private static void assertBest(List<Rational> values) {
        Rational smallest = Rational.of(1, 20);
        Holt best = new Holt(smallest, smallest);
        Rational least = squares(values, smallest, smallest);
        for (int i = 1; i < 20; i++) {
            for (int j = 1; j < 20; j++) {
                Rational squares = squares(values, Rational.of(i, 20), Rational.of(j, 20));
                if (squares.compareTo(least) < 0) {
                    least = squares;
                    best = new Holt(Rational.of(i, 20), Rational.of(j, 20));
                }
            }
        }
        var fitted = (Forecast.Projected) new Holt().project(monthly(values), 3);
        var given = (Forecast.Projected) best.project(monthly(values), 3);
        assertThat(fitted.values()).isEqualTo(given.values());
        assertThat(fitted.basis()).isEqualTo(given.basis());
    }

    @Test
    void noOtherPairOfWeightsHasASmallerSumOfSquares() {
        for (int seed = 1; seed <= 6; seed++) {
            int step = seed * 37;
            assertBest(IntStream.range(0, 8 + seed)
                    .mapToObj(i -> Rational.of((long) i * i * step % 101 + 3L * i, 1 + i * step % 7))
                    .toList());
        }
    }

    @Test
    void ofEqualPairsTheSmallerIsTaken() {
        assertBest(IntStream.range(0, 9).mapToObj(i -> Rational.of(5L * i, 3)).toList());
        assertBest(IntStream.range(0, 9).mapToObj(i -> Rational.of(7, 3)).toList());
        // The last figure alone leaves the line, so that every pair has the same error and the smallest goes on.
        assertBest(
                IntStream.range(0, 9).mapToObj(i -> Rational.of(i < 8 ? i : 20)).toList());
    }

    @Test
    void figuresLongGoneBearNoWeight() {
        List<Rational> wild = IntStream.range(0, 160)
                .mapToObj(i -> i < 40 ? Rational.of(i % 3 * 50L) : Rational.of(40 + i % 5))
                .toList();

        var whole = (Forecast.Projected) new Holt().project(monthly(wild), 2);
        var late = (Forecast.Projected) new Holt().project(monthly(wild.subList(40, 160)), 2);
        assertThat(whole.basis()).hasSize(120);
        assertThat(whole.values()).isEqualTo(late.values());
        assertThat(whole.uncertainty()).isEqualTo(late.uncertainty());
    }
}
