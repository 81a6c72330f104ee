package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.Comparator;
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
import io.github.kpi4j.summary.Summary;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Worth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The arbitraries of {@link KpiArbitraries} by type: with {@code @Domain(KpiDomain.class)} on a class or a property, a
 * parameter {@code @ForAll Series series} needs nothing more. For numbers and texts beside them add
 * {@code @Domain(DomainContext.Global.class)}.
 */
public class KpiDomain extends DomainContextBase {

    /** The domain; jqwik makes it. */
    public KpiDomain() {}

    @Provide
    Arbitrary<Rational> rationals() {
        return KpiArbitraries.rationals();
    }

    @Provide
    Arbitrary<Unit> units() {
        return KpiArbitraries.units();
    }

    @Provide
    Arbitrary<Deflator> deflators() {
        return KpiArbitraries.deflators();
    }

    @Provide
    Arbitrary<RealTerms> realTerms() {
        return KpiArbitraries.realTerms();
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return KpiArbitraries.expressions();
    }

    @Provide
    Arbitrary<Summary> summaries() {
        return KpiArbitraries.summaries();
    }

    @Provide
    Arbitrary<YearType> yearTypes() {
        return KpiArbitraries.yearTypes();
    }

    @Provide
    Arbitrary<Period> periods() {
        return KpiArbitraries.periods();
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        return KpiArbitraries.cadences();
    }

    @Provide
    Arbitrary<Scale> scales() {
        return KpiArbitraries.scales();
    }

    @Provide
    Arbitrary<Polarity> polarities() {
        return KpiArbitraries.polarities();
    }

    @Provide
    Arbitrary<Observation> observations() {
        return KpiArbitraries.observations();
    }

    @Provide
    Arbitrary<Figure> figures() {
        return KpiArbitraries.figures();
    }

    @Provide
    Arbitrary<Quotient> quotients() {
        return KpiArbitraries.quotients();
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        return KpiArbitraries.distributions();
    }

    @Provide
    Arbitrary<DistributionShift> distributionShifts() {
        return KpiArbitraries.distributionShifts();
    }

    @Provide
    Arbitrary<GradeBands> gradeBands() {
        return KpiArbitraries.gradeBands();
    }

    @Provide
    Arbitrary<Value> values() {
        return KpiArbitraries.values();
    }

    @Provide
    Arbitrary<Series> series() {
        return KpiArbitraries.series();
    }

    @Provide
    Arbitrary<Tolerance> tolerances() {
        return KpiArbitraries.tolerances();
    }

    @Provide
    Arbitrary<Target> targets() {
        return KpiArbitraries.targets();
    }

    @Provide
    Arbitrary<Promise> promises() {
        return KpiArbitraries.promises();
    }

    @Provide
    Arbitrary<io.github.kpi4j.promise.Promise> promisesOfEveryKind() {
        return KpiArbitraries.promisesOfEveryKind();
    }

    @Provide
    Arbitrary<Profiled> profiles() {
        return KpiArbitraries.profiles();
    }

    @Provide
    Arbitrary<TargetHistory> targetHistories() {
        return KpiArbitraries.targetHistories();
    }

    @Provide
    Arbitrary<RatingScheme> ratingSchemes() {
        return KpiArbitraries.ratingSchemes();
    }

    @Provide
    Arbitrary<Baseline> baselines() {
        return KpiArbitraries.baselines();
    }

    @Provide
    Arbitrary<TrendRule> trendRules() {
        return KpiArbitraries.trendRules();
    }

    @Provide
    Arbitrary<DeadBand> deadBands() {
        return KpiArbitraries.deadBands();
    }

    @Provide
    Arbitrary<Worth> worths() {
        return KpiArbitraries.worths();
    }

    @Provide
    Arbitrary<ForecastRule> forecastRules() {
        return KpiArbitraries.forecastRules();
    }

    @Provide
    Arbitrary<PaceFinding.Paced> paces() {
        return KpiArbitraries.paces();
    }

    @Provide
    Arbitrary<GroupGap> groupGaps() {
        return KpiArbitraries.groupGaps();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return KpiArbitraries.measures();
    }

    @Provide
    Arbitrary<AreaValues> areaValues() {
        return AreaArbitraries.areaValues();
    }

    @Provide
    Arbitrary<Comparator> comparators() {
        return KpiArbitraries.comparators();
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return KpiArbitraries.indicators();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return KpiArbitraries.frameworks();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return KpiArbitraries.situations();
    }

    @Provide
    Arbitrary<ToldSituation> toldSituations() {
        return KpiArbitraries.toldSituations();
    }
}
