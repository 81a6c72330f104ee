package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void everyLevelHasACountAndOnlyReasonsThatOccurHaveOne() {
        Tally tally = new Tally(Map.of(Level.MET, 2), Map.of(Reason.LATE, 3));

        assertThat(tally.levels())
                .containsExactly(
                        Map.entry(Level.EXCEEDED, 0),
                        Map.entry(Level.MET, 2),
                        Map.entry(Level.NEAR, 0),
                        Map.entry(Level.MISSED, 0));
        assertThat(tally.reasons()).containsExactly(Map.entry(Reason.LATE, 3));
    }

    @Test
    void countsAddUp() {
        Tally tally = new Tally(Map.of(Level.MET, 2, Level.MISSED, 1), Map.of(Reason.LATE, 3, Reason.NO_TARGET, 4));

        assertThat(tally.judged()).isEqualTo(3);
        assertThat(tally.notJudged()).isEqualTo(7);
        assertThat(tally.total()).isEqualTo(10);
        assertThat(Tally.of(List.of()).total()).isZero();
    }
}
