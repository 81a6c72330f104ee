package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.DataQuality;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures that are written and read again are the same figures. */
class FiguresRoundTripTest {

    private static final KpiYaml YAML = KpiYaml.standard();
    private static final Period QUARTER = Period.quarter(YearType.FINANCIAL, 2024, 1);
    private static final Framework FRAMEWORK = YAML.parse("framework.yaml", """
        schema: 1
        framework: { id: f, name: A framework, area: E09000006, years: financial }
        indicators:
          - id: share
            kind: quantitative
            name: A share
            measure: { percentage: { of: cases, out-of: all } }
            reported: { every: quarter }
            target: { at-least: 5 }
          - id: voice
            kind: qualitative
            name: What children say
            measure: words
            reported: { every: quarter }
            target: { none: words }
        """).orElseThrow();

    static List<Path> cases() {
        return Golden.cases("accepted");
    }

    private static Figures again(Framework framework, Figures figures) {
        return YAML.parseFigures("figures.csv", YAML.csv(figures), framework).orElseThrow();
    }

    private static Figure figure(String indicator, Observation observation) {
        return Figure.of(indicator, "E09000006", QUARTER, observation);
    }

    private static void isReadAgain(Figure... figures) {
        assertThat(again(FRAMEWORK, Figures.of(figures)).all()).containsExactly(figures);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyAcceptedFileIsReadAgain(Path folder) {
        Framework framework = YAML.load(folder.resolve("framework.yaml")).orElseThrow();
        Figures figures =
                YAML.loadFigures(folder.resolve("figures.csv"), framework).orElseThrow();

        assertThat(again(framework, figures).all()).isEqualTo(figures.all());
        assertThat(YAML.csv(again(framework, figures))).isEqualTo(YAML.csv(figures));
    }

    @Test
    @DisplayName("Pitfall 44: history follows present records")
    void revisionsAreKept() {
        isReadAgain(
                figure("share", new Observation.Single(Rational.parse("57.50"))).recordedOn(LocalDate.of(2024, 7, 10)),
                figure("share", new Observation.Ratio(Rational.of(23), Rational.of(40), Rational.parse("57.5")))
                        .recordedOn(LocalDate.of(2024, 9, 1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {
                "NOT_DUE",
                "LATE",
                "NOT_COLLECTED",
                "NOT_AVAILABLE",
                "SUPPRESSED",
                "NOT_APPLICABLE",
                "LOW",
                "NOT_COMPARABLE"
            })
    @DisplayName("Pitfall 53: \"low\" shown as 0")
    void everyReasonIsReadAgain(Reason reason) {
        isReadAgain(figure("share", new Observation.Missing(reason)), figure("voice", new Observation.Missing(reason)));
    }

    @Test
    void everyMarkIsReadAgainAndWrittenInShorthandWhereThereIsOne() {
        Figure plain = figure("share", new Observation.Single(Rational.ZERO));
        Figure marked = new Figure(
                plain.indicator(),
                plain.area(),
                plain.period(),
                plain.observation(),
                EnumSet.allOf(Mark.class),
                null,
                "said \"twice\", and\nover two lines");

        isReadAgain(marked);
        assertThat(YAML.csv(Figures.of(marked)))
                .isEqualTo("indicator,area,period,value,numerator,denominator,marks,recorded,note\n"
                        + "share,E09000006,2024/25 Q1,0,,,[p] [r] [e] [f] [b] [u] carried-forward,,"
                        + "\"said \"\"twice\"\", and\nover two lines\"\n");
    }

    @ParameterizedTest
    @EnumSource(DataQuality.class)
    void everyGradeOfDataQualityIsReadAgain(DataQuality quality) {
        Figure ungraded = figure("voice", new Observation.Words("We are listened to."));

        isReadAgain(figure("share", new Observation.Single(Rational.ONE)).graded(quality), ungraded);
    }

    @Test
    void wordsThatLookLikeAReasonAreReadAgainAsWords() {
        isReadAgain(figure("share", missing()), figure("voice", new Observation.Words("late, but worth it")));
        isReadAgain(figure("share", missing()), figure("voice", new Observation.Words("late")));
    }

    private static Observation missing() {
        return new Observation.Missing(Reason.LATE);
    }

    @Test
    void numberThatNoFileCanHoldIsRefused() {
        for (Rational number : List.of(Rational.of(1, 3), Rational.parse("9.3699999999999992"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> YAML.csv(Figures.of(figure("share", new Observation.Single(number)))))
                    .withMessageContaining("share in E09000006, 2024/25 Q1");
        }
    }
}
