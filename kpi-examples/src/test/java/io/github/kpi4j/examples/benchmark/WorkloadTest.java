package io.github.kpi4j.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
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

    @Test
    void hasTheSameFiguresPartByPart() {
        Workload whole = Workload.of(3);
        int authority = Workload.INDICATORS * Workload.QUARTERS;
        int series = authority + 7 * Workload.QUARTERS;

        assertThat(Workload.ofAuthority(1).n()).isEqualTo(Arrays.copyOfRange(whole.n(), authority, 2 * authority));
        assertThat(Arrays.copyOfRange(Workload.ofIndicator(3, 7).d(), Workload.QUARTERS, 2 * Workload.QUARTERS))
                .isEqualTo(Arrays.copyOfRange(whole.d(), series, series + Workload.QUARTERS));
        assertThat(Workload.ofIndicator(3, 7).target(0)).isEqualTo(whole.target(7));
        assertThat(Workload.promises(3).baselineTenths()).isEqualTo(whole.baselineTenths());
        assertThat(WorkloadCsv.HEADER.getBytes(StandardCharsets.US_ASCII).length
                        + IntStream.range(0, 3)
                                .map(a -> WorkloadCsv.rows(Workload.ofAuthority(a), a).length)
                                .sum())
                .isEqualTo(WorkloadCsv.of(whole).length);
    }
}
