package io.github.kpi4j.outlook;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.outlook.OutlookFinding.Foreseen;
import io.github.kpi4j.outlook.RequiredRate.Required;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfProspects;
import io.github.kpi4j.testkit.ProspectArbitraries;
import io.github.kpi4j.testkit.Situation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(KpiDomain.class)
class ProspectsProperties {

    @Provide
    Arbitrary<Required> rates() {
        return ProspectArbitraries.required();
    }

    @Provide
    Arbitrary<Foreseen> forecasts() {
        return ProspectArbitraries.foreseen();
    }

    @Property
    void keepingToTheRateKeepsThePromiseExactly(@ForAll("rates") Required required) {
        LawsOfProspects.keepingToTheRateKeepsThePromiseExactly(required);
    }

    @Property
    void keepingToTheRateLeavesItAsItIs(@ForAll("rates") Required required) {
        LawsOfProspects.keepingToTheRateLeavesItAsItIs(required);
    }

    @Property
    void verdictIsThatOfTheBestAndTheWorst(@ForAll("rates") Required required) {
        LawsOfProspects.verdictIsThatOfTheBestAndTheWorst(required);
    }

    @Property
    void scalingScalesTheRate(@ForAll("rates") Required required, @ForAll Rational factor) {
        Assume.that(factor.signum() > 0);

        LawsOfProspects.scalingScalesTheRate(required, factor);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyVerdictOccurs(@ForAll("rates") Required required, @ForAll("forecasts") Foreseen foreseen) {
        Statistics.label("rate").collect(required.verdict());
        Statistics.label("forecast").collect(foreseen.verdict().orElseThrow());
        Statistics.label("rate").coverage(checker -> {
            for (RequiredRate.Verdict verdict : RequiredRate.Verdict.values()) {
                checker.check(verdict).percentage(share -> share >= 2);
            }
        });
        Statistics.label("forecast").coverage(checker -> {
            for (OutlookFinding.Verdict verdict : OutlookFinding.Verdict.values()) {
                checker.check(verdict).percentage(share -> share >= 2);
            }
        });
    }

    @Property
    void chanceGoesWithTheValue(@ForAll("forecasts") Foreseen foreseen) {
        LawsOfProspects.chanceGoesWithTheValue(foreseen);
    }

    @Property
    void harderTargetHasNoHigherChance(@ForAll("forecasts") Foreseen foreseen, @ForAll Rational more) {
        LawsOfProspects.harderTargetHasNoHigherChance(foreseen, more.abs());
    }

    @Property
    void verdictIsClearOnlyBeyondTheInterval(@ForAll("forecasts") Foreseen foreseen) {
        LawsOfProspects.verdictIsClearOnlyBeyondTheInterval(foreseen);
    }

    @Property
    void mirrorChangesNoChance(@ForAll("forecasts") Foreseen foreseen) {
        LawsOfProspects.mirrorChangesNoChance(foreseen);
    }

    @Property(tries = 200)
    void horizonsLieAhead(@ForAll Situation situation) {
        LawsOfProspects.horizonsLieAhead(situation);
    }
}
