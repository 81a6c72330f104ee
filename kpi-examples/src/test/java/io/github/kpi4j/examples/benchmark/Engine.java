package io.github.kpi4j.examples.benchmark;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.rollup.RollUps;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.Attempt;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.ControlChart;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Row;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.regression.Line;
import io.github.kpi4j.statistics.trend.MannKendall;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.yaml.KpiYaml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The library as an embedder calls it: a framework and figures for each authority, a scorecard for each quarter; and the charts,
 * ranks, trends and roll-ups of the same figures, series by series.
 */
final class Engine implements Contender {

    private final Part own;
    private final Part national;
    private final Part file;
    private final String csv;
    private final List<Framework> frameworks = new ArrayList<>();
    private final List<Figures> figures = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<SortedMap<AreaId, Series>> areas = new ArrayList<>();

    final List<Scorecard> scorecards = new ArrayList<>();
    final List<ControlChart> charts = new ArrayList<>();
    final List<Position> positions = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<MannKendall> trends = new ArrayList<>();
    final List<Rolled> rolled = new ArrayList<>();
    final List<Figures> loaded = new ArrayList<>();

    /** A region's value, and its level where it has one. */
    record Rolled(Value value, Optional<Level> level) {}

    /**
     * Everything but the work itself: frameworks and figures are made beforehand.
     *
     * @param workload the workload
     * @param own the part of it asked of authorities one by one
     * @param indicators how many indicators are asked of all authorities together
     */
    Engine(Workload workload, Part own, int indicators) {
        this.own = own;
        national = new Part(workload.authorities(), indicators);
        file = new Part(1, own.indicators());
        csv = new String(WorkloadCsv.of(workload, file), StandardCharsets.US_ASCII);
        var input = new EngineInput(workload);
        for (int a = 0; a < own.authorities(); a++) {
            frameworks.add(input.framework(a, own.indicators()));
            figures.add(input.figures(a, own.indicators()));
        }
        IntStream.range(0, workload.series())
                .filter(own::holds)
                .mapToObj(input::series)
                .forEach(series::add);
        for (int i = 0; i < indicators; i++) {
            targets.add(input.target(i));
            areas.add(input.areas(i));
        }
    }

    @Override
    public Part part(Question question) {
        return switch (question) {
            case SCORECARD, CHART, SLOPE, MANN_KENDALL -> own;
            case LOAD -> file;
            case RANK, ROLL_UP -> national;
        };
    }

    @Override
    public void run(Question question) {
        switch (question) {
            case SCORECARD -> evaluate();
            case CHART -> chart();
            case RANK -> rank();
            case SLOPE -> fit();
            case MANN_KENDALL -> test();
            case ROLL_UP -> rollUp();
            case LOAD -> load();
        }
    }

    private void evaluate() {
        scorecards.clear();
        for (int a = 0; a < frameworks.size(); a++) {
            for (Period quarter : EngineInput.QUARTER_PERIODS) {
                scorecards.add(Evaluator.evaluate(frameworks.get(a), figures.get(a), quarter, quarter.end()));
            }
        }
    }

    private void chart() {
        charts.clear();
        for (Series each : series) {
            var rows = new ArrayList<Row.Value>();
            for (Series.Point point : each.points()) {
                point.value()
                        .rank()
                        .ifPresent(
                                value -> rows.add(new Row.Value(point.period().end(), value.doubleValue())));
            }
            if (ControlChart.xmr(rows, Phases.ONE, ChartRules.NHS) instanceof Attempt.Drawn<ControlChart> drawn) {
                charts.add(drawn.chart());
            }
        }
    }

    private void rank() {
        positions.clear();
        for (int i = 0; i < areas.size(); i++) {
            Polarity polarity = targets.get(i).polarity();
            for (Period quarter : EngineInput.QUARTER_PERIODS) {
                var values = new HashMap<AreaId, Value>();
                areas.get(i).forEach((area, each) -> each.at(quarter).ifPresent(at -> values.put(area, at.value())));
                positions.addAll(
                        AreaValues.of(values).ranked(polarity).positions().values());
            }
        }
    }

    private void fit() {
        lines.clear();
        for (Series each : series) {
            if (Line.of(points(each)) instanceof Result.Known<Line> known) {
                lines.add(known.value());
            }
        }
    }

    private void test() {
        trends.clear();
        for (Series each : series) {
            if (MannKendall.of(points(each), Confidence.NINETY_FIVE) instanceof Result.Known<MannKendall> known) {
                trends.add(known.value());
            }
        }
    }

    private static Points points(Series series) {
        var points = new ArrayList<Points.Point>();
        for (Series.Point point : series.points()) {
            long slot = series.cadence().slot(point.period());
            point.value().rank().ifPresent(value -> points.add(new Points.Point(slot, value.doubleValue())));
        }
        return new Points(points);
    }

    private void rollUp() {
        rolled.clear();
        for (int i = 0; i < areas.size(); i++) {
            var rollUps = new RollUps(
                    new IndicatorId(Workload.indicatorCode(i)),
                    EngineInput.MEASURE,
                    RollUpRules.Missing.SKIP,
                    period -> Reason.NOT_AVAILABLE);
            Target target = targets.get(i);
            for (SortedMap<AreaId, Series> members : regions(areas.get(i))) {
                for (Series.Point point : rollUps.overAreas(members, EngineInput.QUARTERLY, Combine.RATIO_OF_SUMS)
                        .points()) {
                    rolled.add(new Rolled(
                            point.value(),
                            point.value().rank().map(value -> RatingScheme.DEFAULT.level(target, value))));
                }
            }
        }
    }

    private static Collection<SortedMap<AreaId, Series>> regions(SortedMap<AreaId, Series> areas) {
        var regions = new TreeMap<Integer, SortedMap<AreaId, Series>>();
        int authority = 0;
        for (Map.Entry<AreaId, Series> each : areas.entrySet()) {
            regions.computeIfAbsent(Workload.region(authority), region -> new TreeMap<>())
                    .put(each.getKey(), each.getValue());
            authority++;
        }
        return regions.values();
    }

    private void load() {
        loaded.clear();
        loaded.add(KpiYaml.standard()
                .parseFigures("figures.csv", csv, frameworks.get(0))
                .orElseThrow());
    }

    @Override
    public Answer answer(Question question) {
        return EngineAnswers.of(this, question);
    }
}
