package io.github.kpi4j.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "Academic Year, 2025, 2024/25",
        "Academic Year, 2025 (prov), 2024/25",
        "Academic Year, 2023/24, 2023/24",
        "Academic Year, 2023-24, 2023/24",
        "Academic Year, 1999-00, 1999/00",
        "Financial Year, 2025, 2024/25",
        "Financial Year, 2024-25 (OT), 2024/25",
        "Financial Year, 2021/22-23/24, 2021/22 to 2023/24",
        "Financial Year, 2021/22-2023/24, 2021/22 to 2023/24",
        "Calendar Year, 2024, 2024",
        "Calendar Year, 2020-22, 2020 to 2022",
        "Annual, 2024, 2024",
        "'', 2024, 2024",
        "Annual - January, 2025, 31 January 2025",
        "Annual (end of Sept), 2025, 30 September 2025"
    })
    void labelsMeanPeriodsByTheTypeOfYear(String yearType, String label, String period) {
        assertThat(PeriodLabels.period(yearType, label).map(Period::label)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "25", "1024", "2025 Q1", "2020-40", "2021/22-22/24", "spring 2025"})
    void whatIsNoYearMeansNoPeriod(String label) {
        assertThat(PeriodLabels.period("Financial Year", label)).isEmpty();
    }

    @Test
    void aPlainYearOfYearsFromAprilEndsInIt() {
        assertThat(PeriodLabels.period("Financial Year", "2025").orElseThrow().end())
                .hasToString("2025-03-31");
    }
}
