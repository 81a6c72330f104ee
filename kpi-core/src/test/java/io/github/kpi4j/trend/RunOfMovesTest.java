package io.github.kpi4j.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.trend.TrendFinding.Detected;
import io.github.kpi4j.trend.TrendFinding.NotDetected;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunOfMovesTest {

    private static final RunOfMoves THREE = new RunOfMoves(3);

    private static Series months(int... values) {
        return monthsWithABreakAt(-1, values);
    }

    /** Monthly values; a negative number means that the month is missing. */
    private static Series monthsWithABreakAt(int broken, int... values) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < values.length; i++) {
            Value value =
                    values[i] < 0 ? new Value.Absent(Reason.NOT_COLLECTED) : Value.Amount.of(Rational.of(values[i]));
            Set<Mark> marks = i == broken ? Set.of(Mark.BREAK) : Set.of();
            points.add(new Series.Point(Period.month(YearMonth.of(2024, 1).plusMonths(i)), value, marks, ""));
        }
        return Series.of(Cadence.monthly(), points);
    }

    private static Detected found(Series series) {
        return (Detected) THREE.detect(series, Polarity.HIGHER);
    }

    @Test
    void threeRisesInARowAreARun() {
        assertThat(found(months(9, 1, 2, 3, 4)).movement()).isEqualTo(Movement.UP);
        assertThat(found(months(9, 1, 2, 3, 4)).direction()).isEqualTo(Direction.IMPROVING);
        assertThat(found(months(9, 1, 2, 3, 4)).points()).hasSize(4);
    }

    @Test
    void threeFallsInARowAreARun() {
        assertThat(found(months(1, 9, 7, 5, 2)).movement()).isEqualTo(Movement.DOWN);
        assertThat(found(months(1, 9, 7, 5, 2)).direction()).isEqualTo(Direction.WORSENING);
    }

    @Test
    void twoRisesAreNone() {
        Detected found = found(months(5, 4, 2, 3, 4));

        assertThat(found.movement()).isEqualTo(Movement.SAME);
        assertThat(found.direction()).isEqualTo(Direction.STEADY);
        assertThat(found.points()).hasSize(3);
    }

    /** Pitfall 30. */
    @Test
    void repeatedValueNeitherExtendsNorEndsARun() {
        assertThat(found(months(1, 2, 2, 3, 4)).movement()).isEqualTo(Movement.UP);
        assertThat(found(months(1, 2, 3, 4, 4)).movement()).isEqualTo(Movement.UP);
        assertThat(found(months(2, 2, 3, 4)).movement()).isEqualTo(Movement.SAME);
        assertThat(found(months(7, 7, 7, 7, 7)).movement()).isEqualTo(Movement.SAME);
    }

    @Test
    void runEndsAtTheLatestPoint() {
        assertThat(found(months(1, 2, 3, 4, 3)).movement()).isEqualTo(Movement.SAME);
    }

    @Test
    void runIsNotContinuedAcrossAMissingMonth() {
        assertThat(THREE.detect(months(1, -1, 2, 3, 4), Polarity.HIGHER))
                .isEqualTo(new NotDetected(THREE, Reason.TOO_FEW, 3));
    }

    /** Pitfall 34. */
    @Test
    void runIsNotContinuedAcrossABreak() {
        assertThat(THREE.detect(monthsWithABreakAt(2, 1, 2, 3, 4), Polarity.HIGHER))
                .isInstanceOf(NotDetected.class);
        assertThat(found(monthsWithABreakAt(1, 0, 1, 2, 3, 4)).points()).hasSize(4);
    }

    @Test
    void asManyPointsAsMovesAreTooFew() {
        assertThat(THREE.detect(months(1, 2, 3), Polarity.HIGHER)).isEqualTo(new NotDetected(THREE, Reason.TOO_FEW, 3));
        assertThat(THREE.detect(months(), Polarity.HIGHER)).isEqualTo(new NotDetected(THREE, Reason.TOO_FEW, 0));
    }

    @Test
    void twoMovesAreTheLeast() {
        assertThat(new RunOfMoves(2).moves()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new RunOfMoves(1)).withMessageContaining("1");
    }
}
