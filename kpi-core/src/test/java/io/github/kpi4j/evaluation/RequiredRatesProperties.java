package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.outlook.RequiredRate.Required;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.Shape;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding;
import io.github.kpi4j.target.Threshold.Comparison;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A year of which the rest comes to exactly what was needed keeps its promise exactly, as the engine sees it. */
class RequiredRatesProperties {

    private static final String AREA = "E09000006";
    private static final int QUARTERS = 4;
    private static final Cadence CADENCE = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence TO_DATE = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);

    private static Period quarter(int quarter) {
        return Period.quarter(YearType.FINANCIAL, 2024, quarter);
    }

    private static Evaluation evaluate(Indicator indicator, List<Figure> figures, int quarter) {
        return Evaluator.evaluate(
                        Framework.of(AREA, indicator),
                        Figures.of(figures.toArray(Figure[]::new)),
                        quarter(quarter),
                        quarter(quarter).end())
                .evaluations()
                .get(0);
    }

    private static Figure figure(Period period, Rational value) {
        return Figure.of("it", AREA, period, new Observation.Single(value));
    }

    @Property(tries = 200)
    void totalComesToTheYearsTarget(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 60) Integer> known,
            @ForAll @IntRange(min = 1, max = 200) int year) {
        Indicator visits = Quantitative.define("it", "Visits")
                .measuredAs(new Direct(new Unit.Count("visits")))
                .reported(CADENCE)
                .target(new Profiled(
                        Terms.of(Comparison.AT_LEAST), Rational.of(year), Profiled.Kind.FLOW, new Shape.Linear(), null))
                .build();
        var figures = new ArrayList<Figure>();
        known.forEach(value -> figures.add(figure(quarter(figures.size() + 1), Rational.of(value))));
        Rational needed = needed(evaluate(visits, figures, known.size()));
        while (figures.size() < QUARTERS) {
            figures.add(figure(quarter(figures.size() + 1), needed));
        }

        List<Rational> values = evaluate(visits, figures, QUARTERS).history().points().stream()
                .map(point -> point.value().rank().orElseThrow())
                .toList();
        assertThat(Rational.sum(values)).isEqualTo(Rational.of(year));
    }

    @Property(tries = 200)
    void yearToDateMeetsItsTargetExactly(
            @ForAll @IntRange(max = 60) int soFar,
            @ForAll @IntRange(min = 1, max = 3) int gone,
            @ForAll @IntRange(max = 200) int limit,
            @ForAll boolean atMost) {
        Indicator nights = Quantitative.define("it", "Nights")
                .measuredAs(new Direct(new Unit.Count("nights")))
                .reported(TO_DATE)
                .target(atMost ? Target.atMost("" + limit) : Target.atLeast("" + limit))
                .build();
        Rational total = Rational.of(soFar);
        var figures = new ArrayList<Figure>(List.of(figure(toDate(gone), total)));
        Rational needed = needed(evaluate(nights, figures, gone));
        for (int quarter = gone + 1; quarter <= QUARTERS; quarter++) {
            total = total.plus(needed);
            figures.add(figure(toDate(quarter), total));
        }

        TargetFinding finding = evaluate(nights, figures, QUARTERS).judgement().match(judged -> judged, reason -> {
            throw new AssertionError(reason);
        });
        assertThat(finding.margin()).isEqualTo(Rational.ZERO);
        assertThat(finding.level()).isEqualTo(Level.MET);
    }

    private static Period toDate(int quarter) {
        return TO_DATE.in(TO_DATE.slotHolding(quarter(quarter).end()));
    }

    @Property(tries = 200)
    void shareComesToItsTargetOverAllCases(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 60) Integer> cases,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 100) int limit) {
        Indicator share = Quantitative.define("it", "In time")
                .measuredAs(new Percentage("in time", "cases"))
                .reported(CADENCE)
                .target(Target.atLeast("" + limit))
                .rollUp(new RollUpRules(Combine.RATIO_OF_SUMS, null, RollUpRules.Missing.REFUSE))
                .build();
        var figures = new ArrayList<Figure>();
        cases.forEach(of -> figures.add(Figure.of("it", AREA, quarter(figures.size() + 1), of * percent / 100, of)));
        Evaluation evaluation = evaluate(share, figures, cases.size());
        Rational needed = needed(evaluation);

        List<Quotient> known = evaluation.history().points().stream()
                .map(Series.Point::value)
                .flatMap(value -> share.definition().measure().quotient(value).stream())
                .toList();
        Rational top = Rational.sum(known.stream().map(Quotient::numerator).toList());
        Rational bottom = Rational.sum(known.stream().map(Quotient::denominator).toList());
        Rational toCome = Rational.of(QUARTERS - cases.size())
                .times(Rational.mean(known.stream().map(Quotient::denominator).toList()));
        Rational whole =
                top.plus(needed.times(toCome).dividedBy(Rational.HUNDRED)).dividedBy(bottom.plus(toCome));
        assertThat(whole.times(Rational.HUNDRED)).isEqualTo(Rational.of(limit));
    }

    private static Rational needed(Evaluation evaluation) {
        assertThat(evaluation.prospects().rate()).isInstanceOf(Required.class);
        return ((Required) evaluation.prospects().rate()).needed();
    }
}
