package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.target.CasesToTarget.Step;
import io.github.kpi4j.target.CasesToTarget.Way;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CasesToTargetTest {

    private static Quotient share(long numerator, long denominator) {
        return new Quotient(Quotient.Form.SHARE, Rational.HUNDRED, Rational.of(numerator), Rational.of(denominator));
    }

    private static Quotient rate(long numerator, long denominator) {
        return new Quotient(Quotient.Form.RATE, Rational.of(10_000), Rational.of(numerator), Rational.of(denominator));
    }

    private static TargetFinding exact(Target target, Quotient from) {
        return judged(target, from, TargetFinding.Judging.EXACT);
    }

    private static TargetFinding judged(Target target, Quotient from, TargetFinding.Judging judging) {
        return new TargetFinding(from.value(), Rounding.halfUp(1), judging, target, RatingScheme.DEFAULT, null);
    }

    private static CasesToTarget cases(Target target, Quotient from) {
        return CasesToTarget.of(exact(target, from), from).orElseThrow();
    }

    @Test
    void tenMoreOf78ReachSeventyPercent() {
        CasesToTarget cases = cases(Target.atLeast("70"), share(45, 78));

        assertThat(cases.way()).isEqualTo(Way.MORE);
        assertThat(cases.steps()).containsExactly(new Step(Level.MET, 10));
        assertThat(cases.from().oneCase()).isEqualTo(Rational.of(100, 78));
    }

    @Test
    void aStrictLimitTakesOneCaseMoreThanTheLimitItself() {
        assertThat(cases(Target.atLeast("50"), share(3, 8)).toMet()).contains(new Step(Level.MET, 1));
        assertThat(cases(Target.moreThan("50"), share(3, 8)).toMet()).contains(new Step(Level.MET, 2));
        assertThat(cases(Target.moreThan("50"), share(4, 8)).toMet()).contains(new Step(Level.MET, 1));
    }

    @Test
    void fewerCasesAreCountedWhereLowerIsBetter() {
        CasesToTarget cases = cases(Target.atMost("18"), share(25, 100));

        assertThat(cases.way()).isEqualTo(Way.FEWER);
        assertThat(cases.toMet()).contains(new Step(Level.MET, 7));
        assertThat(cases(Target.fewerThan("18"), share(25, 100)).toMet()).contains(new Step(Level.MET, 8));
    }

    @Test
    void theNearestBetterLevelComesFirst() {
        Target target = Target.atLeast("80").nearWithin(Tolerance.points("5")).stretch("90");

        assertThat(cases(target, share(70, 100)).steps())
                .containsExactly(new Step(Level.NEAR, 5), new Step(Level.MET, 10), new Step(Level.EXCEEDED, 20));
        assertThat(cases(target, share(85, 100)).steps()).containsExactly(new Step(Level.EXCEEDED, 5));
    }

    @Test
    void aLevelThatIsJumpedOverIsNotNamed() {
        Target target = Target.atLeast("80").nearWithin(Tolerance.points("1"));

        assertThat(cases(target, share(3, 5)).steps()).containsExactly(new Step(Level.MET, 1));
    }

    @Test
    void nothingIsBetterThanTheBestLevel() {
        CasesToTarget cases = cases(Target.atLeast("80"), share(4, 5));

        assertThat(cases.steps()).isEmpty();
        assertThat(cases.toMet()).isEmpty();
    }

    @Test
    void aShareCannotHaveMoreCasesThanThereAre() {
        assertThat(cases(Target.moreThan("100"), share(3, 5)).toMet()).isEmpty();
        assertThat(cases(Target.fewerThan("0"), share(3, 5)).toMet()).isEmpty();
        assertThat(cases(Target.atLeast("100"), share(3, 5)).toMet()).contains(new Step(Level.MET, 2));
    }

    @Test
    void aRateCanHaveMoreCasesThanItsDenominator() {
        assertThat(cases(Target.atLeast("30000"), rate(3, 5)).toMet()).contains(new Step(Level.MET, 12));
    }

    @Test
    void aRangeIsEnteredFromEitherSide() {
        Target range = Target.within("40", "60");

        assertThat(cases(range, share(2, 10)).steps()).containsExactly(new Step(Level.MET, 2));
        assertThat(cases(range, share(9, 10)).steps()).containsExactly(new Step(Level.MET, 3));
    }

    @Test
    void aRangeThatLiesBetweenTwoNumbersOfCasesIsNotEntered() {
        Target narrow = Target.within("45", "48").nearWithin(Tolerance.points("2"));

        assertThat(cases(narrow, share(2, 10)).steps()).containsExactly(new Step(Level.NEAR, 3));
        assertThat(cases(narrow, share(2, 10)).toMet()).isEmpty();
        assertThat(cases(Target.within("45", "48"), share(2, 10)).steps()).isEmpty();
    }

    @Test
    void insideTheRangeNeitherWayIsBetter() {
        Quotient from = share(5, 10);

        assertThat(CasesToTarget.of(exact(Target.within("40", "60"), from), from))
                .isEmpty();
    }

    @Test
    void casesAreJudgedAsPublishedWhereTheIndicatorIs() {
        Target target = Target.atLeast("66.7");
        Quotient from = share(1, 3);

        assertThat(CasesToTarget.of(judged(target, from, TargetFinding.Judging.AS_PUBLISHED), from)
                        .flatMap(CasesToTarget::toMet))
                .contains(new Step(Level.MET, 1));
        assertThat(CasesToTarget.of(exact(target, from), from).flatMap(CasesToTarget::toMet))
                .contains(new Step(Level.MET, 2));
    }

    @Test
    void onlyWholeCasesAreCounted() {
        Target target = Target.atLeast("70");
        var half = new Quotient(Quotient.Form.SHARE, Rational.HUNDRED, Rational.of(1, 2), Rational.of(3));
        var money = new Quotient(Quotient.Form.AMOUNT, Rational.ONE, Rational.of(1), Rational.of(3));

        assertThat(CasesToTarget.of(exact(target, half), half)).isEmpty();
        assertThat(CasesToTarget.of(exact(target, money), money)).isEmpty();
    }

    @Test
    void aQuotientThatWasNotJudgedSaysNothing() {
        assertThat(CasesToTarget.of(exact(Target.atLeast("70"), share(1, 2)), share(1, 3)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aStepTakesAtLeastOneCase() {
        assertThatThrownBy(() -> new Step(Level.MET, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cases is 0");
    }
}
