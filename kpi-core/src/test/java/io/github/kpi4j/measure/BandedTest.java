package io.github.kpi4j.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.StandardScales;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandedTest {

    private static final Scale SDQ = StandardScales.SDQ;
    private static final GradeBands PUBLISHED =
            new GradeBands(SDQ, List.of(cut(SDQ, "cause for concern", "17"), cut(SDQ, "borderline", "14")));

    private static GradeBands.Cut cut(Scale scale, String grade, String from) {
        return new GradeBands.Cut(scale.grade(grade), Rational.parse(from));
    }

    private static String grade(String number) {
        return PUBLISHED.gradeOf(Rational.parse(number)).label();
    }

    @Test
    void aBandReachesFromItsCutPointUpToTheNext() {
        assertThat(grade("0")).isEqualTo("normal");
        assertThat(grade("13.6")).isEqualTo("normal");
        assertThat(grade("13.999")).isEqualTo("normal");
        assertThat(grade("14")).isEqualTo("borderline");
        assertThat(grade("16.99")).isEqualTo("borderline");
        assertThat(grade("17")).isEqualTo("cause for concern");
        assertThat(grade("40")).isEqualTo("cause for concern");
        assertThat(grade("-1")).isEqualTo("normal");
        assertThat(PUBLISHED.gradeOf(Rational.of(41, 3)).label()).isEqualTo("normal");
    }

    @Test
    void gradesMayRiseWithTheNumbers() {
        Scale rag = StandardScales.RAG;
        var bands = new GradeBands(rag, List.of(cut(rag, "amber", "70"), cut(rag, "green", "90")));

        assertThat(bands.gradeOf(Rational.parse("69.9")).label()).isEqualTo("red");
        assertThat(bands.gradeOf(Rational.of(70)).label()).isEqualTo("amber");
        assertThat(bands.gradeOf(Rational.of(90)).label()).isEqualTo("green");
    }

    @Test
    void bandsThatAreNotTotalOrNotInOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeBands(SDQ, List.of(cut(SDQ, "borderline", "14"))))
                .withMessageContaining("2 cut points");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GradeBands(SDQ, List.of(cut(SDQ, "cause for concern", "14"), cut(SDQ, "borderline", "17"))))
                .withMessageContaining("rise with the numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GradeBands(SDQ, List.of(cut(SDQ, "cause for concern", "14"), cut(SDQ, "borderline", "14"))))
                .withMessageContaining("two grades begin at 14");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GradeBands(SDQ, List.of(cut(StandardScales.RAG, "red", "1"), cut(SDQ, "borderline", "14"))))
                .withMessageContaining("not of scale sdq");
    }

    @Test
    void onlyNumbersAreGraded() {
        var banded = new Banded(new IndicatorId("score"), PUBLISHED);

        assertThat(banded.mismatch(id -> new InWords()))
                .contains(mismatch("score is a judgement in words, which is not a number"));
        assertThat(banded.mismatch(id -> new InGrades(SDQ)))
                .contains(mismatch("score is a grade, which is not a number"));
        assertThat(banded.mismatch(id -> new Percentage("a", "b"))).isEmpty();
    }

    private static Mismatch mismatch(String message) {
        return new Mismatch("of", message, "name an indicator that is measured in numbers");
    }
}
