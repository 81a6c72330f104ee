package io.github.kpi4j.lint;

import static io.github.kpi4j.lint.LintFixture.YEAR;
import static io.github.kpi4j.lint.LintFixture.always;
import static io.github.kpi4j.lint.LintFixture.card;
import static io.github.kpi4j.lint.LintFixture.codes;
import static io.github.kpi4j.lint.LintFixture.figure;
import static io.github.kpi4j.lint.LintFixture.share;
import static io.github.kpi4j.lint.LintFixture.startingOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What targets and tolerances ask for, held against figures. */
class FigureLintsTest {

    private static final Period BEFORE = YEAR.yearEarlier();
    private static final LocalDate START = YEAR.start();

    private static Indicator against(Target target) {
        return share().target(target).build();
    }

    @Test
    void aTargetBelowTodaysValueIsEasierWhicheverWayIsBetter() {
        assertThat(codes(against(Target.atLeast("60")), figure(YEAR, 61, 100)))
                .containsExactly(Lint.Code.TARGET_EASIER_THAN_TODAY);
        assertThat(codes(against(Target.atMost("60")), figure(YEAR, 59, 100)))
                .containsExactly(Lint.Code.TARGET_EASIER_THAN_TODAY);
        assertThat(codes(against(Target.moreThan("60")), figure(YEAR, 61, 100)))
                .containsExactly(Lint.Code.TARGET_EASIER_THAN_TODAY);
    }

    @Test
    void aTargetAheadOfTodaysValueIsNot() {
        assertThat(codes(against(Target.atLeast("60")), figure(YEAR, 59, 100))).isEmpty();
        assertThat(codes(against(Target.atMost("60")), figure(YEAR, 61, 100))).isEmpty();
    }

    @Test
    void withoutAFigureNothingIsKnownToBeEasy() {
        assertThat(codes(against(Target.atLeast("60")))).isEmpty();
    }

    @Test
    void theLastOutturnAskedForAgainIsFoundExactlyOrAsPublished() {
        Indicator again =
                share().target(startingOn(START, Target.atLeast("57.5"))).build();
        Indicator published =
                share().target(startingOn(START, Target.atLeast("33.3"))).build();

        assertThat(codes(again, figure(BEFORE, 23, 40), figure(YEAR, 22, 40)))
                .containsExactly(Lint.Code.TARGET_EQUAL_TO_OUTTURN);
        assertThat(codes(published, figure(BEFORE, 1, 3), figure(YEAR, 1, 4)))
                .containsExactly(Lint.Code.TARGET_EQUAL_TO_OUTTURN);
    }

    @Test
    void theOutturnIsThatOfTheLastPeriodBeforeTheTarget() {
        Indicator indicator =
                share().target(startingOn(START, Target.atLeast("50"))).build();

        assertThat(Linter.lint(card(indicator, figure(BEFORE.yearEarlier(), 60, 100), figure(BEFORE, 50, 100))))
                .filteredOn(Lint.AskingNothing.class::isInstance)
                .extracting(lint -> ((Lint.AskingNothing) lint).reached().period())
                .containsExactly(BEFORE);
    }

    @Test
    void moreThanTheLastOutturnAsksForMore() {
        assertThat(codes(against(Target.moreThan("60")), figure(YEAR, 60, 100))).isEmpty();
    }

    @Test
    void theBestThereIsCannotBeBettered() {
        assertThat(codes(against(Target.atLeast("100")), figure(YEAR, 40, 40))).isEmpty();
        assertThat(codes(against(Target.atMost("0")), figure(YEAR, 0, 40))).isEmpty();
    }

    @Test
    void insideARangeNothingIsEasier() {
        Indicator range = share().better(Polarity.CLOSER)
                .target(Target.within("40", "60"))
                .build();

        assertThat(codes(range, figure(YEAR, 50, 100))).isEmpty();
    }

    @Test
    void aTargetThatIsOverIsHistory() {
        Indicator moved = share().target(startingOn(START.minusYears(1), Target.atLeast("40")))
                .target(startingOn(START, Target.atLeast("70")))
                .build();
        Indicator ended = share().target(new TargetVersion(
                        START.minusYears(2), YEAR.end().minusDays(1), Target.atLeast("40"), null, "", "why"))
                .build();

        assertThat(codes(moved, figure(YEAR, 50, 100))).isEmpty();
        assertThat(codes(ended, figure(YEAR, 50, 100))).isEmpty();
    }

    @Test
    void aTargetToComeIsLookedAtBeforeItIsApproved() {
        LocalDate next = YEAR.end().plusDays(1);
        Indicator planned = share().target(startingOn(START, Target.atLeast("70")))
                .target(new TargetVersion(next, null, Target.atLeast("40"), next, "", "why"))
                .build();

        assertThat(codes(planned, figure(YEAR, 50, 100))).containsExactly(Lint.Code.TARGET_EASIER_THAN_TODAY);
    }

    @Test
    @DisplayName("Pitfall 15: relative tolerance on a small percentage")
    void aToleranceBelowOneCaseIsFound() {
        Target fine = Target.atMost("4").nearWithin(Tolerance.percentOfTarget("5"));
        Indicator indicator = share().target(always(fine)).build();

        assertThat(codes(indicator, figure(YEAR, 30, 499))).containsExactly(Lint.Code.TOLERANCE_BELOW_ONE_CASE);
        assertThat(codes(indicator, figure(YEAR, 30, 500))).isEmpty();
    }

    @Test
    void aToleranceFromTheTargetBackToTheBaselineIsFound() {
        Target near = Target.atLeast("60").nearWithin(Tolerance.points("5"));
        Indicator reaching = share().target(always(near))
                .baseline(new Baseline.OfPeriod(BEFORE))
                .build();

        assertThat(codes(reaching, figure(BEFORE, 55, 100), figure(YEAR, 58, 100)))
                .containsExactly(Lint.Code.TOLERANCE_REACHES_BASELINE);
        assertThat(codes(reaching, figure(BEFORE, 54, 100), figure(YEAR, 58, 100)))
                .isEmpty();
    }

    @Test
    void aStatedBaselineNeedsNoFigure() {
        Target near = Target.atLeast("60").nearWithin(Tolerance.points("5"));
        Indicator stated = share().target(always(near))
                .baseline(new Baseline.Stated(Value.Amount.of(Rational.of(56)), "the plan"))
                .build();

        assertThat(codes(Linter.lint(LintFixture.framework(List.of(), stated))))
                .containsExactly(Lint.Code.TOLERANCE_REACHES_BASELINE);
        assertThat(codes(stated, figure(YEAR, 58, 100))).containsExactly(Lint.Code.TOLERANCE_REACHES_BASELINE);
    }

    @Test
    void ofBaselinesByAreaTheOneOfTheAreaLookedAtCounts() {
        Target near = Target.atLeast("60").nearWithin(Tolerance.points("5"));
        Baseline within = new Baseline.Stated(Value.Amount.of(Rational.of(56)), "the plan");
        Baseline below = new Baseline.Stated(Value.Amount.of(Rational.of(40)), "the plan");
        AreaId own = LintFixture.framework(
                        List.of(), share().target(always(near)).build())
                .area();

        assertThat(lints(near, new Baseline.ByArea(Map.of(own, within), below)))
                .containsExactly(Lint.Code.TOLERANCE_REACHES_BASELINE);
        assertThat(lints(near, new Baseline.ByArea(Map.of(own, below), within))).isEmpty();
    }

    private static List<Lint.Code> lints(Target target, Baseline baseline) {
        Indicator indicator = share().target(always(target)).baseline(baseline).build();
        return codes(Linter.lint(LintFixture.framework(List.of(), indicator)));
    }

    @Test
    void anOutturnBeforeABreakIsNotHeldAgainstTheTarget() {
        Indicator again =
                share().target(startingOn(START, Target.atLeast("50"))).build();

        Figure first = figure(YEAR, 40, 100);
        Figure afterBreak = new Figure(
                first.indicator(), first.area(), YEAR, first.observation(), EnumSet.of(Mark.BREAK), null, "");

        assertThat(codes(again, figure(BEFORE, 50, 100), afterBreak)).isEmpty();
    }

    @Test
    void aPromiseThatDependsOnOtherFiguresIsLookedAtOnceItIsWorkedOut() {
        var lastYearPlusSixty = new Relative(
                Terms.of(Threshold.Comparison.AT_LEAST),
                new Relative.Reference.ToLastYear(),
                new Relative.Step.By(Rational.of(60)));
        Indicator relative =
                share().target(TargetVersion.always(lastYearPlusSixty)).build();

        assertThat(codes(relative, figure(BEFORE, 50, 100), figure(YEAR, 58, 100)))
                .containsExactly(Lint.Code.TARGET_OUTSIDE_DOMAIN);
        assertThat(codes(relative, figure(YEAR, 58, 100))).isEmpty();
    }
}
