package io.github.kpi4j.narrative;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Yearly figures of one area and of three neighbours, and one indicator that is promised in some way. */
final class PromiseFixture {

    static final Unit PERCENT = new Unit.Percent();
    static final Unit PLACES = new Unit.Count("places");

    private static final AreaId OWN = new AreaId("E09000006");
    private static final List<AreaId> OTHERS =
            List.of(new AreaId("E10000015"), new AreaId("E08000009"), new AreaId("E06000034"));
    private static final Comparator NEIGHBOURS =
            new Comparator("neighbours", "Three neighbours", Comparator.Summary.MEAN_OF_AREAS, OTHERS);

    private final List<Figure> figures = new ArrayList<>();
    private int reported = 2024;

    static Period year(int start) {
        return Period.year(YearType.FINANCIAL, start);
    }

    PromiseFixture on(int start) {
        reported = start;
        return this;
    }

    PromiseFixture own(int start, String value) {
        figures.add(Figure.of("places", OWN.code(), year(start), value));
        return this;
    }

    PromiseFixture neighbour(int which, String value) {
        figures.add(Figure.of("places", OTHERS.get(which).code(), year(2024), value));
        return this;
    }

    Evaluation evaluate(Unit unit, UnaryOperator<IndicatorBuilder<Quantitative>> promise) {
        IndicatorBuilder<Quantitative> places = Quantitative.define("places", "Places")
                .measuredAs(new Direct(unit))
                .decimals(unit.equals(PERCENT) ? 1 : 0)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .baseline(new Baseline.OfPeriod(year(2022)));
        Framework framework = new Framework(
                "",
                "",
                OWN,
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(NEIGHBOURS),
                List.of(promise.apply(places).build()));
        return Evaluator.evaluate(framework, Figures.of(figures), year(reported), LocalDate.of(2025, 6, 1))
                .evaluations()
                .get(0);
    }

    /** What the explanation says under a label. */
    String line(String label, Unit unit, UnaryOperator<IndicatorBuilder<Quantitative>> promise) {
        return lines(label, unit, promise).stream().findFirst().orElse("");
    }

    List<String> lines(String label, Unit unit, UnaryOperator<IndicatorBuilder<Quantitative>> promise) {
        return Narrator.document(evaluate(unit, promise)).blocks().stream()
                .flatMap(block -> ((Document.Facts) block).facts().stream())
                .filter(fact -> fact.label().equals(label))
                .map(Document.Fact::text)
                .toList();
    }

    String target(Unit unit, UnaryOperator<IndicatorBuilder<Quantitative>> promise) {
        return line("target", unit, promise);
    }
}
