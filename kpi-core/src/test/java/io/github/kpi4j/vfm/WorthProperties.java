package io.github.kpi4j.vfm;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfMoney;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class WorthProperties {

    @Provide
    Arbitrary<Rational> positives() {
        return KpiArbitraries.rationals().map(Rational::abs).filter(number -> !number.isZero());
    }

    @Property
    void savingMirrorsCost(@ForAll Worth worth) {
        LawsOfMoney.savingMirrorsCost(worth);
    }

    @Property
    void mirroringTheResultChangesNothing(@ForAll Worth worth) {
        LawsOfMoney.mirroringTheResultChangesNothing(worth);
    }

    @Property
    void currencyChangesNoVerdict(@ForAll Worth worth, @ForAll("positives") Rational rate) {
        LawsOfMoney.currencyChangesNoVerdict(worth, rate);
    }

    @Property
    void aWiderDeadBandFindsNoNewChange(@ForAll Worth worth, @ForAll("positives") Rational more) {
        LawsOfMoney.aWiderDeadBandFindsNoNewChange(worth, more);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyCornerOccurs(@ForAll Worth worth) {
        worth.corner().ifPresent(corner -> Statistics.label("corner").collect(corner));
        Statistics.label("corner").coverage(checker -> {
            for (Corner corner : Corner.values()) {
                checker.check(corner).percentage(share -> share >= 2);
            }
        });
    }
}
