package io.github.kpi4j.narrative;

import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.RunOfMoves;
import io.github.kpi4j.trend.TestedRule;
import io.github.kpi4j.trend.TrendFinding;
import io.github.kpi4j.trend.TrendRule;

/** Words for where a value is going. */
final class TrendWords {

    /** What a rule says that looked and found nothing. */
    static final String NO_CLEAR = "no clear change";

    private final ValueWords values;
    private final boolean cost;
    private final TestedTrendWords tested;

    /** Of a cost it is said whether it is cheaper, which is not yet better. */
    TrendWords(ValueWords values, boolean cost) {
        this.values = values;
        this.cost = cost;
        this.tested = new TestedTrendWords(values, cost);
    }

    /** What one trend rule found, or why it found nothing; empty where there is no new figure to look at. */
    String trend(TrendFinding finding) {
        if (finding instanceof TrendFinding.NotDetected not) {
            boolean awaited = not.reason() == Reason.NOT_DUE || not.reason() == Reason.LATE;
            return awaited && not.points() == 0 ? "" : "cannot be told" + by(not) + ": " + why(not);
        }
        var found = (TrendFinding.Detected) finding;
        if (found.rule() instanceof TestedRule) {
            return tested.found(found);
        }
        boolean noRun = found.rule() instanceof RunOfMoves && found.movement() == Change.Movement.SAME;
        String direction =
                noRun ? NO_CLEAR + values.atBest(found.change().to(), found.polarity()) : direction(found, cost);
        String name = found.rule().name();
        return (direction.isEmpty() ? "" : direction + ": ") + moved(found) + (name.isEmpty() ? "" : " (" + name + ")");
    }

    /** Which way it goes; empty where a move of it is neither good nor bad. */
    static String direction(TrendFinding.Detected found, boolean cost) {
        if (!cost || found.direction() == Change.Direction.NOT_JUDGED) {
            return Words.direction(found.direction());
        }
        return switch (found.movement()) {
            case UP -> "dearer";
            case DOWN -> "cheaper";
            case SAME -> "steady";
        };
    }

    private String moved(TrendFinding.Detected found) {
        if (found.rule() instanceof RunOfMoves run) {
            return found.movement() == Change.Movement.SAME
                    ? "no run of " + run.moves() + " moves the same way"
                    : run.moves() + (found.movement() == Change.Movement.UP ? " rises" : " falls") + " in a row since "
                            + first(found);
        }
        Change change = found.change();
        boolean yearly = found.rule() instanceof AgainstLastYear;
        String since = yearly ? " on last year (" + first(found) + ")" : " since " + first(found);
        int side = change.amount().signum();
        if (side == 0) {
            return "unchanged" + since + values.atBest(change.to(), change.polarity());
        }
        return (side > 0 ? "up " : "down ")
                + values.distance(change.amount())
                + since
                + (found.movement() == Change.Movement.SAME ? deadBand(found.rule()) : "");
    }

    /** How far a value may move and still count as the same. */
    private String deadBand(TrendRule rule) {
        if (rule instanceof AgainstPrevious previous) {
            return ", within the dead band of " + values.tolerance(previous.deadBand());
        }
        return rule instanceof AgainstLastYear yearly
                ? ", within the dead band of " + values.tolerance(yearly.deadBand())
                : "";
    }

    private static String first(TrendFinding.Detected found) {
        return found.points().get(0).period().label();
    }

    private String why(TrendFinding.NotDetected not) {
        if (not.rule() instanceof TestedRule rule && not.obstacle() != null) {
            return TestedTrendWords.why(rule, not.obstacle(), not.points());
        }
        if (not.rule() instanceof RunOfMoves run && not.reason() == Reason.TOO_FEW) {
            return "a run of " + run.moves() + " moves needs " + (run.moves() + 1)
                    + " comparable figures one after the other, and there "
                    + (not.points() == 1 ? "is " : "are ") + Words.number(not.points());
        }
        boolean yearly = not.rule() instanceof AgainstLastYear;
        boolean ours = yearly || not.rule() instanceof AgainstPrevious || not.rule() instanceof RunOfMoves;
        if (ours && values.isPooled() && not.reason() == Reason.NOT_COMPARABLE && not.points() > 0) {
            return Words.reason(not.reason()) + ", " + Words.OVERLAPS;
        }
        if (yearly && values.isIrregular() && not.points() == 1) {
            return Words.NO_SAME_PERIOD;
        }
        String earlier = yearly ? "a year earlier" : "one period earlier";
        if (not.points() == 1 && (not.reason() == Reason.TOO_FEW || not.reason() == Reason.NOT_AVAILABLE)) {
            return "no figure " + earlier;
        }
        boolean earlierMissing = not.points() == 1 && not.reason() != Reason.NOT_COMPARABLE;
        if (earlierMissing && (yearly || not.rule() instanceof AgainstPrevious)) {
            return "no figure " + earlier + ", " + Words.reason(not.reason());
        }
        return Words.reason(not.reason());
    }

    /** The rule, unless the reason names it, so that what two rules cannot tell is not said twice alike. */
    private static String by(TrendFinding.NotDetected not) {
        TrendRule rule = not.rule();
        if (rule instanceof RunOfMoves run) {
            return not.reason() == Reason.TOO_FEW ? "" : " by a run of " + run.moves() + " moves";
        }
        if (rule instanceof AgainstLastYear) {
            return " against last year";
        }
        if (rule instanceof TestedRule one) {
            return " by " + TestedTrendWords.name(one);
        }
        if (rule instanceof AgainstPrevious) {
            return " against the period before";
        }
        return rule.name().isEmpty() ? "" : " by " + rule.name();
    }
}
