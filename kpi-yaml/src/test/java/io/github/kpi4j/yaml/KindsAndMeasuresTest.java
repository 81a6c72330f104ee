package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kind of an indicator does not depend on the type of its value: each goes with each, to the last word. */
class KindsAndMeasuresTest {

    private static final List<String> KINDS = List.of("quantitative", "qualitative", "outcome", "value-for-money");

    /** A measure with its target, and a figure of last year and of this. */
    record Case(String measure, String target, String before, String now) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case("{ number: { count: children } }", "at-least: 10", "8", "9"),
                new Case(
                        "{ percentage: { of: a, out-of: b } }", "at-least: 50, near-within: { points: 5 }", "40", "48"),
                new Case("{ mean: { of: days, out-of: visits, unit: days } }", "at-most: 5", "7", "6"),
                new Case("{ grade: { scale: ofsted } }", "at-least-grade: good", "inadequate", "requires improvement"),
                new Case(
                        "{ share: { scale: likert, at-or-above: agree } }",
                        "at-least: 80",
                        "agree=1; disagree=1",
                        "agree=3; disagree=1; not graded=2"),
                new Case(
                        "{ median-grade: { scale: rag } }",
                        "at-least-grade: green",
                        "red=3; green=1",
                        "amber=2; green=2; not graded=1"),
                new Case("words", "none: it is judged in words", "it was heard", "it is heard"));
    }

    private static Scorecard card(Case given) {
        var text = new StringBuilder("schema: 1\nframework: { id: f, name: F, area: E09000006 }\nindicators:\n");
        var rows = new StringBuilder("indicator,period,value\n");
        for (String kind : KINDS) {
            text.append("  - { id: ").append(kind).append(", kind: ").append(kind);
            text.append(kind.equals("value-for-money") ? ", lens: effectiveness" : "");
            text.append(", name: It, measure: ").append(given.measure());
            text.append(", reported: { every: year }, target: { ").append(given.target());
            text.append(" }, baseline: { period: 2023/24 }, trend: previous }\n");
            rows.append(kind).append(",2023/24,").append(given.before()).append('\n');
            rows.append(kind).append(",2024/25,").append(given.now()).append('\n');
        }
        Framework framework =
                KpiYaml.standard().parse("f.yaml", text.toString()).orElseThrow();
        Figures figures = KpiYaml.standard()
                .parseFigures("f.csv", rows.toString(), framework)
                .orElseThrow();
        return Evaluator.evaluate(
                framework, figures, Period.quarter(YearType.FINANCIAL, 2024, 4), LocalDate.of(2025, 5, 31));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyKindGoesWithEveryMeasure(Case given) {
        Scorecard card = card(given);
        Evaluation first = card.evaluations().get(0);
        List<String> common = lines(first);

        assertThat(KpiYaml.standard().json(card)).contains("\"kind\" : \"value-for-money\"");
        assertThat(card.evaluations()).hasSameSizeAs(KINDS).allSatisfy(each -> {
            assertThat(each.indicator().kind().code())
                    .isEqualTo(each.indicator().id().text());
            assertThat(each.point()).isEqualTo(first.point());
            assertThat(each.judgement()).isEqualTo(first.judgement());
            assertThat(each.baseline()).isEqualTo(first.baseline());
            assertThat(each.trends()).isEqualTo(first.trends());
            assertThat(lines(each)).containsAll(common);
        });
    }

    /** The lines that no kind has for itself. */
    private static List<String> lines(Evaluation evaluation) {
        var lines = new ArrayList<String>();
        for (String line : Narrator.explain(evaluation).lines().toList()) {
            String text = line.strip();
            int end = text.indexOf("  ");
            String label = end < 0 ? text : text.substring(0, end);
            if (List.of("value", "grades", "target", "baseline", "trend").contains(label)) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradesHaveNoSizeWhateverTheKind(Case given) {
        for (Evaluation each : card(given).evaluations()) {
            if (each.indicator().definition().measure().grades().isPresent()) {
                assertThat(each.casesToTarget()).isEmpty();
                assertThat(Narrator.explain(each)).doesNotContain("of the way").doesNotContain("% more");
            }
        }
    }
}
