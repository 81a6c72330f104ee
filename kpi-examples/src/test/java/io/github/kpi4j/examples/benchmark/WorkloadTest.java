package io.github.kpi4j.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkloadTest {

    @Test
    void comesToTheSumsThatEveryRivalWasGiven() {
        Workload workload = Workload.of(Size.S);

        assertThat(workload.observations()).isEqualTo(912_000);
        assertThat(CheckSums.of(workload)).isEqualTo(KnownAnswers.checkSums(Size.S));
        assertThat(workload.n()).startsWith(100, 122, 138);
        assertThat(workload.d()).startsWith(107, 128, 152);
    }

    @Test
    void beginsWithTheSameFiguresWhateverItsSize() {
        Workload small = Workload.of(2);

        assertThat(Workload.of(3).n()).startsWith(small.n());
        assertThat(Workload.authorityCode(0)).isEqualTo("E06000001");
        assertThat(Workload.indicatorCode(149)).isEqualTo("KPI-150");
        assertThat(Workload.quarterLabel(39)).isEqualTo("2024 Q4");
    }
}
