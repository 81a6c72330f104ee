package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.Edge.Bound;
import io.github.kpi4j.target.Edge.Mark;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Interval;
import io.github.kpi4j.target.RatingScheme.Proviso;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rating schemes: the default, those of real councils, and any that can be constructed. */
final class SchemeArbitraries {

    private static final List<Level> WORST_FIRST = List.of(Level.MISSED, Level.NEAR, Level.MET, Level.EXCEEDED);

    private SchemeArbitraries() {}

    static Arbitrary<RatingScheme> schemes() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(RatingScheme.DEFAULT)),
                Tuple.of(3, Arbitraries.of(List.copyOf(CouncilSchemes.byName().values()))),
                Tuple.of(3, made()),
                Tuple.of(1, inIntervals()));
    }

    /** Every level or only some, with any edges; they need not be nested for the scheme to be sound. */
    private static Arbitrary<RatingScheme> made() {
        Arbitrary<List<Band>> bands = Combinators.combine(band(Level.EXCEEDED), band(Level.MET), band(Level.NEAR))
                .as((first, second, third) -> List.of(first, second, third));
        return Combinators.combine(
                        bands,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 4))
                .as(SchemeArbitraries::scheme);
    }

    private static RatingScheme scheme(List<Band> bands, int chosen, int escalateAfter) {
        var some = new ArrayList<Band>();
        for (int i = 0; i < bands.size(); i++) {
            if ((chosen >> i) % 2 == 1) {
                some.add(bands.get(i));
            }
        }
        some.add(new Band(Level.MISSED, badge(Level.MISSED), new Edge.Open(), Proviso.NONE));
        return new RatingScheme("made", some, escalateAfter == 4 ? null : Integer.valueOf(escalateAfter));
    }

    private static Arbitrary<Band> band(Level level) {
        return Combinators.combine(edges(), Arbitraries.of(Proviso.class))
                .filter((edge, proviso) -> !(edge instanceof Edge.Open) || proviso != Proviso.NONE)
                .as((edge, proviso) -> new Band(level, badge(level), edge, proviso));
    }

    static Arbitrary<Edge> edges() {
        Arbitrary<Tolerance> distances =
                TargetArbitraries.tolerances().filter(each -> !(each instanceof Tolerance.None));
        Arbitrary<Edge> better =
                Combinators.combine(distances, Arbitraries.of(Bound.class)).as(Edge.BetterBy::new);
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(Mark.class).map(Edge.At::new)),
                Tuple.of(3, distances.map(Edge.ShortBy::new)),
                Tuple.of(2, better),
                Tuple.of(1, Arbitraries.of(1, 10).map(WithinPoints::new)),
                Tuple.of(1, Arbitraries.create(Edge.Open::new)));
    }

    /** An edge as an embedder may write it. */
    private record WithinPoints(int points) implements Edge.Own {
        @Override
        public boolean holds(Target target, Rational value) {
            return target.margin(value)
                    .filter(margin -> margin.compareTo(Rational.of(-points)) >= 0)
                    .isPresent();
        }

        @Override
        public String words() {
            return "no more than " + points + " points worse than the target";
        }
    }

    /** Two to four intervals of the target achieved. */
    private static Arbitrary<RatingScheme> inIntervals() {
        return Arbitraries.of(50, 80, 90, 95, 100, 105, 120)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(cuts -> RatingScheme.ofIntervals(
                        "intervals", intervals(cuts.stream().sorted().toList())));
    }

    private static List<Interval> intervals(List<Integer> cuts) {
        var intervals = new ArrayList<Interval>();
        for (int i = 0; i <= cuts.size(); i++) {
            Level level = WORST_FIRST.get(i);
            intervals.add(new Interval(
                    level,
                    badge(level),
                    i == 0 ? null : Rational.of(cuts.get(i - 1)),
                    i == cuts.size() ? null : Rational.of(cuts.get(i))));
        }
        return intervals;
    }

    private static RatingScheme.Badge badge(Level level) {
        return new RatingScheme.Badge("word for " + level, "grey", "#");
    }
}
