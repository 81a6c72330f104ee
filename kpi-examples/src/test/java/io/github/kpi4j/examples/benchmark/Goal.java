package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Question.CHART;
import static io.github.kpi4j.examples.benchmark.Question.LOAD;
import static io.github.kpi4j.examples.benchmark.Question.RANK;
import static io.github.kpi4j.examples.benchmark.Question.ROLL_UP;
import static io.github.kpi4j.examples.benchmark.Question.SCORECARD;
import static io.github.kpi4j.examples.benchmark.Question.SLOPE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How fast the engine is to be, as a ratio inside one run.
 *
 * @param name its name
 * @param title what is asked
 * @param questions the questions, whose costs are added up
 * @param rival whom the engine is held against
 * @param ratio against the floor at most so many times its cost; against DuckDB at most its cost by so much
 */
record Goal(String name, String title, Set<Question> questions, Rival rival, double ratio) {

    static final Set<Question> WITHOUT_TESTS = EnumSet.of(SCORECARD, CHART, RANK, SLOPE, ROLL_UP);
    static final Set<Question> EVERYTHING = EnumSet.complementOf(EnumSet.of(LOAD));

    static final List<Goal> ALL = List.of(
            new Goal("P1", "scorecard", EnumSet.of(SCORECARD), Rival.FLOOR, 3),
            new Goal("P2", "with control charts", EnumSet.of(SCORECARD, CHART), Rival.FLOOR, 2.5),
            new Goal("P3", "with rank, slope and roll-up", WITHOUT_TESTS, Rival.FLOOR, 2.5),
            new Goal("P4", "with Mann-Kendall and Sen", EVERYTHING, Rival.FLOOR, 2),
            new Goal("P7", "A", EnumSet.of(SCORECARD), Rival.DUCKDB, 20),
            new Goal("P7", "B", EnumSet.of(CHART), Rival.DUCKDB, 20),
            new Goal("P7", "C", EnumSet.of(RANK), Rival.DUCKDB, 5),
            new Goal("P7", "all but Mann-Kendall and Sen", WITHOUT_TESTS, Rival.DUCKDB, 15),
            new Goal("P7", "all", EVERYTHING, Rival.DUCKDB, 8),
            new Goal("P9", "figures from CSV", EnumSet.of(LOAD), Rival.DUCKDB, 1));

    /** How many times the floor's cost the engine's is, or how many times the engine's cost DuckDB's is. */
    double reached(Costs costs) {
        double engine = costs.of(Rival.ENGINE, questions).nanos();
        double other = costs.of(rival, questions).nanos();
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
