package io.github.kpi4j.narrative;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.significance.Bounded.Limits;
import io.github.kpi4j.significance.Obstacle;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.significance.SignificanceFinding;
import io.github.kpi4j.significance.SignificanceFinding.Compared;
import io.github.kpi4j.significance.SignificanceFinding.HeldToTarget;
import io.github.kpi4j.significance.SignificanceFinding.NotCompared;
import io.github.kpi4j.significance.SignificanceFinding.Told;
import io.github.kpi4j.significance.SignificanceFinding.TooFew;
import io.github.kpi4j.significance.SignificanceFinding.Whose;
import io.github.kpi4j.significance.Verdict;
import io.github.kpi4j.significance.Yardstick;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.trend.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Words for whether a value differs by more than chance from what it is held against. */
final class SignificanceWords {

    private final ValueWords values;
    private final Evaluation evaluation;

    SignificanceWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
    }

    /** A text for each comparison; what is wrong with the value itself is said once, and a missing one is no news here. */
    List<String> each() {
        return evaluation.significance().findings().stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** What the value is worse than. */
    List<String> worse() {
        return evaluation.significance().findings().stream()
                .filter(finding ->
                        finding instanceof Told told && told.verdict().isWorse())
                .map(this::text)
                .toList();
    }

    private String text(SignificanceFinding finding) {
        if (finding instanceof Told told) {
            return told(told);
        }
        return finding instanceof TooFew few ? tooFew(few) : notCompared((NotCompared) finding);
    }

    private String told(Told told) {
        return stands(told) + atLevels(told) + limits(told);
    }

    /** Such as "significantly worse than the target". */
    private String stands(Told told) {
        if (told instanceof HeldToTarget held && held.target() instanceof Range) {
            return switch (told.verdict()) {
                case BEST, BETTER -> "significantly inside the range of the target";
                case WORST, WORSE -> "significantly outside the range of the target";
                case SIMILAR, LOWEST, LOWER, HIGHER, HIGHEST ->
                    "not significantly inside or outside the range of the target";
            };
        }
        boolean similar = told.verdict() == Verdict.SIMILAR;
        return (similar ? "not significantly different from " : "significantly " + side(told.verdict()) + " than ")
                + yardstick(told.against(), similar)
                + theirs(told);
    }

    private static String side(Verdict verdict) {
        return switch (verdict) {
            case WORST, WORSE -> "worse";
            case SIMILAR -> "similar";
            case BETTER, BEST -> "better";
            case LOWEST, LOWER -> "lower";
            case HIGHER, HIGHEST -> "higher";
        };
    }

    private String yardstick(Yardstick against, boolean plain) {
        String in = against.period() == null
                ? ""
                : plain ? ValueWords.named(against.period()) : ValueWords.in(against.period());
        return switch (against.kind()) {
            case TARGET -> "the target";
            case COMPARATOR ->
                benchmark(against).map(each -> each.comparator().name()).orElse(against.comparator());
            case PREVIOUS -> in.isEmpty() ? "the period before" : in;
            case BASELINE ->
                plain ? "the baseline" + (in.isEmpty() ? "" : " of " + in) : ("at the baseline " + in).strip();
        };
    }

    private Optional<BenchmarkFinding> benchmark(Yardstick against) {
        return evaluation.benchmarks().stream()
                .filter(finding -> finding.comparator().id().equals(against.comparator()))
                .findFirst();
    }

    /** The value of a comparator, which for a funnel is not the one that stands beside. */
    private String theirs(Told told) {
        if (told.against().kind() != Yardstick.Kind.COMPARATOR || !(told instanceof Compared compared)) {
            return "";
        }
        return (method() == Significance.Method.FUNNEL ? " taken together, " : ", ")
                + values.onLine(compared.other().value());
    }

    private Significance.Method method() {
        Significance asked = evaluation.significance().asked();
        return asked == null ? Significance.Method.INTERVAL : asked.method();
    }

    /** At which of two levels; nothing where one was asked for. */
    private String atLevels(Told told) {
        List<Confidence> levels = levels();
        if (levels.size() < 2 || told.verdict() == Verdict.SIMILAR) {
            return "";
        }
        return told.verdict().isStrong()
                ? ", even at " + percent(levels.get(1))
                : " at " + percent(levels.get(0)) + ", not at " + percent(levels.get(1));
    }

    private List<Confidence> levels() {
        Significance asked = evaluation.significance().asked();
        return asked == null ? List.of() : asked.levels();
    }

    private String limits(Told told) {
        List<Limits> mine = told.own().limits();
        List<Limits> theirs =
                told instanceof Compared compared ? compared.other().limits() : List.of();
        List<Limits> some = mine.isEmpty() ? theirs : mine;
        Limits shown = some.get(told.verdict().isStrong() ? some.size() - 1 : 0);
        String level = " (" + percent(shown.confidence());
        if (mine.isEmpty()) {
            return level + " limits for an area of this size " + between(shown) + ")";
        }
        return theirs.isEmpty()
                ? level + " interval " + between(shown) + ")"
                : level + " intervals " + between(shown) + " now, " + between(theirs.get(mine.indexOf(shown)))
                        + " then)";
    }

    private String between(Limits limits) {
        Interval interval = limits.interval();
        Rational lower = Rational.of(Evidence.decimal(interval.lower()));
        Rational upper = Rational.of(Evidence.decimal(interval.upper()));
        return values.onLine(lower) + " to " + values.onLine(upper);
    }

    private static String percent(Confidence confidence) {
        BigDecimal percent = Evidence.decimal(confidence.level()).movePointRight(2);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    private String tooFew(TooFew few) {
        String wanted = ", at least " + ValueWords.count(Rational.of(few.wanted())) + " wanted";
        String cases = few.cases().equals(Rational.ONE) ? "1 case" : ValueWords.count(few.cases()) + " cases";
        return switch (few.whose()) {
            case OWN -> "too few to judge: " + cases + wanted;
            case OTHER -> against(few) + "too few to judge, " + cases + " then" + wanted;
            case EXPECTED ->
                against(few) + "too few to judge, with fewer than " + few.wanted() + " cases"
                        + (isShare() ? ", or all but fewer than " + few.wanted() + "," : "")
                        + " to be expected of an area of this size";
        };
    }

    private boolean isShare() {
        return evaluation.indicator().definition().measure().countedAs().equals(Optional.of(Quotient.Form.SHARE));
    }

    private String against(SignificanceFinding finding) {
        return "against " + yardstick(finding.against(), true) + ": ";
    }

    /** What other lines say already is not said again: a missing value, target, comparator or baseline. */
    private String notCompared(NotCompared not) {
        Obstacle obstacle = not.obstacle();
        if (obstacle != null) {
            return (not.whose() == Whose.OWN ? "" : against(not)) + "cannot be told, as " + why(obstacle);
        }
        return not.whose() == Whose.OTHER && not.against().kind() == Yardstick.Kind.PREVIOUS
                ? against(not) + "cannot be told, as " + why(not.reason())
                : "";
    }

    private static String why(Reason reason) {
        return reason == Reason.NOT_COMPARABLE
                ? "a break in the series stands between the two"
                : "its figure is " + Words.reason(reason);
    }

    private static String why(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_COUNTS -> "the figure comes without the numerator and denominator that give it";
            case NOT_WHOLE -> "the cases are not counted in whole numbers";
            case IMPOSSIBLE_COUNTS -> "no share of cases is below 0% or above 100%";
            case OVERLAPPING -> "the two periods have days in common";
            case NOTHING_EXPECTED -> "not one case is to be expected, or every case";
            case TOO_LARGE -> "the numbers are too large";
        };
    }
}
