package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.Placing;
import io.github.kpi4j.benchmark.PositionFinding;
import io.github.kpi4j.benchmark.PositionFinding.NotPlaced;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.benchmark.PositionFinding.Why;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Days waited in an area of its own, and in the areas a, b, c and so on. */
final class PositionFixture {

    static final String OWN = "own";
    static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);
    static final ComparedWith QUARTERS = ComparedWith.fairly("others").placing(Placing.by(new Placing.Quarters()));
    static final Measure DAYS = new Direct(new Unit.Days());

    private PositionFixture() {}

    static Period year(int year) {
        return Period.year(YearType.FINANCIAL, year);
    }

    static Comparator others(String... members) {
        return new Comparator(
                "others",
                "The others",
                Summary.MEDIAN,
                Stream.of(members).map(AreaId::new).toList());
    }

    static Figure figure(String area, int year, String value) {
        return Figure.of("waits", area, year(year), value);
    }

    static Figure marked(String area, String value, Mark mark) {
        return new Figure(
                new IndicatorId("waits"),
                new AreaId(area),
                year(2024),
                new Observation.Single(Rational.parse(value)),
                Set.of(mark),
                null,
                "");
    }

    /** Figures of 2024/25 of the area itself, then of a, b, c and so on. */
    static Figure[] of(String own, String... others) {
        List<Figure> figures = new ArrayList<>(List.of(figure(OWN, 2024, own)));
        for (int i = 0; i < others.length; i++) {
            figures.add(figure(String.valueOf((char) ('a' + i)), 2024, others[i]));
        }
        return figures.toArray(Figure[]::new);
    }

    static Framework framework(Indicator indicator, Comparator comparator, AreaRegister register) {
        Framework framework = new Framework(
                "f",
                "A framework",
                new AreaId(OWN),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(comparator),
                List.of(indicator));
        return new Framework(
                framework.id(),
                framework.name(),
                framework.area(),
                framework.years(),
                framework.scheme(),
                framework.priorities(),
                framework.comparators(),
                framework.indicators(),
                framework.governance(),
                framework.rollUp(),
                framework.chain(),
                register,
                framework.disclosure());
    }

    static Indicator waits(ComparedWith terms) {
        return Quantitative.define("waits", "Days waited")
                .measuredAs(DAYS)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atMost("30"))
                .compareWith(terms)
                .build();
    }

    static Evaluation evaluate(Indicator indicator, Comparator comparator, Figure... figures) {
        return evaluate(framework(indicator, comparator, AreaRegister.NONE), figures);
    }

    static Evaluation evaluate(Framework framework, Figure... figures) {
        return Evaluator.evaluate(framework, Figures.of(figures), year(2024), AS_OF)
                .get(new IndicatorId("waits"));
    }

    static PositionFinding position(Evaluation evaluation) {
        return Objects.requireNonNull(evaluation.benchmarks().get(0).position(), "position");
    }

    static Placed placed(Evaluation evaluation) {
        assertThat(position(evaluation)).isInstanceOf(Placed.class);
        return (Placed) position(evaluation);
    }

    static void isNotPlaced(Evaluation evaluation, Why why, String words) {
        assertThat(position(evaluation))
                .isInstanceOfSatisfying(
                        NotPlaced.class, not -> assertThat(not.why()).isEqualTo(why));
        assertThat(words(evaluation)).contains("position among The others: no position, because " + words);
    }

    static String words(Evaluation evaluation) {
        return Narrator.explain(evaluation).replaceAll("\\s+", " ");
    }

    static Figure counted(String area, long part, long whole) {
        return new Figure(
                new IndicatorId("waits"),
                new AreaId(area),
                year(2024),
                new Observation.Ratio(Rational.of(part), Rational.of(whole), null),
                Set.of(),
                null,
                "");
    }
}
