package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.target.TargetFinding.Judging;
import org.junit.jupiter.api.Test;

class TargetFindingTest {

    private static TargetFinding finding(String value, Judging judging, Target target) {
        return new TargetFinding(
                Rational.parse(value), Rounding.halfUp(0), judging, target, RatingScheme.DEFAULT, null);
    }

    /** Pitfall 19: 14.6 shown as 15. */
    @Test
    void exactValueIsJudgedAndThePublishedOneIsKeptBesideIt() {
        TargetFinding finding = finding("14.6", Judging.EXACT, Target.atLeast("15"));

        assertThat(finding.judged()).isEqualTo(Rational.parse("14.6"));
        assertThat(finding.published()).isEqualTo(Rational.of(15));
        assertThat(finding.level()).isEqualTo(Level.MISSED);
        assertThat(finding.levelOtherwise()).isEqualTo(Level.MET);
        assertThat(finding.margin()).isEqualTo(Rational.parse("-0.4"));
    }

    @Test
    void publishedValueIsJudgedWhereThatIsDeclared() {
        TargetFinding finding = finding("14.6", Judging.AS_PUBLISHED, Target.atLeast("15"));

        assertThat(finding.judged()).isEqualTo(Rational.of(15));
        assertThat(finding.level()).isEqualTo(Level.MET);
        assertThat(finding.levelOtherwise()).isEqualTo(Level.MISSED);
        assertThat(finding.margin()).isEqualTo(Rational.ZERO);
    }

    /** Pitfall 20. */
    @Test
    void valueIsRoundedHalfUpAndNotCutOff() {
        assertThat(finding("79.9", Judging.EXACT, Target.atLeast("1")).published())
                .isEqualTo(Rational.of(80));
        assertThat(finding("79.5", Judging.EXACT, Target.atLeast("1")).published())
                .isEqualTo(Rational.of(80));
    }

    @Test
    void floorIsHeldAgainstTheJudgedValue() {
        Target target = Target.atLeast("20").floor("15");

        assertThat(finding("14.6", Judging.EXACT, target).isBelowFloor()).isTrue();
        assertThat(finding("14.6", Judging.AS_PUBLISHED, target).isBelowFloor()).isFalse();
    }

    @Test
    void withoutATargetThereIsNoFinding() {
        assertThatIllegalArgumentException().isThrownBy(() -> finding("1", Judging.EXACT, Target.none("for context")));
    }

    @Test
    void schemeShowsEveryLevelByWordColourAndShape() {
        for (Level level : Level.values()) {
            RatingScheme.Badge badge = RatingScheme.DEFAULT.badge(level);
            assertThat(badge.word()).isNotBlank();
            assertThat(badge.colour()).isNotBlank();
            assertThat(badge.shape()).isNotBlank();
        }
    }

    @Test
    void schemeJudgesNothingBetterThanMissedWithoutATarget() {
        assertThat(RatingScheme.DEFAULT.level(Target.none("for context"), Rational.ONE))
                .isEqualTo(Level.MISSED);
    }
}
