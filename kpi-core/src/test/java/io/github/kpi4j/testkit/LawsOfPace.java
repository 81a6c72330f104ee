package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.forecast.Goal;
import io.github.kpi4j.forecast.PaceFinding.Paced;
import io.github.kpi4j.forecast.PaceFinding.Verdict;
import io.github.kpi4j.number.Rational;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for every pace. Each check throws an AssertionError where it does not. */
public final class LawsOfPace {

    private LawsOfPace() {}

    /**
     * The share of the way is 0 at the start and 1 at the goal.
     *
     * @param pace any pace
     */
    public static void shareRunsFromStartToGoal(Paced pace) {
        Law.same(Rational.ZERO, at(pace, pace.from()).shareOfWay(), "share of the way at the start");
        Law.same(Rational.ONE, at(pace, pace.goal().value()).shareOfWay(), "share of the way at the goal");
    }

    /**
     * Keeping the pace so far reaches the goal in time if it is on pace, and does not if it is behind; keeping the pace needed
     * arrives exactly.
     *
     * @param pace any pace
     */
    public static void keepingThePaceTellsWhetherItArrives(Paced pace) {
        pace.needed().ifPresent(needed -> {
            Rational arrived = pace.now().plus(needed.times(pace.left()));
            Law.same(pace.remaining(), arrived.minus(pace.now()), "way made at the pace needed");
        });
        if (pace.verdict() == Verdict.ON_PACE || pace.verdict() == Verdict.BEHIND) {
            Rational end = pace.now().plus(pace.soFar().orElseThrow().times(pace.left()));
            int side = end.compareTo(pace.goal().value()) * pace.goal().value().compareTo(pace.from());
            boolean reaches = pace.goal().inclusive() ? side >= 0 : side > 0;
            Law.same(pace.verdict() == Verdict.ON_PACE, reaches, "arrives at " + end + " on " + pace);
        }
    }

    /**
     * In the mirror, and at any scale, the verdict, the shares and the ratio stay.
     *
     * @param pace any pace
     * @param factor any number but zero; negative for a mirror
     */
    public static void mirrorAndScaleChangeNoVerdict(Paced pace, Rational factor) {
        Goal goal = pace.goal();
        Paced other = new Paced(
                pace.from().times(factor),
                pace.fromPeriod(),
                pace.now().times(factor),
                pace.nowPeriod(),
                new Goal(goal.value().times(factor), goal.inclusive(), scaled(goal.farEdge(), factor), goal.by()),
                pace.cadence());
        Law.same(pace.verdict(), other.verdict(), "verdict of " + factor + " times " + pace);
        Law.same(pace.shareOfWay(), other.shareOfWay(), "share of the way");
        Law.same(pace.ratio(), other.ratio(), "ratio of pace needed to pace so far");
    }

    private static @Nullable Rational scaled(@Nullable Rational value, Rational factor) {
        return value == null ? null : value.times(factor);
    }

    /**
     * More time never turns on pace into behind, nor takes back that the goal is reached.
     *
     * @param pace any pace
     * @param days how many days later the goal is to be reached, not negative
     */
    public static void moreTimeNeverHurts(Paced pace, int days) {
        Goal goal = pace.goal();
        Paced later = new Paced(
                pace.from(),
                pace.fromPeriod(),
                pace.now(),
                pace.nowPeriod(),
                new Goal(
                        goal.value(),
                        goal.inclusive(),
                        goal.farEdge(),
                        goal.by().plusDays(days)),
                pace.cadence());
        if (pace.verdict() != Verdict.OUT_OF_TIME && pace.verdict() != Verdict.BEHIND) {
            Law.same(pace.verdict(), later.verdict(), "verdict with " + days + " more days for " + pace);
        }
    }

    /**
     * What is to be reached in the end is not judged by a figure from before its day.
     *
     * @param situation any situation
     */
    public static void endTargetWaitsForItsDay(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            Optional<OtherVerdict> end = evaluation.against(OtherVerdict.Against.END);
            if (end.isPresent() && evaluation.point() != null) {
                LocalDate by =
                        Objects.requireNonNull(end.get().target().version().until());
                Law.holds(
                        !evaluation.point().period().end().isBefore(by)
                                || end.get().judgement() instanceof Judgement.NotJudged,
                        "judged before %s: %s",
                        by,
                        end.get().judgement());
            }
        }
    }

    private static Paced at(Paced pace, Rational now) {
        return new Paced(pace.from(), pace.fromPeriod(), now, pace.nowPeriod(), pace.goal(), pace.cadence());
    }
}
