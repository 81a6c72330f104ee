package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Rating;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.FiveYearTrend;
import io.github.kpi4j.trend.MannKendallTrend;
import io.github.kpi4j.trend.RegressionTrend;
import io.github.kpi4j.trend.RunChartTrend;
import io.github.kpi4j.trend.RunOfMoves;
import io.github.kpi4j.trend.TrendRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Measures, trend rules, baselines, and indicators of the four kinds whose parts go together. */
final class IndicatorArbitraries {

    private static final LocalDate BASELINE_DAY = LocalDate.of(2021, 6, 30);

    private IndicatorArbitraries() {}

    static Arbitrary<Measure> measures() {
        Arbitrary<Measure> grades = SeriesArbitraries.scales().flatMap(GradeArbitraries::ownGrades);
        Arbitrary<Measure> bands =
                SeriesArbitraries.scales().flatMap(scale -> GradeArbitraries.banded(scale, "number"));
        return Arbitraries.frequencyOf(
                Tuple.of(5, numeric()),
                Tuple.of(1, grades),
                Tuple.of(1, bands),
                Tuple.of(1, Arbitraries.just(new InWords())),
                Tuple.of(1, Arbitraries.just(unitCost("cost", "number"))),
                Tuple.of(1, PriceArbitraries.realTerms("cost")),
                Tuple.of(1, FormulaArbitraries.over("first", "second")),
                Tuple.of(1, ForecastArbitraries.gaps()));
    }

    static UnitCost unitCost(String cost, String units) {
        return new UnitCost(new IndicatorId(cost), new IndicatorId(units), new Unit.Money("GBP", "child"));
    }

    /** The cost divided by the count of a percentage. */
    static UnitCost costOfEach(String cost, String units) {
        return new UnitCost(
                new IndicatorId(cost), new IndicatorId(units), UnitCost.By.COUNT, new Unit.Money("GBP", "child"));
    }

    private static Arbitrary<Measure> numeric() {
        Arbitrary<Measure> direct = NumberArbitraries.units().map(Direct::new);
        Arbitrary<Measure> means = NumberArbitraries.units().map(unit -> new Mean("days waited", "children", unit));
        Arbitrary<Measure> shares = SeriesArbitraries.grades().map(ShareAtOrAbove::new);
        Arbitrary<Measure> ratios = Arbitraries.of(
                new Percentage("visits in time", "visits"), new RatePer("children in care", "children", 10_000));
        return Arbitraries.frequencyOf(
                Tuple.of(2, direct), Tuple.of(1, means), Tuple.of(1, shares), Tuple.of(6, ratios));
    }

    static Arbitrary<TrendRule> trendRules() {
        Arbitrary<Rational> bands =
                Arbitraries.oneOf(Arbitraries.just(Rational.ZERO), NumberArbitraries.shortDistances());
        Arbitrary<TrendRule> previous = bands.map(AgainstPrevious::new);
        Arbitrary<TrendRule> lastYear = bands.map(AgainstLastYear::new);
        Arbitrary<TrendRule> runs = Arbitraries.integers().between(2, 5).map(RunOfMoves::new);
        Arbitrary<TrendRule> tested = Arbitraries.of(
                new RegressionTrend(),
                new MannKendallTrend(),
                new FiveYearTrend(),
                new ChartTrend(ChartRules.COUNCIL.withMinimumPoints(6), Phases.ONE),
                new ChartTrend(ChartTrend.Chart.P, ChartRules.COUNCIL.withMinimumPoints(4), Phases.ONE),
                new ChartTrend(ChartTrend.Chart.U, ChartRules.COUNCIL.withMinimumPoints(4), Phases.ONE),
                new RunChartTrend(6, null));
        return Arbitraries.frequencyOf(
                Tuple.of(2, previous), Tuple.of(2, lastYear), Tuple.of(2, runs), Tuple.of(3, tested));
    }

    static Arbitrary<Baseline> baselines() {
        Arbitrary<Baseline> grades = SeriesArbitraries.grades()
                .map(grade -> new Baseline.Stated(new Value.Graded(grade), "last inspection"));
        Arbitrary<Baseline> others = PeriodArbitraries.cadences().flatMap(IndicatorArbitraries::baselines);
        return Arbitraries.frequencyOf(Tuple.of(1, grades), Tuple.of(4, others));
    }

    private static Arbitrary<Baseline> baselines(Cadence cadence) {
        Arbitrary<Period> days =
                Arbitraries.of(BASELINE_DAY, BASELINE_DAY.plusYears(4)).map(Period::snapshot);
        Arbitrary<Baseline> stated = Combinators.combine(NumberArbitraries.decimals(), days.injectNull(0.5))
                .as((value, day) -> new Baseline.Stated(Value.Amount.of(value), day, "annual return"));
        Arbitrary<Baseline> means = Arbitraries.integers()
                .between(0, 4)
                .map(years -> new Baseline.MeanOf(List.of(
                        cadence.in(cadence.slotHolding(BASELINE_DAY.plusYears(years))),
                        cadence.in(cadence.slotHolding(BASELINE_DAY.plusYears(years + 1L))))));
        return Arbitraries.frequencyOf(
                Tuple.of(3, stated),
                Tuple.of(1, means),
                Tuple.of(4, baselinesOf(cadence)),
                Tuple.of(1, byArea(stated, baselinesOf(cadence))));
    }

    /** Baselines for the area that frameworks are made for and for another; in a third of them for all others as well. */
    private static Arbitrary<Baseline> byArea(Arbitrary<Baseline> own, Arbitrary<Baseline> others) {
        AreaId elsewhere = new AreaId("E10000015");
        return Combinators.combine(own, own, others.injectNull(0.7), Arbitraries.of(true, false))
                .as((here, there, rest, owns) -> new Baseline.ByArea(
                        owns ? Map.of(FrameworkArbitraries.OWN, here, elsewhere, there) : Map.of(elsewhere, there),
                        rest));
    }

    /** Baselines that go with values of any type. */
    private static Arbitrary<Baseline> baselinesOf(Cadence cadence) {
        return Arbitraries.of(
                new Baseline.OfPeriod(cadence.in(cadence.slotHolding(BASELINE_DAY))),
                new Baseline.OfPeriod(cadence.in(cadence.slotHolding(BASELINE_DAY.plusYears(4)))),
                new Baseline.SamePeriodLastYear(),
                new Baseline.NoneYet("figures begin this year"));
    }

    static Arbitrary<Indicator> indicators() {
        Arbitrary<IndicatorPlan> costs = unitCosts("cost", "number");
        return Arbitraries.frequencyOf(Tuple.of(5, plans()), Tuple.of(1, costs))
                .map(plan -> plan.named("indicator", "", List.of()));
    }

    /** Indicators that need their own figures only. */
    static Arbitrary<IndicatorPlan> plans() {
        Arbitrary<IndicatorPlan> numbers = PeriodArbitraries.cadences().flatMap(cadence -> numbers(cadence, numeric()));
        Arbitrary<IndicatorPlan> graded = Combinators.combine(PeriodArbitraries.cadences(), SeriesArbitraries.scales())
                .flatAs(IndicatorArbitraries::graded);
        return Arbitraries.frequencyOf(
                Tuple.of(32, numbers), Tuple.of(4, graded), Tuple.of(6, worded()), Tuple.of(5, waiting()));
    }

    static Arbitrary<IndicatorPlan> unitCosts(String cost, String units) {
        return PeriodArbitraries.cadences()
                .flatMap(cadence -> numbers(cadence, Arbitraries.just(unitCost(cost, units))));
    }

    static Arbitrary<IndicatorPlan> numbers(Cadence cadence, Arbitrary<? extends Measure> measures) {
        return Arbitraries.frequency(
                        Tuple.of(8, Polarity.HIGHER),
                        Tuple.of(8, Polarity.LOWER),
                        Tuple.of(3, Polarity.CLOSER),
                        Tuple.of(1, Polarity.NEITHER))
                .flatMap(polarity -> Combinators.combine(
                                substances(cadence, measures, baselines(cadence)),
                                TargetArbitraries.historiesOf(PromiseArbitraries.pulling(polarity.sense())),
                                TargetArbitraries.historiesOf(PromiseArbitraries.overTheYear(polarity.sense())),
                                Arbitraries.integers().between(0, 3),
                                publications())
                        .as((substance, targets, overTheYear, choice, publication) -> new IndicatorPlan(
                                substance,
                                polarity,
                                choice == 0 && fits(overTheYear, substance) ? overTheYear : targets,
                                publication)));
    }

    /** Whether figures of this kind can be held against a year that is spread. */
    private static boolean fits(TargetHistory targets, IndicatorPlan.Substance substance) {
        return targets.promises().stream()
                .allMatch(promise -> promise.refusal(
                                substance.reporting().cadence(),
                                substance.measure().unit())
                        .isEmpty());
    }

    /** What is to become better than it was in its first year, which has not ended yet. */
    private static Arbitrary<IndicatorPlan> waiting() {
        return PeriodArbitraries.cadences()
                .flatMap(cadence -> Combinators.combine(
                                substances(
                                        cadence,
                                        numeric(),
                                        Arbitraries.just(new Baseline.NoneYet("figures begin this year"))),
                                PromiseArbitraries.betterThanAtTheBaseline(),
                                publications())
                        .as((substance, promise, publication) -> new IndicatorPlan(
                                substance,
                                promise.polarity(),
                                new TargetHistory(List.of(TargetVersion.always(promise))),
                                publication)));
    }

    private static Arbitrary<IndicatorPlan> graded(Cadence cadence, Scale scale) {
        return graded(cadence, scale, GradeArbitraries.ownGrades(scale));
    }

    static Arbitrary<IndicatorPlan> graded(Cadence cadence, Scale scale, Arbitrary<Measure> measures) {
        Arbitrary<Target> targets = Arbitraries.integers()
                .between(0, 5)
                .map(number ->
                        new AtLeastGrade(SeriesArbitraries.grade(scale, number), new Tolerance.Points(Rational.ONE)));
        Arbitrary<Baseline> stated = Arbitraries.integers()
                .between(0, 5)
                .map(number -> new Baseline.Stated(
                        new Value.Graded(SeriesArbitraries.grade(scale, number)), "last inspection"));
        Arbitrary<Baseline> baselines = Arbitraries.oneOf(stated, baselinesOf(cadence));
        return Combinators.combine(
                        substances(cadence, measures, baselines), TargetArbitraries.histories(targets), publications())
                .as((substance, history, publication) ->
                        new IndicatorPlan(substance, Polarity.HIGHER, history, publication));
    }

    private static Arbitrary<IndicatorPlan> worded() {
        return PeriodArbitraries.cadences()
                .flatMap(cadence -> Combinators.combine(
                                substances(cadence, Arbitraries.just(new InWords()), baselinesOf(cadence)),
                                wordedTargets(),
                                Arbitraries.of(Polarity.HIGHER, Polarity.UNSTATED, Polarity.NEITHER),
                                publications())
                        .as((substance, history, polarity, publication) ->
                                new IndicatorPlan(substance, polarity, history, publication)));
    }

    private static Arbitrary<TargetHistory> wordedTargets() {
        Arbitrary<TargetHistory> inWords = TargetArbitraries.inWords()
                .map(target -> new TargetHistory(
                        List.of(TargetVersion.always(new io.github.kpi4j.promise.Promise.Stated(target)))));
        return Arbitraries.frequencyOf(
                Tuple.of(4, inWords), Tuple.of(1, TargetArbitraries.histories(TargetArbitraries.none())));
    }

    private static Arbitrary<IndicatorPlan.Substance> substances(
            Cadence cadence, Arbitrary<? extends Measure> measures, Arbitrary<Baseline> baselines) {
        return Combinators.combine(
                        measures,
                        Arbitraries.of(0, 0, 30, 90),
                        Arbitraries.integers().between(0, 2),
                        inVersions(baselines),
                        trendRules().list().ofMaxSize(3))
                .as((measure, lag, choice, starts, trends) -> new IndicatorPlan.Substance(
                        measure,
                        new Reporting(cadence, lag, choice == 0 ? accrual(cadence, measure) : Accrual.PLAIN),
                        starts,
                        trends));
    }

    /** Totals or parts of the year where the cadence and the measure allow for them. */
    private static Accrual accrual(Cadence cadence, Measure measure) {
        Span covers = cadence.covers().span();
        if (!Accrual.addsUp(measure)) {
            return Accrual.PLAIN;
        }
        if (covers == Span.YEAR_TO_DATE) {
            return new Accrual(Accrual.Nature.FLOW, Accrual.Given.IN_PERIOD);
        }
        return covers.tiles()
                        && covers != Span.YEAR
                        && covers.months() == cadence.every().months()
                ? new Accrual(Accrual.Nature.FLOW, Accrual.Given.CUMULATIVE)
                : Accrual.PLAIN;
    }

    /** Now and then a second version, known soon or late, or a further starting point. */
    private static Arbitrary<Baselines> inVersions(Arbitrary<Baseline> baselines) {
        return Combinators.combine(
                        baselines,
                        baselines,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(-20, 0, 30, 400))
                .as((first, second, choice, years, days) -> {
                    LocalDate from = BASELINE_DAY.plusYears(years).plusDays(1);
                    var versions = new ArrayList<>(List.of(BaselineVersion.first(first)));
                    if (choice < 2) {
                        versions.add(new BaselineVersion(second, from, from.plusDays(days), "a new start"));
                    }
                    return new Baselines(
                            versions, choice == 2 ? List.of(new Baselines.Named("another start", second)) : List.of());
                });
    }

    private static Arbitrary<IndicatorPlan.Publication> publications() {
        return Combinators.combine(
                        Arbitraries.of(Indicator.Kind.class),
                        NumberArbitraries.roundings(),
                        ratings(),
                        Arbitraries.of(0, 2021, 2030),
                        Arbitraries.of(List.<String>of(), List.of("committee"), List.of("service", "committee")))
                .as(IndicatorPlan.Publication::new);
    }

    private static Arbitrary<Rating> ratings() {
        Arbitrary<@Nullable RatingScheme> schemes =
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(null)), Tuple.of(1, SchemeArbitraries.schemes()));
        Arbitrary<@Nullable Long> fewest =
                Arbitraries.frequency(Tuple.of(6, null), Tuple.of(1, 1_000L), Tuple.of(3, 1_000_000L));
        return Combinators.combine(Arbitraries.of(Judging.class), schemes, fewest)
                .as(Rating::new);
    }
}
