package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkEvaluationTest {

    private static final int INDICATORS = 50;
    private static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);
    private static final BulkEvaluation ALONE = BulkEvaluation.of(framework(), figures(), AS_OF);

    private static Framework framework() {
        return Framework.of(
                "F",
                IntStream.range(0, INDICATORS)
                        .mapToObj(BulkEvaluationTest::indicator)
                        .toArray(Indicator[]::new));
    }

    private static Indicator indicator(int i) {
        return Quantitative.define("i" + i, "Indicator " + i)
                .measuredAs(new Percentage("seen", "due"))
                .reported(Cadence.quarterly(YearType.CALENDAR))
                .target(Target.atLeast("60").nearWithin(new Tolerance.Points(Rational.of(10))))
                .build();
    }

    private static Figures figures() {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < INDICATORS; i++) {
            for (int area = 0; area < 5; area++) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    Period period = Period.quarter(YearType.CALENDAR, 2024, quarter);
                    figures.add(Figure.of("i" + i, "A" + area, period, 40 + 3 * i % 17 + 7 * area + quarter, 100));
                }
            }
        }
        return Figures.of(figures);
    }

    private static List<String> told(List<Panel> panels) {
        var told = new ArrayList<String>();
        for (Panel panel : panels) {
            for (int row = 0; row < panel.areas().size(); row++) {
                for (int column = 0; column < panel.periods().size(); column++) {
                    told.add(panel.indicator().id() + " " + panel.at(row, column));
                }
            }
        }
        return told;
    }

    @Test
    void judgesEveryAreaAndPeriod() {
        Panel first = ALONE.collect().get(0);

        assertThat(first.areas()).hasSize(5);
        assertThat(first.periods()).hasSize(4);
        assertThat(first.value(1, 2)).isEqualTo(50);
        assertThat(first.level(1, 2)).contains(Level.NEAR);
        assertThat(first.level(1, 1)).contains(Level.MISSED);
        assertThat(first.variance(1, 2)).isEqualTo(-10);
        assertThat(first.change(1, 2)).isEqualTo(1);
        assertThat(first.changeOnYear(1, 2)).isNaN();
        assertThat(first.distanceTravelled(1, 2)).isNaN();
    }

    @Test
    void isTheSameInTheSameOrderWhoeverHelps() {
        List<String> expected = told(ALONE.collect());
        ExecutorService three = Executors.newFixedThreadPool(3);
        Executor nobody = task -> {
            throw new RejectedExecutionException("busy");
        };
        Executor lazy = task -> {};
        try {
            assertThat(told(ALONE.on(three).collect())).isEqualTo(expected);
            assertThat(told(ALONE.on(Runnable::run).collect())).isEqualTo(expected);
            assertThat(told(ALONE.on(nobody).collect())).isEqualTo(expected);
            assertThat(told(ALONE.on(lazy).collect())).isEqualTo(expected);
        } finally {
            three.shutdownNow();
        }
    }

    @Test
    void doesNotHangWhereTheOnlyThreadOfTheExecutorAsks() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            assertThat(one.submit(() -> ALONE.on(one).collect()).get()).hasSize(INDICATORS);
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void tellsHowFarItHasCome() {
        var told = new ArrayList<String>();

        ALONE.telling((done, of) -> told.add(done + "/" + of)).run(panel -> {});

        assertThat(told).hasSize(INDICATORS).startsWith("1/50", "2/50").endsWith("50/50");
    }

    @Test
    void endsEarlyWhenAsked() {
        var panels = new ArrayList<Panel>();
        BulkEvaluation evaluation = ALONE.on(Runnable::run).until(() -> panels.size() == 3);

        assertThatThrownBy(() -> evaluation.run(panels::add))
                .isInstanceOf(CancellationException.class)
                .hasMessage("ended after 3 of 50 indicators");
        assertThat(panels).hasSize(3);
    }

    @Test
    void whatGoesWrongGoesToTheCaller() {
        assertThatThrownBy(() -> ALONE.run(panel -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
    }

    @Test
    void judgesTheAreasThatAreNamedInTheirOrder() {
        List<AreaId> areas = List.of(new AreaId("A3"), new AreaId("nobody"), new AreaId("A0"));

        Panel panel = ALONE.areas(areas).collect().get(0);

        assertThat(panel.areas()).isEqualTo(areas);
        assertThat(panel.value(1, 0)).isNaN();
        assertThat(panel.level(1, 0)).isEmpty();
        assertThat(panel.value(2, 0)).isEqualTo(41);
        assertThatThrownBy(() -> ALONE.areas(List.of(new AreaId("A3"), new AreaId("A3"))))
                .hasMessage("areas has A3 twice; name each area once");
    }
}
