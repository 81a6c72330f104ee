package io.github.kpi4j.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradeMeasuresTest {

    private static final Scale AUDITS = new Scale("audits", List.of("Poor", "Fair", "Good", "Excellent"));
    private static final InGrades IN_GRADES = new InGrades(AUDITS);
    private static final ShareAtOrAbove GOOD_OR_BETTER = new ShareAtOrAbove(AUDITS.grade("Good"));
    private static final Direct DAYS = new Direct(new Unit.Days());

    @Test
    void gradeIsReadByItsLabel() {
        assertThat(IN_GRADES.read(new Observation.Graded("good"))).isEqualTo(new Value.Graded(AUDITS.grade("Good")));
    }

    @Test
    void labelThatTheScaleDoesNotHaveIsNotComparable() {
        assertThat(IN_GRADES.read(new Observation.Graded("Satisfactory")))
                .isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
        assertThat(IN_GRADES.read(new Observation.Single(Rational.ONE)))
                .isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
        assertThat(IN_GRADES.read(new Observation.Missing(Reason.LATE))).isEqualTo(new Value.Absent(Reason.LATE));
    }

    @Test
    void shareCountsTheGradeItselfAndAllAbove() {
        Observation counts = new Observation.GradeCounts(Map.of("Poor", 1L, "Fair", 2L, "Good", 3L, "Excellent", 2L));

        assertThat(GOOD_OR_BETTER.read(counts))
                .isEqualTo(new Value.Amount(
                        Rational.parse("62.5"),
                        Rational.of(5),
                        Rational.of(8),
                        Distribution.of(AUDITS, (Observation.GradeCounts) counts)
                                .orElseThrow()));
    }

    @Test
    void shareOfNoCasesHasNoValue() {
        assertThat(GOOD_OR_BETTER.read(new Observation.GradeCounts(Map.of("Good", 0L))))
                .isEqualTo(new Value.Absent(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void shareWithAnUnknownGradeAmongTheCountsIsNotComparable() {
        assertThat(GOOD_OR_BETTER.read(new Observation.GradeCounts(Map.of("Good", 3L, "Satisfactory", 1L))))
                .isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
    }

    @Test
    void shareMayBeStatedWithItsCountsOrWithout() {
        assertThat(GOOD_OR_BETTER
                        .read(new Observation.Ratio(Rational.ONE, Rational.of(4), null))
                        .rank())
                .contains(Rational.of(25));
        assertThat(GOOD_OR_BETTER.read(new Observation.Single(Rational.of(25))).rank())
                .contains(Rational.of(25));
        assertThat(GOOD_OR_BETTER.unit()).isEqualTo(new Unit.Percent());
    }

    @Test
    void wordsAreShownAndNeverCompared() {
        assertThat(new InWords().read(new Observation.Words("Practice is child-centred.")))
                .isEqualTo(new Value.Words("Practice is child-centred."));
        assertThat(new InWords().read(new Observation.Single(Rational.ONE)))
                .isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
        assertThat(new InWords().read(new Observation.Missing(Reason.NOT_DUE)))
                .isEqualTo(new Value.Absent(Reason.NOT_DUE));
    }

    @Test
    void directNumberIsTakenAsSupplied() {
        assertThat(DAYS.read(new Observation.Single(Rational.of(41)))).isEqualTo(Value.Amount.of(Rational.of(41)));
        assertThat(DAYS.unit()).isEqualTo(new Unit.Days());
    }

    @Test
    void directNumberStatedBesideCountsHoldsAndKeepsThem() {
        Rational two = Rational.of(2);

        assertThat(DAYS.read(new Observation.Ratio(two, two, Rational.of(41))))
                .isEqualTo(new Value.Amount(Rational.of(41), two, two));
        assertThat(DAYS.read(new Observation.Ratio(two, two, null))).isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
    }
}
