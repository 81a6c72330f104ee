package io.github.kpi4j.yaml.pitfall;

import static io.github.kpi4j.yaml.pitfall.Given.quarterly;
import static io.github.kpi4j.yaml.pitfall.Given.verdict;
import static io.github.kpi4j.yaml.pitfall.Given.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.target.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mistakes that other systems make with targets and levels. */
class JudgementsTest {

    private static final String PERCENT = "measure: { number: percent }, decimals: 1, ";

    private static Evaluation with(String keys, String value) {
        return quarterly(PERCENT + keys)
                .figures("it,,2024/25 Q4," + value + ",,,,")
                .evaluated(2024, 4);
    }

    @Test
    @DisplayName("Pitfall 11: two formulas for \"% achieved\" by polarity that disagree")
    void distanceTravelledIsOneFormulaForBothWays() {
        String up = words(quarterly(PERCENT + "target: { at-least: 80 }, baseline: { value: 60, source: plan }")
                .figures("it,,2024/25 Q4,70,,,,")
                .evaluated(2024, 4));
        String down = words(quarterly(PERCENT + "target: { at-most: 20 }, baseline: { value: 40, source: plan }")
                .figures("it,,2024/25 Q4,30,,,,")
                .evaluated(2024, 4));

        assertThat(up).contains("50% of the way");
        assertThat(down).contains("50% of the way");
    }

    @Test
    @DisplayName("Pitfall 12: actual / target for lower-is-better, target 0 and negatives")
    void aTargetOfZeroIsMissedByUnits() {
        assertThat(words(with("target: { at-most: 0 }", "3"))).contains("missed by 3.0 percentage points");
        assertThat(verdict(with("target: { at-least: -0.5 }", "-0.4"))).isEqualTo(Level.MET);
    }

    @Test
    @DisplayName("Pitfall 14: relative tolerance on a negative target inverts the band")
    void aRelativeToleranceOnANegativeTargetIsRefused() {
        assertThat(quarterly(PERCENT + "target: { at-least: -0.2, near-within: { percent-of-target: 5 } }")
                        .problems())
                .contains("points");
    }

    @Test
    @DisplayName("Pitfall 16: \"within 5 %\" ambiguous")
    void fivePercentIsRefusedWithBothReadings() {
        assertThat(quarterly(PERCENT + "target: { at-least: 80, near-within: 5% }")
                        .problems())
                .contains("points: 5")
                .contains("percent-of-target: 5");
    }

    @Test
    @DisplayName("Pitfall 17: difference of two percentages printed as %")
    void theDifferenceOfTwoPercentagesIsInPercentagePoints() {
        assertThat(words(with("target: { at-least: 80 }", "75"))).contains("missed by 5.0 percentage points");
    }

    @Test
    @DisplayName("Pitfall 19: shown value equals target, the level says missed")
    void enoughDigitsAreShownToSeeTheMiss() {
        Evaluation evaluation = with("target: { at-most: 15 }", "15.04");

        assertThat(verdict(evaluation)).isEqualTo(Level.MISSED);
        assertThat(words(evaluation)).contains("15.04%");
    }

    @Test
    @DisplayName("Pitfall 19: shown value equals a limit that was worked out, the level says missed")
    void aLimitThatDoesNotDivideIsShownWithEnoughDigits() {
        String third = words(quarterly("measure: { number: { count: visits } }, decimals: 0, target: { at-least: {"
                        + " year: 100, kind: flow, profile: { weights: [1, 1, 1, 0] } } }")
                .figures("it,,2024/25 Q1,33,,,,")
                .evaluated(2024, 1));
        String share = words(quarterly("measure: { percentage: { of: done, out-of: all } }, decimals: 1,"
                        + " target: { at-least: 66.67 }")
                .figures("it,,2024/25 Q4,,2,3,,")
                .evaluated(2024, 4));

        assertThat(third).contains("value 33 visits", "target at least 33.3 visits", "missed by 0.3 visits");
        assertThat(share).contains("at least 66.67%", "the exact value 66.667%");
    }

    @Test
    @DisplayName("Pitfall 20: rounding twice, or truncating")
    void roundingHappensOnceAndHalfUp() {
        assertThat(words(with("better: higher, target: { none: shown only }", "79.95")))
                .contains("80.0%");
        assertThat(words(with("better: higher, target: { none: shown only }", "79.9449")))
                .contains("79.9%");
    }

    private static Given rated(String bands) {
        return new Given("""
                schema: 1
                framework:
                  id: plan
                  name: Plan
                  area: home
                  rating:
                    name: Progress
                    bands: [%s]
                indicators:
                  - { id: it, kind: quantitative, name: It, reported: { every: quarter }, measure: { number: days },
                      target: { at-most: 20 } }
                """.formatted(bands), "indicator,area,period,value,numerator,denominator,marks,recorded\n");
    }

    private static String band(String level, String ends) {
        return "{ level: " + level + ", word: " + level + ", colour: grey, shape: o, " + ends + " }";
    }

    private static String bands(String met, String near, String missed) {
        return String.join(", ", band("met", met), band("near", near), band("missed", missed));
    }

    @Test
    @DisplayName("Pitfall 21: bands with gaps or overlaps")
    void aGapOrAnOverlapIsRefusedWithItsInterval() {
        assertThat(rated(bands("from: 95", "from: 85, to: 94", "to: 85")).problems())
                .contains("the interval near (from 85% to 94%) leaves a gap before met");
        assertThat(rated(bands("from: 95", "from: 85, to: 96", "to: 85")).problems())
                .contains("near (from 85% to 96%) overlaps met");
        assertThat(rated(bands("from: 95", "from: 85, to: 95", "to: 85")).problems())
                .isEmpty();
    }

    @Test
    @DisplayName("Pitfall 23: inequality written backwards")
    void aReversedIntervalIsRefusedAndTheOrderDoesNotDependOnTheSide() {
        assertThat(rated(bands("from: 95", "from: 95, to: 85", "to: 85")).problems())
                .contains("the interval near (from 95% to 85%) is reversed or empty");
        assertThat(rated(bands("to: 85", "from: 85, to: 95", "from: 95")).problems())
                .contains("list each level once, from best to worst");
        assertThat(verdict(rated(bands("from: 95", "from: 85, to: 95", "to: 85"))
                        .figures("it,,2024/25 Q4,21,,,,")
                        .evaluated(2024, 4)))
                .isEqualTo(Level.MET);
        assertThat(verdict(rated(bands("from: 95", "from: 85, to: 95", "to: 85"))
                        .figures("it,,2024/25 Q4,21.01,,,,")
                        .evaluated(2024, 4)))
                .isEqualTo(Level.NEAR);
    }

    @Test
    @DisplayName("Pitfall 22: a boundary differs between rule types")
    void everyInclusiveLimitIncludesItself() {
        assertThat(verdict(with("target: { at-least: 80 }", "80"))).isEqualTo(Level.MET);
        assertThat(verdict(with("target: { at-most: 80 }", "80"))).isEqualTo(Level.MET);
        assertThat(verdict(with("target: { within: [70, 80] }", "80"))).isEqualTo(Level.MET);
        assertThat(verdict(with("target: { within: [80, 90] }", "80"))).isEqualTo(Level.MET);
        assertThat(verdict(with("target: { more-than: 80 }", "80"))).isEqualTo(Level.MISSED);
        assertThat(verdict(with("target: { fewer-than: 80 }", "80"))).isEqualTo(Level.MISSED);
    }

    @Test
    @DisplayName("Pitfall 28: prose polarity slip, \"14.8 % ... an increase on the target of 18 %\"")
    void theSentenceSaysBetterWhereLowerIsBetter() {
        assertThat(words(with("target: { at-most: 18 }", "14.8")))
                .contains("met with 3.2 percentage points to spare")
                .doesNotContain("increase");
    }

    @Test
    @DisplayName("Pitfall 48: \"amber = improved but missed\" hides a miss")
    void levelAndTrendAreSeparateFacts() {
        Evaluation evaluation = quarterly(PERCENT + "target: { at-least: 80 }, trend: last-year")
                .figures("it,,2023/24 Q4,60,,,,", "it,,2024/25 Q4,70,,,,")
                .evaluated(2024, 4);

        assertThat(verdict(evaluation)).isEqualTo(Level.MISSED);
        assertThat(words(evaluation)).contains("improving");
    }

    @Test
    @DisplayName("Pitfall 51: one case moves the figure")
    void theReportSaysWhatOneCaseIsWorth() {
        Evaluation evaluation = quarterly("measure: { percentage: { of: moved on, out-of: leavers } }, decimals: 1,"
                        + " target: { at-least: 60 }")
                .figures("it,,2024/25 Q4,,4,8,,")
                .evaluated(2024, 4);

        assertThat(words(evaluation))
                .contains("1 more of 8 would meet the target")
                .contains("12.5 percentage points");
    }

    @Test
    @DisplayName("Pitfall 58: the side of a threshold left to the reader")
    void everyLimitSaysItsSide() {
        assertThat(words(with("target: { at-least: 80 }", "80"))).contains("at least 80");
        assertThat(words(with("target: { at-most: 80 }", "80"))).contains("at most 80");
        assertThat(words(with("target: { more-than: 80 }", "80"))).contains("more than 80");
        assertThat(words(with("target: { fewer-than: 80 }", "80"))).contains("fewer than 80");
    }
}
