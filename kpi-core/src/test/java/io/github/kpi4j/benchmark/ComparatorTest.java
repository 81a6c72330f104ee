package io.github.kpi4j.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparatorTest {

    private static final AreaId OWN = new AreaId("E09000006");
    private static final AreaId A = new AreaId("E10000015");
    private static final AreaId B = new AreaId("E08000009");
    private static final AreaId ENGLAND = new AreaId("E92000001");
    private static final Scale GRADES = new Scale("grades", List.of("Poor", "Good"));

    private static Comparator mean(AreaId... members) {
        return new Comparator("neighbours", "Statistical neighbours", Summary.MEAN_OF_AREAS, List.of(members));
    }

    private static Comparator published(AreaId... members) {
        return new Comparator("england", "England", Summary.PUBLISHED, List.of(members));
    }

    private static Value amount(long value) {
        return Value.Amount.of(Rational.of(value));
    }

    @Test
    void publishedFigureIsTakenAsItIs() {
        BenchmarkFinding finding =
                Beside.compare(published(ENGLAND), amount(14), OWN, Map.of(ENGLAND, amount(18)), Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(amount(18));
        assertThat(finding.known()).isEqualTo(1);
        assertThat(finding.members()).isEqualTo(1);
    }

    @Test
    void publishedFigureThatIsMissingSaysWhy() {
        Value suppressed = new Value.Absent(Reason.SUPPRESSED);

        assertThat(Beside.compare(published(ENGLAND), amount(14), OWN, Map.of(), Polarity.HIGHER)
                        .value())
                .isEqualTo(new Value.Absent(Reason.NOT_AVAILABLE));
        assertThat(Beside.compare(published(ENGLAND), amount(14), OWN, Map.of(ENGLAND, suppressed), Polarity.HIGHER)
                        .value())
                .isEqualTo(suppressed);
    }

    @Test
    void areaItselfIsLeftOutOfTheMean() {
        BenchmarkFinding finding = Beside.compare(
                mean(OWN, A, B),
                amount(100),
                OWN,
                Map.of(OWN, amount(100), A, amount(10), B, amount(13)),
                Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(Value.Amount.of(Rational.of(23, 2)));
        assertThat(finding.known()).isEqualTo(2);
        assertThat(finding.members()).isEqualTo(2);
    }

    @Test
    void memberWithoutAValueIsLeftOutAndCounted() {
        BenchmarkFinding finding = Beside.compare(
                mean(A, B),
                amount(14),
                OWN,
                Map.of(A, amount(10), B, new Value.Absent(Reason.SUPPRESSED)),
                Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(amount(10));
        assertThat(finding.known()).isEqualTo(1);
        assertThat(finding.members()).isEqualTo(2);
    }

    @Test
    void meanOfNobodyIsNotZero() {
        BenchmarkFinding finding = Beside.compare(mean(A, B), amount(14), OWN, Map.of(), Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(new Value.Absent(Reason.NOT_AVAILABLE));
        assertThat(finding.known()).isZero();
        assertThat(finding.difference(Polarity.LOWER)).isEmpty();
        assertThat(Beside.compare(mean(OWN), amount(14), OWN, Map.of(OWN, amount(14)), Polarity.HIGHER)
                        .members())
                .isZero();
    }

    @Test
    void gradesHaveNoMean() {
        Map<AreaId, Value> grades = Map.of(A, new Value.Graded(GRADES.grade("Good")));

        assertThat(Beside.compare(mean(A, B), new Value.Graded(GRADES.grade("Poor")), OWN, grades, Polarity.HIGHER)
                        .value())
                .isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
    }

    @Test
    void ofTwoGradesInTheMiddleTheLowerIsTheMedian() {
        var median = new Comparator("near", "Near", Summary.MEDIAN, List.of(A, B));
        Map<AreaId, Value> grades =
                Map.of(A, new Value.Graded(GRADES.grade("Good")), B, new Value.Graded(GRADES.grade("Poor")));

        BenchmarkFinding finding =
                Beside.compare(median, new Value.Graded(GRADES.grade("Good")), OWN, grades, Polarity.HIGHER);

        assertThat(finding.value()).isEqualTo(new Value.Graded(GRADES.grade("Poor")));
        assertThat(finding.difference(Polarity.HIGHER))
                .hasValueSatisfying(change -> assertThat(change.direction()).isEqualTo(Direction.IMPROVING));
    }

    @Test
    void differenceIsGoodWhereTheOwnValueIsBetter() {
        BenchmarkFinding finding =
                Beside.compare(published(ENGLAND), amount(14), OWN, Map.of(ENGLAND, amount(18)), Polarity.HIGHER);

        assertThat(finding.difference(Polarity.LOWER)).hasValueSatisfying(change -> {
            assertThat(change.amount()).isEqualTo(Rational.of(-4));
            assertThat(change.direction()).isEqualTo(Direction.IMPROVING);
        });
        assertThat(finding.difference(Polarity.HIGHER))
                .hasValueSatisfying(change -> assertThat(change.direction()).isEqualTo(Direction.WORSENING));
    }

    @Test
    void gradeIsNotHeldAgainstANumber() {
        BenchmarkFinding finding = Beside.compare(
                published(ENGLAND),
                new Value.Graded(GRADES.grade("Good")),
                OWN,
                Map.of(ENGLAND, amount(1)),
                Polarity.HIGHER);

        assertThat(finding.difference(Polarity.HIGHER)).isEmpty();
    }

    @Test
    void comparatorHasANameAndMembersEachOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparator(" ", "x", Summary.PUBLISHED, List.of(A)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparator("x", " ", Summary.PUBLISHED, List.of(A)));
        assertThatIllegalArgumentException().isThrownBy(() -> mean()).withMessageContaining("no members");
        assertThatIllegalArgumentException().isThrownBy(() -> mean(A, A)).withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> published(A, B)).withMessageContaining("one area");
    }

    private static Value of(Summary summary, Polarity polarity, long... amounts) {
        var values = new HashMap<AreaId, Value>();
        values.put(OWN, amount(1_000));
        for (int i = 0; i < amounts.length; i++) {
            values.put(new AreaId("E0900001" + i), amount(amounts[i]));
        }
        var others = new Comparator("n", "Neighbours", summary, List.copyOf(values.keySet()));
        return Beside.compare(others, amount(14), OWN, values, polarity).value();
    }

    @Test
    void medianIsTheMiddleOfTheOthers() {
        assertThat(of(Summary.MEDIAN, Polarity.NEITHER, 30, 10, 20)).isEqualTo(amount(20));
        assertThat(of(Summary.MEDIAN, Polarity.NEITHER, 10, 40, 20, 30)).isEqualTo(amount(25));
        assertThat(of(Summary.MEDIAN, Polarity.NEITHER, 7)).isEqualTo(amount(7));
        assertThat(of(Summary.MEDIAN, Polarity.NEITHER)).isEqualTo(new Value.Absent(Reason.NOT_AVAILABLE));
    }

    @Test
    void topQuartileBeginsAtTheGoodEnd() {
        assertThat(of(Summary.TOP_QUARTILE, Polarity.HIGHER, 10, 20, 30, 40, 50))
                .isEqualTo(amount(40));
        assertThat(of(Summary.TOP_QUARTILE, Polarity.LOWER, 10, 20, 30, 40, 50)).isEqualTo(amount(20));
    }

    @Test
    void topQuartileLiesBetweenTwoMembersInExactProportion() {
        assertThat(of(Summary.TOP_QUARTILE, Polarity.HIGHER, 10, 20, 30, 40))
                .isEqualTo(Value.Amount.of(Rational.parse("32.5")));
        assertThat(of(Summary.TOP_QUARTILE, Polarity.LOWER, 10, 20, 30, 40))
                .isEqualTo(Value.Amount.of(Rational.parse("17.5")));
        assertThat(of(Summary.TOP_QUARTILE, Polarity.LOWER, 10, 20)).isEqualTo(Value.Amount.of(Rational.parse("12.5")));
    }

    @Test
    void withoutAGoodEndThereIsNoTopQuartile() {
        assertThat(of(Summary.TOP_QUARTILE, Polarity.NEITHER, 10, 20)).isEqualTo(new Value.Absent(Reason.NO_POLARITY));
        assertThat(of(Summary.TOP_QUARTILE, Polarity.CLOSER, 10, 20)).isEqualTo(new Value.Absent(Reason.NO_POLARITY));
    }
}
