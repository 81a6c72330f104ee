package io.github.kpi4j.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Trajectory.Between;
import io.github.kpi4j.promise.Trajectory.Milestone;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 60 by the end of March 2024, 80 by the end of March 2028: 1461 days later. */
class TrajectoryTest {

    private static final Milestone FIRST = new Milestone(LocalDate.of(2024, 3, 31), Rational.of(60));
    private static final Milestone LAST = new Milestone(LocalDate.of(2028, 3, 31), Rational.of(80));

    private static Resolution on(LocalDate day, Between between) {
        return new Trajectory(Terms.of(Comparison.AT_LEAST), List.of(LAST, FIRST), between)
                .resolve(FakeAnchors.in(Period.snapshot(day)));
    }

    private static Target target(Resolution resolution) {
        return ((Resolution.Resolved) resolution).target();
    }

    @Test
    @DisplayName("Row 87: expected progress is in proportion to the days gone by")
    void linearWayIsInProportionToTheDaysGoneBy() {
        assertThat(target(on(LocalDate.of(2025, 3, 31), Between.LINEAR)))
                .isEqualTo(new Threshold(
                        Comparison.AT_LEAST,
                        Rational.of(60).plus(Rational.of(20).times(Rational.of(365, 1461))),
                        new Tolerance.None(),
                        null,
                        null));
    }

    @Test
    void milestoneHoldsExactlyOnItsDay() {
        for (Between between : Between.values()) {
            assertThat(on(FIRST.day(), between)).isEqualTo(resolved("60", new Source.At(FIRST)));
            assertThat(on(LAST.day(), between)).isEqualTo(resolved("80", new Source.At(LAST)));
        }
    }

    @Test
    void stepHoldsTheLastMilestoneUntilTheDayOfTheNext() {
        assertThat(on(LAST.day().minusDays(1), Between.STEP))
                .isEqualTo(resolved("60", new Source.Underway(FIRST, LAST, Between.STEP)));
    }

    private static Resolution resolved(String limit, Source source) {
        return new Resolution.Resolved(Target.atLeast(limit), source);
    }

    @Test
    @DisplayName("Row 85: nothing is promised outside the first and the last date")
    void nothingIsPromisedBeforeTheFirstAndAfterTheLastDay() {
        var outside = new Resolution.Unresolved(Reason.NO_TARGET, new Gap.OutsideDates(FIRST.day(), LAST.day()));

        assertThat(on(FIRST.day().minusDays(1), Between.LINEAR)).isEqualTo(outside);
        assertThat(on(LAST.day().plusDays(1), Between.LINEAR)).isEqualTo(outside);
    }

    @Test
    void periodIsHeldAgainstTheWayAtItsLastDay() {
        Promise way = new Trajectory(Terms.of(Comparison.AT_MOST), List.of(FIRST, LAST), Between.STEP);

        assertThat(target(way.resolve(FakeAnchors.in(Period.year(YearType.FINANCIAL, 2027)))))
                .isEqualTo(Target.atMost("80"));
        assertThat(way.polarity()).isEqualTo(Polarity.LOWER);
    }

    @Test
    void wayLeadsFromOneDayToAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trajectory(Terms.of(Comparison.AT_LEAST), List.of(FIRST), Between.STEP))
                .withMessageContaining("milestones has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trajectory(Terms.of(Comparison.AT_LEAST), List.of(FIRST, FIRST), Between.STEP))
                .withMessageContaining("2024-03-31");
    }
}
