package io.github.kpi4j.narrative;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.forecast.PaceFinding;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words for how a value stands against its starting point. */
final class ChangeWords {

    private final ValueWords values;
    private final Evaluation evaluation;

    ChangeWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
    }

    /** The baseline, the change since, whether that is good, and the distance travelled. */
    String baseline() {
        return text(evaluation.baselines().baseline(), evaluation.baseline(), since());
    }

    /** The same for each of the other starting points. */
    List<String> others() {
        return evaluation.baselines().others().stream()
                .map(other ->
                        other.baseline().name() + ": " + text(other.baseline().baseline(), other.finding(), ""))
                .toList();
    }

    /** Since when the baseline is the one in force, why, and what it took the place of. */
    private String since() {
        BaselineVersion version = evaluation.baselines().version();
        BaselineVersion replaced = evaluation.baselines().replaced();
        if (version == null || version.from() == null) {
            return "";
        }
        return ", re-baselined on " + Words.day(version.from()) + " (" + version.reason()
                + (replaced == null ? "" : "; before that, " + declared(replaced.baseline())) + ")";
    }

    private String declared(Baseline baseline) {
        if (baseline instanceof Baseline.OfPeriod of) {
            return "counted from " + of.period().label();
        }
        if (baseline instanceof Baseline.MeanOf mean) {
            return "counted from the mean of "
                    + Words.list(mean.periods().stream().map(Period::label).toList());
        }
        if (baseline instanceof Baseline.Stated stated) {
            return "counted from " + values.value(stated.value());
        }
        return baseline instanceof Baseline.NoneYet ? "no baseline" : "counted from the year before";
    }

    private String text(Baseline baseline, BaselineFinding finding, String version) {
        if (finding instanceof BaselineFinding.NotCompared not) {
            return notCompared(baseline, not.reason()) + missing(not) + version;
        }
        var compared = (BaselineFinding.Compared) finding;
        String start = start(baseline, compared) + version;
        if (evaluation.point() != null
                && baseline instanceof Baseline.OfPeriod
                && Objects.equals(compared.fromPeriod(), evaluation.point().period())) {
            return start + "; this is the starting point";
        }
        return start + "; " + since(compared) + travelled(compared) + undated(baseline);
    }

    /** Whether a break lies in between cannot be known of a value that is of no known day. */
    private String undated(Baseline baseline) {
        if (evaluation.point() == null || !(baseline instanceof Baseline.Stated stated) || stated.period() != null) {
            return "";
        }
        List<String> breaks = breaksAfter(LocalDate.MIN, evaluation.point());
        return breaks.isEmpty()
                ? ""
                : "; nobody noted when the baseline is from, and the series breaks in " + Words.list(breaks);
    }

    /** One sentence that says only on which side of the baseline the value is; empty where that cannot be said. */
    String side() {
        if (!(evaluation.baseline() instanceof BaselineFinding.Compared compared)) {
            return "";
        }
        String start = " the baseline (" + start(evaluation.baselines().baseline(), compared) + ").";
        if (WorthWords.isCost(evaluation)) {
            return switch (compared.change().movement()) {
                case UP -> " Dearer than" + start;
                case DOWN -> " Cheaper than" + start;
                case SAME -> " As dear as" + start;
            };
        }
        return switch (compared.change().direction()) {
            case IMPROVING -> " Better than" + start;
            case WORSENING -> " Worse than" + start;
            case STEADY -> " As good as" + start;
            case NOT_JUDGED -> "";
        };
    }

    private String start(Baseline baseline, BaselineFinding.Compared compared) {
        Period from = compared.fromPeriod();
        String when = from == null ? "" : " " + ValueWords.in(from);
        return values.value(compared.from())
                + (baseline instanceof Baseline.MeanOf mean ? " " + ValueWords.onAverage(mean) : when);
    }

    private String notCompared(Baseline baseline, Reason reason) {
        if (baseline instanceof Baseline.NoneYet none) {
            return "none yet: " + none.reason();
        }
        Period start = start(baseline);
        if (reason == Reason.NOT_COMPARABLE && start != null) {
            List<String> breaks = breaksAfter(start.end(), evaluation.point());
            return breaks.isEmpty()
                    ? "not comparable with " + start.label()
                    : "not comparable with " + start.label() + ": the series breaks in " + Words.list(breaks);
        }
        if (reason == Reason.NOT_COMPARABLE && values.isPooled() && baseline instanceof Baseline.SamePeriodLastYear) {
            return Words.reason(reason) + " with last year, " + Words.OVERLAPS;
        }
        if (reason == Reason.NO_BASELINE && values.isIrregular() && baseline instanceof Baseline.SamePeriodLastYear) {
            return "none: " + Words.NO_SAME_PERIOD;
        }
        if (reason == Reason.NO_BASELINE && baseline instanceof Baseline.MeanOf mean) {
            List<String> missing = missing(mean);
            return missing.isEmpty()
                    ? "that of " + mean.last().label() + " is later than this"
                    : "no value in " + Words.list(missing) + ", which the mean needs";
        }
        if (reason == Reason.NO_BASELINE) {
            return start == null
                    ? "no value a year earlier to count from"
                    : baseline instanceof Baseline.Stated
                            ? "that of " + start.label() + " is later than this"
                            : "no value " + ValueWords.in(start) + " to count from";
        }
        return "cannot be told: " + Words.reason(reason);
    }

    /** Why the figure to count from has no value, where it says more than that. */
    private static String missing(BaselineFinding.NotCompared not) {
        Reason missing = not.missing();
        return missing == null || missing == Reason.NOT_AVAILABLE ? "" : ", " + Words.reason(missing);
    }

    private List<String> missing(Baseline.MeanOf mean) {
        Series observed = evaluation.history().observed();
        return mean.periods().stream()
                .filter(period -> observed.at(period)
                        .filter(point -> point.value() instanceof Value.Amount)
                        .isEmpty())
                .map(Period::label)
                .toList();
    }

    private static @Nullable Period start(Baseline baseline) {
        if (baseline instanceof Baseline.MeanOf mean) {
            return mean.first();
        }
        if (baseline instanceof Baseline.OfPeriod of) {
            return of.period();
        }
        return baseline instanceof Baseline.Stated stated ? stated.period() : null;
    }

    private List<String> breaksAfter(LocalDate start, Series.@Nullable Point point) {
        return point == null
                ? List.of()
                : evaluation.history().breaksAfter(start, point).stream()
                        .map(each -> each.period().label())
                        .toList();
    }

    private String since(BaselineFinding.Compared compared) {
        Change change = compared.change();
        if (change.amount().isZero()) {
            return "the same now" + values.atBest(change.to(), change.polarity());
        }
        String size = values.distance(change.amount());
        if (compared.from() instanceof Value.Graded) {
            return switch (change.direction()) {
                case IMPROVING -> "an improvement of " + size + " since the baseline";
                case WORSENING -> "a worsening of " + size + " since the baseline";
                case STEADY, NOT_JUDGED -> size + " apart";
            };
        }
        String than = change.amount().signum() > 0 ? " more)" : " less)";
        String relative = change.percent()
                .filter(percent -> change.from().signum() > 0)
                .map(percent -> " (" + Words.percent(percent.abs()) + than)
                .orElse("");
        String moved = Words.movement(change.movement()) + " " + size + relative + " since then";
        if (WorthWords.isCost(evaluation)) {
            return moved;
        }
        return switch (change.direction()) {
            case IMPROVING -> moved + ", an improvement";
            case WORSENING -> moved + ", a worsening";
            case STEADY, NOT_JUDGED -> moved;
        };
    }

    /** Grades have an order but no size, so nothing is a share of the way. */
    private String travelled(BaselineFinding.Compared compared) {
        if (compared.from() instanceof Value.Graded
                || compared.change().amount().isZero()) {
            return "";
        }
        return compared.distanceTravelled().map(this::way).orElse("");
    }

    private String way(Rational share) {
        String target = evaluation.pace() instanceof PaceFinding.Paced ? "the present target" : "the target";
        String percent = Words.percent(share.times(Rational.HUNDRED));
        if (share.signum() < 0) {
            return "; away from " + target + " (distance travelled " + percent + ")";
        }
        int side = share.compareTo(Rational.ONE);
        if (side > 0) {
            return "; all of the way to " + target + " and beyond (distance travelled " + percent + ")";
        }
        if (side == 0) {
            return isLimitOutside()
                    ? "; all of the way to the limit, which itself does not count"
                    : "; all of the way to " + target;
        }
        return "; " + percent + " of the way to " + target;
    }

    private boolean isLimitOutside() {
        return evaluation.target() != null
                && evaluation
                        .target()
                        .target()
                        .filter(target -> target instanceof Threshold threshold
                                && !threshold.comparison().inclusive())
                        .isPresent();
    }
}
