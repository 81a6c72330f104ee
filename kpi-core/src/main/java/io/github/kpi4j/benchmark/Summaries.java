package io.github.kpi4j.benchmark;

import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the values of several areas become one. */
final class Summaries {

    private Summaries() {}

    /** One value of those that are present; whether others have a value but no counts tells why nothing is pooled. */
    static Value of(
            Summary summary,
            Map<AreaId, Value> present,
            boolean othersWithoutCounts,
            Polarity polarity,
            Function<Value, Optional<Quotient>> counts) {
        if (!present.isEmpty() && present.values().stream().allMatch(Value.Graded.class::isInstance)) {
            if (summary == Summary.MEDIAN) {
                return lowerMedian(present.values().stream());
            }
            if (summary == Summary.BEST && polarity.judges()) {
                return best(present, polarity);
            }
        }
        AreaValues areas = AreaValues.of(present);
        Answer<Rational> answer = switch (summary) {
            case PUBLISHED, MEAN_OF_AREAS -> areas.mean();
            case MEDIAN -> areas.median();
            case POOLED ->
                othersWithoutCounts && present.isEmpty()
                        ? Answer.none(Why.NO_COUNTS)
                        : areas.pooled(factor(present, counts));
            case BEST -> areas.best(polarity);
            case TOP_QUARTILE -> areas.topQuartile(polarity);
        };
        return answer instanceof Answer.Known<Rational> known
                ? Value.Amount.of(known.value())
                : new Value.Absent(((Answer.Unknown<Rational>) answer).why().reason());
    }

    /** The values are of one measure, so that all have the same factor. */
    private static Rational factor(Map<AreaId, Value> present, Function<Value, Optional<Quotient>> counts) {
        return present.values().stream()
                .flatMap(value -> counts.apply(value).stream())
                .map(Quotient::factor)
                .findFirst()
                .orElse(Rational.ONE);
    }

    /** Grades have an order and no distances: of two in the middle the lower counts. */
    private static Value lowerMedian(Stream<Value> grades) {
        List<Scale.Grade> inOrder = grades.flatMap(
                        value -> value instanceof Value.Graded graded ? Stream.of(graded.grade()) : Stream.empty())
                .sorted(Comparator.comparing(Scale.Grade::position))
                .toList();
        return new Value.Graded(inOrder.get((inOrder.size() - 1) / 2));
    }

    private static Value best(Map<AreaId, Value> grades, Polarity polarity) {
        return grades.values().stream()
                .reduce((best, next) -> polarity.compare(rank(next), rank(best)) > 0 ? next : best)
                .orElseThrow();
    }

    private static Rational rank(Value grade) {
        return grade.rank().orElseThrow();
    }
}
