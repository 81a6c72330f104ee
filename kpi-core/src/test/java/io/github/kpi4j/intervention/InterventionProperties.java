package io.github.kpi4j.intervention;

import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.InterventionFinding.NotCompared;
import io.github.kpi4j.intervention.InterventionFinding.Verdict;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.testkit.BeforeAndAfter;
import io.github.kpi4j.testkit.InterventionLaws;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.LawsOfInterventions;
import io.github.kpi4j.testkit.ToldSituation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class InterventionProperties implements InterventionLaws {

    @Override
    public Arbitrary<ToldSituation> subject() {
        return KpiArbitraries.toldSituations();
    }

    @Provide
    Arbitrary<BeforeAndAfter> sides() {
        return KpiArbitraries.beforeAndAfter();
    }

    @Property
    void swappingTheSidesTurnsTheDifferenceRound(@ForAll("sides") BeforeAndAfter sides) {
        LawsOfInterventions.swappingTheSidesTurnsTheDifferenceRound(sides);
    }

    @Property
    void mirroringTheValuesKeepsTheVerdict(@ForAll("sides") BeforeAndAfter sides) {
        LawsOfInterventions.mirroringTheValuesKeepsTheVerdict(sides);
    }

    @Property
    void scalingTheValuesKeepsTheVerdict(@ForAll("sides") BeforeAndAfter sides) {
        LawsOfInterventions.scalingTheValuesKeepsTheVerdict(sides);
    }

    @Property
    void besideItselfNothingIsLeft(@ForAll("sides") BeforeAndAfter sides) {
        LawsOfInterventions.besideItselfNothingIsLeft(sides);
    }

    @Property
    void withoutPolarityNothingIsJudged(@ForAll("sides") BeforeAndAfter sides) {
        LawsOfInterventions.withoutPolarityNothingIsJudged(sides);
    }

    @Property(tries = 500, seed = "20261122")
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyMethodTellsAndDoesNotTell(@ForAll("sides") BeforeAndAfter sides) {
        Statistics.label(sides.method().code())
                .collect(sides.look(Polarity.HIGHER).verdict());
        for (Verdict verdict : new Verdict[] {Verdict.BETTER, Verdict.WORSE, Verdict.NO_CLEAR_DIFFERENCE}) {
            Statistics.label(sides.method().code())
                    .coverage(checker -> checker.check(verdict).percentage(share -> share >= 2));
        }
    }

    @Property(tries = 400, seed = "20261122")
    @StatisticsReport(StatisticsReportMode.OFF)
    void everythingThatCanBeFoundOccurs(@ForAll("toldSituations") ToldSituation told) {
        told.evaluate().interventions().results().stream()
                .flatMap(result -> result.findings().stream())
                .forEach(finding -> {
                    Statistics.label("verdict").collect(finding.verdict());
                    if (finding instanceof Compared compared) {
                        Statistics.label("method").collect(compared.method());
                    } else if (finding instanceof NotCompared not) {
                        Statistics.label("obstacle").collect(not.obstacle());
                    }
                });
        Statistics.label("verdict").coverage(checker -> {
            for (Verdict verdict : new Verdict[] {
                Verdict.BETTER, Verdict.WORSE, Verdict.NO_CLEAR_DIFFERENCE, Verdict.TOO_EARLY, Verdict.NOT_TOLD
            }) {
                checker.check(verdict).count(found -> found >= 1);
            }
        });
        Statistics.label("method").coverage(checker -> {
            for (Method method : new Method[] {Method.MEANS, Method.PROPORTIONS, Method.RATES, Method.SEGMENTED}) {
                checker.check(method).percentage(share -> share >= 2);
            }
        });
        Statistics.label("obstacle").coverage(checker -> {
            for (Obstacle obstacle : new Obstacle[] {
                Obstacle.NOTHING_BEFORE,
                Obstacle.NOTHING_AFTER,
                Obstacle.BREAK,
                Obstacle.IRREGULAR,
                Obstacle.NOT_NUMERIC
            }) {
                checker.check(obstacle).percentage(share -> share >= 1);
            }
        });
    }
}
