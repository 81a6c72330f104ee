package io.github.kpi4j.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorBuilderTest {

    private static IndicatorBuilder<Outcome> share() {
        return Outcome.define("share", "Share")
                .measuredAs(new Percentage("hits", "cases"))
                .reported(Cadence.quarterly(YearType.FINANCIAL));
    }

    private static TargetVersion from(int year, Target target) {
        return new TargetVersion(LocalDate.of(year, 4, 1), null, target, null, "", "");
    }

    @Test
    void yearWithoutATargetBeforeTheFirstTargetDoesNotHideWhichWayIsBetter() {
        Outcome outcome = share().target(from(2024, Target.none("to be agreed")))
                .target(from(2025, Target.atMost("18")))
                .build();

        assertThat(outcome.definition().polarity()).isEqualTo(Polarity.LOWER);
    }

    @Test
    void wantedRangeThatIsGivenIsKept() {
        Polarity wanted = Polarity.closerTo(Rational.of(4), Rational.of(6));
        Outcome outcome =
                share().target(Target.none("watched only")).better(wanted).build();

        assertThat(outcome.definition().polarity()).isEqualTo(wanted);
    }

    @Test
    void rangeThatIsOnlyTheTargetsMayChangeWithTheTarget() {
        Outcome outcome = share().target(Target.within("4", "6")).build();

        assertThat(outcome.definition().polarity()).isEqualTo(Polarity.CLOSER);
    }

    @Test
    void everyRoleHasOnePostAndNoneIsBlank() {
        Outcome outcome = share().target(Target.none("watched only"))
                .role(Stewardship.Role.LEAD_MEMBER, "Portfolio Holder")
                .role(Stewardship.Role.APPROVER, "Head of Service")
                .role(Stewardship.Role.APPROVER, "Director")
                .build();

        assertThat(outcome.definition().stewardship().posts())
                .containsExactly(
                        Map.entry(Stewardship.Role.APPROVER, "Director"),
                        Map.entry(Stewardship.Role.LEAD_MEMBER, "Portfolio Holder"));
        IndicatorBuilder<Outcome> blank =
                share().target(Target.none("watched only")).role(Stewardship.Role.COMMITTEE, " ");
        assertThatIllegalArgumentException().isThrownBy(blank::build).withMessageContaining("role committee is blank");
    }
}
