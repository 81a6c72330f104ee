package io.github.kpi4j.report;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.RatingScheme;
import java.time.LocalDate;
import java.util.List;

/** One yearly framework with two priorities. */
final class ReportFixture {

    static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);

    private ReportFixture() {}

    static IndicatorBuilder<Quantitative> indicator(String id) {
        return Quantitative.define(id, "Number of " + id)
                .measuredAs(new Direct(new Unit.Days()))
                .reported(Cadence.yearly(YearType.FINANCIAL));
    }

    static Figure figure(String id, Period period, String value) {
        return Figure.of(id, "E09000006", period, value);
    }

    static Scorecard card(List<Indicator> indicators, Figure... figures) {
        Framework framework = new Framework(
                "f",
                "A framework",
                new AreaId("E09000006"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(new Priority("safe", "Children are safe"), new Priority("ready", "Children are ready")),
                List.of(),
                indicators);
        return Evaluator.evaluate(framework, Figures.of(figures), YEAR, AS_OF);
    }
}
