package io.github.kpi4j.lint;

import static io.github.kpi4j.lint.LintFixture.framework;
import static io.github.kpi4j.lint.LintFixture.said;
import static io.github.kpi4j.lint.LintFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator.Kind;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.indicator.ValueForMoney.Lens;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final Priority SAFE = new Priority("safe", "Safe");
    private static final Framework FRAMEWORK = framework(
            List.of(SAFE),
            share().priority("safe")
                    .tiers("committee", "service")
                    .target(Target.atLeast("60"))
                    .build(),
            said(ValueForMoney.define("cost", "Cost", Lens.ECONOMY, "share")
                            .measuredAs(new Direct(new Unit.Money("GBP", ""))))
                    .tiers("committee")
                    .target(Target.none("decided in the budget"))
                    .build());

    @Test
    void everyKindAndEveryLensHasACountAndTheKindsAddUp() {
        Balance balance = Balance.of(FRAMEWORK);

        assertThat(balance.byKind())
                .containsOnlyKeys(Kind.values())
                .containsEntry(Kind.OUTCOME, 1)
                .containsEntry(Kind.QUALITATIVE, 0);
        assertThat(balance.byKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(balance.indicators().size());
        assertThat(balance.byLens()).containsOnlyKeys(Lens.values()).containsEntry(Lens.ECONOMY, 1);
        assertThat(balance.missingKinds()).containsExactly(Kind.QUANTITATIVE, Kind.QUALITATIVE);
    }

    @Test
    void aTierCountsWhatItSees() {
        assertThat(Balance.of(FRAMEWORK).byTier()).containsEntry("committee", 2).containsEntry("service", 1);
    }

    @Test
    void aPriorityCountsWhatStandsUnderIt() {
        assertThat(Balance.under(FRAMEWORK, SAFE).byKind())
                .containsEntry(Kind.OUTCOME, 1)
                .containsEntry(Kind.VALUE_FOR_MONEY, 0);
    }

    @Test
    void whatCarriesTheVoiceOfTheChildIsCounted() {
        Qualitative heard = said(Qualitative.define("heard", "What children say")
                        .measuredAs(new Direct(new Unit.Percent())))
                .target(Target.atLeast("60"))
                .build();

        assertThat(Balance.of(FRAMEWORK).voices()).isZero();
        assertThat(new Balance(List.of(heard, heard.withVoice())).voices()).isEqualTo(1);
    }
}
