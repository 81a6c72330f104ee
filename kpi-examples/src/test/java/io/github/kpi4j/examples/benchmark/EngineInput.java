package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.AgainstPrevious;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The workload as the library takes it. */
final class EngineInput {

    static final Cadence QUARTERLY = Cadence.quarterly(YearType.CALENDAR);
    static final Percentage MEASURE = new Percentage("counted", "all");
    static final List<Period> QUARTER_PERIODS = IntStream.range(0, QUARTERS)
            .mapToObj(q -> Period.parse(Workload.quarterLabel(q), YearType.CALENDAR))
            .toList();

    private final Workload workload;

    EngineInput(Workload workload) {
        this.workload = workload;
    }

    static AreaId area(int authority) {
        return new AreaId(Workload.authorityCode(authority));
    }

    /** A framework of the first indicators: baselines differ from authority to authority, and so each has its own. */
    Framework framework(int authority, int indicators) {
        return Framework.of(
                Workload.authorityCode(authority),
                IntStream.range(0, indicators)
                        .mapToObj(i -> indicator(authority, i))
                        .toArray(Indicator[]::new));
    }

    private Indicator indicator(int authority, int i) {
        int s = authority * INDICATORS + i;
        String id = Workload.indicatorCode(i);
        return Quantitative.define(id, id)
                .measuredAs(MEASURE)
                .reported(QUARTERLY)
                .target(target(i))
                .baseline(new Baseline.Stated(Value.Amount.of(Rational.of(workload.baselineTenths()[s], 10)), ""))
                .trend(new AgainstPrevious())
                .trend(new AgainstLastYear())
                .build();
    }

    Target target(int i) {
        String limit = Rational.of(workload.targetTenths()[i], 10).toString();
        Tolerance near = new Tolerance.Points(Rational.of(workload.toleranceTenths()[i], 10));
        return (workload.higher()[i] ? Target.atLeast(limit) : Target.atMost(limit)).nearWithin(near);
    }

    Figures figures(int authority, int indicators) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < indicators; i++) {
            int from = (authority * INDICATORS + i) * QUARTERS;
            for (int q = 0; q < QUARTERS; q++) {
                figures.add(Figure.of(
                        Workload.indicatorCode(i),
                        Workload.authorityCode(authority),
                        QUARTER_PERIODS.get(q),
                        observation(from + q)));
            }
        }
        return Figures.of(figures);
    }

    private Observation observation(int o) {
        return workload.d()[o] == Workload.MISSING
                ? new Observation.Missing(Reason.NOT_AVAILABLE)
                : new Observation.Ratio(Rational.of(workload.n()[o]), Rational.of(workload.d()[o]), null);
    }

    /** The measured series of an authority's indicator. */
    Series series(int s) {
        return Series.of(
                QUARTERLY,
                IntStream.range(0, QUARTERS)
                        .mapToObj(q ->
                                Series.Point.of(QUARTER_PERIODS.get(q), MEASURE.read(observation(s * QUARTERS + q))))
                        .toList());
    }

    /** The measured series of every authority, of one indicator. */
    SortedMap<AreaId, Series> areas(int indicator) {
        var areas = new TreeMap<AreaId, Series>();
        for (int a = 0; a < workload.authorities(); a++) {
            areas.put(area(a), series(a * INDICATORS + indicator));
        }
        return areas;
    }
}
