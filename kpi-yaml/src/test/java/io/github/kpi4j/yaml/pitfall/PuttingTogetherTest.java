package io.github.kpi4j.yaml.pitfall;

import static io.github.kpi4j.yaml.pitfall.Given.verdict;
import static io.github.kpi4j.yaml.pitfall.Given.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mistakes that other systems make when they put figures or levels together. */
class PuttingTogetherTest {

    private static final String QUARTERLY = "kind: quantitative, name: It, reported: { every: quarter }, ";
    private static final String SHARE = "measure: { percentage: { of: done, out-of: all } }, target: { at-least: 50 }";

    /** A council of two localities; the framework's own keys, then its indicators. */
    private static Given council(String keys, String... indicators) {
        String head = """
                schema: 1
                framework: { id: plan, name: Plan, area: council%s }
                area-groups:
                  - { id: council, name: Council, members: [north, south] }
                indicators:
                """.formatted(keys);
        return new Given(
                head + "  - { " + String.join(" }\n  - { ", indicators) + " }\n",
                "indicator,area,period,value,numerator,denominator,marks,recorded\n");
    }

    private static Value value(Evaluation evaluation) {
        return evaluation.history().latest().orElseThrow().value();
    }

    @Test
    @DisplayName("Pitfall 5: averaging percentages")
    void theShareOfAGroupComesFromItsCountsUnlessTheMeanIsNamed() {
        String[] rows = {"it,north,2024/25 Q4,,1,10,,", "it,south,2024/25 Q4,,90,100,,"};

        assertThat(value(council("", "id: it, " + QUARTERLY + SHARE + ", roll-up: { over-areas: ratio-of-sums }")
                        .figures(rows)
                        .evaluated(2024, 4)))
                .isEqualTo(new Value.Amount(Rational.of(910, 11), Rational.of(91), Rational.of(110)));
        assertThat(value(council("", "id: it, " + QUARTERLY + SHARE + ", roll-up: { over-areas: mean-of-areas }")
                        .figures(rows)
                        .evaluated(2024, 4)))
                .isEqualTo(Value.Amount.of(Rational.of(50)));
        assertThat(council("", "id: it, " + QUARTERLY + SHARE + ", roll-up: { over-areas: mean }")
                        .problems())
                .contains("over-areas");
    }

    @Test
    @DisplayName("Pitfall 7: numerator and denominator from different coverage")
    void aQuotientIsNotMadeFromDifferentAreas() {
        String counts = QUARTERLY + "measure: { number: { count: visits } }, target: { none: context }, better: higher";
        Evaluation evaluation = council(
                        "",
                        "id: done, " + counts,
                        "id: all, " + counts,
                        "id: it, " + QUARTERLY + "target: { at-least: 50 }, measure: { formula: { is: 100 *"
                                + " sum(done over council) / sum(all over council), unit: percent, missing: skip } }")
                .figures("done,north,2024/25 Q4,5,,,,", "all,north,2024/25 Q4,10,,,,", "all,south,2024/25 Q4,10,,,,")
                .evaluated(2024, 4);

        assertThat(verdict(evaluation)).isEqualTo(Reason.LATE);
        assertThat(words(evaluation)).contains("3 of 4 areas; missing: done, south (late)");
    }

    @Test
    @DisplayName("Pitfall 8: cumulative values summed over periods")
    void figuresOfTheYearToDateAreNotAddedUp() {
        String cumulative = "id: it, kind: quantitative, name: It, measure: { number: { count: visits } },"
                + " reported: { every: quarter, covers: year-to-date }, target: { at-least: 5 }, ";

        assertThat(council("", cumulative + "roll-up: { over-time: sum }").problems())
                .contains("figures that overlap are not added up over time");
        assertThat(council("", cumulative + "roll-up: { over-time: last }").problems())
                .isEmpty();
    }

    @Test
    @DisplayName("Pitfall 52: suppressed cell recovered by subtraction")
    void aSuppressedAreaCannotBeRecoveredFromItsGroup() {
        String counts = "id: it, " + QUARTERLY + "measure: { number: { count: visits } }, target: { at-least: 5 }, ";
        String[] rows = {"it,north,2024/25 Q4,[c],,,,", "it,south,2024/25 Q4,90,,,,"};
        Evaluation refused = council("", counts + "roll-up: { over-areas: sum }")
                .figures(rows)
                .evaluated(2024, 4);
        Evaluation skipped = council("", counts + "roll-up: { over-areas: sum, missing: skip }")
                .figures(rows)
                .evaluated(2024, 4);

        assertThat(verdict(refused)).isEqualTo(Reason.SUPPRESSED);
        assertThat(words(refused)).contains("missing: north (suppressed)").doesNotContain("90");
        assertThat(value(skipped)).isEqualTo(Value.Amount.of(Rational.of(90)));
        assertThat(words(skipped)).contains("1 of 2 areas; missing: north (suppressed)");
    }

    @Test
    @DisplayName("Pitfall 24: cap at 100 before averaging hides trade-offs")
    void aTargetFarExceededDoesNotMakeUpForAMissedOne() {
        assertThat(report("{ rule: share, met-from: 100 }", "a,,2024/25 Q4,1000,,,,", "b,,2024/25 Q4,9,,,,"))
                .contains("The framework as a whole: ■ Missed, 50% of the 2 judged are on target");
    }

    @Test
    @DisplayName("Pitfall 25: weight of a missing child shared evenly")
    void theWeightOfWhatIsMissingIsSharedInProportion() {
        assertThat(report(
                        "{ rule: weighted, weights: { a: 3, b: 1, it: 4 }, met-from: 75 }",
                        "a,,2024/25 Q4,10,,,,",
                        "b,,2024/25 Q4,9,,,,"))
                .contains("as a whole: ● Met, 75% by weight", "A 38% and 75%; B 13% and 25%; It 50% and 0%");
    }

    @Test
    @DisplayName("Pitfall 26: weighted mean of RAG scores shown as a colour")
    void levelsAreCountedUnlessARuleIsNamed() {
        List<String> rows = List.of("a,,2024/25 Q4,10,,,,", "b,,2024/25 Q4,9,,,,");

        assertThat(report("", rows.toArray(String[]::new)))
                .contains("2 judged (1 met, 1 missed), 1 not judged (1 late)")
                .doesNotContain("as a whole");
        assertThat(report("worst-of", rows.toArray(String[]::new))).contains("■ Missed, the worst of the 2 judged");
    }

    private static String report(String summary, String... rows) {
        String keys = "measure: { number: { count: visits } }, target: { at-least: 10 }, kind: quantitative,"
                + " reported: { every: quarter }, ";
        Given given = council(
                summary.isEmpty() ? "" : ", summary: " + summary,
                keys + "id: a, name: A",
                keys + "id: b, name: B",
                keys + "id: it, name: It");
        return PlainText.render(Narrator.document(
                        new CommitteeReport(given.figures(rows).in(2024, 4))))
                .replaceAll("\\s+", " ");
    }
}
