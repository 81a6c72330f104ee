package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherTargetsTest {

    private static final RatingScheme SCHEME = RatingScheme.DEFAULT;
    private static final Scale OFSTED =
            new Scale("ofsted", List.of("Inadequate", "Requires improvement", "Good", "Outstanding"));

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    private static Level levelOf(Target target, String grade) {
        return SCHEME.level(target, Rational.of(OFSTED.grade(grade).position()));
    }

    @Test
    void bothEndsOfARangeAreMet() {
        Range range = Target.within("10", "20");

        assertThat(SCHEME.level(range, number("10"))).isEqualTo(Level.MET);
        assertThat(SCHEME.level(range, number("20"))).isEqualTo(Level.MET);
        assertThat(SCHEME.level(range, number("9.99"))).isEqualTo(Level.MISSED);
        assertThat(SCHEME.level(range, number("20.01"))).isEqualTo(Level.MISSED);
    }

    @Test
    void rangeIsNearOnBothSides() {
        Range range = Target.within("10", "20").nearWithin(Tolerance.points("2"));

        assertThat(SCHEME.level(range, number("8"))).isEqualTo(Level.NEAR);
        assertThat(SCHEME.level(range, number("22"))).isEqualTo(Level.NEAR);
        assertThat(SCHEME.level(range, number("7.9"))).isEqualTo(Level.MISSED);
        assertThat(SCHEME.level(range, number("22.1"))).isEqualTo(Level.MISSED);
    }

    @Test
    void marginOfARangeIsTheDistanceToItsNearerEnd() {
        Range range = Target.within("10", "20");

        assertThat(range.margin(number("12"))).contains(number("2"));
        assertThat(range.margin(number("19"))).contains(number("1"));
        assertThat(range.margin(number("7"))).contains(number("-3"));
        assertThat(range.margin(number("24"))).contains(number("-4"));
    }

    @Test
    void rangeHasNoSingleGoalNoFloorAndNothingBeyond() {
        Range range = Target.within("10", "20");

        assertThat(range.goal()).isEmpty();
        assertThat(range.isBelowFloor(number("-99"))).isFalse();
        assertThat(range.isExceeded(number("15"))).isFalse();
        assertThat(range.polarity()).isEqualTo(Polarity.closerTo(number("10"), number("20")));
    }

    @Test
    void reversedRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.within("20", "10"))
                .withMessageContaining("20 to 10");
        assertThat(Target.within("10", "10").isMet(number("10"))).isTrue();
    }

    /** Otherwise 23, which is further out than 8, could be near while 8 is missed. */
    @Test
    void relativeToleranceReachesAsFarOnBothSidesOfARange() {
        Range range = Target.within("10", "20").nearWithin(Tolerance.percentOfTarget("10"));

        assertThat(SCHEME.level(range, number("9"))).isEqualTo(Level.NEAR);
        assertThat(SCHEME.level(range, number("8.9"))).isEqualTo(Level.MISSED);
        assertThat(SCHEME.level(range, number("21"))).isEqualTo(Level.NEAR);
        assertThat(SCHEME.level(range, number("21.1"))).isEqualTo(Level.MISSED);
    }

    @Test
    void relativeToleranceOfARangeThatDoesNotStartAboveZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.within("0", "20").nearWithin(Tolerance.percentOfTarget("10")))
                .withMessageContaining("points");
    }

    @Test
    void gradeIsMetAtTheGradeAndAbove() {
        AtLeastGrade good = Target.atLeast(OFSTED.grade("Good"));

        assertThat(levelOf(good, "Outstanding")).isEqualTo(Level.MET);
        assertThat(levelOf(good, "Good")).isEqualTo(Level.MET);
        assertThat(levelOf(good, "Requires improvement")).isEqualTo(Level.MISSED);
    }

    @Test
    void oneGradeShortIsNearWhereTheToleranceIsAGrade() {
        AtLeastGrade good = Target.atLeast(OFSTED.grade("Good")).nearWithin(Tolerance.points("1"));

        assertThat(levelOf(good, "Requires improvement")).isEqualTo(Level.NEAR);
        assertThat(levelOf(good, "Inadequate")).isEqualTo(Level.MISSED);
        assertThat(good.margin(Rational.ZERO)).contains(number("-2"));
        assertThat(good.goal()).contains(number("2"));
        assertThat(good.polarity()).isEqualTo(Polarity.HIGHER);
        assertThat(good.isBelowFloor(Rational.ZERO)).isFalse();
        assertThat(good.isExceeded(number("3"))).isFalse();
    }

    @Test
    void gradesHaveNoSizeSoTheirToleranceIsInWholeGrades() {
        AtLeastGrade good = Target.atLeast(OFSTED.grade("Good"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> good.nearWithin(Tolerance.percentOfTarget("5")))
                .withMessageContaining("grades");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> good.nearWithin(Tolerance.points("0.5")))
                .withMessageContaining("0.5");
    }

    @Test
    void deliberateAbsenceOfATargetJudgesNothing() {
        NoTarget none = Target.none("demand is not ours to steer");

        assertThat(none.isMet(number("1"))).isFalse();
        assertThat(none.isNear(number("1"))).isFalse();
        assertThat(none.isExceeded(number("1"))).isFalse();
        assertThat(none.isBelowFloor(number("1"))).isFalse();
        assertThat(none.margin(number("1"))).isEmpty();
        assertThat(none.goal()).isEmpty();
        assertThat(none.polarity()).isEqualTo(Polarity.NEITHER);
        assertThatIllegalArgumentException().isThrownBy(() -> Target.none(" "));
    }
}
