package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ObservationTest {

    @Test
    void zeroIsAnObservationAndNotAMissingOne() {
        assertThat(new Observation.Single(Rational.ZERO)).isNotEqualTo(new Observation.Missing(Reason.NOT_COLLECTED));
    }

    @Test
    void denominatorMayBeZeroButNotNegative() {
        assertThat(new Observation.Ratio(Rational.ZERO, Rational.ZERO, null).denominator())
                .isEqualTo(Rational.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observation.Ratio(Rational.ONE, Rational.of(-1), null))
                .withMessageContaining("-1");
    }

    @Test
    void gradeAndWordsNeedText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation.Graded(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation.Words(""));
    }

    @Test
    void countsPerGradeAreNotEmptyNotNegativeAndNotNameless() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation.GradeCounts(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observation.GradeCounts(Map.of("Good", -1L)))
                .withMessageContaining("Good");
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation.GradeCounts(Map.of(" ", 1L)));
    }

    @Test
    void countsPerGradeAreCopiedInAFixedOrder() {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("Good", 2L);
        counts.put("Bad", 1L);
        Observation.GradeCounts observation = new Observation.GradeCounts(counts);
        counts.clear();

        assertThat(observation.counts()).containsExactly(Map.entry("Bad", 1L), Map.entry("Good", 2L));
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {
                "ZERO_DENOMINATOR",
                "TOO_FEW",
                "NO_TARGET",
                "NO_BASELINE",
                "NO_POLARITY",
                "RESULT_NOT_HELD",
                "IN_WORDS"
            })
    void reasonsThatOnlyAnEvaluationCanGiveAreNotReasonsForAMissingFigure(Reason reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observation.Missing(reason))
                .withMessageContaining(reason.code());
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            mode = Mode.EXCLUDE,
            names = {
                "ZERO_DENOMINATOR",
                "TOO_FEW",
                "NO_TARGET",
                "NO_BASELINE",
                "NO_POLARITY",
                "RESULT_NOT_HELD",
                "IN_WORDS"
            })
    void allOtherReasonsAre(Reason reason) {
        assertThat(new Observation.Missing(reason).reason()).isEqualTo(reason);
    }
}
