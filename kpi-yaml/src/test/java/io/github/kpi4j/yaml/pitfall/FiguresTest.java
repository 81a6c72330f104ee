package io.github.kpi4j.yaml.pitfall;

import static io.github.kpi4j.yaml.pitfall.Given.quarterly;
import static io.github.kpi4j.yaml.pitfall.Given.verdict;
import static io.github.kpi4j.yaml.pitfall.Given.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mistakes that other systems make with figures. */
class FiguresTest {

    private static final String SHARE = "measure: { percentage: { of: done, out-of: all } }, decimals: 1, ";

    private static Value mean(String... rows) {
        Evaluation evaluation = quarterly(SHARE + "target: { at-least: 90 }, compare-with: [others]")
                .figures(rows)
                .evaluated(2024, 4);
        return evaluation.benchmarks().get(0).value();
    }

    @Test
    @DisplayName("Pitfall 1: denominator 0 returned as 0 %")
    void nothingOfNothingHasNoPercentage() {
        Evaluation evaluation = quarterly(SHARE + "target: { at-most: 5 }")
                .figures("it,,2024/25 Q4,,0,0,,")
                .evaluated(2024, 4);

        assertThat(verdict(evaluation)).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(words(evaluation)).doesNotContain("0.0%");
    }

    @Test
    @DisplayName("Pitfall 2: missing read as zero")
    void whatIsMissingIsNotZero() {
        Evaluation evaluation = quarterly("measure: { number: { count: fires } }, target: { at-most: 5 }")
                .figures("it,,2024/25 Q4,[x],,,,")
                .evaluated(2024, 4);

        assertThat(verdict(evaluation)).isEqualTo(Reason.NOT_AVAILABLE);
    }

    @Test
    @DisplayName("Pitfall 3: zero not stored")
    void zeroIsAValue() {
        Evaluation evaluation = quarterly("measure: { number: { count: fires } }, target: { at-most: 5 }")
                .figures("it,,2024/25 Q4,0,,,,")
                .evaluated(2024, 4);

        assertThat(verdict(evaluation)).isEqualTo(Level.MET);
    }

    @Test
    @DisplayName("Pitfall 4: sentinel -1 for no data")
    void minusOneIsANumberLikeAnyOther() {
        Evaluation evaluation = quarterly("measure: { number: { score: points } }, target: { at-least: -1 }")
                .figures("it,,2024/25 Q4,-1,,,,")
                .evaluated(2024, 4);

        assertThat(verdict(evaluation)).isEqualTo(Level.MET);
    }

    @Test
    @DisplayName("Pitfall 5: averaging percentages")
    void aMeanOfPercentagesIsCalledAMeanOfAreas() {
        assertThat(mean("it,north,2024/25 Q4,,1,10,,", "it,south,2024/25 Q4,,90,100,,"))
                .isEqualTo(Value.Amount.of(Rational.of(50)));
        assertThat(quarterly("measure: { mean: { of: a, out-of: b } }, target: { none: x }")
                        .problems())
                .contains("unit");
    }

    @Test
    @DisplayName("Pitfall 6: missing total assumed to be 100")
    void aNumeratorAloneIsRefused() {
        assertThat(quarterly(SHARE + "target: { at-least: 90 }")
                        .figures("it,,2024/25 Q4,,45,,,")
                        .loadedFigures()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("denominator"));
    }

    @Test
    @DisplayName("Pitfall 13: drop to 0 shown as 0 % change")
    void aDropToNothingIsMinusOneHundredPercent() {
        Evaluation evaluation = quarterly("measure: { number: { count: fires } }, better: lower, decimals: 0,"
                        + " target: { at-most: 5 }, baseline: { period: 2023/24 Q4 }")
                .figures("it,,2023/24 Q4,8,,,,", "it,,2024/25 Q4,0,,,,")
                .evaluated(2024, 4);

        assertThat(words(evaluation)).contains("100% less");
    }

    @Test
    @DisplayName("Pitfall 18: 52 to 55 compared with thresholds stored as 0.52")
    void aPercentageIsMadeOfItsCountsAndComparedOnTheSameScale() {
        assertThat(verdict(quarterly(SHARE + "target: { at-least: 52 }")
                        .figures("it,,2024/25 Q4,,52,100,,")
                        .evaluated(2024, 4)))
                .isEqualTo(Level.MET);
    }

    @Test
    @DisplayName("Pitfall 53: \"low\" shown as 0")
    void lowIsNotZero() {
        Evaluation evaluation = quarterly("measure: { number: percent }, target: { at-most: 5 }")
                .figures("it,,2024/25 Q4,[low],,,,")
                .evaluated(2024, 4);

        assertThat(verdict(evaluation)).isEqualTo(Reason.LOW);
        assertThat(words(evaluation)).contains("low, but not zero").doesNotContain(" 0%");
    }

    @Test
    @DisplayName("Pitfall 54: not available scored as average in a league table")
    void anAreaWithoutAFigureIsLeftOutAndCounted() {
        assertThat(mean("it,north,2024/25 Q4,,45,50,,", "it,south,2024/25 Q4,[z],,,,"))
                .isEqualTo(Value.Amount.of(Rational.of(90)));
    }

    @Test
    @DisplayName("Pitfall 61: percentage above 100 clamped")
    void aTakeUpAboveOneHundredPercentIsKept() {
        Evaluation evaluation = quarterly("measure: { number: percent }, decimals: 0, target: { at-least: 95 }")
                .figures("it,,2024/25 Q4,101,,,,")
                .evaluated(2024, 4);

        assertThat(words(evaluation)).contains("101%");
    }

    @Test
    @DisplayName("Pitfall 57: national code reused or changed")
    void anIdIsTheFrameworksOwnAndIsNeverUsedAgain() {
        String keys = "kind: quantitative, name: It, reported: { every: quarter }, target: { at-least: 5 }, " + SHARE;
        String used = Given.indicators("id: \"287\", " + keys.strip().replaceAll(",$", ""))
                .framework();

        assertThat(new Given(used, "").problems()).isEmpty();
        assertThat(Given.indicators("id: \"287\", " + keys, "id: \"287\", " + keys)
                        .problems())
                .contains("\"287\" is already the id of the indicator");
        assertThat(new Given(used + "retired: [{ id: \"287\", name: Old, on: 2024-03-31, reason: replaced }]\n", "")
                        .problems())
                .contains("an id is never used again");
    }
}
