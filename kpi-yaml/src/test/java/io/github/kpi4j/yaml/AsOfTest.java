package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Consent;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A quarter's report, run again after the committee met, when figures had come late and others had been revised. */
class AsOfTest {

    private static final LocalDate COMMITTEE = LocalDate.of(2025, 5, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);
    private static final Framework FRAMEWORK =
            KpiYaml.standard().parse("framework.yaml", """
                    schema: 1
                    framework: { id: plan, name: Corporate plan, area: E09000006 }
                    indicators:
                      - id: repairs
                        kind: quantitative
                        name: Repairs finished in time
                        measure: { percentage: { of: repairs in time, out-of: repairs } }
                        reported: { every: quarter }
                        target:
                          - { from: 2024-04-01, at-least: 95 }
                          - { from: 2025-01-01, at-least: 90, approved: 2025-09-01, reason: mid-year reset }
                      - id: lettings
                        kind: quantitative
                        name: Days to let a home
                        measure: { number: days }
                        better: lower
                        reported: { every: quarter }
                        target: { at-most: 25 }
                    """).orElseThrow();
    private static final Period QUARTER = Period.quarter(FRAMEWORK.years(), 2024, 4);
    private static final String COLUMNS = "indicator,area,period,value,numerator,denominator,recorded\n";
    private static final String THEN = """
            indicator,period,value,numerator,denominator,recorded
            repairs,2024/25 Q3,,90,100,2025-01-15
            repairs,2024/25 Q4,,92,100,2025-04-15
            """;
    private static final String LATER = THEN + """
            repairs,2024/25 Q3,,91,100,2025-06-02
            repairs,2024/25 Q4,,89,100,2025-06-02
            lettings,2024/25 Q4,24,,,2025-07-01
            """;

    private static Scorecard card(String figures, LocalDate asOf) {
        Figures known = KpiYaml.standard()
                .parseFigures("figures.csv", figures, FRAMEWORK)
                .orElseThrow();
        return Evaluator.evaluate(FRAMEWORK, known, QUARTER, asOf);
    }

    @Test
    void runningTheQuarterAgainAsOfTheCommitteeGivesTheSameBytes() {
        assertThat(KpiYaml.standard().json(card(LATER, COMMITTEE)))
                .isEqualTo(KpiYaml.standard().json(card(THEN, COMMITTEE)))
                .isNotEqualTo(KpiYaml.standard().json(card(LATER, AUTUMN)));
    }

    /** One indicator that depends on everything that may be decided or revised later. */
    private static String json(String later, String figures, LocalDate asOf) {
        Framework framework = KpiYaml.standard()
                .parse("framework.yaml", """
                        schema: 1
                        framework: { id: plan, name: Corporate plan, area: home }
                        comparators:
                          - { id: others, name: Neighbours, summary: mean-of-areas, members: [north, south] }
                        indicators:
                          - id: repairs
                            kind: quantitative
                            name: Repairs finished in time
                            measure: { percentage: { of: repairs in time, out-of: repairs } }
                            reported: { every: quarter }
                            compare-with: [others]
                            trend: last-year
                        """ + later.indent(4))
                .orElseThrow();
        Figures known = KpiYaml.standard()
                .parseFigures("figures.csv", COLUMNS + figures, framework)
                .orElseThrow();
        return KpiYaml.standard().json(Evaluator.evaluate(framework, known, QUARTER, asOf));
    }

    @Test
    void whatIsDecidedOrRevisedLaterChangesNoByte() {
        String decided = """
                target:
                  - { from: 2024-04-01, at-least: { baseline: { plus: 5 } } }
                baseline: { period: 2023/24 Q4 }
                """;
        String decidedLater = """
                target:
                  - { from: 2024-04-01, at-least: { baseline: { plus: 5 } } }
                  - { from: 2025-01-01, more-than: last-year, approved: 2025-07-01, reason: reset }
                exceptions:
                  - { from: 2025-01-01, until: 2025-03-31, at-least: 10, reason: a flood, approved-by: cabinet, approved: 2025-07-01 }
                baseline:
                  - { period: 2023/24 Q4 }
                  - { from: 2025-01-01, value: 20, source: a survey, reason: new system, approved: 2025-07-01 }
                """;
        String figures = """
                repairs,home,2023/24 Q4,,80,100,2024-04-15
                repairs,home,2024/25 Q4,,2,3,2025-04-15
                repairs,north,2024/25 Q4,,1,3,2025-04-15
                """;
        String revised = figures + """
                repairs,home,2023/24 Q4,,10,100,2025-06-02
                repairs,home,2024/25 Q3,,10,100,2025-06-02
                repairs,home,2024/25 Q4,[c],,,2025-06-02
                repairs,home,2025/26 Q1,,1,2,2025-07-02
                repairs,north,2024/25 Q4,,3,3,2025-06-02
                repairs,south,2024/25 Q4,,3,3,2025-06-02
                """;

        assertThat(json(decidedLater, revised, COMMITTEE)).isEqualTo(json(decided, figures, COMMITTEE));
        assertThat(json(decidedLater, figures, AUTUMN)).isNotEqualTo(json(decided, figures, AUTUMN));
        assertThat(json(decided, revised, AUTUMN)).isNotEqualTo(json(decided, figures, AUTUMN));
    }

    @Test
    void theDifferencesSinceTheCommitteeAreWrittenWithTheirCauses() {
        String json = KpiYaml.standard().json(new Differences(card(LATER, COMMITTEE), card(LATER, AUTUMN)));

        Golden.holds(json, Golden.file("differences/differences.json"));
        assertThat(json)
                .containsSubsequence(
                        "\"asOfBefore\" : \"2025-05-31\"",
                        "\"asOf\" : \"2025-10-01\"",
                        "\"id\" : \"repairs\"",
                        "\"causes\" : [ \"revision\", \"new-target\" ]",
                        "\"id\" : \"lettings\"",
                        "\"causes\" : [ \"late-data\" ]");
    }

    @Test
    void aCaseStudyThatMayBeToldSinceIsListedByItsTitle() {
        var study = new CaseStudy(
                "kitchen",
                "A kitchen mended in a day",
                "It was.",
                List.of(new IndicatorId("repairs")),
                FRAMEWORK.area(),
                QUARTER,
                true,
                Consent.given("a tenant", COMMITTEE.plusDays(1)));
        var evidence = new Evidence(List.of(), List.of(study), List.of(), StrengthRule.DEFAULT);
        String json = KpiYaml.standard()
                .json(new Differences(
                        Evaluator.evaluate(FRAMEWORK, Figures.of(List.of()), evidence, QUARTER, COMMITTEE),
                        Evaluator.evaluate(FRAMEWORK, Figures.of(List.of()), evidence, QUARTER, AUTUMN)));

        assertThat(json)
                .containsSubsequence(
                        "\"caseStudies\"",
                        "\"newlyTold\"",
                        "\"id\" : \"kitchen\"",
                        "\"title\" : \"A kitchen mended in a day\"",
                        "\"noLongerTold\" : 0");
    }
}
