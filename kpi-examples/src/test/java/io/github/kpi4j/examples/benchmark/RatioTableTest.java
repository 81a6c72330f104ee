package io.github.kpi4j.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RatioTableTest {

    @Test
    void saysWhichGoalsAreMet() {
        String table = RatioTable.of(costs(20).with(Rival.ENGINE, Question.RECORDS, new Cost(40, 105)));

        assertThat(table.lines())
                .contains(
                        "A scorecard                               10.0        20.0         400            2.00        "
                                + "    20.0           9.00",
                        "P1  A scorecard                    at most 3 x the floor             2.00 x  met",
                        "P4  A + B + C + D + E              at most 2 x the floor             2.00 x  met",
                        "P7  A scorecard                    DuckDB at least 20 x              20.0 x  met",
                        "P5  allocated beside the columns   less than 1 B                    0.000 B  met",
                        "P6  records, beside columns        at most 20 ns                    20.0 ns  met",
                        "P6  records, beside columns        at most 96 B                      96.0 B  met",
                        "P9  rows of CSV a second           at least 5 M                      50.0 M  met")
                .noneMatch(line -> line.endsWith("missed"));
    }

    @Test
    void saysWhichGoalsAreMissed() {
        String table = RatioTable.of(costs(20.1)
                .with(Rival.ENGINE, Question.WITH_CHARTS, new Cost(1000, 96))
                .with(Rival.ENGINE, Question.LOAD, new Cost(201, 200)));

        assertThat(table.lines())
                .contains(
                        "P1  A scorecard                    at most 3 x the floor             2.01 x  met",
                        "P2  A + B                          at most 2.5 x the floor            100 x  missed",
                        "P7  B control chart                DuckDB at least 20 x              19.9 x  missed",
                        "P9  rows of CSV a second           at least 5 M                      4.98 M  missed");
    }

    @Test
    void refusesWhatWasNotTimed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Costs().of(Rival.DUCKDB, Question.RANK))
                .withMessage("C rank and quartile was not timed for DuckDB");
    }

    private static Costs costs(double engine) {
        var costs = new Costs();
        for (Question question : Question.values()) {
            costs.with(Rival.FLOOR, question, new Cost(10, 0))
                    .with(Rival.ENGINE, question, new Cost(engine, 9))
                    .with(Rival.DUCKDB, question, new Cost(400, 0));
        }
        return costs;
    }
}
