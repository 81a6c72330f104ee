package io.github.kpi4j.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {

    private static final Workload WORKLOAD = Workload.of(20);
    private static final Floor FLOOR = new Floor(WORKLOAD);
    private static final Engine ENGINE = new Engine(WORKLOAD);

    @ParameterizedTest
    @EnumSource
    void saysWhatPlainArraysSay(Question question) {
        FLOOR.run(question);
        ENGINE.run(question);

        Answer plain = FLOOR.answer(question);
        assertThat(plain.agreesWith(ENGINE.answer(question)))
                .as("%s by the engine, %s in plain arrays", ENGINE.answer(question), plain)
                .isTrue();
    }
}
