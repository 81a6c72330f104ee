package io.github.kpi4j.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final AreaId A = new AreaId("E10000015");
    private static final AreaId B = new AreaId("E08000009");
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 14);
    private static final Membership OLD = Membership.always(List.of(A));
    private static final Membership NEW = new Membership(MAY, APRIL, "DfE model", List.of(A, B));

    @Test
    void versionHoldsFromItsFirstDayUntilTheNext() {
        var history = new MembershipHistory(List.of(NEW, OLD));

        assertThat(history.versions()).containsExactly(OLD, NEW);
        assertThat(history.inForce(MAY.minusDays(1), MAY)).contains(OLD);
        assertThat(history.inForce(MAY, MAY)).contains(NEW);
        assertThat(history.areas()).containsExactly(A, B);
    }

    @Test
    void versionIsNotKnownBeforeItWasApproved() {
        var history = new MembershipHistory(List.of(OLD, NEW));

        assertThat(history.inForce(MAY, APRIL)).contains(NEW);
        assertThat(history.inForce(MAY, APRIL.minusDays(1))).contains(OLD);
        assertThat(new MembershipHistory(List.of(NEW)).inForce(MAY, APRIL.minusDays(1)))
                .isEmpty();
    }

    @Test
    void twoVersionsDoNotHoldFromOneDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MembershipHistory(List.of(NEW, NEW)))
                .withMessageContaining("2025-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MembershipHistory(List.of(OLD, OLD)))
                .withMessageContaining("the beginning");
        assertThatIllegalArgumentException().isThrownBy(() -> new MembershipHistory(List.of()));
    }

    @Test
    void termsAndAgesAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> ComparedWith.fairly(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComparedWith("england", "", -1));
        ComparedWith terms = ComparedWith.fairly("england");
        Period year = Period.year(YearType.FINANCIAL, 2024);
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparability(terms, null, 1, List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparability(terms, year, 0, List.of(), List.of()));
    }
}
