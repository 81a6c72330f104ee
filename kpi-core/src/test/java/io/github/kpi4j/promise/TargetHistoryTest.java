package io.github.kpi4j.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetHistoryTest {

    private static final LocalDate APRIL_23 = LocalDate.of(2023, 4, 1);
    private static final LocalDate APRIL_24 = LocalDate.of(2024, 4, 1);
    private static final LocalDate MUCH_LATER = LocalDate.of(2030, 1, 1);

    private static TargetVersion version(LocalDate from, LocalDate until, String limit, LocalDate approved) {
        return new TargetVersion(from, until, Target.atMost(limit), approved, "local", "annual review");
    }

    @Test
    void versionHoldsFromItsFirstDayUntilTheNextBegins() {
        TargetVersion old = version(APRIL_23, null, "20", null);
        TargetVersion tighter = version(APRIL_24, null, "18", null);
        TargetHistory history = new TargetHistory(List.of(tighter, old));

        assertThat(history.versions()).containsExactly(old, tighter);
        assertThat(history.inForce(APRIL_23.minusDays(1), MUCH_LATER)).isEmpty();
        assertThat(history.inForce(APRIL_23, MUCH_LATER)).contains(old);
        assertThat(history.inForce(APRIL_24.minusDays(1), MUCH_LATER)).contains(old);
        assertThat(history.inForce(APRIL_24, MUCH_LATER)).contains(tighter);
    }

    /** Pitfall 47: a target that was changed late does not change what was reported before. */
    @Test
    void versionIsNotKnownBeforeItsApproval() {
        TargetVersion old = version(APRIL_23, null, "20", null);
        TargetVersion late = version(APRIL_24, null, "25", LocalDate.of(2025, 2, 1));
        TargetHistory history = new TargetHistory(List.of(old, late));
        LocalDate day = LocalDate.of(2024, 12, 31);

        assertThat(history.inForce(day, LocalDate.of(2025, 1, 31))).contains(old);
        assertThat(history.inForce(day, LocalDate.of(2025, 2, 1))).contains(late);
    }

    @Test
    void versionEndsWithItsLastDay() {
        TargetHistory history = new TargetHistory(List.of(version(APRIL_23, APRIL_24.minusDays(1), "20", null)));

        assertThat(history.inForce(APRIL_24.minusDays(1), MUCH_LATER)).isPresent();
        assertThat(history.inForce(APRIL_24, MUCH_LATER)).isEmpty();
    }

    @Test
    void noTwoVersionsClaimTheSameDay() {
        TargetVersion explicit = version(APRIL_23, APRIL_24, "20", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetHistory(List.of(explicit, version(APRIL_24, null, "18", null))))
                .withMessageContaining("2023-04-01")
                .withMessageContaining("2024-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetHistory(List.of(explicit, version(APRIL_23, null, "18", null))));
        assertThat(new TargetHistory(List.of(explicit, version(APRIL_24.plusDays(1), null, "18", null))).versions())
                .hasSize(2);
    }

    @Test
    void overlappingIsMutual() {
        TargetVersion ends = version(APRIL_23, APRIL_24, "20", null);
        TargetVersion follows = version(APRIL_24, null, "18", null);
        TargetVersion open = version(APRIL_23.minusYears(1), null, "22", null);

        assertThat(ends.overlaps(follows)).isTrue();
        assertThat(follows.overlaps(ends)).isTrue();
        assertThat(open.overlaps(follows)).isFalse();
        assertThat(follows.overlaps(open)).isFalse();
    }

    @Test
    void historyHasAVersionAndAVersionDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetHistory(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> version(APRIL_24, APRIL_24.minusDays(1), "18", null))
                .withMessageContaining("2024-04-01");
        assertThat(version(APRIL_24, APRIL_24, "18", null).until()).isEqualTo(APRIL_24);
    }

    @Test
    void targetThatHasAlwaysHeldIsInForceOnAnyDay() {
        Target target = Target.atMost("18");

        assertThat(TargetHistory.always(target).inForce(TargetVersion.ALWAYS, TargetVersion.ALWAYS))
                .contains(TargetVersion.always(target));
    }
}
