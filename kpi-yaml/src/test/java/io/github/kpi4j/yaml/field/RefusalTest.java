package io.github.kpi4j.yaml.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void adviceInTheExceptionIsToldApartFromItsMessage() {
        assertThat(Refusal.of(new IllegalArgumentException("2024/26 is not one year; write 2024/25"), ""))
                .isEqualTo(new Refusal("2024/26 is not one year", "write 2024/25"));
    }

    @Test
    void adviceThatIsGivenLeavesTheMessageWhole() {
        assertThat(Refusal.of(new IllegalArgumentException("2024/26 is not one year; write 2024/25"), "look it up"))
                .isEqualTo(new Refusal("2024/26 is not one year; write 2024/25", "look it up"));
    }

    @Test
    void aMessageWithoutAdviceHasNone() {
        assertThat(Refusal.of(new IllegalArgumentException("a name is wanted"), ""))
                .isEqualTo(new Refusal("a name is wanted", ""));
    }

    @Test
    void anExceptionThatSaysNothingStillMakesAMessage() {
        assertThat(Refusal.of(new IllegalArgumentException(), "")).isEqualTo(new Refusal("this is not valid", ""));
        assertThat(Refusal.of(new IllegalArgumentException(" "), "mend it"))
                .isEqualTo(new Refusal("this is not valid", "mend it"));
    }
}
