package io.github.kpi4j.testkit;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Banded;
import io.github.kpi4j.measure.GradeBands;
import io.github.kpi4j.measure.InGrades;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.DistributionShift;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Scale;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Counts per grade with empty grades, ties in the middle and cases without a grade; bands; measures in grades. */
final class GradeArbitraries {

    private GradeArbitraries() {}

    static Arbitrary<Distribution> distributions() {
        return SeriesArbitraries.scales()
                .flatMap(GradeArbitraries::distributions)
                .withoutEdgeCases();
    }

    private static Arbitrary<Distribution> distributions(Scale scale) {
        Arbitrary<BigInteger> counts = Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(0)),
                        Tuple.of(4, Arbitraries.integers().between(0, 6)),
                        Tuple.of(1, Arbitraries.integers().between(0, 400)))
                .map(BigInteger::valueOf);
        return Combinators.combine(counts.list().ofSize(scale.labels().size()), counts)
                .as((each, notGraded) -> new Distribution(scale, each, notGraded));
    }

    static Arbitrary<DistributionShift> shifts() {
        return SeriesArbitraries.scales()
                .flatMap(scale -> {
                    Arbitrary<Distribution> graded =
                            distributions(scale).filter(each -> each.graded().signum() > 0);
                    return Combinators.combine(graded, graded).as(DistributionShift::new);
                })
                .withoutEdgeCases();
    }

    static Arbitrary<GradeBands> bands() {
        return SeriesArbitraries.scales().flatMap(GradeArbitraries::bands).withoutEdgeCases();
    }

    static Arbitrary<GradeBands> bands(Scale scale) {
        int cuts = scale.labels().size() - 1;
        return Combinators.combine(
                        NumberArbitraries.decimals(),
                        NumberArbitraries.shortDistances().list().ofSize(cuts),
                        Arbitraries.of(true, false))
                .as((first, steps, rising) -> bands(scale, first, steps, rising));
    }

    private static GradeBands bands(Scale scale, Rational first, List<Rational> steps, boolean rising) {
        var cuts = new ArrayList<GradeBands.Cut>();
        Rational from = first;
        for (int i = 0; i < steps.size(); i++) {
            int position = rising ? i + 1 : steps.size() - 1 - i;
            cuts.add(new GradeBands.Cut(new Scale.Grade(scale, position), from));
            from = from.plus(steps.get(i));
        }
        return new GradeBands(scale, cuts);
    }

    /** A measure in grades of a scale that needs figures of its own. */
    static Arbitrary<Measure> ownGrades(Scale scale) {
        return Arbitraries.of(new InGrades(scale), new MedianGrade(scale));
    }

    static Arbitrary<Measure> banded(Scale scale, String of) {
        return bands(scale).map(bands -> new Banded(new IndicatorId(of), bands));
    }

    /** A number, and its grade. */
    static Arbitrary<List<Indicator>> graded(
            Arbitrary<IndicatorPlan> numbers, Function<Scale, Arbitrary<IndicatorPlan>> graded) {
        return SeriesArbitraries.scales()
                .flatMap(scale -> Combinators.combine(numbers, graded.apply(scale))
                        .as((number, grade) ->
                                List.of(grade.named("grade", "", List.of()), number.named("number", "", List.of()))));
    }
}
