package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.forecast.PaceFinding;
import io.github.kpi4j.forecast.PaceFinding.NotPaced;
import io.github.kpi4j.forecast.PaceFinding.Obstacle;
import io.github.kpi4j.forecast.PaceFinding.Paced;
import io.github.kpi4j.number.Rational;

/** Words for how fast a value moves towards its goal, and how fast it has to. */
final class PaceWords {

    private final ValueWords values;
    private final Evaluation evaluation;

    PaceWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
    }

    /** The pace, or why it cannot be told; empty where nothing is promised for a day, or no figure is there to tell it. */
    String text() {
        PaceFinding finding = evaluation.pace();
        return finding instanceof Paced paced ? paced(paced) : notPaced(((NotPaced) finding).obstacle());
    }

    private static String notPaced(Obstacle obstacle) {
        String why = switch (obstacle) {
            case NO_END_DATE, NO_VALUE -> "";
            case GOAL_UNKNOWN -> "what is to be reached could not be worked out";
            case TOO_FEW -> "too few cases";
            case NO_START -> "no baseline to count from";
            case START_NOT_DATED -> "the baseline is of no one period, so no time can be counted from it";
            case NOT_COMPARABLE -> "not comparable with the baseline";
            case GRADES -> "grades have an order, but no distances to share out";
            case NO_WAY_TO_GO -> "the baseline was at the goal already";
            case PART_OF_YEAR -> "the figure, or the baseline, is the total of another part of the year than the goal";
            case NO_TIME -> "the day of the goal is not after the baseline";
        };
        return why.isEmpty() ? "" : "cannot be told: " + why;
    }

    private String paced(Paced paced) {
        String by = Words.day(paced.goal().by());
        return way(paced)
                + switch (paced.verdict()) {
                    case ARRIVED -> ": arrived";
                    case ON_PACE -> "; " + both(paced, by) + ": on pace";
                    case BEHIND -> "; " + both(paced, by) + ": behind";
                    case WRONG_WAY -> "; " + both(paced, by) + ": going the wrong way";
                    case OVERSHOT -> "; too far by " + values.distance(paced.remaining()) + ": overshot";
                    case TOO_EARLY -> "; " + needs(paced, by) + "; too early to tell the pace so far";
                    case OUT_OF_TIME -> "; short by " + values.distance(paced.remaining()) + ": out of time";
                };
    }

    private String way(Paced paced) {
        Rational share = paced.shareOfWay();
        String goal = " to " + values.limit(paced.goal().value());
        String way = share.signum() < 0
                ? "further from " + values.limit(paced.goal().value()) + " than at the start"
                : (share.isZero() ? "none" : Words.percent(share.times(Rational.HUNDRED))) + " of the way" + goal;
        return way + ", with " + time(paced.shareOfTime()) + " of the time gone";
    }

    private static String time(Rational share) {
        if (share.isZero()) {
            return "none";
        }
        return share.compareTo(Rational.ONE) < 0 ? Words.percent(share.times(Rational.HUNDRED)) : "all";
    }

    private String both(Paced paced, String by) {
        Rational made = paced.soFar().orElse(Rational.ZERO);
        boolean back = made.signum() * paced.remaining().signum() < 0;
        String so = made.isZero()
                ? "has not moved so far"
                : "has made " + values.distance(made, paced.needed().orElse(made)) + " "
                        + FrequencyWords.each(paced.per()) + (back ? " the other way" : "");
        return needs(paced, by) + ", " + so;
    }

    private String needs(Paced paced, String by) {
        return paced.needed()
                .map(needed -> "needs "
                        + (needed.isZero()
                                ? "a little more"
                                : values.distance(needed, paced.soFar().orElse(needed)) + " "
                                        + FrequencyWords.each(paced.per()))
                        + " until " + by)
                .orElse("needs to arrive by " + by);
    }
}
