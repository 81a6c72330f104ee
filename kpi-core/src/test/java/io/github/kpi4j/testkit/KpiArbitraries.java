package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.chain.Lag;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.evidence.Strength;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.PaceFinding;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.GradeBands;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.DistributionShift;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Row;
import io.github.kpi4j.summary.Summary;
import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Worth;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of everything in the model. Whatever they make is sound, as the model's constructors demand; what they make most
 * often is what goes wrong most often: values on a limit or a hair beside it, ties, gaps, breaks, revisions, missing figures.
 */
public final class KpiArbitraries {

    private KpiArbitraries() {}

    /** {@return numbers: decimals, whole numbers, fractions, and some that do not fit two longs} */
    public static Arbitrary<Rational> rationals() {
        return NumberArbitraries.rationals();
    }

    /** {@return units of every type} */
    public static Arbitrary<Unit> units() {
        return NumberArbitraries.units();
    }

    /** {@return the three usual types of year, and years that start in any month} */
    public static Arbitrary<YearType> yearTypes() {
        return PeriodArbitraries.yearTypes();
    }

    /** {@return periods of every kind that figures may be of} */
    public static Arbitrary<Period> periods() {
        return PeriodArbitraries.periods();
    }

    /** {@return the usual cadences, and one in four from all that can be built} */
    public static Arbitrary<Cadence> cadences() {
        return PeriodArbitraries.cadences();
    }

    /** {@return ordered scales of two to six grades} */
    public static Arbitrary<Scale> scales() {
        return SeriesArbitraries.scales();
    }

    /** {@return higher, lower, closer to a range, and two polarities that judge nothing} */
    public static Arbitrary<Polarity> polarities() {
        return SeriesArbitraries.polarities();
    }

    /** {@return observations of every type, as they occur in the figures of a framework} */
    public static Arbitrary<Observation> observations() {
        return Arbitraries.oneOf(figures().map(Figure::observation), rationals().map(Observation.Single::new));
    }

    /** {@return figures as they occur beside a framework} */
    public static Arbitrary<Figure> figures() {
        return SituationArbitraries.figures();
    }

    /** {@return shares, rates and amounts with numerator and denominator, most of them of whole numbers} */
    public static Arbitrary<Quotient> quotients() {
        return SeriesArbitraries.quotients();
    }

    /** {@return counts per grade with empty grades, ties in the middle and cases without a grade} */
    public static Arbitrary<Distribution> distributions() {
        return GradeArbitraries.distributions();
    }

    /** {@return two distributions over one scale, each with a graded case} */
    public static Arbitrary<DistributionShift> distributionShifts() {
        return GradeArbitraries.shifts();
    }

    /** {@return cut points for all grades of a scale, rising or falling with the numbers} */
    public static Arbitrary<GradeBands> gradeBands() {
        return GradeArbitraries.bands();
    }

    /** {@return measured values of every type} */
    public static Arbitrary<Value> values() {
        return SeriesArbitraries.values();
    }

    /** {@return series of up to 14 points with ties, runs, gaps, missing values and breaks; one in four is of grades} */
    public static Arbitrary<Series> series() {
        return SeriesArbitraries.series();
    }

    /** {@return series without gaps in which all values are the same} */
    public static Arbitrary<Series> flatSeries() {
        return SeriesArbitraries.flat();
    }

    /** {@return no tolerance, points, percent of the target} */
    public static Arbitrary<Tolerance> tolerances() {
        return TargetArbitraries.tolerances();
    }

    /** {@return targets of every type, with and without tolerance, floor and stretch} */
    public static Arbitrary<Target> targets() {
        return TargetArbitraries.targets();
    }

    /** {@return targets with a value each, mostly on a limit or just under or over it} */
    public static Arbitrary<Promise> promises() {
        return TargetArbitraries.promises();
    }

    /** {@return stated limits of every type, limits relative to something else, milestones, years spread over quarters, targets by area} */
    public static Arbitrary<io.github.kpi4j.promise.Promise> promisesOfEveryKind() {
        return PromiseArbitraries.promises();
    }

    /** {@return targets for a year, spread over its quarters} */
    public static Arbitrary<Profiled> profiles() {
        return PromiseArbitraries.profiles();
    }

    /** {@return one to three dated versions of a target, some approved late} */
    public static Arbitrary<TargetHistory> targetHistories() {
        return TargetArbitraries.histories(targets());
    }

    /** {@return edges of every type, as bands of a rating scheme have them} */
    public static Arbitrary<Edge> edges() {
        return SchemeArbitraries.edges();
    }

    /** {@return rating schemes: the default, those of real councils, and any others} */
    public static Arbitrary<RatingScheme> ratingSchemes() {
        return SchemeArbitraries.schemes();
    }

    /** {@return baselines of every type} */
    public static Arbitrary<Baseline> baselines() {
        return IndicatorArbitraries.baselines();
    }

    /** {@return the library's own trend rules} */
    public static Arbitrary<TrendRule> trendRules() {
        return IndicatorArbitraries.trendRules();
    }

    /**
     * Forecast rules.
     *
     * @return the library's rules with their settings
     */
    public static Arbitrary<ForecastRule> forecastRules() {
        return ForecastArbitraries.rules();
    }

    /**
     * Paces in periods of any cadence, with values at the start and the goal, on the straight way between them, and on both
     * sides of all three.
     *
     * @return paces with every verdict
     */
    public static Arbitrary<PaceFinding.Paced> paces() {
        return ForecastArbitraries.paces();
    }

    /**
     * Gaps between two groups called first and second.
     *
     * @return differences and ratios of percentages, with and without a dead band
     */
    public static Arbitrary<GroupGap> groupGaps() {
        return ForecastArbitraries.gaps();
    }

    /** {@return formulas of every shape, up to four levels deep} */
    public static Arbitrary<Expression> expressions() {
        return FormulaArbitraries.expressions();
    }

    /** {@return summaries of up to eight members by every rule, with critical members and members that are not judged} */
    public static Arbitrary<Summary> summaries() {
        return SummaryArbitraries.summaries();
    }

    /** {@return no lag, whole quarters and years, and months that go with neither} */
    public static Arbitrary<Lag> lags() {
        return ChainArbitraries.lags();
    }

    /** {@return dead bands in units of the value and in percent, and none} */
    public static Arbitrary<DeadBand> deadBands() {
        return MoneyArbitraries.deadBands();
    }

    /** {@return joint findings in every corner, on the edges of their dead bands and on both sides of them} */
    public static Arbitrary<Worth> worths() {
        return MoneyArbitraries.worths();
    }

    /** {@return measures of every type} */
    public static Arbitrary<Measure> measures() {
        return IndicatorArbitraries.measures();
    }

    /** {@return price indices in one to three editions with different references, some with gaps} */
    public static Arbitrary<Deflator> deflators() {
        return PriceArbitraries.deflators();
    }

    /** {@return money in real terms, of an indicator called cost} */
    public static Arbitrary<RealTerms> realTerms() {
        return PriceArbitraries.realTerms("cost");
    }

    /** {@return a published figure, and a mean of areas} */
    public static Arbitrary<Comparator> comparators() {
        return FrameworkArbitraries.comparators();
    }

    /** {@return indicators of the four kinds} */
    public static Arbitrary<Indicator> indicators() {
        return IndicatorArbitraries.indicators();
    }

    /** {@return frameworks of one to eight indicators with priorities, comparators, unit costs, formulas and real terms} */
    public static Arbitrary<Framework> frameworks() {
        return FrameworkArbitraries.frameworks();
    }

    /** {@return frameworks with matching figures, a period and a date of knowledge} */
    public static Arbitrary<Situation> situations() {
        return Arbitraries.frequencyOf(
                Tuple.of(14, SituationArbitraries.situations(frameworks())),
                Tuple.of(1, BoughtArbitraries.situations()));
    }

    /**
     * Figures, periods and dates of knowledge for one framework. Nearly half of the figures are missing or have no cases; some
     * are of later periods, recorded later, revised, or of the wrong type.
     *
     * @param framework the framework
     * @return the situations
     */
    public static Arbitrary<Situation> situationsOf(Framework framework) {
        return SituationArbitraries.situations(Arbitraries.just(framework));
    }

    /**
     * Sources of evidence.
     *
     * @param latest the day of the latest
     * @return sources of every sort, of that day or up to three years before
     */
    public static Arbitrary<Source> sources(LocalDate latest) {
        return EvidenceArbitraries.sources(latest);
    }

    /**
     * Strengths of evidence.
     *
     * @param at the day
     * @return strengths of up to five sources, by the library's own rule and others
     */
    public static Arbitrary<Strength> strengths(LocalDate at) {
        return Combinators.combine(sources(at).list().ofMaxSize(5), EvidenceArbitraries.rules())
                .as((sources, rule) -> new Strength(sources, at, rule));
    }

    /** {@return situations in which small counts are hidden or rounded: any, and councils of localities that add up} */
    public static Arbitrary<Situation> publishedSituations() {
        return DisclosureArbitraries.published(situations());
    }

    /** {@return situations with levels that people set, sources and case studies, some of them of later days and periods} */
    public static Arbitrary<ToldSituation> toldSituations() {
        return EvidenceArbitraries.told(situations());
    }

    /**
     * What people judge and tell of one framework, beside figures.
     *
     * @param framework the framework
     * @return the situations with evidence
     */
    public static Arbitrary<ToldSituation> toldSituationsOf(Framework framework) {
        return EvidenceArbitraries.told(situationsOf(framework));
    }

    /** {@return quarterly figures before and after a change, for every method} */
    public static Arbitrary<BeforeAndAfter> beforeAndAfter() {
        return InterventionArbitraries.beforeAndAfter();
    }

    /** {@return rows of control charts: noise, ties, climbs, shifts, values that hardly vary, and missing ones} */
    public static Arbitrary<List<Row.Value>> chartRows() {
        return ChartArbitraries.rows();
    }

    /** {@return rows of p- and u-charts, now and then with nothing counted} */
    public static Arbitrary<List<Row.Count>> chartCounts() {
        return ChartArbitraries.counts();
    }

    /** {@return conventions for control charts} */
    public static Arbitrary<ChartRules> chartRules() {
        return ChartArbitraries.rules();
    }
}
