package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.target.CasesToTarget;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.TargetFinding;

/** What holds for every number of cases that would change a level. Each check throws an AssertionError where it does not. */
public final class LawsOfCases {

    private static final long TRIED = 300;

    private LawsOfCases() {}

    /**
     * With the cases of a step its level is reached, and with one fewer it is not.
     *
     * @param finding a judgement
     * @param from what its value is made of
     */
    public static void levelIsReachedWithTheCasesAndNotWithOneFewer(TargetFinding finding, Quotient from) {
        CasesToTarget.of(finding, from).ifPresent(cases -> {
            Level before = finding.level();
            for (CasesToTarget.Step step : cases.steps()) {
                Law.same(step.level(), level(finding, cases, step.cases()), "level with " + step.cases() + " cases");
                Level oneFewer = level(finding, cases, step.cases() - 1);
                Law.holds(oneFewer.compareTo(step.level()) > 0, "%s with one fewer than %s", oneFewer, step);
                Law.holds(step.level().compareTo(before) < 0, "%s is not better than %s", step, before);
                before = step.level();
            }
        });
    }

    /**
     * Where no step is named, none of the first few hundred numbers of cases gives a better level.
     *
     * @param finding a judgement
     * @param from what its value is made of
     */
    public static void nothingBetterIsLeftOut(TargetFinding finding, Quotient from) {
        CasesToTarget.of(finding, from).ifPresent(cases -> {
            Level best = finding.level();
            for (long count = 1; count <= TRIED && isPossible(cases, count); count++) {
                Level level = level(finding, cases, count);
                if (level.compareTo(best) < 0) {
                    best = level;
                    Law.holds(
                            cases.steps().contains(new CasesToTarget.Step(level, count)),
                            "%s cases give %s, which is not among %s",
                            count,
                            level,
                            cases.steps());
                }
            }
        });
    }

    /**
     * Both laws for everything that a situation judges.
     *
     * @param situation any situation
     */
    public static void holdFor(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            if (evaluation.judgement() instanceof Judgement.Judged judged) {
                evaluation.casesToTarget().ifPresent(cases -> {
                    levelIsReachedWithTheCasesAndNotWithOneFewer(judged.finding(), cases.from());
                    nothingBetterIsLeftOut(judged.finding(), cases.from());
                });
            }
        }
    }

    private static boolean isPossible(CasesToTarget cases, long count) {
        Rational numerator = moved(cases, count).numerator();
        return numerator.signum() >= 0
                && (cases.from().form() != Quotient.Form.SHARE
                        || numerator.compareTo(cases.from().denominator()) <= 0
                        || cases.way() == CasesToTarget.Way.FEWER);
    }

    private static Level level(TargetFinding finding, CasesToTarget cases, long count) {
        return finding.withExact(moved(cases, count).value()).level();
    }

    private static Quotient moved(CasesToTarget cases, long count) {
        return cases.from().plus(cases.way() == CasesToTarget.Way.MORE ? count : -count);
    }
}
