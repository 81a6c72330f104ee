package io.github.kpi4j.examples.ownpromise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.examples.Printed;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTheGapTest {

    private static List<Problem> problems(String target) {
        String text = """
            schema: 1
            framework: { id: gap, name: Closing the gap, area: our-council }
            comparators:
              - { id: england, name: England, summary: published, members: [E92000001] }
            indicators:
              - id: attainment
                kind: outcome
                name: Pupils who reach the expected standard
                measure: { number: percent }
                reported: { every: year }
                target: %s
            """.formatted(target);
        return ClosingTheGap.yaml().parse("framework.yaml", text).problems();
    }

    @Test
    void targetOfOnesOwnIsJudgedAndExplained() throws Exception {
        assertThat(Printed.by(() -> ClosingTheGap.main(new String[0])).replaceAll("\\s+", " "))
                .contains("Pupils who reach the expected standard: ● Met")
                .contains("at least 60% (50% of the gap between 58 in 2023/24 and England, 62);"
                        + " met with 1.0 percentage points to spare")
                .contains("Pupils who are persistently absent: ■ Missed")
                .contains("at most 23% (25% of the gap between 24 in 2023/24 and England, 20);"
                        + " missed by 0.5 percentage points");
    }

    @Test
    void targetOfOnesOwnIsWrittenAsJsonWithWhatItCameFrom() {
        KpiYaml yaml = ClosingTheGap.yaml();

        assertThat(yaml.json(ClosingTheGap.card(yaml)).replaceAll("\\s+", " "))
                .contains("\"kind\" : \"at-least\", \"limit\" : \"60\"")
                .contains("\"basis\" : { \"text\" : \"50% of the gap between 58 in 2023/24 and England, 62\" }");
    }

    @Test
    void mistakesInAKeyOfOnesOwnAreReportedAtTheirPlace() {
        assertThat(problems("{ close-gap-from-below: { to: england, percent: 120, by: 2028 } }"))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(
                        "indicators[0].target.close-gap-from-below.percent out-of-range",
                        "indicators[0].target.close-gap-from-below.by unknown-key");
        assertThat(problems("{ close-gap-from-below: { to: englnad, percent: 50 } }"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("indicators[0].target.close-gap-from-below");
                    assertThat(problem.message()).isEqualTo("there is no comparator \"englnad\"");
                    assertThat(problem.advice()).isEqualTo("did you mean england?");
                });
        assertThat(problems("{ close-gap-from-blow: { to: england, percent: 50 } }"))
                .extracting(Problem::advice)
                .contains("did you mean close-gap-from-below?");
        assertThat(problems("{ close-gap-from-below: { to: england, percent: 50 }, floor: 50 }"))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly("indicators[0].target.floor misplaced-key");
        assertThat(problems("{ close-gap-from-below: { to: england, percent: 50 }, at-least: 60 }"))
                .extracting(Problem::code)
                .containsExactly("conflicting-keys");
    }

    @Test
    void keyOfOnesOwnCannotTakeTheNameOfAnother() {
        var reader = CloseGap.reader(Terms.of(Comparison.AT_LEAST));

        for (String key : List.of("at-least", "floor", " ", "close-gap-from-below")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ClosingTheGap.yaml().withTarget(key, reader))
                    .withMessageContaining("\"" + key + "\"");
        }
    }
}
