package io.github.kpi4j.evidence;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evidence.CaseStudy.Withheld;
import io.github.kpi4j.evidence.Strength.Grade;
import io.github.kpi4j.testkit.EvidenceLaws;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.LawsOfEvidence;
import io.github.kpi4j.testkit.ToldSituation;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class EvidenceProperties implements EvidenceLaws {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 31);

    @Override
    public Arbitrary<ToldSituation> subject() {
        return KpiArbitraries.toldSituations();
    }

    @Provide
    Arbitrary<Strength> strengths() {
        return KpiArbitraries.strengths(TODAY);
    }

    @Provide
    Arbitrary<Source> sources() {
        return KpiArbitraries.sources(TODAY);
    }

    @Property
    void aFurtherSourceNeverWeakens(@ForAll("strengths") Strength strength, @ForAll("sources") Source further) {
        LawsOfEvidence.aFurtherSourceNeverWeakens(strength, further);
    }

    @Property(tries = 400, seed = "20261122")
    @StatisticsReport(StatisticsReportMode.OFF)
    void everythingThatPeopleTellOccurs(@ForAll("toldSituations") ToldSituation told) {
        for (Evaluation evaluation : told.evaluate().evaluations()) {
            StatusFinding finding = evaluation.status();
            Statistics.label("status")
                    .collect(finding == null ? "none" : finding.isOfThisReport() ? "set" : "standing");
            Statistics.label("strength").collect(evaluation.evidence().grade());
        }
        told.evaluate()
                .caseStudies()
                .reasons()
                .keySet()
                .forEach(reason -> Statistics.label("withheld").collect(reason));
        Statistics.label("status").coverage(checker -> {
            checker.check("set").percentage(share -> share >= 5);
            checker.check("standing").percentage(share -> share >= 5);
        });
        Statistics.label("strength").coverage(checker -> {
            for (Grade grade : Grade.values()) {
                checker.check(grade).percentage(share -> share >= 2);
            }
        });
        Statistics.label("withheld").coverage(checker -> {
            for (Withheld reason : Withheld.values()) {
                checker.check(reason).percentage(share -> share >= 2);
            }
        });
    }
}
