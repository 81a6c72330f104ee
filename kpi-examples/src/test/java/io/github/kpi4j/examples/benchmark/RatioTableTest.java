package io.github.kpi4j.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RatioTableTest {

    @Test
    void saysWhichGoalsAreMet() {
        String table = RatioTable.of(costs(20));

        assertThat(table.lines())
                .contains(
                        "A scorecard                               10.0        20.0         400            2.00        "
                                + "    20.0          0.000",
                        "all but CSV                               60.0         120       2,400            2.00        "
                                + "    20.0          0.000",
                        "P1  scorecard                      at most 3 x the floor             2.00 x  met",
                        "P4  with Mann-Kendall and Sen      at most 2 x the floor             2.00 x  met",
                        "P7  A                              DuckDB at least 20 x              20.0 x  met",
                        "P5  scorecard                      less than a byte allocated       0.000 B  met");
    }

    @Test
    void saysWhichGoalsAreMissed() {
        String table = RatioTable.of(costs(20.1).with(Rival.ENGINE, Question.CHART, new Cost(1000, 96)));

        assertThat(table.lines())
                .contains(
                        "P1  scorecard                      at most 3 x the floor             2.01 x  met",
                        "P2  with control charts            at most 2.5 x the floor           51.0 x  missed",
                        "P7  B                              DuckDB at least 20 x             0.400 x  missed")
                .filteredOn(line -> line.endsWith("missed"))
                .hasSize(7);
    }

    @Test
    void refusesToSumWhatWasNotTimed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Costs().of(Rival.DUCKDB, Question.RANK))
                .withMessage("C rank and quartile was not timed for DuckDB");
    }

    private static Costs costs(double engine) {
        var costs = new Costs();
        for (Question question : Question.values()) {
            costs.with(Rival.FLOOR, question, new Cost(10, 0))
                    .with(Rival.ENGINE, question, new Cost(engine, 0))
                    .with(Rival.DUCKDB, question, new Cost(400, 0));
        }
        return costs;
    }
}
