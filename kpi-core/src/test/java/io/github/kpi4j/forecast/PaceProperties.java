package io.github.kpi4j.forecast;

import io.github.kpi4j.forecast.PaceFinding.Paced;
import io.github.kpi4j.forecast.PaceFinding.Verdict;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfPace;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class PaceProperties {

    @Property
    void shareOfTheWayIsZeroAtTheStartAndOneAtTheGoal(@ForAll Paced pace) {
        LawsOfPace.shareRunsFromStartToGoal(pace);
    }

    @Property
    void keepingThePaceTellsWhetherItArrives(@ForAll Paced pace) {
        LawsOfPace.keepingThePaceTellsWhetherItArrives(pace);
    }

    @Property
    void mirrorAndScaleChangeNoVerdict(@ForAll Paced pace, @ForAll Rational factor) {
        Assume.that(!factor.isZero());

        LawsOfPace.mirrorAndScaleChangeNoVerdict(pace, factor);
    }

    @Property
    void moreTimeNeverTurnsOnPaceIntoBehind(@ForAll Paced pace, @ForAll @IntRange(max = 2000) int days) {
        LawsOfPace.moreTimeNeverHurts(pace, days);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyVerdictOccurs(@ForAll Paced pace) {
        Statistics.collect(pace.verdict());
        Statistics.coverage(checker -> {
            for (Verdict verdict : Verdict.values()) {
                checker.check(verdict).percentage(share -> share >= 2);
            }
        });
    }
}
