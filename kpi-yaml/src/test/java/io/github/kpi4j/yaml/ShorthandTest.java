package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.yaml.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shorthand of government statistics: brackets under marks, and letters or symbols where a number should stand. */
class ShorthandTest {

    private static final KpiYaml YAML = KpiYaml.standard();
    private static final Framework FRAMEWORK = YAML.parse("framework.yaml", """
        schema: 1
        framework: { id: f, name: A framework, area: E09000006, years: financial }
        scales:
          - { id: gcse, grades: [U, C, A] }
        indicators:
          - id: share
            kind: quantitative
            name: A share
            measure: { percentage: { of: cases, out-of: all } }
            reported: { every: quarter }
            target: { at-least: 5 }
          - id: grade
            kind: qualitative
            name: A grade
            measure: { grade: { scale: gcse } }
            reported: { every: quarter }
            better: higher
            target: { none: graded }
          - id: voice
            kind: qualitative
            name: What children say
            measure: words
            reported: { every: quarter }
            target: { none: words }
        """).orElseThrow();

    private static LoadResult<Figures> load(String indicator, String value, String marks) {
        return YAML.parseFigures(
                "figures.csv",
                "indicator,period,value,marks\n" + indicator + ",2024/25 Q1," + value + "," + marks + "\n",
                FRAMEWORK);
    }

    private static Figure read(String indicator, String value, String marks) {
        Figure figure = load(indicator, value, marks).orElseThrow().all().get(0);
        Figures again = YAML.parseFigures("again.csv", YAML.csv(Figures.of(figure)), FRAMEWORK)
                .orElseThrow();
        assertThat(again.all()).containsExactly(figure);
        return figure;
    }

    @ParameterizedTest
    @CsvSource({
        "c, SUPPRESSED",
        "x, NOT_AVAILABLE",
        "z, NOT_APPLICABLE",
        "low, LOW",
        "k, LOW",
        "w, NOT_AVAILABLE",
        "C, SUPPRESSED"
    })
    void aLetterSaysWhyThereIsNoNumber(String letter, Reason reason) {
        Observation missing = new Observation.Missing(reason);

        assertThat(read("share", letter, "").observation()).isEqualTo(missing);
        assertThat(read("share", "[" + letter + "]", "").observation()).isEqualTo(missing);
        assertThat(read("share", "", "[" + letter + "]").observation()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"*, SUPPRESSED", ":, NOT_AVAILABLE", "~, LOW"})
    void anOldSymbolSaysWhyThereIsNoNumber(String symbol, Reason reason) {
        assertThat(read("share", symbol, "").observation()).isEqualTo(new Observation.Missing(reason));
    }

    @Test
    void lowReliabilityStandsBesideANumberOrInItsPlace() {
        Figure beside = read("share", "12.5", "[u]");
        assertThat(beside.observation()).isInstanceOf(Observation.Single.class);
        assertThat(beside.marks()).containsExactly(Mark.LOW_RELIABILITY);

        Figure instead = read("share", "", "[u]");
        assertThat(instead.observation()).isEqualTo(new Observation.Missing(Reason.NOT_AVAILABLE));
        assertThat(instead.marks()).containsExactly(Mark.LOW_RELIABILITY);
        assertThat(read("share", "u", "")).isEqualTo(instead);
        assertThat(read("share", "[u]", "")).isEqualTo(instead);
        assertThat(read("share", "u", "[r]").marks()).containsExactly(Mark.REVISED, Mark.LOW_RELIABILITY);
        assertThat(read("share", "c", "[u]").observation()).isEqualTo(new Observation.Missing(Reason.SUPPRESSED));
    }

    @Test
    void anEarliestRevisionIsARevision() {
        assertThat(read("share", "12.5", "[er]").marks()).containsExactly(Mark.REVISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "ns", "s", "ss", "sss", "a", "t"})
    void aRemarkLeavesTheValueAsItIsAndIsWarnedOf(String letter) {
        LoadResult<Figures> result = load("share", "12.5", "[" + letter + "][p]");

        assertThat(result.orElseThrow().all().get(0).marks()).containsExactly(Mark.PROVISIONAL);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("mark-not-kept");
        assertThat(load("share", letter, "").problems())
                .extracting(Problem::code)
                .containsExactly("not-a-number");
    }

    @Test
    void lettersWithoutBracketsAreGradesOrWordsWhereThoseAreAsked() {
        assertThat(read("grade", "U", "").observation()).isEqualTo(new Observation.Graded("U"));
        assertThat(read("grade", "U", "").marks()).isEmpty();
        assertThat(load("grade", "x", "").problems()).extracting(Problem::code).containsExactly("unknown-grade");
        assertThat(read("voice", "c", "").observation()).isEqualTo(new Observation.Words("c"));
        assertThat(read("voice", "[c]", "").observation()).isEqualTo(new Observation.Missing(Reason.SUPPRESSED));
    }
}
