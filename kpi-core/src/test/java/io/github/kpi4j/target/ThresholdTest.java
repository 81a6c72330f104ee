package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Threshold.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    private static final RatingScheme SCHEME = RatingScheme.DEFAULT;

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    private static Rational share(long n, long d) {
        return Rational.of(100 * n, d);
    }

    @ParameterizedTest
    @CsvSource({"23, 40, 57.5", "29, 50, 58", "9, 125, 7.2"})
    void shareThatEqualsItsTargetIsMetAlthoughADoubleWouldMissIt(long n, long d, String target) {
        assertThat(Target.atLeast(target).isMet(share(n, d))).isTrue();
        assertThat(Target.atMost(target).isMet(share(n, d))).isTrue();
        assertThat(Target.moreThan(target).isMet(share(n, d))).isFalse();
        assertThat(Target.fewerThan(target).isMet(share(n, d))).isFalse();
    }

    @Test
    void eachSideIsMetOnItsOwnSide() {
        assertThat(Target.atLeast("5").isMet(number("5.1"))).isTrue();
        assertThat(Target.atLeast("5").isMet(number("4.9"))).isFalse();
        assertThat(Target.atMost("5").isMet(number("4.9"))).isTrue();
        assertThat(Target.atMost("5").isMet(number("5.1"))).isFalse();
        assertThat(Target.moreThan("5").isMet(number("5.1"))).isTrue();
        assertThat(Target.moreThan("5").isMet(number("4.9"))).isFalse();
        assertThat(Target.fewerThan("5").isMet(number("4.9"))).isTrue();
        assertThat(Target.fewerThan("5").isMet(number("5.1"))).isFalse();
    }

    @Test
    void theSideSaysWhichWayIsBetterAndWhetherTheLimitCounts() {
        assertThat(Comparison.AT_LEAST.polarity()).isEqualTo(Polarity.HIGHER);
        assertThat(Comparison.MORE_THAN.polarity()).isEqualTo(Polarity.HIGHER);
        assertThat(Comparison.AT_MOST.polarity()).isEqualTo(Polarity.LOWER);
        assertThat(Comparison.FEWER_THAN.polarity()).isEqualTo(Polarity.LOWER);
        assertThat(Comparison.AT_LEAST.inclusive()).isTrue();
        assertThat(Comparison.AT_MOST.inclusive()).isTrue();
        assertThat(Comparison.MORE_THAN.inclusive()).isFalse();
        assertThat(Comparison.FEWER_THAN.inclusive()).isFalse();
    }

    @Test
    void edgeOfTheToleranceIsNear() {
        Threshold atLeast = Target.atLeast("95").nearWithin(Tolerance.points("2"));
        Threshold atMost = Target.atMost("18").nearWithin(Tolerance.points("2"));

        assertThat(SCHEME.level(atLeast, number("93"))).isEqualTo(Level.NEAR);
        assertThat(SCHEME.level(atLeast, number("92.99"))).isEqualTo(Level.MISSED);
        assertThat(SCHEME.level(atMost, number("20"))).isEqualTo(Level.NEAR);
        assertThat(SCHEME.level(atMost, number("20.01"))).isEqualTo(Level.MISSED);
    }

    /** Pitfall 16: the same 5 read in two ways. */
    @Test
    void pointsAndPercentOfTheTargetReachDifferently() {
        Threshold points = Target.atLeast("40").nearWithin(Tolerance.points("5"));
        Threshold percent = Target.atLeast("40").nearWithin(Tolerance.percentOfTarget("5"));

        assertThat(points.isNear(number("35"))).isTrue();
        assertThat(percent.isNear(number("35"))).isFalse();
        assertThat(percent.isNear(number("38"))).isTrue();
        assertThat(percent.isNear(number("37.9"))).isFalse();
    }

    @Test
    void withoutAToleranceWhatIsMissedIsMissedEvenAtAStrictLimit() {
        assertThat(SCHEME.level(Target.moreThan("5"), number("5"))).isEqualTo(Level.MISSED);
        assertThat(SCHEME.level(Target.moreThan("5").nearWithin(Tolerance.points("1")), number("5")))
                .isEqualTo(Level.NEAR);
    }

    /** Pitfall 14: 95 % of -0.20 would be the better value. */
    @ParameterizedTest
    @CsvSource({"-0.20", "0"})
    void relativeToleranceOnATargetThatIsNotAboveZeroIsRefused(String target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.atLeast(target).nearWithin(Tolerance.percentOfTarget("5")))
                .withMessageContaining("above zero")
                .withMessageContaining("points");
        assertThat(Target.atLeast(target).nearWithin(Tolerance.points("0.05")).isNear(number("-0.25")))
                .isEqualTo(target.startsWith("-"));
    }

    /** Pitfall 12: no ratio of actual to target, but the shortfall in units. */
    @ParameterizedTest
    @CsvSource({"atMost, 0, 3, -3", "atLeast, -2, -5, -3", "atMost, 18, 14.8, 3.2", "atLeast, 95, 94.2, -0.8"})
    void marginIsHowMuchBetterThanTheLimitInUnits(String side, String limit, String value, String margin) {
        Threshold target = side.equals("atMost") ? Target.atMost(limit) : Target.atLeast(limit);

        assertThat(target.margin(number(value))).contains(number(margin));
    }

    @Test
    void stretchReachedIsExceeded() {
        Threshold atLeast = Target.atLeast("90").stretch("95");
        Threshold atMost = Target.atMost("18").stretch("15");

        assertThat(SCHEME.level(atLeast, number("95"))).isEqualTo(Level.EXCEEDED);
        assertThat(SCHEME.level(atLeast, number("94.9"))).isEqualTo(Level.MET);
        assertThat(SCHEME.level(atMost, number("15"))).isEqualTo(Level.EXCEEDED);
        assertThat(SCHEME.level(atMost, number("15.1"))).isEqualTo(Level.MET);
        assertThat(Target.atLeast("90").isExceeded(number("100"))).isFalse();
    }

    @Test
    void valueEqualToTheFloorIsAcceptable() {
        Threshold target = Target.atMost("18").floor("25");

        assertThat(target.isBelowFloor(number("25"))).isFalse();
        assertThat(target.isBelowFloor(number("25.1"))).isTrue();
        assertThat(target.isBelowFloor(number("10"))).isFalse();
        assertThat(Target.atMost("18").isBelowFloor(number("99"))).isFalse();
    }

    @Test
    void floorTargetAndStretchStandInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.atLeast("90").floor("90"))
                .withMessageContaining("floor 90");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.atMost("18").floor("17"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.atLeast("90").stretch("90"))
                .withMessageContaining("stretch 90");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.atMost("18").stretch("19"));
    }

    @Test
    void floorStretchAndToleranceAreKeptTogether() {
        Threshold target = Target.atLeast("90").floor("80").stretch("95").nearWithin(Tolerance.points("2"));

        assertThat(target)
                .isEqualTo(new Threshold(
                        Comparison.AT_LEAST,
                        number("90"),
                        new Tolerance.Points(number("2")),
                        number("80"),
                        number("95")));
        assertThat(target.goal()).contains(number("90"));
        assertThat(target.polarity()).isEqualTo(Polarity.HIGHER);
    }

    @Test
    void toleranceIsAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tolerance.points("0"))
                .withMessageContaining("leave it out");
        assertThatIllegalArgumentException().isThrownBy(() -> Tolerance.percentOfTarget("-1"));
        assertThat(new Tolerance.None().reach(number("50"))).isEqualTo(Rational.ZERO);
        assertThat(Tolerance.percentOfTarget("5").reach(number("-40"))).isEqualTo(number("2"));
    }
}
