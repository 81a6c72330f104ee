package io.github.kpi4j.examples.benchmark;

import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark, and prints the table of ratios last. */
public final class Ratios {

    private Ratios() {}

    /**
     * Runs and prints.
     *
     * @param args the size of the workload: S, or M for ten times as many authorities
     * @throws RunnerException if a benchmark fails, as one does that gives a wrong answer
     */
    public static void main(String[] args) throws RunnerException {
        Size size = Size.valueOf(args.length == 0 ? "S" : args[0]);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(QuestionBenchmark.class.getName())
                        .param("size", size.name())
                        .shouldFailOnError(true)
                        .build())
                .run();
        var costs = new Costs();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            costs.with(
                    Rival.valueOf(params.getParam("rival")),
                    Question.valueOf(params.getParam("question")),
                    cost(result));
        }
        System.out.println();
        System.out.print(RatioTable.of(costs));
    }

    private static Cost cost(RunResult result) {
        return new Cost(median(result, "nanos"), median(result, "bytes"));
    }

    /** An observation's share of what was counted, by the iteration in the middle. */
    private static double median(RunResult result, String counter) {
        double[] shares = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> count(iteration, counter) / count(iteration, "observations"))
                .sorted()
                .toArray();
        return shares[shares.length / 2];
    }

    private static double count(IterationResult iteration, String counter) {
        return iteration.getSecondaryResults().get(counter).getScore();
    }
}
