package io.github.kpi4j.narrative;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.RunOfMoves;
import io.github.kpi4j.trend.TrendFinding;
import java.util.List;
import java.util.Objects;

/** Words for how a value stands against its past and beside others. */
final class ChangeWords {

    private final ValueWords values;

    ChangeWords(ValueWords values) {
        this.values = values;
    }

    /** The baseline, the change since, whether that is good, and the distance travelled. */
    String baseline(BaselineFinding finding, Evaluation evaluation) {
        if (finding instanceof BaselineFinding.NotCompared not) {
            return not.reason() == Reason.NO_BASELINE ? "none yet" : Words.reason(not.reason());
        }
        var compared = (BaselineFinding.Compared) finding;
        Period from = compared.fromPeriod();
        String start = values.value(compared.from()) + (from == null ? "" : " " + ValueWords.in(from));
        if (evaluation.point() != null
                && Objects.equals(from, evaluation.point().period())) {
            return start + "; this is the starting point";
        }
        return start + "; " + since(compared) + travelled(compared);
    }

    private String since(BaselineFinding.Compared compared) {
        Change change = compared.change();
        if (change.amount().isZero()) {
            return "the same now";
        }
        String size = values.distance(change.amount());
        if (compared.from() instanceof Value.Graded) {
            return switch (change.direction()) {
                case IMPROVING -> "an improvement of " + size + " since the baseline";
                case WORSENING -> "a worsening of " + size + " since the baseline";
                case STEADY, NOT_JUDGED -> size + " apart";
            };
        }
        String relative = change.percent()
                .map(percent -> " (" + Words.percent(percent.abs()) + ")")
                .orElse("");
        String moved = Words.movement(change.movement()) + " " + size + relative + " since the baseline";
        return switch (change.direction()) {
            case IMPROVING -> moved + ", an improvement";
            case WORSENING -> moved + ", a worsening";
            case STEADY, NOT_JUDGED -> moved;
        };
    }

    private static String travelled(BaselineFinding.Compared compared) {
        return compared.distanceTravelled()
                .map(share -> "; " + Words.percent(share.times(Rational.HUNDRED)) + " of the way to the target")
                .orElse("");
    }

    /** What one trend rule found. */
    String trend(TrendFinding finding) {
        if (finding instanceof TrendFinding.NotDetected not) {
            return name(finding) + ": cannot be told, " + Words.reason(not.reason());
        }
        var found = (TrendFinding.Detected) finding;
        Change change = found.change();
        Period first = found.points().get(0).period();
        String moved;
        if (found.rule() instanceof RunOfMoves run) {
            moved = found.movement() == Change.Movement.SAME
                    ? "no run of " + run.moves() + " moves the same way"
                    : run.moves() + (found.movement() == Change.Movement.UP ? " rises" : " falls") + " in a row since "
                            + first.label();
        } else if (found.movement() == Change.Movement.SAME) {
            moved = change.amount().isZero()
                    ? "unchanged since " + first.label()
                    : "within " + values.distance(change.amount()) + " of " + first.label();
        } else {
            moved = Words.movement(found.movement()) + " " + values.distance(change.amount()) + " since "
                    + first.label();
        }
        return name(finding) + ": " + moved + ", " + Words.direction(found.direction());
    }

    private static String name(TrendFinding finding) {
        if (finding.rule() instanceof AgainstLastYear) {
            return "on last year";
        }
        return finding.rule() instanceof RunOfMoves run ? "run of " + run.moves() : "on the period before";
    }

    /** The comparators beside the value. */
    String benchmarks(List<BenchmarkFinding> findings, Evaluation evaluation) {
        return findings.stream()
                .map(finding -> benchmark(finding, evaluation))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private String benchmark(BenchmarkFinding finding, Evaluation evaluation) {
        String text = finding.comparator().name() + " " + values.value(finding.value());
        if (finding.known() < finding.members()) {
            text += " (" + finding.known() + " of " + finding.members() + " areas)";
        }
        return text
                + finding.difference(evaluation.polarity())
                        .map(change -> " (" + beside(change) + ")")
                        .orElse("");
    }

    private String beside(Change change) {
        if (change.amount().isZero()) {
            return "the same";
        }
        String size = values.distance(change.amount());
        return switch (change.direction()) {
            case IMPROVING -> "better by " + size;
            case WORSENING -> "worse by " + size;
            case STEADY, NOT_JUDGED -> (change.amount().signum() > 0 ? "higher by " : "lower by ") + size;
        };
    }
}
