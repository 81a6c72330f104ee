package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfCases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(KpiDomain.class)
class CasesToTargetProperties {

    @Provide
    Arbitrary<TargetFinding.Judging> judgings() {
        return Arbitraries.of(TargetFinding.Judging.class);
    }

    @Provide
    Arbitrary<Target> targetsInReach() {
        Arbitrary<Rational> limits = Arbitraries.integers().between(0, 1_000).map(tenths -> Rational.of(tenths, 10));
        Arbitrary<Target> thresholds = Combinators.combine(
                        Arbitraries.of(Threshold.Comparison.class), limits, KpiArbitraries.tolerances())
                .as((comparison, limit, tolerance) -> new Threshold(
                        comparison,
                        limit,
                        tolerance instanceof Tolerance.PercentOfTarget && limit.isZero()
                                ? new Tolerance.None()
                                : tolerance,
                        null,
                        null));
        return Arbitraries.oneOf(thresholds, KpiArbitraries.targets().filter(Target::isLimit));
    }

    private static TargetFinding finding(Target target, TargetFinding.Judging judging, Quotient from) {
        return new TargetFinding(from.value(), Rounding.halfUp(0), judging, target, RatingScheme.DEFAULT, null);
    }

    @Property(tries = 2_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void withThatManyCasesTheLevelIsReachedAndWithOneFewerItIsNot(
            @ForAll("targetsInReach") Target target,
            @ForAll("judgings") TargetFinding.Judging judging,
            @ForAll Quotient from) {
        TargetFinding finding = finding(target, judging, from);
        LawsOfCases.levelIsReachedWithTheCasesAndNotWithOneFewer(finding, from);
        LawsOfCases.nothingBetterIsLeftOut(finding, from);

        Statistics.collect(CasesToTarget.of(finding, from)
                .map(cases -> cases.steps().size())
                .orElse(-1));
        Statistics.coverage(checker -> {
            for (int steps : new int[] {-1, 0, 1, 2}) {
                checker.check(steps).percentage(share -> share >= 2);
            }
        });
    }
}
