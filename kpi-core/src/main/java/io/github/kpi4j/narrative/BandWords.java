package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.RatingScheme.Proviso;
import io.github.kpi4j.target.TargetFinding;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import java.util.List;

/** Words for why a value fell into a band of the rating scheme, and for how long the level has lasted. */
final class BandWords {

    private final ValueWords values;

    BandWords(ValueWords values) {
        this.values = values;
    }

    /** What the band of a met value asks beyond the target. */
    String beyond(TargetFinding finding) {
        Edge edge = finding.band().edge();
        if (edge instanceof Edge.Own own) {
            return ", " + own.words();
        }
        if (edge instanceof Edge.BetterBy better) {
            String side = better.bound() == Edge.Bound.INCLUSIVE ? ", by at least " : ", by more than ";
            return side + reach(better.reach());
        }
        if (!(edge instanceof Edge.At at)) {
            return "";
        }
        return switch (at.mark()) {
            case STRETCH -> ", the stretch reached";
            case BEYOND_TOLERANCE -> ", by more than the tolerance";
            case TARGET, TOLERANCE, FLOOR -> "";
        };
    }

    /** Why a missed value is not at a worse level, or not at a better one. */
    String shortfall(TargetFinding finding) {
        return within(finding) + ofNothing(finding) + sinceLastYear(finding);
    }

    /** A share of a target of zero, which kept the value from a better level. */
    private static String ofNothing(TargetFinding finding) {
        boolean zero = finding.target() instanceof Threshold threshold
                && threshold.value().isZero();
        return finding.scheme().bands().stream()
                .takeWhile(band -> zero && !band.equals(finding.band()))
                .map(RatingScheme.Band::edge)
                .filter(edge -> edge instanceof Edge.ShortBy by && by.reach() instanceof Tolerance.PercentOfTarget)
                .map(edge -> " (" + Words.plain(((Tolerance.PercentOfTarget) ((Edge.ShortBy) edge).reach()).percent())
                        + "% of a target of 0 is nothing)")
                .findFirst()
                .orElse("");
    }

    private String within(TargetFinding finding) {
        Edge edge = finding.band().edge();
        boolean grades = finding.target() instanceof AtLeastGrade;
        if (edge instanceof Edge.Own own) {
            return ", " + own.words();
        }
        if (edge instanceof Edge.ShortBy by) {
            return ", within " + (grades ? "the tolerance" : reach(by.reach()));
        }
        if (edge instanceof Edge.At at && at.mark() == Edge.Mark.FLOOR) {
            return ", but not worse than the minimum acceptable";
        }
        return edge instanceof Edge.At ? ", within the tolerance" : "";
    }

    private String reach(Tolerance reach) {
        return reach instanceof Tolerance.PercentOfTarget relative
                ? Words.plain(relative.percent()) + "% of the target"
                : values.tolerance(((Tolerance.Points) reach).amount());
    }

    private String sinceLastYear(TargetFinding finding) {
        String then = " the same period last year";
        String value = finding.judgedLastYear()
                .map(earlier -> " (" + values.onLine(earlier) + ")")
                .orElse("");
        Proviso held = finding.band().proviso();
        if (held != Proviso.NONE) {
            return (held == Proviso.BETTER_THAN_LAST_YEAR ? ", but better than" : ", but not worse than")
                    + then
                    + value;
        }
        return finding.unfulfilled()
                .map(asked -> {
                    if (value.isEmpty()) {
                        return values.isPooled()
                                ? ", not held against last year: " + Words.OVERLAPS
                                : ", with no figure of" + then + " to compare";
                    }
                    return (asked == Proviso.BETTER_THAN_LAST_YEAR ? ", and not better than" : ", and worse than")
                            + then
                            + value;
                })
                .orElse("");
    }

    /** How long an indicator has been off target, such as "Missed for 3 periods in a row, since 2024/25 Q2"; or nothing. */
    static String inARow(Evaluation evaluation) {
        return evaluation
                .judgement()
                .match(
                        finding -> finding.level().compareTo(Level.MET) <= 0
                                        || evaluation.inARow().size() < 2
                                ? ""
                                : lasting(evaluation),
                        reason -> "");
    }

    private static String times(List<Period> periods) {
        boolean days = periods.get(0).start().equals(periods.get(0).end());
        return days ? periods.size() + " times" : "for " + periods.size() + " periods";
    }

    /** For how long a judged indicator has been at its level. */
    static String lasting(Evaluation evaluation) {
        List<Period> periods = evaluation.inARow();
        String since = periods.get(0).label();
        return evaluation
                .judgement()
                .match(
                        finding -> finding.scheme().badge(finding.level()).word() + " "
                                + (periods.size() == 1 ? "in " + since : times(periods) + " in a row, since " + since),
                        reason -> "");
    }
}
