package io.github.kpi4j.series;

import io.github.kpi4j.measure.GradeBands;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfGrades;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class DistributionProperties {

    @Property
    void theMedianHalvesTheCases(@ForAll Distribution counts) {
        Assume.that(counts.graded().signum() > 0);

        LawsOfGrades.theMedianHalvesTheCases(counts);
    }

    @Property
    void oneMoreCasePullsTheMedianItsWay(@ForAll Distribution counts) {
        Assume.that(counts.graded().signum() > 0);

        LawsOfGrades.oneMoreCasePullsTheMedianItsWay(counts);
    }

    @Property
    void casesWithoutAGradeChangeNothing(@ForAll Distribution counts) {
        LawsOfGrades.casesWithoutAGradeChangeNothing(counts);
    }

    @Property
    void refiningKeepsTheShares(@ForAll Distribution counts, @ForAll @IntRange(max = 5) int split) {
        Assume.that(counts.graded().signum() > 0);

        LawsOfGrades.refiningKeepsTheShares(counts, split % counts.counts().size());
    }

    @Property
    void aShiftMovesAllTheSameWay(@ForAll DistributionShift shift) {
        LawsOfGrades.aShiftMovesAllTheSameWay(shift);
    }

    @Property
    void theWholeLiesBetweenItsParts(@ForAll DistributionShift shift) {
        LawsOfGrades.theWholeLiesBetweenItsParts(shift);
    }

    @Property
    void bandsFollowTheNumbers(@ForAll GradeBands bands, @ForAll List<Rational> numbers) {
        LawsOfGrades.bandsFollowTheNumbers(bands, numbers.stream().sorted().toList());
    }
}
