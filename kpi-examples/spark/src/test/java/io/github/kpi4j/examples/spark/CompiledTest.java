package io.github.kpi4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledTest {

    private static EvaluationJob job(String name) {
        return new EvaluationJob(
                """
                schema: 1
                framework: { id: plan, name: %s, area: north, years: financial }
                indicators:
                  - id: in-time
                    kind: quantitative
                    name: Plans in time
                    measure: { number: percent }
                    reported: { every: year }
                    target: { at-least: 60 }
                """.formatted(name),
                "figures.csv",
                new FigureLine(1, "indicator,period,value"),
                List.of(new FigureLine(2, "in-time,2024/25,57")),
                LocalDate.of(2025, 6, 30),
                false);
    }

    @Test
    void equalTextsAreReadOnce() {
        assertThat(Compiled.of(job("Plan"))).isSameAs(Compiled.of(job("Plan")));
        assertThat(Compiled.of(job("Plan")).named()).hasSize(1);
    }

    @Test
    void otherTextsAreReadAsOthers() {
        assertThat(Compiled.of(job("Other")).framework().name()).isEqualTo("Other");
        assertThat(Compiled.of(job("Plan")).framework().name()).isEqualTo("Plan");
    }

    @Test
    void onlyTheLastFewAreKept() {
        Compiled first = Compiled.of(job("First"));

        IntStream.range(0, 4).forEach(i -> Compiled.of(job("Later " + i)));

        assertThat(Compiled.of(job("First"))).isNotSameAs(first).isEqualTo(first);
    }
}
