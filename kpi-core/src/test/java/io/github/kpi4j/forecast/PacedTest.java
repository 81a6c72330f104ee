package io.github.kpi4j.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.forecast.PaceFinding.Paced;
import io.github.kpi4j.forecast.PaceFinding.Verdict;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PacedTest {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final LocalDate MARCH_28 = LocalDate.of(2028, 3, 31);

    private static Period year(int start) {
        return Period.year(YearType.FINANCIAL, start);
    }

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    /** From 80 in 2020/21 to 90 by March 2028: seven years for ten points. */
    private static Paced pace(String now, int startYear) {
        return new Paced(
                number("80"), year(2020), number(now), year(startYear), Goal.of(number("90"), MARCH_28), YEARLY);
    }

    @Test
    void totalsOfTheYearSoFarGoByYears() {
        var cadence = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
        Period march22 = cadence.parse("2021/22 to March 2022");
        Period march24 = cadence.parse("2023/24 to March 2024");
        Goal goal = Goal.of(number("90"), MARCH_28);
        var pace = new Paced(number("60"), march22, number("70"), march24, goal, cadence);

        assertThat(pace.elapsed()).isEqualTo(Rational.of(2));
        assertThat(pace.left()).isEqualTo(Rational.of(4));
        assertThat(pace.soFar()).contains(Rational.of(5));
        assertThat(pace.needed()).contains(Rational.of(5));
        assertThat(pace.per()).isEqualTo(Frequency.YEARLY);
        assertThat(pace.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(Paced.isSamePart(march22, march24, goal, cadence)).isTrue();
        assertThat(Paced.isSamePart(march22, cadence.parse("2023/24 to June 2023"), goal, cadence))
                .isFalse();
        assertThat(Paced.isSamePart(march22, march24, Goal.of(number("90"), LocalDate.of(2027, 9, 30)), cadence))
                .isFalse();
    }

    @Test
    void shareOfTheWayStandsBesideTheShareOfTheTime() {
        Paced behind = pace("84", 2024);

        assertThat(behind.shareOfWay()).isEqualTo(number("0.4"));
        assertThat(behind.elapsed()).isEqualTo(Rational.of(4));
        assertThat(behind.left()).isEqualTo(Rational.of(3));
        assertThat(behind.shareOfTime()).isEqualTo(Rational.of(4, 7));
        assertThat(behind.soFar()).contains(Rational.ONE);
        assertThat(behind.needed()).contains(Rational.of(2));
        assertThat(behind.ratio()).contains(Rational.of(2));
        assertThat(behind.verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void exactlyThePaceNeededIsOnPace() {
        Rational due = Rational.of(80).plus(Rational.of(40, 7));
        var pace = new Paced(number("80"), year(2020), due, year(2024), Goal.of(number("90"), MARCH_28), YEARLY);

        assertThat(pace.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(pace.needed()).isEqualTo(pace.soFar()).contains(Rational.of(10, 7));
    }

    @Test
    void limitThatDoesNotCountItselfNeedsMoreThanThePaceToIt() {
        Rational due = Rational.of(80).plus(Rational.of(40, 7));
        var goal = new Goal(number("90"), false, null, MARCH_28);

        assertThat(new Paced(number("80"), year(2020), due, year(2024), goal, YEARLY).verdict())
                .isEqualTo(Verdict.BEHIND);
        assertThat(new Paced(number("80"), year(2020), number("90"), year(2024), goal, YEARLY).verdict())
                .as("at the limit, and still moving")
                .isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void everyOtherVerdictHasItsPlace() {
        assertThat(pace("90", 2024).verdict()).isEqualTo(Verdict.ARRIVED);
        assertThat(pace("79", 2024).verdict()).isEqualTo(Verdict.WRONG_WAY);
        assertThat(pace("80", 2024).verdict()).as("it has not moved").isEqualTo(Verdict.BEHIND);
        assertThat(pace("80", 2020).verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(pace("89", 2027).verdict()).isEqualTo(Verdict.OUT_OF_TIME);
        assertThat(pace("90", 2030).verdict()).as("reached, if late").isEqualTo(Verdict.ARRIVED);
        assertThat(pace("89", 2027).needed()).isEmpty();
        assertThat(pace("80", 2020).soFar()).isEmpty();
    }

    @Test
    void rangeIsReachedAtItsNearerEdgeAndCanBeOvershot() {
        var goal = new Goal(number("90"), true, number("95"), MARCH_28);

        assertThat(new Paced(number("80"), year(2020), number("93"), year(2024), goal, YEARLY).verdict())
                .isEqualTo(Verdict.ARRIVED);
        Paced over = new Paced(number("80"), year(2020), number("97"), year(2024), goal, YEARLY);
        assertThat(over.verdict()).isEqualTo(Verdict.OVERSHOT);
        assertThat(over.remaining()).isEqualTo(number("-2"));
        assertThat(over.shareOfWay()).isEqualTo(number("1.7"));
    }

    @Test
    void lastPeriodThatCountsIsTheLastThatEndsByTheDay() {
        var goal = Goal.of(number("90"), LocalDate.of(2028, 3, 30));

        assertThat(new Paced(number("80"), year(2020), number("84"), year(2024), goal, YEARLY).left())
                .isEqualTo(Rational.of(2));
    }

    @Test
    void figuresAtIrregularDatesAreCountedInYearsOf365Days() {
        Cadence irregular = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.CALENDAR);
        LocalDate start = LocalDate.of(2021, 1, 1);
        var pace = new Paced(
                number("10"),
                Period.snapshot(start),
                number("16"),
                Period.snapshot(start.plusDays(730)),
                Goal.of(number("20"), start.plusDays(730 + 365)),
                irregular);

        assertThat(pace.soFar()).contains(Rational.of(3));
        assertThat(pace.needed()).contains(Rational.of(4));
        assertThat(pace.verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void withoutAWayOrTimeForItThereIsNoPace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paced(
                        number("90"), year(2020), number("90"), year(2024), Goal.of(number("90"), MARCH_28), YEARLY))
                .withMessageContaining("no way to go");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pace("84", 2019))
                .withMessageContaining("before the start in 2020/21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paced(
                        number("80"),
                        year(2020),
                        number("84"),
                        year(2024),
                        Goal.of(number("90"), LocalDate.of(2021, 3, 31)),
                        YEARLY))
                .withMessageContaining("goal is for 2021-03-31");
    }
}
