package io.github.kpi4j.examples.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One size in a JVM of its own: scorecard and charts by the floor and the engine, and by the engine with a second thread. */
public final class ScaleRun {

    private static final long WARM = 4_000_000_000L;
    private static final int TIMES = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Engine engine;
    private final Floor floor;
    private final int observations;
    private long helperId;

    private ScaleRun(Workload workload) {
        engine = new Engine(workload);
        floor = new Floor(workload);
        observations = workload.observations();
    }

    /**
     * Runs, and prints nanoseconds an observation: processor time of the floor and of the engine, time of the engine by the clock on the
     * wall with one thread and with two, processor time of the busier of the two.
     *
     * @param args the size of the workload
     * @throws IllegalStateException if an answer is wrong, or not the same with a second thread
     */
    public static void main(String[] args) {
        var run = new ScaleRun(Workload.of(Size.valueOf(args[0])));
        ExecutorService helper = Executors.newSingleThreadExecutor(run::helper);
        try {
            run.requireOneAnswer(helper);
            run.time(helper);
        } finally {
            helper.shutdown();
        }
    }

    private Thread helper(Runnable work) {
        var thread = new Thread(work);
        helperId = thread.getId();
        return thread;
    }

    private void requireOneAnswer(ExecutorService helper) {
        Question both = Question.WITH_CHARTS;
        floor.run(both);
        List<Integer> order = engine.withCharts(engine.bulk());
        require(floor.answer(both).agreesWith(engine.answer(both)), "the engine and the floor differ");
        List<double[]> columns = engine.columns();
        byte[] levels = engine.columns.levels().clone();
        byte[] causes = engine.causes.clone();
        require(
                order.equals(IntStream.range(0, Workload.INDICATORS).boxed().toList()),
                "panels came in another order than that of the indicators: " + order);
        for (int k = 0; k < TIMES; k++) {
            wipe();
            require(engine.withCharts(engine.bulk().on(helper)).equals(order), "panels came in another order");
            List<double[]> again = engine.columns();
            for (int column = 0; column < columns.size(); column++) {
                require(Arrays.equals(columns.get(column), again.get(column)), "column " + column + " differs");
            }
            require(Arrays.equals(levels, engine.columns.levels()), "levels differ");
            require(Arrays.equals(causes, engine.causes), "special causes differ");
        }
    }

    /** Forgets the answer, so that only what is written again can be found. */
    private void wipe() {
        Arrays.fill(engine.columns.values(), -1);
        Arrays.fill(engine.columns.variances(), -1);
        Arrays.fill(engine.columns.changes(), -1);
        Arrays.fill(engine.columns.changesOnYear(), -1);
        Arrays.fill(engine.columns.distancesTravelled(), -1);
        Arrays.fill(engine.centre, -1);
        Arrays.fill(engine.columns.levels(), (byte) -1);
        Arrays.fill(engine.causes, (byte) -1);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private void time(ExecutorService helper) {
        double floors = processorTime(() -> floor.run(Question.WITH_CHARTS));
        double engines = processorTime(() -> engine.withCharts(engine.bulk()));
        var one = new long[TIMES];
        var two = new long[TIMES];
        var busier = new long[TIMES];
        warm(() -> engine.withCharts(engine.bulk().on(helper)));
        for (int k = 0; k < TIMES; k++) {
            one[k] = wallTime(() -> engine.withCharts(engine.bulk()));
            long own = THREADS.getCurrentThreadCpuTime();
            long others = THREADS.getThreadCpuTime(helperId);
            two[k] = wallTime(() -> engine.withCharts(engine.bulk().on(helper)));
            busier[k] = Math.max(THREADS.getCurrentThreadCpuTime() - own, THREADS.getThreadCpuTime(helperId) - others);
        }
        System.out.println(floors + " " + engines + " " + share(one) + " " + share(two) + " " + share(busier));
    }

    /** The best of several, an observation: what a neighbour takes only ever makes it longer. */
    private double processorTime(Runnable work) {
        warm(work);
        return share(times(() -> {
            var clock = new Clock();
            clock.start();
            work.run();
            clock.stop(observations);
            return clock.nanos;
        }));
    }

    private static void warm(Runnable work) {
        var clock = new Clock();
        while (clock.nanos < WARM) {
            clock.start();
            work.run();
            clock.stop(0);
        }
    }

    private static long[] times(LongSupplier timed) {
        return LongStream.generate(timed).limit(TIMES).toArray();
    }

    private static long wallTime(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private double share(long... nanos) {
        return (double) LongStream.of(nanos).min().orElseThrow() / observations;
    }
}
