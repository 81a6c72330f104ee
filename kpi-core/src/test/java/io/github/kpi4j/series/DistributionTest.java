package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.DistributionShift.Way;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final Scale OFSTED = StandardScales.OFSTED;

    private static Distribution counts(long... worstFirst) {
        return new Distribution(
                OFSTED, Arrays.stream(worstFirst).mapToObj(BigInteger::valueOf).toList(), BigInteger.valueOf(4));
    }

    @Test
    void theShareIsOfTheGradedCases() {
        assertThat(counts(0, 7, 12, 3).shareAtOrAbove(OFSTED.grade("good"))).contains(Rational.of(1500, 22));
        assertThat(counts(0, 0, 0, 0).shareAtOrAbove(OFSTED.grade("good"))).isEmpty();
        assertThat(counts(0, 7, 12, 3).all()).isEqualTo(26);
    }

    @Test
    void ofTwoInTheMiddleTheLowerCounts() {
        // 20 cases: the 10th is "requires improvement", the 11th "good"
        Distribution.Middle middle = counts(1, 9, 7, 3).middle().orElseThrow();

        assertThat(middle.lower()).isEqualTo(OFSTED.grade("requires improvement"));
        assertThat(middle.upper()).isEqualTo(OFSTED.grade("good"));
        assertThat(middle.isBetween()).isTrue();
        assertThat(counts(1, 9, 8, 3).middle().orElseThrow().lower()).isEqualTo(OFSTED.grade("good"));
        assertThat(counts(1, 9, 8, 3).middle().orElseThrow().isBetween()).isFalse();
        assertThat(counts(1, 0, 0, 1).middle().orElseThrow().upper()).isEqualTo(OFSTED.grade("outstanding"));
        assertThat(counts(0, 0, 0, 0).middle()).isEmpty();
    }

    @Test
    void labelsAreFoundInAnyCaseAndOrder() {
        var observed = new Observation.GradeCounts(Map.of("GOOD", 2L, "good", 1L, "Inadequate", 5L), 4);

        assertThat(Distribution.of(OFSTED, observed)).contains(counts(5, 0, 3, 0));
        assertThat(Distribution.of(OFSTED, new Observation.GradeCounts(Map.of("fair", 1L))))
                .isEmpty();
    }

    @Test
    void theWholeDistributionMovesOneWayOrNeither() {
        Distribution then = counts(2, 8, 8, 2);

        assertThat(new DistributionShift(then, counts(0, 7, 12, 3)).way()).isEqualTo(Way.UP);
        assertThat(new DistributionShift(then, counts(4, 8, 7, 1)).way()).isEqualTo(Way.DOWN);
        assertThat(new DistributionShift(then, counts(1, 4, 4, 1)).way()).isEqualTo(Way.SAME);
        // fewer inadequate and fewer outstanding
        assertThat(new DistributionShift(then, counts(1, 9, 9, 1)).way()).isEqualTo(Way.MIXED);
        assertThat(new DistributionShift(then, counts(0, 7, 12, 3)).steps())
                .extracting(DistributionShift.Step::amount)
                .containsExactly(
                        Rational.of(10),
                        Rational.of(1500, 22).minus(Rational.of(50)),
                        Rational.of(300, 22).minus(Rational.of(10)));
    }

    @Test
    void whatCannotBeADistributionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> counts(1, 2)).withMessageContaining("4 grades");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts(1, 2, 3, -1))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistributionShift(counts(0, 0, 0, 0), counts(1, 1, 1, 1)))
                .withMessageContaining("graded case");
        var other = new Distribution(
                StandardScales.RAG, List.of(BigInteger.ONE, BigInteger.ONE, BigInteger.ONE), BigInteger.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> other.plus(counts(1, 1, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DistributionShift(other, counts(1, 1, 1, 1)));
    }

    @Test
    void everyStandardScaleSaysWhatItsGradesMean() {
        assertThat(StandardScales.all()).extracting(Scale::id).doesNotHaveDuplicates();
        assertThat(StandardScales.all())
                .allSatisfy(scale -> assertThat(scale.grades())
                        .allSatisfy(grade -> assertThat(grade.anchor()).isNotBlank()));
        assertThat(StandardScales.named("sdq")).contains(StandardScales.SDQ);
        assertThat(StandardScales.named("SDQ")).isEmpty();
    }
}
