package io.github.kpi4j.examples.benchmark;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.benchmark.Answer.Known;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.ChartPoint;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.statistics.regression.Line;
import io.github.kpi4j.statistics.trend.MannKendall;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.trend.TrendFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the findings of the {@link Engine} come to, added up. */
final class EngineAnswers {

    private EngineAnswers() {}

    static Answer of(Engine engine, Question question) {
        return switch (question) {
            case SCORECARD ->
                scorecards(engine.scorecards.stream()
                        .flatMap(card -> card.evaluations().stream())
                        .toList());
            case CHART ->
                flags(engine.charts.stream()
                        .flatMap(chart -> chart.points().stream())
                        .toList());
            case RANK -> ranks(engine.positions);
            case SLOPE ->
                new Answer(
                        List.of(),
                        List.of(engine.lines.stream().mapToDouble(Line::slope).sum()));
            case MANN_KENDALL ->
                new Answer(
                        List.of(engine.trends.stream().mapToLong(MannKendall::s).sum()),
                        List.of(
                                engine.trends.stream()
                                        .mapToDouble(MannKendall::slope)
                                        .sum(),
                                engine.trends.stream()
                                        .mapToDouble(MannKendall::variance)
                                        .sum()));
            case ROLL_UP -> rolled(engine.rolled);
            case LOAD ->
                loaded(engine.loaded.stream()
                        .flatMap(figures -> figures.all().stream())
                        .toList());
        };
    }

    private static byte rating(Level level) {
        return switch (level) {
            case EXCEEDED, MET -> ScorecardKernel.GREEN;
            case NEAR -> ScorecardKernel.AMBER;
            case MISSED -> ScorecardKernel.RED;
        };
    }

    private static Answer scorecards(List<Evaluation> evaluations) {
        List<Byte> ratings = new ArrayList<>();
        List<Rational> variances = new ArrayList<>();
        List<Rational> changes = new ArrayList<>();
        List<Rational> yearChanges = new ArrayList<>();
        List<Rational> distances = new ArrayList<>();
        for (Evaluation each : evaluations) {
            ratings.add(each.judgement().match(finding -> rating(finding.level()), reason -> ScorecardKernel.NONE));
            each.judgement()
                    .match(
                            finding -> finding.target().goal().map(finding.exact()::minus),
                            reason -> Optional.<Rational>empty())
                    .ifPresent(variances::add);
            change(each.trends().get(0)).ifPresent(changes::add);
            change(each.trends().get(1)).ifPresent(yearChanges::add);
            if (each.baseline() instanceof BaselineFinding.Compared compared) {
                compared.distanceTravelled().ifPresent(distances::add);
            }
        }
        List<Long> counts = ratings(ratings);
        counts.add((long) changes.size());
        counts.add((long) yearChanges.size());
        return new Answer(counts, List.of(sum(variances), sum(changes), sum(yearChanges), sum(distances)));
    }

    private static Optional<Rational> change(TrendFinding finding) {
        return finding instanceof TrendFinding.Detected detected
                ? Optional.of(detected.change().amount())
                : Optional.empty();
    }

    private static double sum(List<Rational> numbers) {
        return numbers.stream().mapToDouble(Rational::doubleValue).sum();
    }

    private static Answer flags(List<ChartPoint> points) {
        return new Answer(
                List.of(
                        count(
                                points,
                                point -> point.zone()
                                        .filter(Limits.Zone::isOutside)
                                        .isPresent()),
                        count(points, ChartPoint::shift),
                        count(points, point -> point.trend() != ChartPoint.Trend.NONE),
                        count(points, ChartPoint::twoInThree)),
                List.of());
    }

    private static Answer ranks(List<Position> positions) {
        List<Long> counts = new ArrayList<>();
        counts.add(positions.stream().mapToLong(each -> number(each.rank())).sum());
        IntStream.rangeClosed(1, 4)
                .forEach(quarter -> counts.add(count(positions, each -> number(each.evenBand(4)) == quarter)));
        return new Answer(counts, List.of());
    }

    private static int number(io.github.kpi4j.benchmark.Answer<Integer> answer) {
        return answer instanceof Known<Integer> known ? known.value() : 0;
    }

    private static Answer rolled(List<Engine.Rolled> rolled) {
        List<Rational> counted = new ArrayList<>();
        List<Rational> outOf = new ArrayList<>();
        List<Rational> values = new ArrayList<>();
        for (Engine.Rolled each : rolled) {
            if (each.value() instanceof Value.Amount amount
                    && amount.numerator() != null
                    && amount.denominator() != null) {
                counted.add(amount.numerator());
                outOf.add(amount.denominator());
                values.add(amount.value());
            }
        }
        List<Long> counts = new ArrayList<>();
        counts.add(total(counted));
        counts.add(total(outOf));
        counts.addAll(ratings(rolled.stream()
                .map(each -> each.level().map(EngineAnswers::rating).orElse(ScorecardKernel.NONE))
                .toList()));
        return new Answer(counts, List.of(sum(values)));
    }

    private static Answer loaded(List<Figure> figures) {
        List<Observation.Ratio> ratios = figures.stream()
                .map(Figure::observation)
                .filter(Observation.Ratio.class::isInstance)
                .map(Observation.Ratio.class::cast)
                .toList();
        return new Answer(
                List.of(
                        total(ratios.stream().map(Observation.Ratio::numerator).toList()),
                        total(ratios.stream()
                                .map(Observation.Ratio::denominator)
                                .toList()),
                        (long) figures.size() - ratios.size(),
                        count(ratios, each -> each.denominator().isZero()),
                        distinct(figures, Figure::indicator),
                        distinct(figures, Figure::area),
                        distinct(figures, Figure::period)),
                List.of());
    }

    private static long distinct(List<Figure> figures, Function<Figure, Object> key) {
        return figures.stream().map(key).distinct().count();
    }

    private static long total(List<Rational> counts) {
        return Rational.sum(counts).numerator().longValueExact();
    }

    private static List<Long> ratings(List<Byte> ratings) {
        return new ArrayList<>(IntStream.rangeClosed(0, ScorecardKernel.GREEN)
                .mapToObj(level -> count(ratings, each -> each == level))
                .toList());
    }

    private static <T> long count(List<T> all, Predicate<T> holds) {
        return all.stream().filter(holds).count();
    }
}
