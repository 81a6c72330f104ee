package io.github.kpi4j.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KernelsTest {

    private static final Floor FLOOR = new Floor(Workload.of(Size.S));

    @ParameterizedTest
    @EnumSource
    void comeToTheKnownAnswer(Question question) {
        FLOOR.run(question);

        assertThat(KnownAnswers.of(Size.S, question).agreesWith(FLOOR.answer(question)))
                .as("%s", FLOOR.answer(question))
                .isTrue();
    }

    @Test
    void regionsAddUpToTheNation() {
        FLOOR.run(Question.ROLL_UP);

        CheckSums known = KnownAnswers.checkSums(Size.S);
        assertThat(FLOOR.rolledUp()).isEqualTo(known.counted() + known.outOf());
    }
}
