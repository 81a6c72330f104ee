package io.github.kpi4j.measure;

import io.github.kpi4j.measure.GapChange.Direction;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfGaps;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(KpiDomain.class)
class GroupGapProperties {

    @Provide
    Arbitrary<Rational> values() {
        return Arbitraries.integers().between(-40, 40).map(tenths -> Rational.of(tenths, 10));
    }

    @Property
    void swappingTheGroupsKeepsTheDirection(
            @ForAll GroupGap gap, @ForAll("values") Rational from, @ForAll("values") Rational to) {
        LawsOfGaps.swappingTheGroupsKeepsTheDirection(gap, from, to);
    }

    @Property
    void addingTheSameToBothGroupsKeepsADifference(
            @ForAll GroupGap gap,
            @ForAll("values") Rational first,
            @ForAll("values") Rational second,
            @ForAll("values") Rational more) {
        LawsOfGaps.addingTheSameToBothGroupsKeepsADifference(gap, first, second, more);
    }

    @Property
    void goingBackSwapsClosingAndWidening(
            @ForAll GroupGap gap, @ForAll("values") Rational from, @ForAll("values") Rational to) {
        gap.change(from, to).ifPresent(LawsOfGaps::goingBackSwapsClosingAndWidening);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyDirectionOccurs(@ForAll GroupGap gap, @ForAll("values") Rational from, @ForAll("values") Rational to) {
        gap.change(from, to).ifPresent(change -> Statistics.collect(change.direction()));
        Statistics.coverage(checker -> {
            for (Direction direction : Direction.values()) {
                checker.check(direction).percentage(share -> share >= 2);
            }
        });
    }
}
