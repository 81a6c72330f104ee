package io.github.kpi4j.examples.spark;

import io.github.kpi4j.benchmark.AreaRanking;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The same questions asked in one process, of all figures at once: the engine is called for all areas together, day by day. */
record InProcess(Framework framework, Figures figures, LocalDate asOf) {

    private record Result(AreaId area, Evaluation evaluation) {
        Series.Point point() {
            return Objects.requireNonNull(evaluation.point());
        }

        String key() {
            return area + " " + evaluation.indicator().id() + " "
                    + point().period().end();
        }
    }

    /** The cells of the table, in the order of area, indicator and day. */
    List<List<String>> rows(List<String> among) {
        var results = new TreeMap<String, Result>();
        for (LocalDate end : ends()) {
            Evaluator.evaluateEach(
                    framework,
                    figures,
                    Evidence.NONE,
                    Period.snapshot(end),
                    asOf,
                    areas(),
                    card -> of(card, end).forEach(result -> results.put(result.key(), result)));
        }
        Map<String, AreaRanking> rankings = rankings(results.values(), among);
        return results.values().stream()
                .map(result -> cells(result, Objects.requireNonNull(rankings.get(group(result)))))
                .toList();
    }

    private static Stream<Result> of(Scorecard card, LocalDate end) {
        return card.evaluations().stream()
                .filter(each ->
                        each.point() != null && each.point().period().end().equals(end))
                .map(each -> new Result(card.area(), each));
    }

    private TreeSet<LocalDate> ends() {
        var ends = new TreeSet<LocalDate>();
        figures.all().forEach(figure -> ends.add(figure.period().end()));
        return ends;
    }

    private List<AreaId> areas() {
        return Stream.concat(
                        figures.all().stream().map(Figure::area),
                        framework.rollUp().groups().stream().map(AreaGroup::area))
                .distinct()
                .toList();
    }

    private static String group(Result result) {
        return result.evaluation().indicator().id() + " "
                + result.point().period().end();
    }

    private static Map<String, AreaRanking> rankings(Collection<Result> results, List<String> among) {
        var values = new HashMap<String, Map<AreaId, Value>>();
        var rankings = new HashMap<String, AreaRanking>();
        for (Result result : results) {
            Map<AreaId, Value> group = values.computeIfAbsent(group(result), key -> new HashMap<>());
            var definition = result.evaluation().indicator().definition();
            if (among.stream().anyMatch(result.area().code()::startsWith)
                    && result.point().value() instanceof Value.Amount
                    && definition.measure().isSizeFree()
                    && !definition.rating().isTooFew(result.point().value())) {
                group.put(result.area(), result.point().value());
            }
        }
        results.forEach(result -> rankings.computeIfAbsent(
                group(result),
                key -> AreaValues.of(values.get(key))
                        .ranked(result.evaluation().indicator().definition().polarity())));
        return rankings;
    }

    private static List<String> cells(Result result, AreaRanking ranking) {
        Evaluation evaluation = result.evaluation();
        var cells = new ArrayList<String>();
        cells.add(result.area().code());
        cells.add(evaluation.indicator().id().text());
        cells.add(result.point().period().label());
        cells.add(result.point().period().end().toString());
        cells.add(value(result.point().value()));
        cells.add(
                evaluation.judgement() instanceof Judgement.Judged judged
                        ? judged.level().name().toLowerCase(Locale.ROOT)
                        : "");
        cells.add(
                evaluation.judgement() instanceof Judgement.NotJudged not
                        ? not.reason().code()
                        : "");
        var position = ranking.position(result.area());
        cells.add(position.rank().found().map(Object::toString).orElse(""));
        cells.add(position.rank().found().map(rank -> "" + ranking.ranked()).orElse(""));
        cells.add(
                position.rank().found().isEmpty()
                        ? ""
                        : position.quartile().found().map(Enum::name).orElse(""));
        cells.add(Narrator.explain(evaluation));
        return cells;
    }

    private static String value(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.value().toString();
        }
        if (value instanceof Value.Graded graded) {
            return graded.grade().label();
        }
        return value instanceof Value.Words words ? words.text() : "";
    }
}
