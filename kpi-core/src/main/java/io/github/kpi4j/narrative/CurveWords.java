package io.github.kpi4j.narrative;

import io.github.kpi4j.forecast.CurveFinding;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Holt;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.SeasonalNaive;
import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.trend.Evidence;
import java.util.List;

/** Words for a value beside what it would be had nothing changed. They name no cause. */
final class CurveWords {

    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;

    private final ValueWords values;

    CurveWords(ValueWords values) {
        this.values = values;
    }

    /** What came of asking it about the point of a period. */
    String text(CurveFinding finding, Period shown) {
        if (finding instanceof CurveFinding.NotCompared not) {
            return "cannot be told: " + why(not);
        }
        var compared = (CurveFinding.Compared) finding;
        Change difference = compared.difference();
        String would = "had it " + goneOn(compared) + ", it would be "
                + values.amount(difference.from(), difference.to()) + " " + ValueWords.in(shown);
        String is = "; it is " + values.amount(difference.to(), difference.from());
        boolean isMixed = !shown.start().isAfter(compared.asked().since().end());
        String still = isMixed ? "; the figure still covers months from before the turn" : "";
        return values.isPossible(difference.from())
                ? would + give(compared) + is + ": " + apart(difference) + chance(compared)
                        + from(compared, tooFew(compared)) + still
                : would + ", which cannot be, so nothing is told by it" + is + from(compared, "");
    }

    private String give(CurveFinding.Compared compared) {
        return compared.interval(CONFIDENCE)
                .map(interval -> ", give or take " + values.distance(reach(interval)))
                .orElse("");
    }

    private static Rational reach(Interval interval) {
        return Rational.of(Evidence.decimal(interval.upper() / 2 - interval.lower() / 2));
    }

    private static String chance(CurveFinding.Compared compared) {
        if (compared.difference().amount().isZero()
                || compared.interval(CONFIDENCE).isEmpty()) {
            return "";
        }
        return compared.mayBeChance(CONFIDENCE) ? ", which may be chance" : ", unlikely to be chance";
    }

    private static String tooFew(CurveFinding.Compared compared) {
        boolean isTooFew = compared.uncertainty().equals(new Uncertainty.Unknown(Uncertainty.Why.TOO_FEW));
        return isTooFew && !compared.difference().amount().isZero() ? ", too few to tell a difference from chance" : "";
    }

    private static String goneOn(CurveFinding.Compared compared) {
        List<Series.Point> basis = compared.basis();
        Period first = basis.get(0).period();
        Period last = basis.get(basis.size() - 1).period();
        String both = ValueWords.named(first) + (first.equals(last) ? "" : " to " + ValueWords.named(last));
        ForecastRule rule = compared.asked().rule();
        if (rule instanceof LastValue) {
            return "stayed as " + ValueWords.in(last);
        }
        if (rule instanceof LinearTrend) {
            return "gone on along the straight line through " + both;
        }
        if (rule instanceof SeasonalNaive) {
            return "repeated the year from " + both;
        }
        return rule instanceof Holt
                ? "gone on by the trend of " + both + ", later figures counting more"
                : "gone on as " + ValueWords.in(first) + (first.equals(last) ? "" : " to " + ValueWords.named(last));
    }

    private String apart(Change difference) {
        Rational amount = difference.amount();
        if (amount.isZero()) {
            return "no different";
        }
        String size = values.distance(amount);
        return switch (difference.direction()) {
            case IMPROVING -> "better by " + size;
            case WORSENING -> "worse by " + size;
            case STEADY, NOT_JUDGED -> (amount.signum() > 0 ? "higher by " : "lower by ") + size;
        };
    }

    private static String from(CurveFinding.Compared compared, String remark) {
        return " (from " + Words.count(compared.basis().size(), "figure", "figures") + remark + ")";
    }

    private String why(CurveFinding.NotCompared not) {
        TurnTheCurve asked = not.asked();
        String since = asked.since().label();
        boolean isUnusable = not.reason() == Reason.NOT_COMPARABLE && not.points() == 0;
        if (isUnusable && asked.since().kind().span() == Span.YEAR_TO_DATE) {
            return "figures of the year so far begin again each year, so they have no curve that goes on";
        }
        if (not.reason() == Reason.NOT_DUE) {
            return "no figure yet after " + since;
        }
        int needed = ForecastRuleWords.needed(asked.rule(), values.every());
        if (needed > not.points() && not.points() > 0) {
            return ForecastRuleWords.name(asked.rule()) + " needs " + needed
                    + " comparable figures one after the other up to " + since + ", and there "
                    + (not.points() == 1 ? "is " : "are ") + Words.number(not.points());
        }
        return switch (not.reason()) {
            case NOT_COMPARABLE -> "not comparable with " + since;
            case NOT_AVAILABLE -> "no figure of " + since;
            default -> Words.reason(not.reason());
        };
    }
}
