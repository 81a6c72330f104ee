package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    @CsvSource({"20, Green", "22, Amber", "22.1, Red"})
    void kentIsAmberUpToTheFloorWhereLowerIsBetter(String value, String word) {
        assertThat(word(CouncilSchemes.KENT, Target.atMost("20").floor("22"), value, null))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"899, Outside", "900, Inside", "1000, Inside", "1100, Inside", "1101, Outside"})
    void kentActivityIsInsideOrOutsideItsThresholds(String value, String word) {
        assertThat(word(CouncilSchemes.KENT_ACTIVITY, Target.within("900", "1100"), value, null))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "100, , Green",
        "90, , Green",
        "89.999, 88, Amber",
        "89, 88, Amber",
        "89, 89, Amber",
        "89, 89.1, Red",
        "89, , Red"
    })
    void haveringIsGreenWithinTenPercentAndAmberIfNotWorseThanLastYear(String value, String lastYear, String word) {
        assertThat(word(CouncilSchemes.HAVERING, Target.atLeast("100"), value, lastYear))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"20, , Green", "22, 19, Green", "22.1, 22.1, Amber", "22.1, 23, Amber", "22.1, 22, Red", "22.1, , Red"})
    void haveringJudgesTheSameWhereLowerIsBetter(String value, String lastYear, String word) {
        assertThat(word(CouncilSchemes.HAVERING, Target.atMost("20"), value, lastYear))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"20, Green", "20.1, Amber", "22, Amber", "22.1, Red"})
    void maidstoneIsAmberWithinTenPercent(String value, String word) {
        assertThat(word(CouncilSchemes.MAIDSTONE, Target.atMost("20"), value, null))
                .isEqualTo(word);
    }

    /** 57.5 less 10 % is 51.75, which 207 of 400 is exactly and 206 of 400 is not. */
    @ParameterizedTest
    @CsvSource({"23/40, Green", "207/400, Amber", "206/400, Red"})
    void maidstoneIsAmberOnTheVeryEdgeOfTenPercent(String share, String word) {
        Rational value = Rational.parse(share).times(Rational.HUNDRED);

        assertThat(CouncilSchemes.MAIDSTONE
                        .band(Target.atLeast("57.5"), value, null)
                        .badge()
                        .word())
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"80, Green", "79.9, Amber", "68, Amber", "67.999, Red"})
    void newportIsRedOverFifteenPercentAway(String value, String word) {
        assertThat(word(CouncilSchemes.NEWPORT, Target.atLeast("80"), value, null))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"40, Green", "40.1, Amber", "46, Amber", "46.001, Red"})
    void newportIsRedOverFifteenPercentAwayWhereLowerIsBetter(String value, String word) {
        assertThat(word(CouncilSchemes.NEWPORT, Target.atMost("40"), value, null))
                .isEqualTo(word);
    }

    /** How far 10 % or 15 % of nothing reaches no council says; here it is nothing, so that a target of 0 is met or missed. */
    @ParameterizedTest
    @CsvSource({"0, Green", "1, Red"})
    void nothingIsCloseToATargetOfZeroByAShareOfIt(String value, String word) {
        assertThat(word(CouncilSchemes.MAIDSTONE, Target.atMost("0"), value, null))
                .isEqualTo(word);
        assertThat(word(CouncilSchemes.NEWPORT, Target.atMost("0"), value, null))
                .isEqualTo(word);
        assertThat(word(CouncilSchemes.HAVERING, Target.atMost("0"), value, null))
                .isEqualTo(word);
    }

    @Test
    void haveringStillLooksAtLastYearWhereTheTargetIsZero() {
        assertThat(word(CouncilSchemes.HAVERING, Target.atMost("0"), "1", "2")).isEqualTo("Amber");
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
    @CsvSource({"20, Green", "23, Amber", "23.1, Red"})
    void brightonIsAmberWithinTheToleranceWhereLowerIsBetter(String value, String word) {
        Target target = Target.atMost("20").nearWithin(Tolerance.points("3"));

        assertThat(word(CouncilSchemes.BRIGHTON, target, value, null)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"80, 90, Green", "10, 9, Amber", "79, 79, Red", "79, , Red"})
    void thurrockIsAmberWhereAMissIsBetterThanLastYear(String value, String lastYear, String word) {
        assertThat(word(CouncilSchemes.THURROCK, Target.atLeast("80"), value, lastYear))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"20, 10, Green", "90, 91, Amber", "21, 21, Red", "21, 20.5, Red"})
    void thurrockIsAmberWhereAMissIsLowerThanLastYearAndLowerIsBetter(String value, String lastYear, String word) {
        assertThat(word(CouncilSchemes.THURROCK, Target.atMost("20"), value, lastYear))
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
        assertThat(word(CouncilSchemes.HARLOW, target, value, null)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"88.1, Star", "88, Circle", "80, Circle", "72, Circle", "71.9, Triangle"})
    void eastRidingsToleranceMayBeAShareOfTheTarget(String value, String word) {
        Target target = Target.atLeast("80").nearWithin(Tolerance.percentOfTarget("10"));

        assertThat(word(CouncilSchemes.EAST_RIDING, target, value, null)).isEqualTo(word);
    }

    @Test
    void eastRidingsSignsAreItsOwn() {
        assertThat(CouncilSchemes.EAST_RIDING.bands())
                .extracting(
                        band -> band.badge().shape(),
                        band -> band.badge().colour(),
                        band -> band.badge().word())
                .containsExactly(
                        tuple("★", "green", "Star"), tuple("●", "blue", "Circle"), tuple("▲", "red", "Triangle"));
    }

    @ParameterizedTest
    @CsvSource({"20, Target met", "20.1, Target missed"})
    void darlingtonHasMetItsTargetOrNot(String value, String word) {
        assertThat(word(CouncilSchemes.DARLINGTON, Target.atMost("20"), value, null))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"80, On target", "79.9, Not on target"})
    void rotherhamIsOnTargetOrNot(String value, String word) {
        assertThat(word(CouncilSchemes.ROTHERHAM, Target.atLeast("80"), value, null))
                .isEqualTo(word);
    }

    /** Colour is never the only sign. */
    @Test
    void everySchemeTellsItsLevelsApartByWordAndByShape() {
        assertThat(CouncilSchemes.byName().values()).allSatisfy(scheme -> {
            assertThat(scheme.bands()).extracting(band -> band.badge().word()).doesNotHaveDuplicates();
            assertThat(scheme.bands()).extracting(band -> band.badge().shape()).doesNotHaveDuplicates();
        });
    }

    @Test
    void schemesAreFoundByName() {
        assertThat(CouncilSchemes.byName())
                .hasSize(14)
                .allSatisfy((name, scheme) -> assertThat(scheme.name()).isEqualTo(name));
        assertThat(CouncilSchemes.byName().keySet().iterator().next()).isEqualTo("default");
    }
}
