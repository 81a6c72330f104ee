package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;
import static io.github.kpi4j.examples.benchmark.Workload.REGIONS;

import io.github.kpi4j.benchmark.RankColumn;
import io.github.kpi4j.evaluation.BulkEvaluation;
import io.github.kpi4j.evaluation.Panel;
import io.github.kpi4j.evaluation.PanelCell;
import io.github.kpi4j.evaluation.PanelCharts;
import io.github.kpi4j.evaluation.PanelColumns;
import io.github.kpi4j.evaluation.PanelRanks;
import io.github.kpi4j.evaluation.PanelTrends;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.XmrColumn;
import io.github.kpi4j.statistics.regression.LineColumn;
import io.github.kpi4j.statistics.trend.MannKendallColumn;
import io.github.kpi4j.statistics.trend.SenColumn;
import io.github.kpi4j.yaml.KpiYaml;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The library as an embedder calls it: one framework for the nation, figures of every authority, a bulk evaluation whose panels are written
 * to columns of the caller's. What is a question of its own is asked of the columns' own classes; together they are extras of one evaluation.
 */
final class Engine implements Contender {

    static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);

    private final Framework framework;
    private final List<AreaId> authorities;
    private final List<AreaId> regions;
    private final int size;
    private final byte[] file;
    private final double[] times = IntStream.range(0, QUARTERS).asDoubleStream().toArray();
    private final XmrColumn charts = new XmrColumn(ChartRules.NHS, XmrColumn.Gaps.STEPPED_OVER, QUARTERS);
    private final RankColumn ranking;
    private final MannKendallColumn mannKendall = new MannKendallColumn(QUARTERS);
    private final SenColumn sen = new SenColumn(QUARTERS);
    private final int[] column;

    Figures figures;
    final PanelColumns columns;
    final byte[] causes;
    final double[] centre;
    final int[] rank;
    final byte[] quarter;
    final double[] slope;
    final long[] s;
    final double[] testVariance;
    final double[] senSlope;
    final PanelColumns regionColumns = new PanelColumns(INDICATORS * REGIONS * QUARTERS);

    /** Everything but the work itself: framework and figures are made beforehand. */
    Engine(Workload workload) {
        var input = new EngineInput(workload);
        framework = input.framework();
        authorities = input.authorities();
        regions = input.regions();
        file = WorkloadCsv.of(workload);
        figures = read();
        size = workload.observations();
        columns = new PanelColumns(size);
        causes = new byte[size];
        rank = new int[size];
        quarter = new byte[size];
        centre = new double[workload.series()];
        slope = new double[workload.series()];
        s = new long[workload.series()];
        testVariance = new double[workload.series()];
        senSlope = new double[workload.series()];
        ranking = new RankColumn(authorities.size());
        column = new int[authorities.size()];
        run(Question.SCORECARD);
    }

    @Override
    public void run(Question question) {
        switch (question) {
            case SCORECARD -> bulk().run(this::take);
            case RECORDS -> bulk().run(this::takeRecords);
            case WITH_CHARTS -> bulk().charts(ChartRules.NHS).run(this::takeWithExtras);
            case WITHOUT_TESTS -> {
                bulk().charts(ChartRules.NHS).ranks().slopes().run(this::takeWithExtras);
                rollUp();
            }
            case EVERYTHING -> {
                bulk().charts(ChartRules.NHS).ranks().trendTests().run(this::takeWithExtras);
                rollUp();
            }
            case CHART -> chart();
            case RANK -> rank();
            case SLOPE -> fit();
            case MANN_KENDALL -> test();
            case ROLL_UP -> rollUp();
            case LOAD -> figures = read();
            case FILE_TO_CHARTS -> {
                figures = read();
                run(Question.WITH_CHARTS);
            }
        }
    }

    BulkEvaluation bulk() {
        return BulkEvaluation.of(framework, figures, AS_OF);
    }

    /** Scorecard and charts of all, on whatever threads the evaluation runs; the places of the indicators in the order in which they came. */
    List<Integer> withCharts(BulkEvaluation evaluation) {
        List<Integer> order = new ArrayList<>();
        evaluation.charts(ChartRules.NHS).run(panel -> {
            order.add(place(panel.indicator()));
            takeWithExtras(panel);
        });
        return order;
    }

    /** Copies of the columns of scorecard and charts. */
    List<double[]> columns() {
        return Stream.of(
                        columns.values(),
                        columns.variances(),
                        columns.changes(),
                        columns.changesOnYear(),
                        columns.distancesTravelled(),
                        centre)
                .map(double[]::clone)
                .toList();
    }

    private Figures read() {
        return KpiYaml.standard()
                .loadFigures("figures.csv", () -> new ByteArrayInputStream(file), framework)
                .orElseThrow();
    }

    private int first(Panel panel) {
        return place(panel.indicator()) * authorities.size() * QUARTERS;
    }

    static int place(Indicator indicator) {
        return Integer.parseInt(indicator.id().text(), "KPI-".length(), "KPI-000".length(), 10) - 1;
    }

    private void take(Panel panel) {
        panel.write(columns, first(panel));
    }

    private void takeRecords(Panel panel) {
        int at = first(panel);
        for (int row = 0; row < authorities.size(); row++) {
            for (int q = 0; q < QUARTERS; q++) {
                PanelCell each = panel.at(row, q);
                columns.values()[at] = each.value();
                columns.levels()[at] = EngineAnswers.code(each.level());
                columns.variances()[at] = each.variance();
                columns.changes()[at] = each.change();
                columns.changesOnYear()[at] = each.changeOnYear();
                columns.distancesTravelled()[at] = each.distanceTravelled();
                at++;
            }
        }
    }

    private void takeWithExtras(Panel panel) {
        take(panel);
        int at = first(panel);
        int from = at / QUARTERS;
        PanelCharts drawn = panel.charts().orElseThrow();
        @Nullable PanelRanks ranks = panel.ranks().orElse(null);
        @Nullable PanelTrends trends = panel.trends().orElse(null);
        for (int row = 0; row < authorities.size(); row++) {
            drawn.causes(row, causes, at + row * QUARTERS);
            centre[from + row] = drawn.mean(row);
            if (trends != null) {
                take(trends, row, from + row);
            }
        }
        for (int q = 0; ranks != null && q < QUARTERS; q++) {
            for (int row = 0; row < authorities.size(); row++) {
                rank[at + row * QUARTERS + q] = ranks.rank(row, q);
                quarter[at + row * QUARTERS + q] = (byte) ranks.band(row, q, 4);
            }
        }
    }

    private void take(PanelTrends trends, int row, int series) {
        slope[series] = trends.slope(row);
        if (trends.isTested()) {
            s[series] = trends.s(row);
            testVariance[series] = trends.variance(row);
            senSlope[series] = trends.senSlope(row);
        }
    }

    private void chart() {
        for (int from = 0; from < size; from += QUARTERS) {
            charts.draw(columns.values(), from, from + QUARTERS, causes, from);
            centre[from / QUARTERS] = charts.mean();
        }
    }

    private void rank() {
        List<Indicator> indicators = framework.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            for (int q = 0; q < QUARTERS; q++) {
                int first = i * column.length * QUARTERS + q;
                int ranked = ranking.rank(
                        indicators.get(i).definition().polarity().sense(),
                        columns.values(),
                        first,
                        QUARTERS,
                        column.length,
                        column);
                for (int row = 0; row < column.length; row++) {
                    int place = column[row];
                    rank[first + row * QUARTERS] = place;
                    quarter[first + row * QUARTERS] = (byte) (place == 0 ? 0 : 1 + 4 * (place - 1) / ranked);
                }
            }
        }
    }

    private void fit() {
        for (int series = 0; series < slope.length; series++) {
            slope[series] = LineColumn.slope(times, columns.values(), series * QUARTERS, QUARTERS);
        }
    }

    private void test() {
        for (int series = 0; series < slope.length; series++) {
            mannKendall.test(columns.values(), series * QUARTERS, QUARTERS);
            s[series] = mannKendall.s();
            testVariance[series] = mannKendall.variance();
            senSlope[series] = sen.slope(times, columns.values(), series * QUARTERS, QUARTERS);
        }
    }

    private void rollUp() {
        BulkEvaluation.of(framework, figures, AS_OF)
                .areas(regions)
                .run(panel -> panel.write(regionColumns, place(panel.indicator()) * REGIONS * QUARTERS));
    }

    @Override
    public Answer answer(Question question) {
        return EngineAnswers.of(this, question);
    }
}
