package io.github.kpi4j.testkit;

import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.InGrades;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.promise.Trajectory;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The choices behind one figure, before it is known which indicator it is for. */
record FigureDraft(Shape shape, int pick, int nudge, int size, int lag, Extra extra) {

    private static final List<Reason> MISSING = List.of(
            Reason.NOT_COLLECTED,
            Reason.NOT_AVAILABLE,
            Reason.SUPPRESSED,
            Reason.NOT_APPLICABLE,
            Reason.LOW,
            Reason.NOT_COLLECTED,
            Reason.SUPPRESSED,
            Reason.NOT_APPLICABLE,
            Reason.LOW,
            Reason.NOT_COMPARABLE,
            Reason.NOT_DUE,
            Reason.LATE);

    /** What kind of observation there is. Nearly half are missing or empty. */
    enum Shape {
        NEAR_A_LIMIT,
        COUNTS,
        NO_CASES,
        MISSING,
        WRONG_TYPE,
        NO_ROW
    }

    /** What else there is to say about it. */
    enum Extra {
        NOTHING,
        BREAK,
        PROVISIONAL,
        FORECAST,
        CARRIED_FORWARD,
        REVISED_LATER,
        EARLY_SNAPSHOT
    }

    static Arbitrary<FigureDraft> drafts() {
        Arbitrary<Shape> shapes = Arbitraries.frequency(
                Tuple.of(96, Shape.NEAR_A_LIMIT),
                Tuple.of(9, Shape.COUNTS),
                Tuple.of(15, Shape.NO_CASES),
                Tuple.of(48, Shape.MISSING),
                Tuple.of(2, Shape.WRONG_TYPE),
                Tuple.of(6, Shape.NO_ROW));
        Arbitrary<Extra> extras = Arbitraries.frequency(
                Tuple.of(15, Extra.NOTHING),
                Tuple.of(1, Extra.BREAK),
                Tuple.of(1, Extra.PROVISIONAL),
                Tuple.of(1, Extra.FORECAST),
                Tuple.of(1, Extra.CARRIED_FORWARD),
                Tuple.of(2, Extra.REVISED_LATER),
                Tuple.of(1, Extra.EARLY_SNAPSHOT));
        return Combinators.combine(
                        shapes,
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, NumberArbitraries.NUDGES.size() - 1),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.of(-1, -1, -1, -1, 5, 20, 45, 100),
                        extras)
                .as(FigureDraft::new);
    }

    Set<Mark> marks() {
        return switch (extra) {
            case BREAK -> Set.of(Mark.BREAK);
            case PROVISIONAL -> Set.of(Mark.PROVISIONAL);
            case FORECAST -> Set.of(Mark.FORECAST);
            case CARRIED_FORWARD -> Set.of(Mark.CARRIED_FORWARD);
            case NOTHING, REVISED_LATER, EARLY_SNAPSHOT -> Set.of();
        };
    }

    Observation observation(Measure measure, TargetHistory targets) {
        if (shape == Shape.MISSING || shape == Shape.NO_ROW) {
            return new Observation.Missing(MISSING.get(pick % MISSING.size()));
        }
        if (measure instanceof InWords) {
            return shape == Shape.WRONG_TYPE
                    ? new Observation.Single(Rational.ONE)
                    : new Observation.Words("an inspector's words");
        }
        if (shape == Shape.WRONG_TYPE) {
            return new Observation.Words("not a number");
        }
        if (measure instanceof MedianGrade median && size % 7 > 0) {
            return counts(median.scale());
        }
        if (measure instanceof MedianGrade median) {
            List<String> labels = median.scale().labels();
            return new Observation.Graded(labels.get(pick % labels.size()));
        }
        if (measure instanceof InGrades grades) {
            List<String> labels = grades.scale().labels();
            return new Observation.Graded(labels.get(pick % labels.size()));
        }
        return switch (shape) {
            case COUNTS -> ratio(Rational.of(pick), Rational.of(size));
            case NO_CASES -> measure instanceof Direct ? new Observation.Single(Rational.ZERO) : noCases(measure);
            default -> near(measure, limit(targets).plus(NumberArbitraries.NUDGES.get(nudge)));
        };
    }

    private Rational limit(TargetHistory targets) {
        var limits = new ArrayList<Rational>();
        for (TargetVersion version : targets.versions()) {
            limits.addAll(limits(version));
        }
        return limits.get(pick % limits.size());
    }

    private static List<Rational> limits(TargetVersion version) {
        if (version.promise() instanceof Profiled spread) {
            return Stream.of(1, 2, 3, 4)
                    .map(quarters -> spread.year().times(Rational.of(quarters, 4)))
                    .toList();
        }
        return version.promise() instanceof Trajectory way
                ? way.milestones().stream().map(Trajectory.Milestone::value).toList()
                : TargetArbitraries.limits(version.stated().orElse(TargetArbitraries.UNKNOWN));
    }

    /** Counts that differ from grade to grade, with ties in the middle where the size is even. */
    private Observation counts(Scale scale) {
        var counts = new TreeMap<String, Long>();
        for (int i = 0; i < scale.labels().size(); i++) {
            counts.put(scale.labels().get(i), shape == Shape.NO_CASES ? 0L : (long) (pick * (i + 2) + size) % 7);
        }
        return new Observation.GradeCounts(counts, pick % 3);
    }

    private Observation noCases(Measure measure) {
        return measure instanceof ShareAtOrAbove share
                ? new Observation.GradeCounts(Map.of(share.grade().label(), 0L), pick % 3)
                : ratio(Rational.ZERO, Rational.ZERO);
    }

    private Observation near(Measure measure, Rational value) {
        if (measure instanceof Direct || size % 7 == 0) {
            return new Observation.Single(value);
        }
        Rational share = value.dividedBy(factor(measure));
        if (measure instanceof ShareAtOrAbove atOrAbove && share.signum() >= 0 && share.compareTo(Rational.ONE) <= 0) {
            return gradeCounts(atOrAbove, share);
        }
        BigInteger scale = BigInteger.valueOf(size);
        return ratio(
                Rational.of(share.numerator().multiply(scale), BigInteger.ONE),
                Rational.of(share.denominator().multiply(scale), BigInteger.ONE));
    }

    private static Rational factor(Measure measure) {
        if (measure instanceof RatePer rate) {
            return Rational.of(rate.per());
        }
        return measure instanceof Mean ? Rational.ONE : Rational.HUNDRED;
    }

    private Observation gradeCounts(ShareAtOrAbove measure, Rational share) {
        long above = share.numerator().longValueExact();
        long below = share.denominator().subtract(share.numerator()).longValueExact();
        String worst = measure.grade().scale().labels().get(0);
        return measure.grade().position() == 0
                ? new Observation.GradeCounts(Map.of(worst, above), pick % 3)
                : new Observation.GradeCounts(Map.of(measure.grade().label(), above, worst, below), pick % 3);
    }

    private static Observation ratio(Rational numerator, Rational denominator) {
        return new Observation.Ratio(numerator, denominator, null);
    }
}
