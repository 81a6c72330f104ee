package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each council's printed rule, tried on the edges of its bands. */
class CouncilSchemesTest {

    private static String word(RatingScheme scheme, Target target, String value, String lastYear) {
        return scheme.band(target, Rational.parse(value), lastYear == null ? null : Rational.parse(lastYear))
                .badge()
                .word();
    }

    @ParameterizedTest
    @CsvSource({"95, Green", "94.9, Amber", "90, Amber", "89.9, Red"})
    void kentIsAmberDownToTheFloor(String value, String word) {
        assertThat(word(CouncilSchemes.KENT, Target.atLeast("95").floor("90"), value, null))
                .isEqualTo(word);
    }

    @Test
    void kentHasNoAmberWithoutAFloor() {
        assertThat(word(CouncilSchemes.KENT, Target.atLeast("95"), "94.9", null))
                .isEqualTo("Red");
    }

    @ParameterizedTest
    @CsvSource({"100, , Green", "90, , Green", "89, 88, Amber", "89, 89, Amber", "89, 89.1, Red", "89, , Red"})
    void haveringIsGreenWithinTenPercentAndAmberIfNotWorseThanLastYear(String value, String lastYear, String word) {
        assertThat(word(CouncilSchemes.HAVERING, Target.atLeast("100"), value, lastYear))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"20, Green", "20.1, Amber", "22, Amber", "22.1, Red"})
    void maidstoneIsAmberWithinTenPercent(String value, String word) {
        assertThat(word(CouncilSchemes.MAIDSTONE, Target.atMost("20"), value, null))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"80, Green", "79.9, Amber", "68, Amber", "67.9, Red"})
    void newportIsRedOverFifteenPercentAway(String value, String word) {
        assertThat(word(CouncilSchemes.NEWPORT, Target.atLeast("80"), value, null))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"80, Green", "77, Amber", "76.9, Red"})
    void brightonIsAmberWithinEachIndicatorsOwnTolerance(String value, String word) {
        Target target = Target.atLeast("80").nearWithin(Tolerance.points("3"));

        assertThat(word(CouncilSchemes.BRIGHTON, target, value, null)).isEqualTo(word);
        assertThat(word(CouncilSchemes.ROTHERHAM_EARLY_HELP, target, value, null))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"80, 90, Green", "10, 9, Amber", "79, 79, Red", "79, , Red"})
    void thurrockIsAmberWhereAMissIsBetterThanLastYear(String value, String lastYear, String word) {
        assertThat(word(CouncilSchemes.THURROCK, Target.atLeast("80"), value, lastYear))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"80, 90, Green", "78, 77, Red/Amber", "78, 78, Red", "76, 70, Red", "78, , Red"})
    void haltonIsRedAmberWhereAMissIsMarginalAndImproved(String value, String lastYear, String word) {
        Target target = Target.atLeast("80").nearWithin(Tolerance.points("3"));

        assertThat(word(CouncilSchemes.HALTON, target, value, lastYear)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"6.9, Star", "7, Circle", "10, Circle", "13, Circle", "13.1, Triangle"})
    void eastRidingShowsStarCircleAndTriangleByTheTolerance(String value, String word) {
        Target target = Target.atMost("10").nearWithin(Tolerance.points("3"));

        assertThat(word(CouncilSchemes.EAST_RIDING, target, value, null)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"80, On target", "79.9, Not on target"})
    void rotherhamIsOnTargetOrNot(String value, String word) {
        assertThat(word(CouncilSchemes.ROTHERHAM, Target.atLeast("80"), value, null))
                .isEqualTo(word);
    }

    @Test
    void schemesAreFoundByName() {
        assertThat(CouncilSchemes.byName())
                .hasSize(11)
                .allSatisfy((name, scheme) -> assertThat(scheme.name()).isEqualTo(name));
        assertThat(CouncilSchemes.byName().keySet().iterator().next()).isEqualTo("default");
    }
}
