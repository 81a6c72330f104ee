package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Timing;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What holds for what comes later: nothing that was said before changes. Each check throws an AssertionError where it does
 * not.
 */
public final class LawsOfTime {

    private LawsOfTime() {}

    /**
     * Figures of periods that end after the reported one make no difference.
     *
     * @param situation any situation
     */
    public static void laterDataChangeNothing(Situation situation) {
        LocalDate last = situation.period().end();
        Law.same(
                only(situation, row -> !row.period().end().isAfter(last)).evaluate(),
                situation.evaluate(),
                "scorecard with figures of later periods");
    }

    /**
     * Figures recorded after the as-of date make no difference.
     *
     * @param situation any situation
     */
    public static void dataRecordedLaterChangeNothing(Situation situation) {
        LocalDate asOf = situation.asOf();
        Law.same(
                only(situation, row -> !row.knownFrom().isAfter(asOf)).evaluate(),
                situation.evaluate(),
                "scorecard with figures recorded later");
    }

    /**
     * A report judges no figure that the report before it judged, when both are made equally long after their period, and
     * no later than one such period after it.
     *
     * @param situation any situation
     */
    public static void noFigureIsJudgedTwice(Situation situation) {
        Period period = situation.period();
        long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
        if (!period.kind().span().tiles()
                || situation.asOf().isAfter(period.end().plusDays(days))) {
            return;
        }
        Period before = Period.of(period.kind(), period.start().minusDays(1));
        Scorecard last = Evaluator.evaluate(
                situation.framework(),
                Figures.of(situation.rows()),
                before,
                situation.asOf().minusDays(days));
        for (Evaluation now : situation.evaluate().evaluations()) {
            if (now.timing().state() != Timing.State.STANDING && now.judgement() instanceof Judgement.Judged) {
                Evaluation then = last.get(now.indicator().id());
                Law.holds(
                        now.point() == null
                                || then.point() == null
                                || then.judgement() instanceof Judgement.NotJudged
                                || !then.point().period().equals(now.point().period()),
                        "%s judged in the reports of %s and %s",
                        now.point(),
                        before,
                        period);
            }
        }
    }

    private static Situation only(Situation situation, Predicate<Figure> wanted) {
        return situation.withRows(situation.rows().stream().filter(wanted).toList());
    }

    /**
     * A figure that the period and the as-of date leave out is not shown: no point lies in the future.
     *
     * @param situation any situation
     */
    public static void noPointLiesInTheFuture(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            Law.holds(
                    evaluation.history().points().stream()
                            .noneMatch(point -> point.period()
                                    .end()
                                    .isAfter(situation.period().end())),
                    "a point after %s in %s",
                    situation.period(),
                    evaluation.history());
        }
    }

    /**
     * Targets and baselines approved after the as-of date, or targets that hold only from a day after the reported period, make no difference.
     *
     * @param situation any situation
     */
    public static void laterTargetsChangeNothing(Situation situation) {
        Framework framework = situation.framework();
        var indicators = new ArrayList<Indicator>();
        for (Indicator indicator : framework.indicators()) {
            indicators.add(known(indicator, situation.period().end(), situation.asOf()));
        }
        Framework earlier = Altered.indicators(framework, indicators);
        Situation then = new Situation(earlier, situation.rows(), situation.period(), situation.asOf());
        Scorecard without = then.evaluate();
        Scorecard with = situation.evaluate();
        for (int i = 0; i < indicators.size(); i++) {
            Law.same(
                    facts(without.evaluations().get(i)),
                    facts(with.evaluations().get(i)),
                    "evaluation with later targets of "
                            + framework.indicators().get(i).id());
        }
    }

    private static List<Object> facts(Evaluation evaluation) {
        return List.of(
                String.valueOf(evaluation.target()),
                evaluation.judgement(),
                evaluation.otherVerdicts(),
                evaluation.polarity(),
                evaluation.baselines(),
                evaluation.trends(),
                evaluation.benchmarks());
    }

    private static Indicator known(Indicator indicator, LocalDate lastDay, LocalDate asOf) {
        List<TargetVersion> versions = indicator.definition().targets().versions().stream()
                .filter(version -> version.isKnownOn(asOf) && !version.from().isAfter(lastDay))
                .toList();
        TargetHistory all = indicator.definition().targets();
        List<AgreedException> exceptions = all.exceptions().stream()
                .filter(each -> each.asVersion().isKnownOn(asOf) && !each.from().isAfter(lastDay))
                .toList();
        EndTarget end = all.end() == null || !all.end().asVersion().isKnownOn(asOf) ? null : all.end();
        return Altered.promises(
                indicator,
                versions.isEmpty() ? all : new TargetHistory(versions, exceptions, end),
                known(indicator.definition().baselines(), asOf));
    }

    private static Baselines known(Baselines baselines, LocalDate asOf) {
        List<BaselineVersion> versions = baselines.versions().stream()
                .filter(version -> version.isInForce(LocalDate.MAX, asOf))
                .toList();
        return versions.isEmpty() ? baselines : new Baselines(versions, baselines.others());
    }
}
