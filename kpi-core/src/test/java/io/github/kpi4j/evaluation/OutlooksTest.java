package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.forecast.Forecast;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.SeasonalNaive;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.outlook.Horizon;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.outlook.OutlookFinding;
import io.github.kpi4j.outlook.OutlookFinding.Foreseen;
import io.github.kpi4j.outlook.OutlookFinding.NotForeseen;
import io.github.kpi4j.outlook.OutlookFinding.Verdict;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.promise.Trajectory;
import io.github.kpi4j.promise.Trajectory.Milestone;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import io.github.kpi4j.target.Threshold.Comparison;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where indicators would be at the end of their year and in the end, by numbers worked out by hand. */
class OutlooksTest {

    private static final String AREA = "E09000006";
    private static final Cadence QUARTERS = Cadence.quarterly(YearType.FINANCIAL);

    /** Stays as it is, with a normal standard error of two. */
    private record GiveOrTakeTwo() implements ForecastRule {
        @Override
        public Forecast project(Series history, int ahead) {
            return new LastValue().project(history, ahead) instanceof Forecast.Projected projected
                    ? new Forecast.Projected(
                            projected.values(),
                            projected.basis(),
                            new Uncertainty.Spread(Collections.nCopies(ahead, 2.0), null))
                    : new Forecast.NotProjected(Reason.NOT_AVAILABLE, 0);
        }
    }

    private static Period quarter(int startYear, int quarter) {
        return Period.quarter(YearType.FINANCIAL, startYear, quarter);
    }

    private static IndicatorBuilder<Quantitative> share(ForecastRule rule) {
        return Quantitative.define("it", "In time")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(QUARTERS)
                .forecast(new Outlook(rule));
    }

    private static IndicatorBuilder<Quantitative> steady(Target target) {
        return share(new GiveOrTakeTwo()).target(target);
    }

    private static Framework framework(IndicatorBuilder<Quantitative> indicator, @Nullable LocalDate until) {
        return new Framework(
                "",
                "",
                new AreaId(AREA),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(),
                List.of(indicator.build()),
                new Governance(List.of(), List.of(), until),
                RollUp.NONE,
                ResultsChain.NONE);
    }

    private static Scorecard evaluate(Framework framework, Period report, Figure... figures) {
        return Evaluator.evaluate(
                framework, Figures.of(figures), report, report.end().plusDays(20));
    }

    private static List<OutlookFinding> outlooks(Framework framework, Period report, Figure... figures) {
        return evaluate(framework, report, figures)
                .evaluations()
                .get(0)
                .prospects()
                .outlooks();
    }

    private static Foreseen yearEnd(IndicatorBuilder<Quantitative> indicator, String... values) {
        return (Foreseen) outlooks(framework(indicator, null), quarter(2024, 2), figures(values))
                .get(0);
    }

    /** The last is of the second quarter of 2024/25. */
    private static Figure[] figures(String... values) {
        long last = QUARTERS.slot(quarter(2024, 2));
        Figure[] figures = new Figure[values.length];
        for (int i = 0; i < values.length; i++) {
            figures[i] = Figure.of("it", AREA, QUARTERS.in(last - values.length + 1 + i), values[i]);
        }
        return figures;
    }

    private static String words(IndicatorBuilder<Quantitative> indicator, String... values) {
        return Narrator.explain(evaluate(framework(indicator, null), quarter(2024, 2), figures(values))
                        .evaluations()
                        .get(0))
                .replaceAll("\\s+", " ");
    }

    @Test
    void lookAheadIsToTheEndOfTheYearAndToTheEndOfTheFramework() {
        List<OutlookFinding> both = outlooks(
                framework(steady(Target.atLeast("60")), LocalDate.of(2026, 5, 1)), quarter(2024, 2), figures("61"));

        assertThat(both)
                .extracting(OutlookFinding::horizon)
                .containsExactly(
                        new Horizon(Horizon.Kind.YEAR_END, quarter(2024, 4), 2),
                        new Horizon(Horizon.Kind.END, quarter(2025, 4), 6));
    }

    @Test
    void frameworkThatEndsWithTheYearIsSaidOnceAndOneThatIsOverNotAtAll() {
        Framework withYear = framework(steady(Target.atLeast("60")), LocalDate.of(2025, 3, 31));
        Framework over = framework(steady(Target.atLeast("60")), LocalDate.of(2024, 9, 30));
        Framework sooner = framework(steady(Target.atLeast("60")), LocalDate.of(2024, 12, 31));

        assertThat(outlooks(withYear, quarter(2024, 2), figures("61"))).hasSize(1);
        assertThat(outlooks(over, quarter(2024, 2), figures("61"))).hasSize(1);
        assertThat(outlooks(sooner, quarter(2024, 2), figures("61")))
                .extracting(finding -> finding.horizon().kind())
                .containsExactly(Horizon.Kind.END, Horizon.Kind.YEAR_END);
    }

    @Test
    void lastFigureOfAYearLooksAheadToTheEndOfTheNext() {
        assertThat(outlooks(
                        framework(steady(Target.atLeast("60")), null),
                        quarter(2024, 4),
                        Figure.of("it", AREA, quarter(2024, 4), "61")))
                .extracting(OutlookFinding::horizon)
                .containsExactly(new Horizon(Horizon.Kind.YEAR_END, quarter(2025, 4), 4));
    }

    @Test
    void chanceAndIntervalAreThoseOfTheNormalDistribution() {
        Foreseen foreseen = yearEnd(steady(Target.atLeast("60")), "61");

        assertThat(foreseen.value()).isEqualTo(Rational.of(61));
        assertThat(foreseen.chance().orElseThrow()).isCloseTo(0.6914624612740131, within(1e-12));
        Interval interval = foreseen.interval().orElseThrow();
        assertThat(interval.lower()).isCloseTo(57.08007203091989, within(1e-9));
        assertThat(interval.upper()).isCloseTo(64.919927969, within(1e-9));
        assertThat(foreseen.verdict()).contains(Verdict.TOO_CLOSE_TO_CALL);
        assertThat(foreseen.wouldMeet()).contains(true);
    }

    @Test
    void rangeIsMetInside() {
        // between half a standard error below and one above: 0.8413447460685429 - 0.3085375387259869
        assertThat(yearEnd(steady(Target.within("60", "63")), "61").chance().orElseThrow())
                .isCloseTo(0.532807207342556, within(1e-12));
        assertThat(yearEnd(steady(Target.within("50", "70")), "61").verdict()).contains(Verdict.ON_COURSE);
        assertThat(yearEnd(steady(Target.within("66", "70")), "61").verdict()).contains(Verdict.OFF_COURSE);
    }

    @Test
    void verdictsAreClearOnlyBeyondTheInterval() {
        assertThat(yearEnd(steady(Target.atLeast("57")), "61").verdict()).contains(Verdict.ON_COURSE);
        assertThat(yearEnd(steady(Target.atLeast("65")), "61").verdict()).contains(Verdict.OFF_COURSE);
        assertThat(yearEnd(steady(Target.atMost("65")), "61").verdict()).contains(Verdict.ON_COURSE);
        IndicatorBuilder<Quantitative> bold = share(new GiveOrTakeTwo())
                .forecast(new Outlook(new GiveOrTakeTwo(), new Confidence(0.5)))
                .target(Target.atLeast("59.5"));
        assertThat(yearEnd(bold, "61").verdict()).contains(Verdict.ON_COURSE);
    }

    @Test
    void targetIsTheOneThatWillHoldThen() {
        Promise way = new Trajectory(
                Terms.of(Comparison.AT_LEAST),
                List.of(
                        new Milestone(LocalDate.of(2024, 3, 31), Rational.of(50)),
                        new Milestone(LocalDate.of(2025, 3, 31), Rational.of(62)),
                        new Milestone(LocalDate.of(2026, 3, 31), Rational.of(70))),
                Trajectory.Between.LINEAR);
        IndicatorBuilder<Quantitative> indicator = share(new GiveOrTakeTwo())
                .target(way)
                .endTarget(new EndTarget(
                        LocalDate.of(2026, 3, 31), new Promise.Stated(Target.atLeast("75")), null, "", ""));
        List<OutlookFinding> both =
                outlooks(framework(indicator, LocalDate.of(2028, 3, 31)), quarter(2024, 2), figures("61"));

        assertThat(both)
                .extracting(finding -> ((Foreseen) finding).aim())
                .containsExactly(Aim.Wanted.atLeast(Rational.of(62)), Aim.Wanted.atLeast(Rational.of(75)));
        assertThat(both.get(1).horizon().period())
                .as("the end target has its own day")
                .isEqualTo(quarter(2025, 4));
    }

    @Test
    void whatIsPromisedThenMayNotBeKnown() {
        assertThat(yearEnd(share(new GiveOrTakeTwo()).target(Target.none("new")).better(Polarity.HIGHER), "61"))
                .returns(new Aim.Unknown(Reason.NO_TARGET), Foreseen::aim)
                .returns(java.util.Optional.empty(), Foreseen::verdict);
        assertThat(yearEnd(share(new GiveOrTakeTwo()).target(Target.none("new")).better(Polarity.NEITHER), "61")
                        .aim())
                .isEqualTo(new Aim.Unknown(Reason.NO_POLARITY));
    }

    @Test
    void publishedValueCountsWherePublishedValuesAreJudged() {
        IndicatorBuilder<Quantitative> exact = steady(Target.atLeast("60")).decimals(0);
        IndicatorBuilder<Quantitative> published =
                steady(Target.atLeast("60")).decimals(0).judge(Judging.AS_PUBLISHED);

        assertThat(yearEnd(exact, "59.6").wouldMeet()).contains(false);
        assertThat(yearEnd(published, "59.6").wouldMeet()).contains(true);
    }

    @Test
    void nothingIsForecastFromAFigureThatIsNotThere() {
        Framework framework = framework(steady(Target.atLeast("60")), null);
        Figure missing = Figure.of("it", AREA, quarter(2024, 2), new Observation.Missing(Reason.SUPPRESSED));

        assertThat(outlooks(framework, quarter(2024, 2))).isEmpty();
        assertThat(outlooks(framework, quarter(2024, 2), missing))
                .extracting(finding -> ((NotForeseen) finding).reason())
                .containsExactly(Reason.SUPPRESSED);
        assertThat(outlooks(framework, quarter(2024, 3), figures("61")))
                .as("an old figure stands for a late one")
                .extracting(finding -> ((NotForeseen) finding).reason())
                .containsExactly(Reason.LATE);
    }

    @Test
    void ruleThatLacksFiguresSaysHowManyThereAre() {
        assertThat(outlooks(
                        framework(share(new RunRate(3)).target(Target.atLeast("60")), null),
                        quarter(2024, 2),
                        figures("60", "61")))
                .singleElement()
                .isInstanceOfSatisfying(NotForeseen.class, not -> {
                    assertThat(not.reason()).isEqualTo(Reason.TOO_FEW);
                    assertThat(not.points()).isEqualTo(2);
                });
    }

    @Test
    void onlyNumbersAtRegularTimesAreForecast() {
        IndicatorBuilder<Quantitative> inWords = Quantitative.define("it", "Told")
                .measuredAs(new InWords())
                .reported(QUARTERS)
                .target(Target.none("told"))
                .better(Polarity.NEITHER)
                .forecast(new Outlook(new LastValue()));

        assertThatIllegalArgumentException()
                .isThrownBy(inWords::build)
                .withMessage("it: only numbers that come in regular periods are forecast");
    }

    @Test
    void wordsGiveValueIntervalTargetAndChance() {
        assertThat(words(steady(Target.atLeast("60")), "61"))
                .contains(
                        "(95% interval 57.1% to 64.9%); target then at least 60%: a chance of 69 in 100 of meeting it, too"
                                + " close to call");
        assertThat(words(steady(Target.atLeast("40")), "61"))
                .contains("a chance of more than 99 in 100 of meeting it, on course");
        assertThat(words(steady(Target.atLeast("80")), "61"))
                .contains("a chance of less than 1 in 100 of meeting it, off course");
    }

    @Test
    void wordsSayHowItGoesOn() {
        Target target = Target.atLeast("60");

        assertThat(words(share(new RunRate(2)).target(target), "60", "61", "62"))
                .contains("forecast 64.0% in 2024/25 Q4 if it goes on changing as over the last 2 quarters;")
                .contains("it would meet it; how sure that is cannot be told, with so few figures");
        assertThat(words(share(new LinearTrend(4)).target(target), "60", "61", "62", "63"))
                .contains("65.0% in 2024/25 Q4 if it goes on along the straight line through the last 4 quarters;")
                .contains("cannot be told, as the figures so far never strayed from the rule");
        assertThat(words(share(new SeasonalNaive()).target(target), "60", "61", "62", "63"))
                .contains("61.0% in 2024/25 Q4 if each quarter repeats that of the latest year;");
        assertThat(words(share(new LinearTrend(4)).target(target), "60", "61"))
                .contains(
                        "forecast cannot be told: the straight line through 4 figures needs 4 comparable figures one after"
                                + " the other, and there are two");
    }

    private static String yearSoFar(Unit unit, ForecastRule rule) {
        Cadence toDate = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
        Framework framework = framework(
                Quantitative.define("it", "Done so far")
                        .measuredAs(new Direct(unit))
                        .reported(toDate)
                        .target(Target.atLeast("80"))
                        .forecast(new Outlook(rule)),
                LocalDate.of(2026, 3, 31));
        Figure figure = Figure.of("it", AREA, Period.yearToDate(YearType.FINANCIAL, YearMonth.of(2024, 9)), "40");
        return Narrator.explain(evaluate(framework, quarter(2024, 2), figure)
                        .evaluations()
                        .get(0))
                .replaceAll("\\s+", " ");
    }

    @Test
    void wordsSayOfTheYearSoFarWhatCanBeToldAndForWhenItCannot() {
        assertThat(yearSoFar(new Unit.Count("visits"), new RunRate(4)))
                .contains("forecast 80 visits in the year 2024/25 to March 2025 if it goes on changing as since")
                .contains("forecast cannot be told for the year 2025/26 to March 2026: totals of the year so far begin"
                        + " again each year");
        assertThat(yearSoFar(new Unit.Count("visits"), new LastValue()))
                .contains("forecast cannot be told: totals of the year so far grow, and begin again each year; only the"
                        + " run rate goes on with them");
        assertThat(yearSoFar(new Unit.Percent(), new RunRate(4)))
                .contains("forecast cannot be told: figures of the year so far begin again each year, and only totals"
                        + " can be carried on to its end");
    }

    @Test
    void whatCannotBeIsCutOffInWordsAlone() {
        assertThat(words(steady(Target.atLeast("90")), "98"))
                .contains("98.0% in 2024/25 Q4")
                .contains("(95% interval 94.1% to 100.0%, cut off at what is possible)");
        assertThat(yearEnd(steady(Target.atLeast("90")), "98")
                        .interval()
                        .orElseThrow()
                        .upper())
                .isGreaterThan(100);
        assertThat(words(share(new RunRate(1)).target(Target.atLeast("90")), "90", "97"))
                .contains("forecast 100% (the rule leads beyond it, to 111.0%) in 2024/25 Q4");
    }

    @Test
    void reportNamesThoseThatWouldChangeSides() {
        Scorecard falling = evaluate(
                framework(share(new RunRate(1)).target(Target.atLeast("60")), null),
                quarter(2024, 2),
                figures("64", "61"));
        Scorecard rising = evaluate(
                framework(share(new RunRate(1)).target(Target.atLeast("60")), null),
                quarter(2024, 2),
                figures("55", "58"));
        Scorecard standing = evaluate(framework(steady(Target.atLeast("60")), null), quarter(2024, 2), figures("61"));

        assertThat(new CommitteeReport(falling).yearEnd().wouldMiss()).hasSize(1);
        assertThat(new CommitteeReport(falling).yearEnd().wouldMeet()).isEmpty();
        assertThat(new CommitteeReport(rising).yearEnd().wouldMeet()).hasSize(1);
        assertThat(new CommitteeReport(standing).yearEnd().forecast()).hasSize(1);
        assertThat(Narrator.document(new CommitteeReport(falling)).toString()).contains("Where it is heading");
    }
}
