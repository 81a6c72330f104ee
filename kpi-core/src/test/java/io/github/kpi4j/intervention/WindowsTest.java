package io.github.kpi4j.intervention;

import static io.github.kpi4j.intervention.Looks.JULY;
import static io.github.kpi4j.intervention.Looks.breakAt;
import static io.github.kpi4j.intervention.Looks.compared;
import static io.github.kpi4j.intervention.Looks.effect;
import static io.github.kpi4j.intervention.Looks.look;
import static io.github.kpi4j.intervention.Looks.numbers;
import static io.github.kpi4j.intervention.Looks.obstacle;
import static io.github.kpi4j.intervention.Looks.point;
import static io.github.kpi4j.intervention.Looks.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.InterventionFinding.TooEarly;
import io.github.kpi4j.intervention.InterventionFinding.Verdict;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which periods are before, which after, and what stands in the way. */
class WindowsTest {

    @Test
    void whereTheComparatorMissesAQuarterNeitherCounts() {
        Series plans = quarters(numbers("1 2 3 4 5 6 7 8 9 10 20 30"));

        Compared found = compared(look(
                plans,
                JULY,
                effect(Method.DIFFERENCE_IN_DIFFERENCES, 3, 3, 0),
                LocalDate.of(2024, 3, 31),
                numbers("5 5 5 5 5 5 5 - 5 6 - 6")));

        assertThat(found.before().value()).isEqualTo(Rational.of(8));
        assertThat(found.before().points()).hasSize(2);
        assertThat(found.before().periods()).isEqualTo(3);
        assertThat(found.after().value()).isEqualTo(Rational.of(20));
        assertThat(found.beyondPeers()).contains(Rational.of(11));
    }

    @Test
    void thePeriodThatHoldsTheStartIsOnNeitherSide() {
        Series series = quarters(numbers("1 2 3 4 5 6 7 8 9 10 11 12"));

        Compared within = compared(look(series, LocalDate.of(2023, 7, 2), effect(null, null, null, 0)));
        Compared onTheDay = compared(look(series, JULY, effect(null, null, null, 0)));
        Compared later = compared(look(series, JULY, effect(null, 2, null, 1)));

        assertThat(within.before().last().period().label()).isEqualTo("2023/24 Q1");
        assertThat(within.after().first().period().label()).isEqualTo("2023/24 Q3");
        assertThat(onTheDay.after().first().period().label()).isEqualTo("2023/24 Q2");
        assertThat(onTheDay.before().periods()).isEqualTo(9);
        assertThat(later.before().first().period().label()).isEqualTo("2022/23 Q4");
        assertThat(later.after().first().period().label()).isEqualTo("2023/24 Q3");
    }

    @Test
    void missingPeriodsAreCountedAndNotUsed() {
        Series series = quarters(numbers("1 2 3 4 5 6 - 8 9 10 - 12"));

        Compared found = compared(look(series, JULY, effect(null, 4, null, 0), LocalDate.of(2024, 3, 31), List.of()));

        assertThat(found.before().points()).hasSize(3);
        assertThat(found.before().periods()).isEqualTo(4);
        assertThat(found.after().points()).hasSize(2);
        assertThat(found.after().periods()).isEqualTo(3);
    }

    @Test
    void periodsStillToComeAreNotMissing() {
        Series series = quarters(numbers("1 2 3 4 5 6 7 8 9 10 - 12"));

        Compared found = compared(look(series, JULY, effect(null, 6, 8, 0), LocalDate.of(2024, 3, 31), List.of()));

        assertThat(found.after().points()).hasSize(2);
        assertThat(found.after().periods()).isEqualTo(3);
        assertThat(found.before().periods()).isEqualTo(6);
    }

    @Test
    void noSideCrossesABreak() {
        Series series = quarters(numbers("1 2 3 4 5 6 7 8 9 10 11 12 13"));
        Effect all = effect(null, null, null, 0);

        assertThat(compared(look(breakAt(series, 5), JULY, all))
                        .before()
                        .first()
                        .period()
                        .label())
                .isEqualTo("2022/23 Q2");
        assertThat(compared(look(breakAt(series, 11), JULY, all)).after().points())
                .hasSize(2);
        assertThat(obstacle(look(breakAt(series, 9), JULY, all))).isEqualTo(Obstacle.BREAK);
        assertThat(obstacle(look(breakAt(series, 9), JULY.minusDays(20), all))).isEqualTo(Obstacle.BREAK);
    }

    @Test
    void beforeTheFirstFigureIsDueItIsTooEarly() {
        Series series = quarters(numbers("1 2 3 4 5 6 7 8 9"));

        InterventionFinding lag =
                look(series, JULY, effect(null, null, null, 2), LocalDate.of(2023, 12, 31), List.of());
        InterventionFinding late =
                look(series, JULY, effect(null, null, null, 0), LocalDate.of(2023, 12, 31), List.of());

        assertThat(lag).isInstanceOf(TooEarly.class);
        assertThat(((TooEarly) lag).first().label()).isEqualTo("2023/24 Q4");
        assertThat(((TooEarly) lag).due()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(obstacle(late)).isEqualTo(Obstacle.NOTHING_AFTER);
        assertThat(obstacle(look(quarters(numbers("1 2")), LocalDate.of(2021, 4, 1), effect(null, null, null, 0))))
                .isEqualTo(Obstacle.NOTHING_BEFORE);
    }

    @Test
    void whatOverlapsIsNotTested() {
        var points = new ArrayList<Series.Point>();
        Cadence rolling = Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, YearType.FINANCIAL);
        long first = rolling.slotHolding(LocalDate.of(2021, 3, 31));
        for (int i = 0; i < 14; i++) {
            points.add(point(rolling.in(first + i), Value.Amount.of(Rational.of(20 - i))));
        }

        Compared found = compared(look(
                Series.of(rolling, points),
                LocalDate.of(2022, 7, 1),
                effect(null, null, null, 0),
                LocalDate.of(2024, 6, 30),
                List.of()));

        assertThat(found.before().points()).hasSize(1);
        assertThat(found.before().last().period().label()).isEqualTo("12 months to June 2022");
        assertThat(found.after().last().period().label()).isEqualTo("12 months to June 2024");
        assertThat(found.change().amount()).isEqualTo(Rational.of(-8));
        assertThat(found.test()).isEqualTo(new ChanceTest.NotTested(Obstacle.OVERLAPPING));
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_TOLD);
    }

    @Test
    void totalsOfTheYearAreComparedByTheSamePartOnly() {
        var points = new ArrayList<Series.Point>();
        Cadence toDate = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
        long first = toDate.slotHolding(LocalDate.of(2022, 6, 30));
        for (int i = 0; i < 10; i++) {
            points.add(point(toDate.in(first + i), Value.Amount.of(Rational.of(10 * (i % 4 + 1) - i))));
        }

        Compared found = compared(look(
                Series.of(toDate, points),
                LocalDate.of(2023, 10, 1),
                effect(null, null, null, 0),
                LocalDate.of(2024, 9, 30),
                List.of()));

        assertThat(found.before().last().period().end()).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(found.after().last().period().end()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(found.change().amount()).isEqualTo(Rational.of(-4));
        assertThat(found.test()).isEqualTo(new ChanceTest.NotTested(Obstacle.YEAR_TO_DATE));
        assertThat(obstacle(look(
                        Series.of(toDate, points),
                        LocalDate.of(2023, 10, 1),
                        effect(null, 1, 1, 0),
                        LocalDate.of(2024, 6, 30),
                        List.of())))
                .isEqualTo(Obstacle.NO_SAME_PART);
    }

    @Test
    void aSnapshotOfADayBeforeTheStartIsNotAfterItThoughItsQuarterEndsOnTheDay() {
        var points = new ArrayList<Series.Point>();
        Cadence onDays = Cadence.of(Frequency.QUARTERLY, Span.SNAPSHOT, YearType.FINANCIAL);
        for (LocalDate day : List.of(
                LocalDate.of(2022, 9, 30),
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2023, 3, 22),
                LocalDate.of(2023, 6, 30),
                LocalDate.of(2023, 9, 30))) {
            points.add(point(Period.of(onDays.covers(), day), Value.Amount.of(Rational.of(points.size()))));
        }

        Compared found =
                compared(look(Series.of(onDays, points), LocalDate.of(2023, 3, 31), effect(null, null, null, 0)));

        assertThat(found.before().last().period().end()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(found.after().first().period().end()).isEqualTo(LocalDate.of(2023, 6, 30));
    }

    @Test
    void whereNoFigureBeforeIsKnownThatIsWhatIsSaid() {
        Series late = quarters(numbers("- - - - - - - - - - - - - 5 5 5"));

        assertThat(obstacle(look(late, JULY, effect(null, 4, 2, 0)))).isEqualTo(Obstacle.NOTHING_BEFORE);
    }

    @Test
    void whatIsOnlyRoundingIsZero() {
        Series series = quarters(numbers("4.9 0.1 5.3 0.7 3.1 2.2 4.9 6.1 1.3 0 0 0 0 0"));

        Lines lines = compared(look(series, JULY, effect(Method.SEGMENTED, null, null, 0)))
                .lines();

        assertThat(lines).isNotNull();
        assertThat(lines.fitted()).isZero();
    }

    @Test
    void whatHasNoScatterOrNoCountsIsToldAndNotTested() {
        Series flat = quarters(numbers("9 9 9 9 9 9 9 9 9 5 5 5"));

        Compared constant = compared(look(flat, JULY, effect(Method.MEANS, null, null, 0)));
        Compared countless = compared(look(flat, JULY, effect(Method.PROPORTIONS, null, null, 0)));
        Compared one = compared(look(flat, JULY, effect(Method.MEANS, 1, 1, 0)));

        assertThat(constant.change().amount()).isEqualTo(Rational.of(-4));
        assertThat(constant.test()).isEqualTo(new ChanceTest.NotTested(Obstacle.CONSTANT));
        assertThat(countless.test()).isEqualTo(new ChanceTest.NotTested(Obstacle.NO_COUNTS));
        assertThat(one.test()).isEqualTo(new ChanceTest.NotTested(Obstacle.TOO_FEW));
        assertThat(one.verdict()).isEqualTo(Verdict.NOT_TOLD);
    }

    @Test
    void numbersBeyondAllMeasureAreNotTested() {
        String large = "1" + "0".repeat(310);
        Series series = quarters(numbers("1 2 3 4 5 6 7 8 9 " + large + " 11 12"));

        for (Method method : List.of(Method.MEANS, Method.SEGMENTED, Method.DIFFERENCE_IN_DIFFERENCES)) {
            Compared found = compared(look(
                    series,
                    JULY,
                    effect(method, null, null, 0),
                    LocalDate.of(2024, 3, 31),
                    numbers("1 1 1 1 1 1 1 1 1 1 1 1")));
            assertThat(found.test()).as(method.code()).isEqualTo(new ChanceTest.NotTested(Obstacle.TOO_LARGE));
        }
    }

    @Test
    void figuresAtIrregularDatesAndWordsAreRefused() {
        Cadence irregular = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.CALENDAR);
        var words = new ArrayList<>(numbers("1 2 3 4 5 6 7 8 9 10 11"));
        words.set(9, new Value.Words("better"));

        assertThat(obstacle(look(Series.of(irregular, List.of()), JULY, effect(null, null, null, 0))))
                .isEqualTo(Obstacle.IRREGULAR);
        assertThat(obstacle(look(quarters(words), JULY, effect(null, null, null, 0))))
                .isEqualTo(Obstacle.NOT_NUMERIC);
    }
}
