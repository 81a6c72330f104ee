package io.github.kpi4j.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Quotient.Form;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PooledAndBestTest {

    private static final AreaId OWN = new AreaId("E09000006");
    private static final AreaId A = new AreaId("E10000015");
    private static final AreaId B = new AreaId("E08000009");
    private static final AreaId C = new AreaId("E09000011");

    private static Value share(long of, long outOf) {
        return new Value.Amount(Rational.HUNDRED.times(Rational.of(of, outOf)), Rational.of(of), Rational.of(outOf));
    }

    private static BenchmarkFinding compare(Summary summary, Map<AreaId, Value> values, Polarity polarity) {
        return Beside.compare(
                new Comparator("n", "Neighbours", summary, List.of(OWN, A, B, C)),
                share(1, 2),
                OWN,
                values,
                polarity,
                value -> Quotient.of(Form.SHARE, Rational.HUNDRED, value));
    }

    @Test
    void poolIsWhatIsCountedOutOfWhatItIsCountedOf() {
        BenchmarkFinding finding = compare(
                Summary.POOLED,
                Map.of(OWN, share(500, 500), A, share(90, 100), B, share(150, 200), C, share(0, 20)),
                Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(Value.Amount.of(Rational.of(75)));
        assertThat(finding.group().counted()).containsExactly(B, C, A);
    }

    @Test
    void memberWithoutCountsIsLeftOutOfThePoolAndCounted() {
        BenchmarkFinding finding = compare(
                Summary.POOLED, Map.of(A, share(90, 100), B, Value.Amount.of(Rational.of(10))), Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(Value.Amount.of(Rational.of(90)));
        assertThat(finding.known()).isEqualTo(1);
        assertThat(finding.members()).isEqualTo(3);
        assertThat(finding.group().withoutCounts()).containsExactly(B);
    }

    @Test
    void statedValueThatItsCountsDoNotGiveHasNoCounts() {
        Value stated = new Value.Amount(Rational.of(89), Rational.of(90), Rational.of(100));

        BenchmarkFinding finding = compare(Summary.POOLED, Map.of(A, stated), Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
        assertThat(finding.group().withoutCounts()).containsExactly(A);
    }

    @Test
    void bestIsTheBestOfTheOthers() {
        Map<AreaId, Value> values = Map.of(OWN, share(1, 1), A, share(90, 100), B, share(75, 100));

        assertThat(compare(Summary.BEST, values, Polarity.HIGHER).value()).isEqualTo(Value.Amount.of(Rational.of(90)));
        assertThat(compare(Summary.BEST, values, Polarity.LOWER).value()).isEqualTo(Value.Amount.of(Rational.of(75)));
        assertThat(compare(Summary.BEST, values, Polarity.NEITHER).value())
                .isEqualTo(new Value.Absent(Reason.NO_POLARITY));
        assertThat(compare(Summary.BEST, Map.of(OWN, share(1, 1)), Polarity.HIGHER)
                        .value())
                .isEqualTo(new Value.Absent(Reason.NOT_AVAILABLE));
    }

    @Test
    void bestGradeIsAGrade() {
        Scale scale = new Scale("grades", List.of("Poor", "Fair", "Good"));
        Map<AreaId, Value> grades =
                Map.of(A, new Value.Graded(scale.grade("Poor")), B, new Value.Graded(scale.grade("Fair")));

        assertThat(compare(Summary.BEST, grades, Polarity.HIGHER).value())
                .isEqualTo(new Value.Graded(scale.grade("Fair")));
    }

    @Test
    void publishedFigureOfTheAreaItselfDoesNotStandBesideIt() {
        var self = new Comparator("self", "Self", Summary.PUBLISHED, List.of(OWN));
        BenchmarkFinding finding = Beside.compare(self, share(1, 2), OWN, Map.of(OWN, share(1, 2)), Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(new Value.Absent(Reason.NOT_APPLICABLE));
        assertThat(finding.members()).isZero();
    }
}
