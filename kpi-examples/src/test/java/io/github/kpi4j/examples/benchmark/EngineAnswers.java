package io.github.kpi4j.examples.benchmark;

import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What the columns of the {@link Engine} come to, added up. */
final class EngineAnswers {

    private EngineAnswers() {}

    static Answer of(Engine engine, Question question) {
        return Answer.all(
                question.parts().stream().map(part -> single(engine, part)).toList());
    }

    private static Answer single(Engine engine, Question question) {
        return switch (question) {
            case SCORECARD -> scorecard(engine);
            case CHART -> flags(engine.causes);
            case RANK -> ranks(engine);
            case SLOPE -> new Answer(List.of(), List.of(sum(engine.slope)));
            case MANN_KENDALL ->
                new Answer(
                        List.of(LongStream.of(engine.s).sum()),
                        List.of(sum(engine.senSlope), sum(engine.testVariance)));
            case ROLL_UP ->
                new Answer(ratings(engine.regionColumns.levels()), List.of(sum(engine.regionColumns.values())));
            case LOAD -> loaded(engine.figures.all());
            case RECORDS, WITH_CHARTS, WITHOUT_TESTS, EVERYTHING, FILE_TO_CHARTS ->
                throw new IllegalArgumentException(question.title() + " is put together from others");
        };
    }

    static byte code(@Nullable Level level) {
        return level == null ? Ladder.NONE : Ladder.code(level);
    }

    static byte rating(byte code) {
        return Ladder.level(code)
                .map(level -> switch (level) {
                    case EXCEEDED, MET -> ScorecardKernel.GREEN;
                    case NEAR -> ScorecardKernel.AMBER;
                    case MISSED -> ScorecardKernel.RED;
                })
                .orElse(ScorecardKernel.NONE);
    }

    private static List<Long> ratings(byte... levels) {
        var counts = new long[ScorecardKernel.GREEN + 1];
        for (byte level : levels) {
            counts[rating(level)]++;
        }
        return new ArrayList<>(LongStream.of(counts).boxed().toList());
    }

    private static Answer scorecard(Engine engine) {
        List<Long> counts = ratings(engine.columns.levels());
        counts.add(present(engine.columns.changes()));
        counts.add(present(engine.columns.changesOnYear()));
        return new Answer(
                counts,
                List.of(
                        sum(engine.columns.variances()),
                        sum(engine.columns.changes()),
                        sum(engine.columns.changesOnYear()),
                        sum(engine.columns.distancesTravelled())));
    }

    private static long present(double... column) {
        return DoubleStream.of(column).filter(value -> !Double.isNaN(value)).count();
    }

    /** As the streams of Java add: what rounding loses is made up for, so that the order does not matter. */
    private static double sum(double... column) {
        return DoubleStream.of(column).filter(value -> !Double.isNaN(value)).sum();
    }

    private static Answer flags(byte... causes) {
        return new Answer(
                List.of(
                        shown(causes, SpecialCause.ABOVE_UPPER_LIMIT, SpecialCause.BELOW_LOWER_LIMIT),
                        shown(causes, SpecialCause.SHIFT_ABOVE, SpecialCause.SHIFT_BELOW),
                        shown(causes, SpecialCause.RISING_TREND, SpecialCause.FALLING_TREND),
                        shown(causes, SpecialCause.TWO_IN_THREE_ABOVE, SpecialCause.TWO_IN_THREE_BELOW)),
                List.of());
    }

    private static long shown(byte[] causes, SpecialCause... wanted) {
        long count = 0;
        for (byte each : causes) {
            boolean isShown = false;
            for (SpecialCause cause : wanted) {
                isShown |= cause.isIn(each);
            }
            count += isShown ? 1 : 0;
        }
        return count;
    }

    private static Answer ranks(Engine engine) {
        List<Long> counts = new ArrayList<>();
        counts.add(IntStream.of(engine.rank).asLongStream().sum());
        for (int quarter = 1; quarter <= 4; quarter++) {
            long count = 0;
            for (byte each : engine.quarter) {
                count += each == quarter ? 1 : 0;
            }
            counts.add(count);
        }
        return new Answer(counts, List.of());
    }

    private static Answer loaded(List<Figure> figures) {
        long counted = 0;
        long outOf = 0;
        long undefined = 0;
        long missing = 0;
        for (Figure figure : figures) {
            if (figure.observation() instanceof Observation.Ratio ratio) {
                counted += ratio.numerator().numerator().longValueExact();
                outOf += ratio.denominator().numerator().longValueExact();
                undefined += ratio.denominator().isZero() ? 1 : 0;
            } else {
                missing++;
            }
        }
        return new Answer(
                List.of(
                        counted,
                        outOf,
                        missing,
                        undefined,
                        distinct(figures, Figure::indicator),
                        distinct(figures, Figure::area),
                        distinct(figures, Figure::period)),
                List.of());
    }

    private static long distinct(List<Figure> figures, Function<Figure, Object> key) {
        return figures.stream().map(key).distinct().count();
    }
}
