package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final Scale OFSTED =
            new Scale("ofsted", List.of("Inadequate", "Requires improvement", "Good", "Outstanding"));

    @Test
    void gradesAreCountedFromTheWorst() {
        assertThat(OFSTED.grade("Inadequate").position()).isZero();
        assertThat(OFSTED.grade("Outstanding").position()).isEqualTo(3);
        assertThat(OFSTED.grade("Outstanding")).hasToString("Outstanding");
    }

    @Test
    void caseAndSpacesAroundALabelDoNotMatter() {
        assertThat(OFSTED.grade(" good ")).isEqualTo(new Scale.Grade(OFSTED, 2));
    }

    @Test
    void unknownGradeIsRefusedAndTheGradesAreListed() {
        assertThat(OFSTED.find("Fair")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFSTED.grade("Fair"))
                .withMessageContaining("\"Fair\"")
                .withMessageContaining("Inadequate, Requires improvement, Good, Outstanding");
    }

    @Test
    void scaleNeedsAnIdAndTwoDifferentGrades() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(" ", List.of("a", "b")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale("s", List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale("s", List.of("a", "A")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale("s", List.of("a", " ")));
    }

    @Test
    void labelsHaveNoSpacesAroundThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("s", List.of("Poor", "Good ")))
                .withMessageContaining("\"Good \"");
    }

    @Test
    void gradeLiesOnItsScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale.Grade(OFSTED, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale.Grade(OFSTED, 4));
    }
}
