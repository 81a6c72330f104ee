package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Rival.DUCKDB;
import static io.github.kpi4j.examples.benchmark.Rival.ENGINE;
import static io.github.kpi4j.examples.benchmark.Rival.FLOOR;

import java.util.Locale;

/** The costs of one run side by side, and which goals are met. */
final class RatioTable {

    private static final String ROW = "%-34s %11s %11s %11s %15s %15s %14s%n";
    private static final String GOAL = "%-3s %-30s %-28s %11s  %s%n";
    private static final int LEAST_BYTE = 1;
    private static final int RECORD_NANOS = 20;
    private static final int RECORD_BYTES = 96;
    private static final int MILLIONS_OF_ROWS = 5;

    /** A value and a level. */
    private static final int RESULT_BYTES = Double.BYTES + Byte.BYTES;

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
            row(question);
        }
    }

    private void row(Question question) {
        double floor = costs.of(FLOOR, question).nanos();
        Cost engine = costs.of(ENGINE, question);
        double duckDb = costs.of(DUCKDB, question).nanos();
        add(
                ROW,
                question.title(),
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
            goal(
                    goal.name(),
                    goal.question().title(),
                    goal.wanted(),
                    number(goal.reached(costs)) + " x",
                    goal.isMet(costs));
        }
        Cost columns = costs.of(ENGINE, Question.SCORECARD);
        Cost records = costs.of(ENGINE, Question.RECORDS);
        double beside = columns.bytes() - RESULT_BYTES;
        double longer = records.nanos() - columns.nanos();
        double larger = records.bytes() - columns.bytes();
        double millions = 1000 / costs.of(ENGINE, Question.LOAD).nanos();
        goal("P5", "allocated beside the columns", "less than 1 B", number(beside) + " B", beside < LEAST_BYTE);
        goal("P6", "records, beside columns", "at most 20 ns", number(longer) + " ns", longer <= RECORD_NANOS);
        goal("P6", "records, beside columns", "at most 96 B", number(larger) + " B", larger <= RECORD_BYTES);
        goal("P9", "rows of CSV a second", "at least 5 M", number(millions) + " M", millions >= MILLIONS_OF_ROWS);
    }

    private void goal(String name, String title, String wanted, String reached, boolean isMet) {
        add(GOAL, name, title, wanted, reached, isMet ? "met" : "missed");
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
