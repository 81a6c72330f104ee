package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.report.Cause;
import io.github.kpi4j.report.Difference;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for two runs of one report. Each check throws an AssertionError where it does not. */
public final class LawsOfDifferences {

    private LawsOfDifferences() {}

    /**
     * A report compared with itself has no differences.
     *
     * @param situation any situation
     */
    public static void sameDateMeansNoDifference(Situation situation) {
        Law.same(
                List.of(),
                new Differences(situation.evaluate(), situation.evaluate()).list(),
                "differences of a report from itself");
    }

    /**
     * Whatever is reported otherwise than on an earlier date is in the list, with a cause, and can be told.
     *
     * @param situation any situation
     */
    public static void everyChangeHasACause(Situation situation) {
        for (LocalDate earlier : earlierDates(situation)) {
            Differences differences = since(situation, situation.rows(), earlier);
            Set<IndicatorId> listed = differences.list().stream()
                    .map(difference -> difference.indicator().id())
                    .collect(Collectors.toSet());
            for (Evaluation now : differences.after().evaluations()) {
                Evaluation then = differences.before().get(now.indicator().id());
                Law.holds(
                        listed.contains(now.indicator().id()) || isReportedAlike(then, now),
                        "%s changed and is not in %s",
                        now.indicator().id(),
                        listed);
            }
            for (Difference difference : differences.list()) {
                Law.holds(!difference.causes().isEmpty(), "no cause in %s", difference);
                Law.holds(
                        !difference.parts().isEmpty()
                                || !difference.figures().isEmpty()
                                || difference.causes().contains(Cause.DUE_DATE_PASSED),
                        "nothing changed in %s",
                        difference);
            }
            String told = PlainText.render(Narrator.document(differences));
            Law.holds(!told.contains("null") && !told.contains("["), "internals in: %s", told);
        }
    }

    private static boolean isReportedAlike(Evaluation then, Evaluation now) {
        return then.history().equals(now.history())
                && then.judgement().equals(now.judgement())
                && then.baseline().equals(now.baseline())
                && then.trends().equals(now.trends())
                && then.benchmarks().equals(now.benchmarks());
    }

    /**
     * The order in which figures are supplied makes no difference.
     *
     * @param situation any situation
     */
    public static void orderOfRowsIsIrrelevant(Situation situation) {
        var backwards = new ArrayList<>(situation.rows());
        Collections.reverse(backwards);
        for (LocalDate earlier : earlierDates(situation)) {
            Law.same(
                    since(situation, situation.rows(), earlier).list(),
                    since(situation, backwards, earlier).list(),
                    "differences with the rows backwards");
        }
    }

    /** The dates on which something became known, a few of them, and long before. */
    private static List<LocalDate> earlierDates(Situation situation) {
        var dates = situation.rows().stream()
                .map(Figure::knownFrom)
                .filter(day -> day.isBefore(situation.asOf()))
                .sorted(Collections.reverseOrder())
                .distinct()
                .limit(3)
                .collect(Collectors.toCollection(ArrayList::new));
        dates.add(situation.asOf().minusYears(2));
        return dates;
    }

    private static Differences since(Situation situation, List<Figure> rows, LocalDate earlier) {
        Figures figures = Figures.of(rows);
        Scorecard before = Evaluator.evaluate(situation.framework(), figures, situation.period(), earlier);
        Scorecard after = Evaluator.evaluate(situation.framework(), figures, situation.period(), situation.asOf());
        return new Differences(before, after);
    }
}
