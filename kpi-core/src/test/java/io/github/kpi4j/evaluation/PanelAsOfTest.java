package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Panels as of a day on which some of the figures are not known yet. */
class PanelAsOfTest {

    private static final LocalDate JULY = LocalDate.of(2019, 7, 1);
    private static final long LARGE = 1L << 60;
    private static final Framework FRAMEWORK = Framework.of(
            "A",
            Quantitative.define("visits", "Visits")
                    .measuredAs(new Percentage("in time", "all"))
                    .reported(Cadence.quarterly(YearType.CALENDAR))
                    .target(Target.atLeast("60"))
                    .build());

    private static Figure figure(String area, int quarter, long numerator, long denominator) {
        return Figure.of(
                "visits",
                area,
                Period.quarter(YearType.CALENDAR, 2019, quarter),
                new Observation.Ratio(Rational.of(numerator), Rational.of(denominator), null));
    }

    private static Panel panel(List<Figure> figures) {
        return BulkEvaluation.of(FRAMEWORK, Figures.of(figures), JULY)
                .ranks()
                .collect()
                .get(0);
    }

    @Test
    void anAreaMayLackTheLastKnownPeriodAndHaveALaterOne() {
        Panel panel =
                panel(List.of(figure("A", 1, 1, 4), figure("A", 3, 3, 4), figure("B", 1, 1, 2), figure("B", 2, 3, 5)));

        assertThat(panel.periods())
                .containsExactly(
                        Period.quarter(YearType.CALENDAR, 2019, 1), Period.quarter(YearType.CALENDAR, 2019, 2));
        assertThat(panel.value(0, 0)).isEqualTo(25);
        assertThat(panel.value(0, 1)).isNaN();
        assertThat(panel.value(1, 0)).isEqualTo(50);
        assertThat(panel.value(1, 1)).isEqualTo(60);
    }

    @Test
    void whatDoublesCannotTellApartIsRankedThoughLaterFiguresAreThere() {
        var figures = new ArrayList<Figure>();
        for (String area : List.of("A", "B")) {
            figures.add(figure(area, 1, LARGE - 2, LARGE + 1));
            figures.add(figure(area, 2, area.equals("A") ? LARGE - 2 : LARGE - 1, LARGE + 2));
            for (int quarter = 1; quarter <= 4; quarter++) {
                figures.add(Figure.of("visits", area, Period.quarter(YearType.CALENDAR, 2020, quarter), 1, 2));
            }
        }

        Panel panel = panel(figures);

        PanelRanks ranks = panel.ranks().orElseThrow();
        assertThat(ranks.rank(0, 0)).isEqualTo(1);
        assertThat(ranks.rank(1, 0)).isEqualTo(1);
        assertThat(panel.value(0, 1)).isEqualTo(panel.value(1, 1));
        assertThat(ranks.rank(0, 1)).isEqualTo(2);
        assertThat(ranks.rank(1, 1)).isEqualTo(1);
    }
}
