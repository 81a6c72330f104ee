package io.github.kpi4j.examples.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
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
            case RECORDS, WITH_CHARTS, WITHOUT_TESTS, EVERYTHING, FILE_TO_CHARTS ->
                question.parts().forEach(this::run);
        }
    }

    private CsvKernel csv() {
        if (csv == null) {
            csv = new CsvKernel(WorkloadCsv.of(workload), workload.observations());
        }
        return csv;
    }

    @Override
    public Answer answer(Question question) {
        return Answer.all(question.parts().stream().map(this::single).toList());
    }

    private Answer single(Question question) {
        return switch (question) {
            case SCORECARD -> scorecard();
            case CHART ->
                new Answer(
                        IntStream.range(0, 4)
                                .mapToObj(flag -> count(size(), o -> (chart.flags[o] >>> flag & 1) == 1))
                                .toList(),
                        List.of());
            case RANK -> ranks();
            case SLOPE -> new Answer(List.of(), List.of(sum(workload.series(), s -> trend.slope[s])));
            case MANN_KENDALL ->
                new Answer(
                        List.of(IntStream.of(trend.s).asLongStream().sum()),
                        List.of(
                                sum(workload.series(), s -> sen.slope[s]),
                                sum(workload.series(), s -> trend.variance[s])));
            case ROLL_UP -> {
                int regions = Workload.REGIONS * Workload.INDICATORS * Workload.QUARTERS;
                yield new Answer(
                        ratings(Arrays.copyOf(rollUp.rating, regions)), List.of(sum(regions, k -> rollUp.value[k])));
            }
            case LOAD -> loaded(csv());
            case RECORDS, WITH_CHARTS, WITHOUT_TESTS, EVERYTHING, FILE_TO_CHARTS ->
                throw new IllegalArgumentException(question.title() + " is put together from others");
        };
    }

    /** Everything that the regions counted. */
    long rolledUp() {
        int regions = Workload.REGIONS * Workload.INDICATORS * Workload.QUARTERS;
        return IntStream.range(0, regions)
                .mapToLong(k -> (long) rollUp.n[k] + rollUp.d[k])
                .sum();
    }

    private int size() {
        return workload.observations();
    }

    private Answer scorecard() {
        List<Long> counts = ratings(scorecard.rating);
        counts.add(count(size(), o -> !Double.isNaN(scorecard.change[o])));
        counts.add(count(size(), o -> !Double.isNaN(scorecard.yearChange[o])));
        return new Answer(
                counts,
                List.of(
                        sum(size(), o -> scorecard.variance[o]),
                        sum(size(), o -> scorecard.change[o]),
                        sum(size(), o -> scorecard.yearChange[o]),
                        sum(size(), o -> scorecard.distance[o])));
    }

    private Answer ranks() {
        List<Long> counts = new ArrayList<>();
        counts.add(IntStream.range(0, size()).mapToLong(o -> rank.rank[o]).sum());
        IntStream.rangeClosed(1, 4).forEach(quarter -> counts.add(count(size(), o -> rank.quartile[o] == quarter)));
        return new Answer(counts, List.of());
    }

    private static Answer loaded(CsvKernel read) {
        return new Answer(
                List.of(
                        IntStream.range(0, read.rows)
                                .mapToLong(o -> Math.max(read.n[o], 0))
                                .sum(),
                        IntStream.range(0, read.rows)
                                .mapToLong(o -> Math.max(read.d[o], 0))
                                .sum(),
                        count(read.rows, o -> read.d[o] == Workload.MISSING),
                        count(read.rows, o -> read.d[o] == 0),
                        keys(read, 0),
                        keys(read, 1),
                        keys(read, 2)),
                List.of());
    }

    private static long keys(CsvKernel read, int column) {
        return IntStream.of(read.keys[column]).distinct().count();
    }

    private static List<Long> ratings(byte... rating) {
        return new ArrayList<>(IntStream.rangeClosed(0, ScorecardKernel.GREEN)
                .mapToObj(level -> count(rating.length, o -> rating[o] == level))
                .toList());
    }

    private static long count(int size, IntPredicate holds) {
        return IntStream.range(0, size).filter(holds).count();
    }

    /** The sum of what is there; what rounding loses is made up for, so that the order does not matter. */
    private static double sum(int size, IntToDoubleFunction of) {
        return IntStream.range(0, size)
                .mapToDouble(of)
                .filter(each -> !Double.isNaN(each))
                .sum();
    }
}
