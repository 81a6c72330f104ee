package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.PositionFinding.NotPlaced;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.benchmark.PositionFinding.Why;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.Situation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The situations for which the laws are checked hold positions of every kind. */
@Domain(KpiDomain.class)
class PlaceProperties {

    @Property(tries = 400, seed = "20261122")
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyKindOfPositionOccurs(@ForAll Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            for (BenchmarkFinding finding : evaluation.benchmarks()) {
                if (finding.position() instanceof Placed placed) {
                    Statistics.label("placed").collect(placed.band().found().isPresent() ? "in a band" : "in no band");
                    Statistics.label("before").collect(placed.before() != null);
                    Statistics.label("unranked").collect(!placed.unranked().isEmpty());
                    Statistics.label("tied").collect(placed.position().same() > 1);
                } else if (finding.position() instanceof NotPlaced not) {
                    Statistics.label("why").collect(not.why());
                }
            }
        }
        Statistics.label("placed").coverage(checker -> {
            checker.check("in a band").percentage(share -> share >= 5);
            checker.check("in no band").percentage(share -> share >= 5);
        });
        for (String label : List.of("before", "unranked", "tied")) {
            Statistics.label(label).coverage(checker -> checker.check(true).percentage(share -> share >= 5));
        }
        Statistics.label("why").coverage(checker -> {
            for (Why why : Why.values()) {
                checker.check(why).percentage(share -> share >= 1);
            }
        });
    }
}
