package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Coverage.Gap GAP =
            new Coverage.Gap(new IndicatorId("visits"), null, Period.year(YearType.FINANCIAL, 2024), Reason.LATE);

    @Test
    void coverageOfTheWholeIsThatOfAllItsParts() {
        Coverage whole = Coverage.of(List.of(new Coverage(1, List.of()), new Coverage(3, List.of(GAP))));

        assertThat(whole).isEqualTo(new Coverage(4, List.of(GAP)));
        assertThat(whole.known()).isEqualTo(3);
        assertThat(whole.isComplete()).isFalse();
        assertThat(new Coverage(1, List.of()).isComplete()).isTrue();
    }

    @Test
    void noMoreCanBeMissingThanIsWanted() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(1, List.of(GAP, GAP)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Coverage.of(List.of()));
    }
}
