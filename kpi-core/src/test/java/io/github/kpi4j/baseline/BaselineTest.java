package io.github.kpi4j.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Scale OFSTED =
            new Scale("ofsted", List.of("Inadequate", "Requires improvement", "Good", "Outstanding"));
    private static final Baseline LAST_YEAR = new Baseline.SamePeriodLastYear();

    private static Period quarter(int startYear, int quarter) {
        return Period.quarter(YearType.FINANCIAL, startYear, quarter);
    }

    private static Value amount(String value) {
        return Value.Amount.of(Rational.parse(value));
    }

    private static Series.Point point(Period period, String value) {
        return Series.Point.of(period, amount(value));
    }

    private static Baseline from(Period period) {
        return new Baseline.OfPeriod(period);
    }

    private static BaselineFinding compare(Baseline baseline, Series.Point point, Series.Point... others) {
        List<Series.Point> points = new ArrayList<>(List.of(others));
        points.add(point);
        return baseline.compare(Series.of(QUARTERLY, points), point, Polarity.LOWER, Rational.of(18));
    }

    private static BaselineFinding not(Reason reason) {
        return new BaselineFinding.NotCompared(reason);
    }

    @Test
    void valueIsComparedWithThatOfTheBaselinesPeriod() {
        Series.Point start = point(quarter(2022, 4), "24");
        Series.Point now = point(quarter(2024, 1), "20");

        assertThat(compare(from(start.period()), now, start))
                .isEqualTo(new BaselineFinding.Compared(
                        amount("24"),
                        start.period(),
                        Change.between(Rational.of(24), Rational.of(20), Polarity.LOWER),
                        Rational.of(18)));
    }

    @Test
    void valueIsComparedWithTheSameQuarterLastYear() {
        Series.Point then = point(quarter(2023, 2), "24");
        Series.Point between = point(quarter(2024, 1), "22");
        Series.Point now = point(quarter(2024, 2), "20");

        assertThat(compare(LAST_YEAR, now, then, between))
                .isInstanceOfSatisfying(
                        BaselineFinding.Compared.class,
                        compared -> assertThat(compared.fromPeriod()).isEqualTo(then.period()));
        assertThat(compare(LAST_YEAR, now, between)).isEqualTo(not(Reason.NO_BASELINE));
    }

    @Test
    void valueIsComparedWithAStatedOneThatHasNoPeriod() {
        assertThat(compare(new Baseline.Stated(amount("24"), "annual return"), point(quarter(2024, 1), "20")))
                .isInstanceOfSatisfying(BaselineFinding.Compared.class, compared -> {
                    assertThat(compared.from()).isEqualTo(amount("24"));
                    assertThat(compared.fromPeriod()).isNull();
                    assertThat(compared.change().amount()).isEqualTo(Rational.of(-4));
                });
    }

    @Test
    void baselinesOwnPeriodIsComparedWithItself() {
        Series.Point start = point(quarter(2024, 1), "24");

        assertThat(compare(from(start.period()), start))
                .isInstanceOfSatisfying(
                        BaselineFinding.Compared.class,
                        compared -> assertThat(compared.change().amount()).isEqualTo(Rational.ZERO));
    }

    @Test
    void pointBeforeTheBaselineIsNotComparedWithIt() {
        Series.Point early = point(quarter(2023, 1), "24");
        Series.Point start = point(quarter(2024, 1), "20");

        assertThat(compare(from(start.period()), early, start)).isEqualTo(not(Reason.NO_BASELINE));
    }

    /** Pitfall 34. */
    @Test
    void breakInTheSeriesIsNotCrossed() {
        Series.Point start = point(quarter(2023, 1), "24");
        Series.Point broken = new Series.Point(quarter(2023, 2), amount("11"), Set.of(Mark.BREAK), "new definition");
        Series.Point now = point(quarter(2023, 3), "10");

        assertThat(compare(from(start.period()), now, start, broken)).isEqualTo(not(Reason.NOT_COMPARABLE));
        assertThat(compare(from(broken.period()), now, start, broken)).isInstanceOf(BaselineFinding.Compared.class);
    }

    @Test
    void missingBaselineIsNotZero() {
        Series.Point start = Series.Point.of(quarter(2023, 1), new Value.Absent(Reason.SUPPRESSED));
        Series.Point now = point(quarter(2023, 3), "10");

        assertThat(compare(from(start.period()), now, start))
                .as("why it is missing is told")
                .isEqualTo(new BaselineFinding.NotCompared(Reason.NO_BASELINE, Reason.SUPPRESSED));
        assertThat(compare(from(start.period()), now)).isEqualTo(not(Reason.NO_BASELINE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineFinding.NotCompared(Reason.LATE, Reason.SUPPRESSED))
                .withMessageContaining("missing");
        assertThat(compare(new Baseline.NoneYet("figures begin this year"), now))
                .isEqualTo(not(Reason.NO_BASELINE));
    }

    @Test
    void missingValueKeepsItsReason() {
        Series.Point start = point(quarter(2023, 1), "10");
        Series.Point now = Series.Point.of(quarter(2023, 3), new Value.Absent(Reason.LATE));

        assertThat(compare(from(start.period()), now, start)).isEqualTo(not(Reason.LATE));
        assertThat(compare(new Baseline.Stated(amount("1"), ""), now)).isEqualTo(not(Reason.LATE));
    }

    @Test
    void gradeAndNumberAndWordsAreNotCompared() {
        Series.Point now = point(quarter(2023, 3), "10");
        Series.Point words = Series.Point.of(quarter(2023, 1), new Value.Words("good"));

        assertThat(compare(new Baseline.Stated(new Value.Graded(OFSTED.grade("Good")), ""), now))
                .isEqualTo(not(Reason.NOT_COMPARABLE));
        assertThat(compare(from(words.period()), now, words)).isEqualTo(not(Reason.NOT_COMPARABLE));
        assertThat(compare(new Baseline.Stated(amount("1"), ""), words)).isEqualTo(not(Reason.NOT_COMPARABLE));
    }

    @Test
    void inadequateToOutstandingIsThreeGrades() {
        Cadence inspections = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL);
        Series.Point start = Series.Point.of(
                Period.snapshot(LocalDate.of(2016, 6, 27)), new Value.Graded(OFSTED.grade("Inadequate")));
        Series.Point now = Series.Point.of(
                Period.snapshot(LocalDate.of(2023, 11, 13)), new Value.Graded(OFSTED.grade("Outstanding")));
        Series series = Series.of(inspections, List.of(start, now));

        assertThat(from(start.period()).compare(series, now, Polarity.HIGHER, Rational.of(2)))
                .isInstanceOfSatisfying(BaselineFinding.Compared.class, compared -> {
                    assertThat(compared.change().amount()).isEqualTo(Rational.of(3));
                    assertThat(compared.change().direction()).isEqualTo(Change.Direction.IMPROVING);
                    assertThat(compared.distanceTravelled())
                            .as("grades have no distances")
                            .isEmpty();
                });
    }

    @Test
    void baselineIsANumberOrAGradeAndItsAbsenceHasAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Baseline.Stated(new Value.Words("good"), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Baseline.Stated(new Value.Absent(Reason.LATE), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Baseline.NoneYet(" "));
    }

    @Test
    void statedValueIsNotComparedAcrossABreakAfterItsPeriod() {
        Series.Point broken = new Series.Point(quarter(2023, 2), amount("22"), Set.of(Mark.BREAK), "");
        Series.Point now = point(quarter(2024, 1), "20");

        assertThat(compare(new Baseline.Stated(amount("24"), Period.year(YearType.FINANCIAL, 2022), ""), now, broken))
                .isEqualTo(not(Reason.NOT_COMPARABLE));
        assertThat(compare(new Baseline.Stated(amount("24"), quarter(2023, 2), ""), now, broken))
                .isInstanceOfSatisfying(
                        BaselineFinding.Compared.class,
                        compared -> assertThat(compared.fromPeriod()).isEqualTo(quarter(2023, 2)));
    }

    @Test
    void statedValueOfALaterPeriodIsNoBaselineYet() {
        assertThat(compare(new Baseline.Stated(amount("24"), quarter(2024, 2), ""), point(quarter(2024, 1), "20")))
                .isEqualTo(not(Reason.NO_BASELINE));
    }

    @Test
    void meanOfSeveralPeriodsIsExact() {
        Baseline mean = new Baseline.MeanOf(List.of(quarter(2023, 3), quarter(2023, 1), quarter(2023, 2)));

        assertThat(compare(
                        mean,
                        point(quarter(2024, 1), "20"),
                        point(quarter(2023, 1), "20"),
                        point(quarter(2023, 2), "21"),
                        point(quarter(2023, 3), "23.1")))
                .isEqualTo(new BaselineFinding.Compared(
                        Value.Amount.of(Rational.of(641, 30)),
                        null,
                        Change.between(Rational.of(641, 30), Rational.of(20), Polarity.LOWER),
                        Rational.of(18)));
    }

    @Test
    @DisplayName("Pitfall 2: missing read as zero, here in a mean")
    void meanWantsEveryOneOfItsPeriods() {
        Baseline mean = new Baseline.MeanOf(List.of(quarter(2023, 1), quarter(2023, 2)));
        Series.Point suppressed = Series.Point.of(quarter(2023, 2), new Value.Absent(Reason.SUPPRESSED));
        Series.Point forecast = new Series.Point(quarter(2023, 2), amount("22"), Set.of(Mark.FORECAST), "");

        for (Series.Point second : List.of(suppressed, forecast)) {
            assertThat(compare(mean, point(quarter(2024, 1), "20"), point(quarter(2023, 1), "20"), second))
                    .isEqualTo(not(Reason.NO_BASELINE));
        }
    }

    @Test
    void meanIsNotComparedAcrossABreakNorBeforeItsLastPeriod() {
        Baseline mean = new Baseline.MeanOf(List.of(quarter(2023, 1), quarter(2023, 2)));
        Series.Point broken = new Series.Point(quarter(2023, 2), amount("22"), Set.of(Mark.BREAK), "");

        assertThat(compare(mean, point(quarter(2024, 1), "20"), point(quarter(2023, 1), "20"), broken))
                .isEqualTo(not(Reason.NOT_COMPARABLE));
        assertThat(compare(mean, point(quarter(2023, 1), "20"))).isEqualTo(not(Reason.NO_BASELINE));
    }

    @Test
    void meanIsOneOfTwoPeriodsOrMoreEachNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline.MeanOf(List.of(quarter(2023, 1))))
                .withMessageContaining("at least two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline.MeanOf(List.of(quarter(2023, 1), quarter(2023, 1))))
                .withMessageContaining("2023/24 Q1 is named twice");
    }
}
