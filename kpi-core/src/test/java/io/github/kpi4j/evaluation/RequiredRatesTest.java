package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.outlook.RequiredRate;
import io.github.kpi4j.outlook.RequiredRate.NotTold;
import io.github.kpi4j.outlook.RequiredRate.Required;
import io.github.kpi4j.outlook.RequiredRate.Verdict;
import io.github.kpi4j.outlook.YearProgress;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Shape;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold.Comparison;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the rest of a year has to come to, by numbers worked out by hand. */
class RequiredRatesTest {

    private static final String AREA = "E09000006";
    private static final Cadence QUARTERS = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence TO_DATE = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
    private static final Measure VISITS = new Direct(new Unit.Count("visits"));
    private static final Measure SHARE = new Percentage("in time", "assessments");
    private static final RollUpRules RATIO = new RollUpRules(Combine.RATIO_OF_SUMS, null, RollUpRules.Missing.REFUSE);

    private static Period quarter(int quarter) {
        return Period.quarter(YearType.FINANCIAL, 2024, quarter);
    }

    private static IndicatorBuilder<Quantitative> define(Measure measure, Cadence cadence) {
        return Quantitative.define("it", "Work done").measuredAs(measure).reported(cadence);
    }

    private static IndicatorBuilder<Quantitative> share() {
        return define(SHARE, QUARTERS).target(Target.atLeast("85")).rollUp(RATIO);
    }

    private static Promise year(Comparison comparison, int target) {
        return new Profiled(Terms.of(comparison), Rational.of(target), Profiled.Kind.FLOW, new Shape.Linear(), null);
    }

    private static Figure share(int quarter, int numerator, int denominator) {
        return Figure.of("it", AREA, quarter(quarter), numerator, denominator);
    }

    private static Figure figure(int quarter, String value) {
        return Figure.of("it", AREA, quarter(quarter), value);
    }

    private static Figure toDate(int month, String value) {
        return Figure.of("it", AREA, Period.yearToDate(YearType.FINANCIAL, YearMonth.of(2024, month)), value);
    }

    private static Evaluation evaluate(IndicatorBuilder<Quantitative> indicator, int report, Figure... figures) {
        return Evaluator.evaluate(
                        Framework.of(AREA, indicator.build()),
                        Figures.of(figures),
                        quarter(report),
                        quarter(report).end().plusDays(20))
                .evaluations()
                .get(0);
    }

    private static @Nullable RequiredRate rate(
            IndicatorBuilder<Quantitative> indicator, int report, Figure... figures) {
        return evaluate(indicator, report, figures).prospects().rate();
    }

    private static Required required(IndicatorBuilder<Quantitative> indicator, int report, Figure... figures) {
        assertThat(rate(indicator, report, figures)).isInstanceOf(Required.class);
        return (Required) rate(indicator, report, figures);
    }

    private static String words(IndicatorBuilder<Quantitative> indicator, int report, Figure... figures) {
        return Narrator.explain(evaluate(indicator, report, figures)).replaceAll("\\s+", " ");
    }

    @Test
    void shareNeedsSoMuchInEachQuarterLeftWithAsManyCasesAsSoFar() {
        // 63 of 80 so far, 40 a quarter: 85% of 160 are 136, so 73 of the 80 to come, 91.25%
        Required required = required(share(), 2, share(1, 31, 39), share(2, 32, 41));

        assertThat(required.soFar())
                .isEqualTo(new YearProgress.Ratio(Rational.HUNDRED, Rational.of(63), Rational.of(80), 2));
        assertThat(required.needed()).isEqualTo(Rational.parse("91.25"));
        assertThat(required.left()).containsExactly(quarter(3), quarter(4));
        assertThat(required.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(required.allowance())
                .as("15% of 160 may miss it, and 17 of 80 did")
                .contains(new RequiredRate.Allowance(Rational.of(24), Rational.of(17)));
        assertThat(words(share(), 2, share(1, 31, 39), share(2, 32, 41)))
                .contains(
                        "needs at least 91.3% in each of 2024/25 Q3 and 2024/25 Q4 to reach 85% for the year; 78.8% so far,"
                                + " with 40 assessments a quarter expected as so far; in the year 24 of 160 may fall short, and 17 have so far");
    }

    @Test
    void meetingExactlyWhatIsNeededMeetsTheYearExactly() {
        // 73 of 80 in the rest of the year make 136 of 160
        Required last = required(share(), 3, share(1, 31, 39), share(2, 32, 41), share(3, 73, 80));

        assertThat(Rational.of(63 + 73, 80 + 80).times(Rational.HUNDRED)).isEqualTo(Rational.of(85));
        assertThat(last.soFar().value()).isEqualTo(Rational.of(85));
        assertThat(last.needed()).isEqualTo(Rational.of(85));
    }

    @Test
    void shareThatWouldHaveToBeAboveTheWholeIsOutOfReach() {
        // 20 of 40 and 40 more to come: 68 of 80 are wanted, 48 of 40
        Required required = required(share(), 2, share(1, 10, 20), share(2, 10, 20));

        assertThat(required.needed()).isEqualTo(Rational.of(120));
        assertThat(required.verdict()).isEqualTo(Verdict.OUT_OF_REACH);
        assertThat(words(share(), 2, share(1, 10, 20), share(2, 10, 20)))
                .contains("needs out of reach if no more cases come than expected: it would take 120.0% in each of");
    }

    @Test
    void shareThatIsToStayLowAllowsSoManyCases() {
        IndicatorBuilder<Quantitative> late =
                define(SHARE, QUARTERS).target(Target.atMost("10")).rollUp(RATIO);

        // 10% of 160 are 16; 9 of 80 so far leave 7 of the 80 to come
        assertThat(required(late, 2, share(1, 4, 39), share(2, 5, 41)))
                .returns(Rational.parse("8.75"), Required::needed)
                .returns(Verdict.OPEN, Required::verdict);
        assertThat(words(late, 2, share(1, 4, 39), share(2, 5, 41)))
                .contains(
                        "needs at most 8.7% in each of 2024/25 Q3 and 2024/25 Q4 to stay at or below 10% for the year")
                .contains("; in the year 16 of 160 may be counted, and 9 are so far");
    }

    @Test
    void shareOfTheWholeIsInReach() {
        // 48 of 60 with 20 to come: 68 of 80 are wanted, 20 of 20
        assertThat(required(share(), 3, share(1, 16, 20), share(2, 16, 20), share(3, 16, 20)))
                .returns(Rational.HUNDRED, Required::needed)
                .returns(Verdict.OPEN, Required::verdict);
    }

    @Test
    void shareThatCannotFallSoFarIsSecured() {
        IndicatorBuilder<Quantitative> low =
                define(SHARE, QUARTERS).target(Target.atLeast("70")).rollUp(RATIO);

        assertThat(required(low, 3, share(1, 20, 20), share(2, 20, 20), share(3, 20, 20)))
                .returns(Rational.of(-20), Required::needed)
                .returns(Verdict.SECURED, Required::verdict);
    }

    @Test
    void quarterWithoutCasesAddsNothing() {
        assertThat(required(share(), 2, share(1, 0, 0), share(2, 8, 10)).soFar())
                .isEqualTo(new YearProgress.Ratio(Rational.HUNDRED, Rational.of(8), Rational.of(10), 2));
    }

    @Test
    void targetForEachQuarterByItselfLeavesNothingToRequire() {
        assertThat(rate(define(SHARE, QUARTERS).target(Target.atLeast("85")), 2, share(1, 31, 39), share(2, 32, 41)))
                .isNull();
        assertThat(rate(define(VISITS, QUARTERS).target(Target.atLeast("30")), 2, figure(1, "27"), figure(2, "31")))
                .isNull();
    }

    @Test
    void flowNeedsWhatIsLeftOfTheYearSharedOverThePeriodsLeft() {
        IndicatorBuilder<Quantitative> visits = define(VISITS, QUARTERS).target(year(Comparison.AT_LEAST, 120));
        Required required = required(visits, 2, figure(1, "27"), figure(2, "32"));

        assertThat(required.year()).isEqualTo(Aim.Wanted.atLeast(Rational.of(120)));
        assertThat(required.needed()).isEqualTo(Rational.parse("30.5"));
        assertThat(required.soFar().each()).isEqualTo(Rational.parse("29.5"));
        assertThat(required.allowance()).isEmpty();
        assertThat(words(visits, 2, figure(1, "27"), figure(2, "32")))
                .as("rounded so that it is enough")
                .contains(
                        "needs at least 31 visits in each of 2024/25 Q3 and 2024/25 Q4 to reach 120 visits for the year; 59"
                                + " visits so far, 30 visits a quarter");
    }

    @Test
    void flowThatIsReachedIsSecured() {
        IndicatorBuilder<Quantitative> visits = define(VISITS, QUARTERS).target(year(Comparison.AT_LEAST, 50));

        assertThat(required(visits, 2, figure(1, "27"), figure(2, "32")).verdict())
                .isEqualTo(Verdict.SECURED);
        assertThat(required(visits, 2, figure(1, "60"), figure(2, "-1")).verdict())
                .as("where something was taken back it may be again")
                .isEqualTo(Verdict.OPEN);
        assertThat(words(visits, 2, figure(1, "27"), figure(2, "32")))
                .contains(
                        "needs secured for the year, whatever comes: at least 50 visits is promised; 59 visits so far");
    }

    @Test
    void allowanceIsUsedUpAndOverrun() {
        IndicatorBuilder<Quantitative> nights = define(VISITS, TO_DATE).target(Target.atMost("100"));
        Required some = required(nights, 2, toDate(6, "40"), toDate(9, "79"));

        assertThat(some.needed()).isEqualTo(Rational.parse("10.5"));
        assertThat(some.allowance()).contains(new RequiredRate.Allowance(Rational.of(100), Rational.of(79)));
        assertThat(some.allowance().orElseThrow().left()).isEqualTo(Rational.of(21));
        assertThat(words(nights, 2, toDate(6, "40"), toDate(9, "79")))
                .contains(
                        "needs at most 10 visits in each of the 2 quarters left to stay at or below 100 visits for the year;"
                                + " 79 visits so far, 40 visits a quarter; left of the year's allowance: 21 visits");
        assertThat(required(nights, 2, toDate(9, "100")))
                .returns(Verdict.OPEN, Required::verdict)
                .returns(Rational.ZERO, Required::needed);
        assertThat(required(nights, 2, toDate(9, "101")).verdict()).isEqualTo(Verdict.OUT_OF_REACH);
    }

    @Test
    void shareOfTheYearSoFarIsRequiredOnlyWhereItsCasesAddUp() {
        Figure soFar = Figure.of("it", AREA, Period.yearToDate(YearType.FINANCIAL, YearMonth.of(2024, 9)), 63, 80);
        IndicatorBuilder<Quantitative> unsaid = define(SHARE, TO_DATE).target(Target.atLeast("85"));
        IndicatorBuilder<Quantitative> flow = Quantitative.define("it", "Work done")
                .measuredAs(SHARE)
                .reported(new Reporting(TO_DATE, 0, new Accrual(Accrual.Nature.FLOW, Accrual.Given.AS_COVERED)))
                .target(Target.atLeast("85"));

        assertThat(rate(unsaid, 2, soFar)).isNull();
        assertThat(required(flow, 2, soFar).needed()).isEqualTo(Rational.parse("91.25"));
    }

    @Test
    void missingQuarterIsNamedAndNotTakenForZero() {
        IndicatorBuilder<Quantitative> visits = define(VISITS, QUARTERS).target(year(Comparison.AT_LEAST, 120));

        assertThat(rate(visits, 3, figure(1, "27"), figure(3, "32")))
                .isEqualTo(new NotTold(Reason.NOT_AVAILABLE, List.of(quarter(2))));
        assertThat(words(visits, 3, figure(1, "27"), figure(3, "32")))
                .contains("needs cannot be told: no figure for 2024/25 Q2, so where the year stands is not known");
    }

    @Test
    void nothingIsCountedAcrossABreakOrFromAFigureThatIsLate() {
        IndicatorBuilder<Quantitative> visits = define(VISITS, QUARTERS).target(year(Comparison.AT_LEAST, 120));
        Figure broken = new Figure(
                figure(2, "1").indicator(),
                figure(2, "1").area(),
                quarter(2),
                new Observation.Single(Rational.of(32)),
                Set.of(Mark.BREAK),
                null,
                "");

        assertThat(rate(visits, 2, figure(1, "27"), broken)).isEqualTo(new NotTold(Reason.NOT_COMPARABLE, List.of()));
        assertThat(rate(visits, 2, figure(1, "27"))).isEqualTo(new NotTold(Reason.LATE, List.of()));
    }

    @Test
    void valuesWithoutCountsCannotBeAddedUp() {
        assertThat(rate(share(), 2, figure(1, "80"), share(2, 8, 10)))
                .isEqualTo(new NotTold(Reason.NOT_AVAILABLE, List.of()));
    }

    @Test
    void targetThatIsNotKnownYetAsksForNothingYet() {
        IndicatorBuilder<Quantitative> nights = define(VISITS, TO_DATE)
                .target(new Relative(
                        Terms.of(Comparison.AT_MOST), new Relative.Reference.ToLastYear(), new Relative.Step.Same()));

        assertThat(rate(nights, 2, toDate(9, "79"))).isEqualTo(new NotTold(Reason.NO_TARGET, List.of()));
        assertThat(words(nights, 2, toDate(9, "79")))
                .contains("needs cannot be told: what will be the target at the end of the year is not known yet");
    }

    @Test
    void figureThatIsNotThereIsToldOnce() {
        IndicatorBuilder<Quantitative> visits = define(VISITS, QUARTERS).target(year(Comparison.AT_LEAST, 120));
        Figure missing = Figure.of("it", AREA, quarter(2), new Observation.Missing(Reason.NOT_AVAILABLE));

        assertThat(rate(visits, 2, figure(1, "27"), missing)).isEqualTo(new NotTold(Reason.NOT_AVAILABLE, List.of()));
        assertThat(words(visits, 2, figure(1, "27"), missing)).doesNotContain("needs");
    }

    @Test
    void lastPeriodOfTheYearLeavesNothing() {
        IndicatorBuilder<Quantitative> visits = define(VISITS, QUARTERS).target(year(Comparison.AT_LEAST, 120));

        assertThat(rate(visits, 4, figure(1, "27"), figure(2, "30"), figure(3, "30"), figure(4, "30")))
                .isNull();
    }

    @Test
    void rangeForTheYearAsksForARangeInEachPeriodLeft() {
        // 40 so far and two quarters left: 80 - 40 = 2 x 20, 100 - 40 = 2 x 30
        IndicatorBuilder<Quantitative> visits = define(VISITS, TO_DATE).target(Target.within("80", "101"));
        Required required = required(visits, 2, toDate(9, "40"));

        assertThat(required.needed()).isEqualTo(Rational.of(20));
        assertThat(required.neededAtMost()).contains(Rational.parse("30.5"));
        assertThat(required.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(required.allowance()).isEmpty();
        assertThat(words(visits, 2, toDate(9, "40")))
                .contains("20 visits to 30 visits in each of the 2 quarters left to stay within 80 visits to 101 visits"
                        + " for the year; 40 visits so far, 20 visits a quarter");
        assertThat(words(visits, 2, toDate(9, "90")))
                .as("fewer than none cannot come")
                .contains("0 visits to 5 visits in each of the 2 quarters left");
        assertThat(words(visits, 2, toDate(9, "102"))).contains("out of reach: 80 visits to 101 visits for the year");
    }

    @Test
    void rangeOfAShareIsOutOfReachAtEitherEnd() {
        // 63 of 80 so far, 40 a quarter: 128 to 144 of 160, so 65 to 81 of the 80 to come
        IndicatorBuilder<Quantitative> share =
                define(SHARE, QUARTERS).target(Target.within("80", "90")).rollUp(RATIO);
        assertThat(required(share, 2, share(1, 31, 39), share(2, 32, 41)).neededAtMost())
                .contains(Rational.parse("101.25"));
        assertThat(words(share, 2, share(1, 31, 39), share(2, 32, 41)))
                .contains(
                        "81.3% to 100.0% in each of 2024/25 Q3 and 2024/25 Q4 to stay within 80% to 90% for the year");
        assertThat(words(share, 3, share(1, 10, 40), share(2, 10, 40), share(3, 10, 40)))
                .contains("out of reach if no more cases come than expected: it would take 245.0% in 2024/25 Q4"
                        + " to reach 80% for the year");
        // 48 of 160 are 30%, and 120 have come already: 72 fewer than none of 40
        assertThat(words(
                        define(SHARE, QUARTERS)
                                .target(Target.within("20", "30"))
                                .rollUp(RATIO),
                        3,
                        share(1, 40, 40),
                        share(2, 40, 40),
                        share(3, 40, 40)))
                .contains("it would take -180.0% in 2024/25 Q4 to stay at or below 30% for the year");
    }

    @Test
    void whatIsOutOfReachByLittleIsNotShownAsThoughItCouldCome() {
        // 99.99% of 40,000 are 39,996, and 29,995 have come: 10,001 of the 10,000 to come
        assertThat(words(
                        define(SHARE, QUARTERS).target(Target.atLeast("99.99")).rollUp(RATIO),
                        3,
                        share(1, 10000, 10000),
                        share(2, 10000, 10000),
                        share(3, 9995, 10000)))
                .contains("it would take 100.01% in 2024/25 Q4 to reach 99.99% for the year");
    }

    @Test
    void noPolarityAsksForNoRate() {
        assertThat(rate(
                        define(VISITS, TO_DATE).target(Target.none("no side")).better(Polarity.NEITHER),
                        2,
                        toDate(9, "40")))
                .isNull();
    }

    @Test
    void limitIsTheOneThatWillBeInForceAtTheEndOfTheYear() {
        IndicatorBuilder<Quantitative> nights = define(VISITS, TO_DATE)
                .target(new TargetVersion(TargetVersion.ALWAYS, null, Target.atMost("100"), null, "", ""))
                .target(new TargetVersion(
                        LocalDate.of(2025, 1, 1), null, Target.atMost("90"), LocalDate.of(2024, 9, 1), "", ""));

        assertThat(required(nights, 2, toDate(9, "79")).promised()).isEqualTo(Rational.of(90));
        assertThat(required(nights, 1, toDate(6, "40")).promised())
                .as("what is not approved yet is not known")
                .isEqualTo(Rational.HUNDRED);
    }
}
