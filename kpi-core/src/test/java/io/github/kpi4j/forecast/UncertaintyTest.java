package io.github.kpi4j.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.forecast.Uncertainty.Spread;
import io.github.kpi4j.forecast.Uncertainty.Unknown;
import io.github.kpi4j.forecast.Uncertainty.Why;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class UncertaintyTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final List<Rational> VALUES = List.of(Rational.of(10), Rational.of(11));
    private static final List<Series.Point> BASIS =
            List.of(Series.Point.of(Period.year(YearType.FINANCIAL, 2023), Value.Amount.of(Rational.of(9))));

    private static Forecast.Projected projected(Uncertainty uncertainty) {
        return new Forecast.Projected(VALUES, BASIS, uncertainty);
    }

    @Test
    void intervalReachesSoManyStandardErrorsToEachSide() {
        Interval normal = projected(new Spread(List.of(2.0, 3.0), null))
                .interval(1, Confidence.NINETY_FIVE)
                .orElseThrow();
        Interval student = projected(new Spread(List.of(2.0, 3.0), 4))
                .interval(2, Confidence.NINETY_FIVE)
                .orElseThrow();

        assertThat(normal.lower()).isCloseTo(10 - 2 * 1.959963984540054, CLOSE);
        assertThat(normal.upper()).isCloseTo(10 + 2 * 1.959963984540054, CLOSE);
        assertThat(student.lower()).isCloseTo(11 - 3 * 2.776445105197793, CLOSE);
        assertThat(student.upper()).isCloseTo(11 + 3 * 2.776445105197793, CLOSE);
    }

    @Test
    void chancesAreThoseOfTheDistribution() {
        Forecast.Projected normal = projected(new Spread(List.of(2.0, 3.0), null));
        Forecast.Projected student = projected(new Spread(List.of(2.0, 3.0), 4));

        assertThat(normal.chanceBelow(1, Rational.of(12)).orElseThrow()).isCloseTo(0.841344746068543, CLOSE);
        assertThat(normal.chanceAbove(1, Rational.of(12)).orElseThrow()).isCloseTo(0.158655253931457, CLOSE);
        assertThat(student.chanceBelow(2, Rational.of(14)).orElseThrow()).isCloseTo(0.813049516849971, CLOSE);
        assertThat(student.chanceBelow(2, Rational.of(11)).orElseThrow()).isCloseTo(0.5, CLOSE);
    }

    @Test
    void whatIsBeyondAllMeasureHasNoIntervalAndACertainChance() {
        Rational huge = Rational.parse("1" + "0".repeat(400));
        var spread = new Spread(List.of(Double.MIN_VALUE, Double.MAX_VALUE), 1);

        assertThat(projected(spread).chanceBelow(1, huge)).contains(1.0);
        assertThat(projected(spread).chanceAbove(1, huge)).contains(0.0);
        assertThat(projected(spread).interval(2, Confidence.NINETY_FIVE)).isEmpty();
        assertThat(spread.interval(huge, 1, Confidence.NINETY_FIVE)).isEmpty();
    }

    @Test
    void nothingIsToldWhereTheSpreadIsNotKnown() {
        var unstated = new Forecast.Projected(VALUES, BASIS);

        assertThat(unstated.uncertainty()).isEqualTo(new Unknown(Why.NOT_STATED));
        assertThat(unstated.interval(1, Confidence.NINETY_FIVE)).isEmpty();
        assertThat(unstated.chanceBelow(1, Rational.ONE)).isEmpty();
        assertThat(unstated.chanceAbove(1, Rational.ONE)).isEmpty();
    }

    @Test
    void arithmeticThatLeadsToNoSpreadSaysWhy() {
        assertThat(Uncertainty.of(List.of(1.0, 2.0), 3)).isEqualTo(new Spread(List.of(1.0, 2.0), 3));
        assertThat(Uncertainty.of(List.of(0.0, 0.0), 3)).isEqualTo(new Unknown(Why.NO_SCATTER));
        assertThat(Uncertainty.of(List.of(1.0, Double.POSITIVE_INFINITY), 3)).isEqualTo(new Unknown(Why.TOO_LARGE));
        assertThat(Uncertainty.of(List.of(Double.NaN), null)).isEqualTo(new Unknown(Why.TOO_LARGE));
    }

    @Test
    void spreadIsAboveZeroAndFiniteForEachValue() {
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Spread(Arrays.asList(1.0, wrong), null))
                    .withMessageContaining("standardErrors are");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spread(List.of(), null))
                .withMessageContaining("standardErrors are");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spread(List.of(1.0), 0))
                .withMessageContaining("degreesOfFreedom is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> projected(new Spread(List.of(1.0), null)))
                .withMessageContaining("uncertainty has 1 standard errors for 2 values");
    }
}
