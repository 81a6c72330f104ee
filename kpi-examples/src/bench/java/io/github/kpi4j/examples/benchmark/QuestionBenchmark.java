package io.github.kpi4j.examples.benchmark;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Every question to every rival. Nobody is timed who gives another answer than the one that is known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g"})
public class QuestionBenchmark {

    /** Who is asked. */
    @Param
    public Rival rival;

    /** What is asked. */
    @Param
    public Question question;

    /** How large the workload is. */
    @Param("S")
    public Size size;

    private static final long WARM = 4_000_000_000L;

    private Contender contender;
    private int asked;

    /**
     * Makes the workload, and checks the answer.
     *
     * @throws SQLException if DuckDB fails
     * @throws IllegalStateException if the workload or the answer is not the known one
     */
    @Setup(Level.Trial)
    public void prepare() throws SQLException {
        Workload workload = Workload.of(size);
        var floor = new Floor(workload);
        contender = contender(workload, floor);
        asked = workload.observations();
        floor.run(question);
        contender.run(question);
        require(KnownAnswers.checkSums(size).equals(CheckSums.of(workload)), "the workload", CheckSums.of(workload));
        require(
                KnownAnswers.of(size, question).agreesWith(floor.answer(question)),
                "the floor",
                floor.answer(question));
        require(
                floor.answer(question).agreesWith(contender.answer(question)),
                rival.title(),
                contender.answer(question));
        warmUp();
    }

    /** By processor time: beside other work seconds on the wall leave a machine cold. */
    private void warmUp() {
        var clock = new Clock();
        while (clock.nanos < WARM) {
            clock.start();
            contender.run(question);
            clock.stop(asked);
        }
    }

    private Contender contender(Workload workload, Floor floor) throws SQLException {
        return switch (rival) {
            case FLOOR -> floor;
            case ENGINE -> new Engine(workload);
            case DUCKDB -> new DuckDb(workload);
        };
    }

    private static void require(boolean agrees, String who, Object found) {
        if (!agrees) {
            throw new IllegalStateException("not the known answer, but that of " + who + ": " + found);
        }
    }

    /**
     * Ends what was begun.
     *
     * @throws Exception if that fails
     */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        if (contender instanceof AutoCloseable open) {
            open.close();
        }
    }

    /**
     * Answers the question.
     *
     * @param clock counts what it costs
     */
    @Benchmark
    public void answer(Clock clock) {
        clock.start();
        contender.run(question);
        clock.stop(asked);
    }
}
