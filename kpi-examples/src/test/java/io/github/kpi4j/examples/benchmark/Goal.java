package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Question.CHART;
import static io.github.kpi4j.examples.benchmark.Question.EVERYTHING;
import static io.github.kpi4j.examples.benchmark.Question.FILE_TO_CHARTS;
import static io.github.kpi4j.examples.benchmark.Question.LOAD;
import static io.github.kpi4j.examples.benchmark.Question.RANK;
import static io.github.kpi4j.examples.benchmark.Question.SCORECARD;
import static io.github.kpi4j.examples.benchmark.Question.WITHOUT_TESTS;
import static io.github.kpi4j.examples.benchmark.Question.WITH_CHARTS;

import java.util.List;

/**
 * How fast the engine is to be, as a ratio inside one run.
 *
 * @param name its name
 * @param question what is asked
 * @param rival whom the engine is held against
 * @param ratio against the floor at most so many times its cost; against DuckDB at most its cost by so much
 */
record Goal(String name, Question question, Rival rival, double ratio) {

    static final List<Goal> ALL = List.of(
            new Goal("P1", SCORECARD, Rival.FLOOR, 3),
            new Goal("P2", WITH_CHARTS, Rival.FLOOR, 2.5),
            new Goal("P3", WITHOUT_TESTS, Rival.FLOOR, 2.5),
            new Goal("P4", EVERYTHING, Rival.FLOOR, 2),
            new Goal("P7", SCORECARD, Rival.DUCKDB, 20),
            new Goal("P7", CHART, Rival.DUCKDB, 20),
            new Goal("P7", RANK, Rival.DUCKDB, 5),
            new Goal("P7", WITHOUT_TESTS, Rival.DUCKDB, 15),
            new Goal("P7", EVERYTHING, Rival.DUCKDB, 8),
            new Goal("P9", LOAD, Rival.DUCKDB, 1),
            new Goal("P10", FILE_TO_CHARTS, Rival.DUCKDB, 5));

    /** How many times the floor's cost the engine's is, or how many times the engine's cost DuckDB's is. */
    double reached(Costs costs) {
        double engine = costs.of(Rival.ENGINE, question).nanos();
        double other = costs.of(rival, question).nanos();
        return rival == Rival.FLOOR ? engine / other : other / engine;
    }

    boolean isMet(Costs costs) {
        return rival == Rival.FLOOR ? reached(costs) <= ratio : reached(costs) >= ratio;
    }

    String wanted() {
        return rival == Rival.FLOOR
                ? "at most %s x the floor".formatted(number())
                : "DuckDB at least %s x".formatted(number());
    }

    private String number() {
        return ratio == Math.rint(ratio) ? Long.toString((long) ratio) : Double.toString(ratio);
    }
}
