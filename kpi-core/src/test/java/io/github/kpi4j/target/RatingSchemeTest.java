package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.RatingScheme.Badge;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Interval;
import io.github.kpi4j.target.RatingScheme.Proviso;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingSchemeTest {

    private static final Edge TARGET = new Edge.At(Edge.Mark.TARGET);
    private static final Edge OPEN = new Edge.Open();

    private static Badge badge(Level level) {
        return new Badge("word for " + level, "grey", "#");
    }

    private static Band band(Level level, Edge edge) {
        return new Band(level, badge(level), edge, Proviso.NONE);
    }

    private static RatingScheme scheme(Band... bands) {
        return new RatingScheme("ours", List.of(bands), null);
    }

    private static Interval interval(Level level, String from, String to) {
        return new Interval(
                level,
                badge(level),
                from.isEmpty() ? null : Rational.parse(from),
                to.isEmpty() ? null : Rational.parse(to));
    }

    private static Level level(RatingScheme scheme, Target target, String value) {
        return scheme.level(target, Rational.parse(value));
    }

    @Test
    void schemeMayLackLevels() {
        RatingScheme two = scheme(band(Level.MET, TARGET), band(Level.MISSED, OPEN));

        assertThat(two.levels()).containsExactly(Level.MET, Level.MISSED);
        assertThat(two.worst()).isEqualTo(Level.MISSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.badge(Level.NEAR))
                .withMessageContaining("no level NEAR");
    }

    @Test
    void bandsStandFromBestToWorst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(band(Level.MISSED, TARGET), band(Level.MET, OPEN)))
                .withMessageContaining("met stands after missed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(band(Level.MET, TARGET), band(Level.MET, OPEN)))
                .withMessageContaining("each level once");
    }

    @Test
    void everyValueHasALevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(band(Level.MET, TARGET)))
                .withMessageContaining("some values have no level");
        assertThatIllegalArgumentException()
                .isThrownBy(RatingSchemeTest::scheme)
                .withMessageContaining("no bands");
    }

    @Test
    void noBandIsLeftWithoutValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(band(Level.MET, OPEN), band(Level.MISSED, OPEN)))
                .withMessageContaining("none is left for missed");
    }

    @Test
    void schemeHasANameAndItsLevelsHaveWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScheme(" ", List.of(band(Level.MISSED, OPEN)), null))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Badge("Green", "", "●"))
                .withMessageContaining("colour");
    }

    @Test
    void escalationTakesAtLeastOnePeriod() {
        assertThat(RatingScheme.DEFAULT.escalatingAfter(3).escalateAfter()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.DEFAULT.escalatingAfter(0))
                .withMessageContaining("0 periods");
    }

    @Test
    void distanceFromTheTargetIsNeverNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edge.ShortBy(new Tolerance.None()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edge.BetterBy(new Tolerance.None(), Edge.Bound.INCLUSIVE));
    }

    @Test
    void exceededCanBeBetterThanTheTargetByMoreThanADistance() {
        RatingScheme scheme = scheme(
                band(Level.EXCEEDED, new Edge.BetterBy(Tolerance.points("5"), Edge.Bound.EXCLUSIVE)),
                band(Level.MET, TARGET),
                band(Level.MISSED, OPEN));

        assertThat(level(scheme, Target.atLeast("80"), "85")).isEqualTo(Level.MET);
        assertThat(level(scheme, Target.atLeast("80"), "85.01")).isEqualTo(Level.EXCEEDED);
        assertThat(level(scheme, Target.atMost("80"), "74.99")).isEqualTo(Level.EXCEEDED);
        assertThat(level(scheme, Target.within("80", "100"), "90")).isEqualTo(Level.MET);
    }

    @Test
    void shareOfATargetOfZeroIsNothing() {
        RatingScheme scheme = CouncilSchemes.HAVERING;

        assertThat(level(scheme, Target.atMost("0"), "0")).isEqualTo(Level.MET);
        assertThat(level(scheme, Target.atMost("0"), "0.01")).isEqualTo(Level.MISSED);
    }

    @Test
    void shareOfANegativeTargetReachesToItsWorseSide() {
        assertThat(level(CouncilSchemes.MAIDSTONE, Target.atLeast("-0.20"), "-0.22"))
                .isEqualTo(Level.NEAR);
        assertThat(level(CouncilSchemes.MAIDSTONE, Target.atLeast("-0.20"), "-0.221"))
                .isEqualTo(Level.MISSED);
    }

    /** Cascade, expected progress: on track from 95 %, behind from 85 %, at risk below. */
    @Test
    void intervalsCountThePercentageOfTheTargetAchieved() {
        RatingScheme scheme = RatingScheme.ofIntervals(
                "cascade",
                List.of(
                        interval(Level.MISSED, "", "85"),
                        interval(Level.NEAR, "85", "95"),
                        interval(Level.MET, "95", "105"),
                        interval(Level.EXCEEDED, "105", "")));

        assertThat(level(scheme, Target.atLeast("200"), "210")).isEqualTo(Level.EXCEEDED);
        assertThat(level(scheme, Target.atLeast("200"), "209.9")).isEqualTo(Level.MET);
        assertThat(level(scheme, Target.atLeast("200"), "190")).isEqualTo(Level.MET);
        assertThat(level(scheme, Target.atLeast("200"), "189.9")).isEqualTo(Level.NEAR);
        assertThat(level(scheme, Target.atLeast("200"), "170")).isEqualTo(Level.NEAR);
        assertThat(level(scheme, Target.atLeast("200"), "169.9")).isEqualTo(Level.MISSED);
        assertThat(level(scheme, Target.atMost("20"), "19")).isEqualTo(Level.EXCEEDED);
        assertThat(level(scheme, Target.atMost("20"), "21")).isEqualTo(Level.MET);
        assertThat(level(scheme, Target.atMost("20"), "23")).isEqualTo(Level.NEAR);
    }

    @Test
    void intervalsLeaveNoGapAndDoNotOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.ofIntervals(
                        "ours", List.of(interval(Level.MET, "95", ""), interval(Level.MISSED, "", "94"))))
                .withMessage(
                        "rating scheme ours: the interval missed (below 94%) leaves a gap before met (from 95% to any);"
                                + " let one end where the other begins");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.ofIntervals(
                        "ours", List.of(interval(Level.MET, "95", ""), interval(Level.MISSED, "", "96"))))
                .withMessageContaining("the interval missed (below 96%) overlaps met (from 95% to any)");
    }

    @Test
    void intervalsAreNotReversedAndReachBothEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.ofIntervals("ours", List.of(interval(Level.NEAR, "94", "85"))))
                .withMessageContaining("near (from 94% to 85%) is reversed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.ofIntervals(
                        "ours", List.of(interval(Level.MET, "95", "105"), interval(Level.MISSED, "", "95"))))
                .withMessageContaining(
                        "met (from 95% to 105%) is the best and ends at 105%, above which nothing stands");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.ofIntervals(
                        "ours", List.of(interval(Level.MET, "95", ""), interval(Level.MISSED, "0", "95"))))
                .withMessageContaining(
                        "missed (from 0% to 95%) is the worst and begins at 0%, below which nothing stands");
    }

    @Test
    void intervalAtFaultIsFoundWhereverItStands() {
        List<Interval> intervals = List.of(
                interval(Level.MISSED, "", "85"), interval(Level.NEAR, "85", "94"), interval(Level.MET, "95", ""));

        assertThat(RatingScheme.faultOfIntervals(intervals))
                .hasValueSatisfying(fault -> assertThat(fault.index()).isEqualTo(1));
        assertThat(RatingScheme.fault(List.of(band(Level.MET, TARGET), band(Level.NEAR, TARGET))))
                .hasValueSatisfying(fault -> assertThat(fault.index()).isEqualTo(1));
        assertThat(RatingScheme.faultOfIntervals(List.of()))
                .hasValueSatisfying(fault -> assertThat(fault.message()).contains("no bands"));
        assertThat(RatingScheme.fault(RatingScheme.DEFAULT.bands())).isEmpty();
    }

    @Test
    void betterIntervalHasTheBetterLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.ofIntervals(
                        "ours", List.of(interval(Level.MET, "", "95"), interval(Level.MISSED, "95", ""))))
                .withMessageContaining("met stands after missed");
    }
}
