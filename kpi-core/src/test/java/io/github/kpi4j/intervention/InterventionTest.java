package io.github.kpi4j.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.intervention.Effect.Windows;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterventionTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final IndicatorId ONE = new IndicatorId("one");
    private static final IndicatorId OTHER = new IndicatorId("other");

    private static Intervention intervention(
            String id, LocalDate started, @Nullable LocalDate until, Effect... expected) {
        return new Intervention(id, "what", "", "", new AreaId("here"), started, until, JULY, List.of(expected));
    }

    private static Effect effect(@Nullable Method method, String... against) {
        return new Effect(ONE, null, method, Windows.DEFAULT, List.of(against));
    }

    @Test
    void itsDaysAndEffectsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> intervention("a", JULY, JULY.minusDays(1)))
                .withMessageContaining("until is 2024-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> intervention("a", LocalDate.of(1066, 10, 14), null))
                .withMessageContaining("started is 1066-10-14");
        assertThatIllegalArgumentException().isThrownBy(() -> intervention(" ", JULY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> intervention("a", JULY, null, new Effect(ONE), new Effect(ONE)))
                .withMessageContaining("two effects on one");
        assertThat(intervention("a", JULY, JULY).until()).isEqualTo(JULY);
    }

    @Test
    void comparatorsGoWithDifferencesInDifferencesOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> effect(Method.DIFFERENCE_IN_DIFFERENCES));
        assertThatIllegalArgumentException().isThrownBy(() -> effect(Method.MEANS, "peers"));
        assertThatIllegalArgumentException().isThrownBy(() -> effect(null, "peers"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> effect(Method.DIFFERENCE_IN_DIFFERENCES, "peers", "peers"))
                .withMessageContaining("twice");
    }

    @Test
    void windowsHaveEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Windows(0, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Windows(null, 121, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Windows(null, null, 41));
        assertThatIllegalArgumentException().isThrownBy(() -> new Windows(null, null, -1));
    }

    @Test
    void readersOfOneIndicatorDoNotReadOfAnother() {
        Intervention both = intervention("a", JULY, null, new Effect(ONE), new Effect(OTHER));

        assertThat(both.forReadersOf(OTHER::equals).expected()).containsExactly(new Effect(OTHER));
        assertThat(both.concerns(ONE)).isTrue();
        assertThat(both.forReadersOf(OTHER::equals).concerns(ONE)).isFalse();
    }

    @Test
    void evidenceHoldsEachOnceInOrderOfStartAndFromTheDayItWasRecorded() {
        Intervention early = intervention("late-id", JULY.minusDays(1), null);
        Intervention late = intervention("early-id", JULY, null);

        var evidence = new Evidence(List.of(), List.of(), List.of(), List.of(late, early), StrengthRule.DEFAULT);

        assertThat(evidence.interventions()).containsExactly(early, late);
        assertThat(evidence.lastDay()).contains(JULY);
        assertThat(evidence.known(JULY, JULY.minusDays(1)).interventions()).isEmpty();
        assertThat(evidence.known(JULY.minusYears(1), JULY).interventions()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Evidence(List.of(), List.of(), List.of(), List.of(late, late), StrengthRule.DEFAULT))
                .withMessageContaining("\"early-id\" is the id of two interventions");
    }
}
