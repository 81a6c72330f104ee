package io.github.kpi4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.Printed;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.problem.Problem;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void twentyThreeOfFortyMeetsTheTargetExactly() throws IOException {
        assertThat(Printed.by(() -> Quickstart.main(new String[0])))
                .startsWith("Care leavers in education, employment or training: ● Met\n")
                .contains("57.5% in 2024/25 Q4 (23 of 40 care leavers)")
                .contains("met exactly");
    }

    @Test
    void theSameInYamlSaysTheSame() throws IOException {
        assertThat(Printed.by(() -> QuickstartYaml.main(new String[0])))
                .isEqualTo(Printed.by(() -> Quickstart.main(new String[0])));
    }

    @Test
    void everyPeriodOfANationIsJudgedInOneCall() throws IOException {
        var visits = Outcome.define("visits", "Visits in time")
                .measuredAs(new Percentage("in time", "visits"))
                .reported(Cadence.quarterly(YearType.CALENDAR))
                .target(Target.atLeast("90"))
                .build();
        Period quarter = Period.quarter(YearType.CALENDAR, 2024, 4);
        Figures figures = Figures.of(
                Figure.of("visits", "north", quarter.yearEarlier(), 18, 36),
                Figure.of("visits", "north", quarter, 19, 20),
                Figure.of("visits", "south", quarter, 8, 10));

        assertThat(Printed.by(() ->
                        QuickstartBulk.print(Framework.of("north", visits), figures, quarter.end(), Runnable::run)))
                .isEqualToNormalizingNewlines("visits: missed 2 times\n1 of 1\n");
    }

    @Test
    void everyMistakeIsShownAtOnce() {
        String name = "quickstart/mistakes.yaml";

        assertThat(KpiYaml.standard().parse(name, Published.text(name)).problems())
                .extracting(Problem::code)
                .containsExactly("missing-key", "unknown-key", "two-readings", "unknown-reference");
    }
}
