package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;
import static io.github.kpi4j.examples.benchmark.Workload.REGIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The least that the questions can cost in Java: plain arrays, one thread, nothing explained. */
final class Floor implements Contender {

    private final Workload workload;
    private final ScorecardKernel scorecard;
    private final ChartKernel chart;
    private final RankKernel rank;
    private final TrendKernel trend;
    private final SenKernel sen;
    private final RollUpKernel rollUp;
    private @Nullable CsvKernel csv;

    Floor(Workload workload) {
        this.workload = workload;
        scorecard = new ScorecardKernel(workload);
        chart = new ChartKernel(scorecard.value);
        rank = new RankKernel(workload, scorecard.value);
        trend = new TrendKernel(scorecard.value);
        sen = new SenKernel(scorecard.value);
        rollUp = new RollUpKernel(workload);
        scorecard.run();
    }

    @Override
    public void run(Question question) {
        switch (question) {
            case SCORECARD -> scorecard.run();
            case CHART -> chart.run();
            case RANK -> rank.run();
            case SLOPE -> trend.leastSquares();
            case MANN_KENDALL -> {
                trend.mannKendall();
                sen.run();
            }
            case ROLL_UP -> rollUp.run();
            case LOAD -> csv().run();
        }
    }

    private CsvKernel csv() {
        if (csv == null) {
            Part all = Part.all(workload);
            csv = new CsvKernel(WorkloadCsv.of(workload, all), all.observations());
        }
        return csv;
    }

    @Override
    public Part part(Question question) {
        return Part.all(workload);
    }

    @Override
    public Answer answer(Question question) {
        return answer(question, Part.all(workload));
    }

    /**
     * What a question comes to for a part of the workload.
     *
     * @param question a question that was run
     * @param part the part; of a roll-up, which takes every authority, only its indicators count
     * @return the answer
     */
    Answer answer(Question question, Part part) {
        int[] series = IntStream.range(0, workload.series()).filter(part::holds).toArray();
        return switch (question) {
            case SCORECARD -> scorecard(observations(series));
            case CHART -> flags(observations(series));
            case RANK -> ranks(observations(series));
            case SLOPE -> new Answer(List.of(), List.of(sum(series, s -> trend.slope[s])));
            case MANN_KENDALL ->
                new Answer(
                        List.of(IntStream.of(series).mapToLong(s -> trend.s[s]).sum()),
                        List.of(sum(series, s -> sen.slope[s]), sum(series, s -> trend.variance[s])));
            case ROLL_UP ->
                rolledUp(IntStream.range(0, REGIONS * INDICATORS)
                        .filter(s -> s % INDICATORS < part.indicators())
                        .flatMap(s -> IntStream.range(s * QUARTERS, (s + 1) * QUARTERS))
                        .toArray());
            case LOAD -> loaded(csv(), observations(series));
        };
    }

    private static int[] observations(int... series) {
        return IntStream.of(series)
                .flatMap(s -> IntStream.range(s * QUARTERS, (s + 1) * QUARTERS))
                .toArray();
    }

    private Answer scorecard(int... observations) {
        List<Long> counts = ratings(observations, scorecard.rating);
        counts.add(count(observations, o -> !Double.isNaN(scorecard.change[o])));
        counts.add(count(observations, o -> !Double.isNaN(scorecard.yearChange[o])));
        return new Answer(
                counts,
                List.of(
                        sum(observations, o -> scorecard.variance[o]),
                        sum(observations, o -> scorecard.change[o]),
                        sum(observations, o -> scorecard.yearChange[o]),
                        sum(observations, o -> scorecard.distance[o])));
    }

    private Answer flags(int... observations) {
        return new Answer(
                IntStream.range(0, 4)
                        .mapToObj(flag -> count(observations, o -> (chart.flags[o] >>> flag & 1) == 1))
                        .toList(),
                List.of());
    }

    private Answer ranks(int... observations) {
        List<Long> counts = new ArrayList<>();
        counts.add(IntStream.of(observations).mapToLong(o -> rank.rank[o]).sum());
        IntStream.rangeClosed(1, 4)
                .forEach(quarter -> counts.add(count(observations, o -> rank.quartile[o] == quarter)));
        return new Answer(counts, List.of());
    }

    private static Answer loaded(CsvKernel read, int... rows) {
        return new Answer(
                List.of(
                        IntStream.of(rows)
                                .mapToLong(o -> Math.max(read.n[o], 0))
                                .sum(),
                        IntStream.of(rows)
                                .mapToLong(o -> Math.max(read.d[o], 0))
                                .sum(),
                        count(rows, o -> read.d[o] == Workload.MISSING),
                        count(rows, o -> read.d[o] == 0),
                        keys(read, 0, rows),
                        keys(read, 1, rows),
                        keys(read, 2, rows)),
                List.of());
    }

    private static long keys(CsvKernel read, int column, int... rows) {
        return IntStream.of(rows).map(o -> read.keys[column][o]).distinct().count();
    }

    private Answer rolledUp(int... cells) {
        List<Long> counts = new ArrayList<>();
        counts.add(IntStream.of(cells).mapToLong(k -> rollUp.n[k]).sum());
        counts.add(IntStream.of(cells).mapToLong(k -> rollUp.d[k]).sum());
        counts.addAll(ratings(cells, rollUp.rating));
        return new Answer(counts, List.of(sum(cells, k -> rollUp.value[k])));
    }

    private static List<Long> ratings(int[] places, byte[] rating) {
        return new ArrayList<>(IntStream.rangeClosed(0, ScorecardKernel.GREEN)
                .mapToObj(level -> count(places, o -> rating[o] == level))
                .toList());
    }

    private static long count(int[] places, IntPredicate holds) {
        return IntStream.of(places).filter(holds).count();
    }

    /** The sum of what is there. */
    private static double sum(int[] places, IntToDoubleFunction of) {
        double sum = 0;
        for (int place : places) {
            double each = of.applyAsDouble(place);
            sum += Double.isNaN(each) ? 0 : each;
        }
        return sum;
    }
}
