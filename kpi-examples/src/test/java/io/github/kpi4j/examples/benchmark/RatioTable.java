package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Rival.DUCKDB;
import static io.github.kpi4j.examples.benchmark.Rival.ENGINE;
import static io.github.kpi4j.examples.benchmark.Rival.FLOOR;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The costs of one run side by side, and which goals are met. */
final class RatioTable {

    private static final String ROW = "%-34s %11s %11s %11s %15s %15s %14s%n";
    private static final String GOAL = "%-3s %-30s %-28s %11s  %s%n";
    private static final int LEAST_BYTE = 1;

    private final Costs costs;
    private final StringBuilder text = new StringBuilder();

    private RatioTable(Costs costs) {
        this.costs = costs;
    }

    static String of(Costs costs) {
        var table = new RatioTable(costs);
        table.costs();
        table.goals();
        return table.text.toString();
    }

    private void costs() {
        add(
                ROW,
                "ns an observation, processor time",
                "floor",
                "engine",
                "DuckDB",
                "engine / floor",
                "DuckDB / engine",
                "engine bytes");
        for (Question question : Question.values()) {
            row(question.title(), EnumSet.of(question));
        }
        row("A + B", EnumSet.of(Question.SCORECARD, Question.CHART));
        row("A + B + C + least squares + E", Goal.WITHOUT_TESTS);
        row("all but CSV", Goal.EVERYTHING);
    }

    private void row(String title, Set<Question> questions) {
        double floor = costs.of(FLOOR, questions).nanos();
        Cost engine = costs.of(ENGINE, questions);
        double duckDb = costs.of(DUCKDB, questions).nanos();
        add(
                ROW,
                title,
                number(floor),
                number(engine.nanos()),
                number(duckDb),
                number(engine.nanos() / floor),
                number(duckDb / engine.nanos()),
                number(engine.bytes()));
    }

    private void goals() {
        add("%n");
        for (Goal goal : Goal.ALL) {
            add(
                    GOAL,
                    goal.name(),
                    goal.title(),
                    goal.wanted(),
                    number(goal.reached(costs)) + " x",
                    goal.isMet(costs) ? "met" : "missed");
        }
        double bytes = costs.of(ENGINE, Question.SCORECARD).bytes();
        add(
                GOAL,
                "P5",
                "scorecard",
                "less than a byte allocated",
                number(bytes) + " B",
                bytes < LEAST_BYTE ? "met" : "missed");
    }

    private void add(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments));
    }

    /** Three digits at least. */
    private static String number(double value) {
        int decimals = Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
