package io.github.kpi4j.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.trend.TrendFinding.NotDetected;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PooledYearsTest {

    private static final TrendRule RUN = new RunOfMoves(2);

    private static Series pools(int... lastYears) {
        List<Series.Point> points = IntStream.of(lastYears)
                .mapToObj(year -> Series.Point.of(
                        Period.pooledYears(YearType.FINANCIAL, year, 3), Value.Amount.of(Rational.of(year))))
                .toList();
        return Series.of(Cadence.of(Frequency.YEARLY, Span.THREE_YEARS, YearType.FINANCIAL), points);
    }

    private static TrendFinding detect(TrendRule rule, Series series) {
        return rule.detect(series, Polarity.HIGHER);
    }

    @Test
    void poolsThatOverlapAreNotHeldAgainstOneAnother() {
        Series series = pools(2021, 2022, 2023, 2024);

        for (TrendRule rule : List.of(new AgainstPrevious(), new AgainstLastYear())) {
            assertThat(detect(rule, series)).isEqualTo(new NotDetected(rule, Reason.NOT_COMPARABLE, 1));
        }
        assertThat(detect(RUN, series)).isEqualTo(new NotDetected(RUN, Reason.NOT_COMPARABLE, 4));
        assertThat(detect(RUN, pools(2023, 2024))).isEqualTo(new NotDetected(RUN, Reason.NOT_COMPARABLE, 2));
    }

    @Test
    void aMissingPoolIsMissingAndNotOverlapping() {
        TrendRule previous = new AgainstPrevious();

        assertThat(detect(previous, pools(2021, 2024))).isEqualTo(new NotDetected(previous, Reason.NOT_AVAILABLE, 1));
        assertThat(detect(previous, pools(2024))).isEqualTo(new NotDetected(previous, Reason.TOO_FEW, 1));
        assertThat(detect(RUN, pools(2024))).isEqualTo(new NotDetected(RUN, Reason.TOO_FEW, 1));
    }
}
