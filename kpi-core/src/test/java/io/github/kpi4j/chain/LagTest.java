package io.github.kpi4j.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LagTest {

    @Test
    void fourQuartersAreAYear() {
        assertThat(Lag.ofQuarters(4)).isEqualTo(Lag.ofYears(1)).isEqualTo(new Lag(12));
    }

    @Test
    void theLastDayOfAMonthStaysTheLast() {
        assertThat(new Lag(1).before(LocalDate.of(2024, 3, 31))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(new Lag(1).after(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(new Lag(12).after(LocalDate.of(2023, 2, 28))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(new Lag(3).before(LocalDate.of(2024, 5, 15))).isEqualTo(LocalDate.of(2024, 2, 15));
    }

    @Test
    void aLagIsNeitherNegativeNorLongerThanFiftyYears() {
        assertThat(Lag.ofYears(50).months()).isEqualTo(600);
        assertThatIllegalArgumentException().isThrownBy(() -> new Lag(-1)).withMessageContaining("months is -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Lag(601)).withMessageContaining("600");
    }
}
