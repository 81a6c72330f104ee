package io.github.kpi4j.lint;

import static io.github.kpi4j.lint.LintFixture.always;
import static io.github.kpi4j.lint.LintFixture.card;
import static io.github.kpi4j.lint.LintFixture.codes;
import static io.github.kpi4j.lint.LintFixture.framework;
import static io.github.kpi4j.lint.LintFixture.said;
import static io.github.kpi4j.lint.LintFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.InGrades;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a framework alone tells. */
class LinterTest {

    private static final Target SOUND = Target.atLeast("60");

    private static List<Lint> lint(Indicator... indicators) {
        return Linter.lint(framework(List.of(), indicators));
    }

    @Test
    void nothingIsFoundWhereEverythingIsSaid() {
        assertThat(codes(lint(share().target(SOUND).build()))).isEmpty();
    }

    @Test
    void whatIsLeftUnsaidIsFound() {
        Indicator bare = Quantitative.define("bare", "Share of cases closed")
                .measuredAs(new Percentage("closed", "cases"))
                .reported(share().target(SOUND).build().definition().reporting())
                .target(SOUND)
                .build();

        assertThat(codes(lint(bare)))
                .containsExactly(Lint.Code.NO_RATIONALE, Lint.Code.NO_OWNER, Lint.Code.NO_REVIEW_DATE);
    }

    @Test
    void aReviewIsOverdueFromItsDayOnAndOnlyWithADateOfKnowledge() {
        Indicator today = share().target(SOUND).reviewBy(LintFixture.AS_OF).build();
        Indicator tomorrow =
                share().target(SOUND).reviewBy(LintFixture.AS_OF.plusDays(1)).build();

        assertThat(codes(Linter.lint(card(today)))).containsExactly(Lint.Code.REVIEW_OVERDUE);
        assertThat(codes(Linter.lint(card(tomorrow)))).isEmpty();
        assertThat(codes(lint(today))).isEmpty();
    }

    @Test
    void aKindThatIsMissingEverywhereIsSaidOnceAndNotOfEachPriority() {
        Priority safe = new Priority("safe", "Safe");
        Priority ready = new Priority("ready", "Ready");
        Priority empty = new Priority("empty", "Empty");
        Indicator outcome = share().priority("safe").target(SOUND).build();
        Indicator quantity = said(Quantitative.define("q", "Days").measuredAs(new Direct(new Unit.Days())))
                .priority("ready")
                .target(Target.atMost("30"))
                .build();

        assertThat(Linter.lint(framework(List.of(safe, ready, empty), outcome, quantity)))
                .containsExactly(
                        new Lint.MissingKinds(
                                new Place.WholeFramework(),
                                EnumSet.of(Indicator.Kind.QUALITATIVE, Indicator.Kind.VALUE_FOR_MONEY)),
                        new Lint.MissingKinds(new Place.OfPriority(safe), EnumSet.of(Indicator.Kind.QUANTITATIVE)),
                        new Lint.MissingKinds(new Place.OfPriority(ready), EnumSet.of(Indicator.Kind.OUTCOME)),
                        new Lint.Plain(Lint.Code.PRIORITY_WITHOUT_INDICATOR, new Place.OfPriority(empty)));
    }

    @Test
    void aFrameworkOfAllKindsIsBalanced() {
        Indicator quantity = new Quantitative(share().target(SOUND).build().definition());
        Indicator quality = new Qualitative(said(Outcome.define("b", "B").measuredAs(new Percentage("a", "b")))
                .target(SOUND)
                .build()
                .definition());
        Indicator outcome = said(Outcome.define("c", "C").measuredAs(new Percentage("a", "b")))
                .target(SOUND)
                .build();
        Indicator money = said(ValueForMoney.define("d", "D", ValueForMoney.Lens.ECONOMY, "c")
                        .measuredAs(new Direct(new Unit.Money("GBP", ""))))
                .target(Target.none("decided in the budget"))
                .build();

        assertThat(lint(quantity, quality, outcome, money)).isEmpty();
    }

    @Test
    @DisplayName("Pitfall 62: output reported as outcome")
    void anOutcomeThatOnlyCountsWhatWasDoneIsFound() {
        Indicator sessions = said(Outcome.define("sessions", "Parenting sessions held")
                        .measuredAs(new Direct(new Unit.Count("sessions"))))
                .target(Target.atLeast("800"))
                .build();
        Indicator deaths = said(Outcome.define("deaths", "Children killed on the roads")
                        .measuredAs(new Direct(new Unit.Count("children"))))
                .target(Target.atMost("2"))
                .build();

        assertThat(codes(lint(sessions))).containsExactly(Lint.Code.OUTPUT_AS_OUTCOME);
        assertThat(codes(lint(deaths))).isEmpty();
        assertThat(codes(lint(new Quantitative(sessions.definition())))).isEmpty();
    }

    @Test
    void aCostAloneIsFound() {
        assertThat(codes(lint(hours(ValueForMoney.Lens.ECONOMY)))).containsExactly(Lint.Code.COST_WITHOUT_RESULT);
        assertThat(codes(lint(hours(ValueForMoney.Lens.EFFICIENCY)))).containsExactly(Lint.Code.COST_WITHOUT_RESULT);
        assertThat(codes(lint(hours(ValueForMoney.Lens.EFFECTIVENESS)))).isEmpty();
        assertThat(codes(lint(hours(ValueForMoney.Lens.EQUITY)))).isEmpty();
    }

    @Test
    void aCostThatIsGoodForBeingLowIsFoundWhateverItsKind() {
        Unit perPlace = new Unit.Money("GBP", "place");
        Indicator cheap = said(Quantitative.define("cheap", "Spending per place")
                        .measuredAs(new Direct(perPlace)))
                .target(Target.atMost("900"))
                .build();

        List<Lint> lints = lint(cheap);
        assertThat(codes(lints)).containsExactly(Lint.Code.COST_WITHOUT_RESULT);
        Lint found = lints.stream()
                .filter(lint -> lint.code() == Lint.Code.COST_WITHOUT_RESULT)
                .findFirst()
                .orElseThrow();
        assertThat(found.place()).isEqualTo(new Place.OfIndicator(cheap, Place.OfIndicator.Part.KIND));
        assertThat(Narrator.message(found)).isEqualTo("a cost is not good for being low by itself");
        assertThat(Narrator.advice(found))
                .isEqualTo("name what it buys: kind: value-for-money, with quality or outcome as partners");
        assertThat(codes(lint(new Outcome(cheap.definition())))).containsExactly(Lint.Code.COST_WITHOUT_RESULT);
    }

    @Test
    void moneyThatIsNotJudgedForBeingLowIsNot() {
        Unit perPlace = new Unit.Money("GBP", "place");
        Indicator income = said(Quantitative.define("income", "Income per place")
                        .measuredAs(new Direct(perPlace)))
                .target(Target.atLeast("900"))
                .build();
        Indicator shown = said(Quantitative.define("shown", "Spending per place")
                        .measuredAs(new Direct(perPlace)))
                .better(Polarity.LOWER)
                .target(Target.none("told, not promised"))
                .build();
        Indicator total = said(Quantitative.define("total", "Spending")
                        .measuredAs(new Direct(new Unit.Money("GBP", ""))))
                .target(Target.atMost("900"))
                .build();

        assertThat(codes(lint(income, shown, total))).isEmpty();
    }

    private static Indicator hours(ValueForMoney.Lens lens) {
        return said(ValueForMoney.define("hours", "Hours spent", lens).measuredAs(new Direct(new Unit.Count("hours"))))
                .better(Polarity.NEITHER)
                .target(Target.none("decided in the budget"))
                .build();
    }

    @Test
    @DisplayName("Pitfall 49: who decides tolerance?")
    void aToleranceThatNobodyGaveAReasonForIsFound() {
        Target near = Target.atLeast("60").nearWithin(Tolerance.points("2"));

        assertThat(codes(lint(share().target(near).build()))).containsExactly(Lint.Code.TOLERANCE_WITHOUT_REASON);
        assertThat(codes(lint(share().target(always(near)).build()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.1", "-0.1"})
    void aShareBeyondItsDomainIsFound(String limit) {
        List<Lint> lints = lint(share().target(Target.atLeast(limit)).build());

        assertThat(codes(lints)).contains(Lint.Code.TARGET_OUTSIDE_DOMAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "0.1"})
    void aShareWithinItsDomainIsNot(String limit) {
        assertThat(codes(lint(share().target(Target.atLeast(limit)).build()))).isEmpty();
    }

    @Test
    void floorStretchAndBothEndsOfARangeHaveADomainToo() {
        Indicator floored =
                share().target(Target.atLeast("60").floor("-1").stretch("101")).build();
        Indicator range = share().better(Polarity.CLOSER)
                .target(Target.within("-5", "105"))
                .build();

        assertThat(lint(floored))
                .filteredOn(Lint.OutsideDomain.class::isInstance)
                .extracting(lint -> ((Lint.OutsideDomain) lint).place().term())
                .containsExactly(Place.OfTarget.Term.FLOOR, Place.OfTarget.Term.STRETCH);
        assertThat(codes(lint(range)))
                .containsExactly(
                        Lint.Code.TARGET_OUTSIDE_DOMAIN, Lint.Code.TARGET_OUTSIDE_DOMAIN, Lint.Code.NEVER_MISSED);
    }

    @Test
    void moneyAndScoresMayBeAnything() {
        Indicator balance = said(Quantitative.define("m", "Saved").measuredAs(new Direct(new Unit.Money("GBP", ""))))
                .target(Target.atLeast("-5000"))
                .build();

        assertThat(codes(lint(balance))).isEmpty();
    }

    @Test
    void aTargetThatNothingCouldMissIsFound() {
        Target wide = Target.atLeast("5").nearWithin(Tolerance.points("5"));
        Target whole = Target.atMost("100");
        Target missable = Target.atLeast("5").nearWithin(Tolerance.points("4.9"));

        assertThat(codes(lint(share().target(always(wide)).build()))).containsExactly(Lint.Code.NEVER_MISSED);
        assertThat(codes(lint(share().target(whole).build()))).containsExactly(Lint.Code.NEVER_MISSED);
        assertThat(codes(lint(share().target(always(missable)).build()))).isEmpty();
    }

    @Test
    void aTargetOfTheWorstGradeIsNeverMissed() {
        Scale scale = new Scale("s", List.of("poor", "fair", "good"));
        var graded = said(Qualitative.define("g", "Grade").measuredAs(new InGrades(scale)));

        assertThat(codes(lint(graded.target(Target.atLeast(scale.find("poor").orElseThrow()))
                        .build())))
                .containsExactly(Lint.Code.NEVER_MISSED);
    }

    @Test
    void nothingIsAskedOfADeliberateAbsence() {
        assertThat(codes(lint(share().better(Polarity.HIGHER)
                        .target(Target.none("for information"))
                        .build())))
                .isEmpty();
    }

    @Test
    void everyVersionIsLookedAtWhenOnlyTheFrameworkIsKnown() {
        Indicator twice = share().target(LintFixture.startingOn(LocalDate.of(2020, 4, 1), Target.atLeast("110")))
                .target(LintFixture.startingOn(LocalDate.of(2024, 4, 1), Target.atLeast("60")))
                .build();

        assertThat(codes(lint(twice))).containsExactly(Lint.Code.TARGET_OUTSIDE_DOMAIN);
    }

    @Test
    void aLintThatNeedsNumbersCannotBePlain() {
        assertThatThrownBy(() -> new Lint.Plain(Lint.Code.REVIEW_OVERDUE, new Place.WholeFramework()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("REVIEW_OVERDUE");
        assertThatThrownBy(
                        () -> new Lint.MissingKinds(new Place.WholeFramework(), EnumSet.noneOf(Indicator.Kind.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCodeIsAWordForPrograms() {
        assertThat(Lint.Code.NO_RATIONALE.text()).isEqualTo("no-rationale");
    }

    @Test
    void aToleranceThatTheSchemeDoesNotLookAtIsFoundAndNotMeasured() {
        Indicator near = share().target(always(Target.atLeast("5").nearWithin(Tolerance.points("5"))))
                .build();
        Framework kent = new Framework(
                "f",
                "F",
                new AreaId("here"),
                YearType.FINANCIAL,
                CouncilSchemes.KENT,
                List.of(),
                List.of(),
                List.of(near));

        assertThat(codes(Linter.lint(kent))).containsExactly(Lint.Code.TOLERANCE_IGNORED);
    }

    private static List<Lint.Code> ofMoney(String formula, Unit unit) {
        Unit pounds = new Unit.Money("GBP", "");
        Indicator share = said(ValueForMoney.define("share", "Share", ValueForMoney.Lens.ECONOMY, "well")
                        .measuredAs(Formula.of(formula, unit)))
                .better(Polarity.NEITHER)
                .target(Target.none("for context"))
                .build();
        Indicator well = said(Qualitative.define("well", "Share of good").measuredAs(new Percentage("good", "all")))
                .better(Polarity.HIGHER)
                .target(Target.none("for context"))
                .build();
        return codes(lint(
                share, count("spend", pounds), count("budget", pounds), count("children", new Unit.Count("")), well));
    }

    private static Indicator count(String id, Unit unit) {
        return said(Quantitative.define(id, "Number of " + id).measuredAs(new Direct(unit)))
                .better(Polarity.NEITHER)
                .target(Target.none("for context"))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spend / budget * 100",
                "100 * spend / budget",
                "(spend - budget) / budget * 100",
                "max(spend, 1) / budget",
                "-(spend / budget)"
            })
    void spendAgainstBudgetIsNotValueForMoney(String formula) {
        assertThat(ofMoney(formula, new Unit.Percent())).containsExactly(Lint.Code.SPEND_AGAINST_BUDGET);
    }

    @Test
    void theDifferenceFromTheBudgetIsNotValueForMoneyEither() {
        assertThat(ofMoney("spend - budget", new Unit.Money("GBP", "")))
                .containsExactly(Lint.Code.SPEND_AGAINST_BUDGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spend / children", "(spend - budget) / children", "spend + budget", "spend / 1000"})
    void whatMoneyBoughtIsValueForMoney(String formula) {
        assertThat(ofMoney(formula, new Unit.Money("GBP", ""))).isEmpty();
    }
}
