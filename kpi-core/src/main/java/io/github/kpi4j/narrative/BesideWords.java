package io.github.kpi4j.narrative;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Optional;

/** Words for how a value stands beside others. */
final class BesideWords {

    private final ValueWords values;
    private final Evaluation evaluation;
    private final ComparabilityWords doubts;

    BesideWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
        doubts = new ComparabilityWords(evaluation);
    }

    /** A text for each comparator: its value, and the difference; or why neither is called better. */
    List<String> each() {
        return evaluation.benchmarks().stream()
                .map(finding -> value(finding)
                        + difference(finding)
                                .map(change -> "; " + (finding.isComparable() ? apart(change) : plain(change)))
                                .orElse("")
                        + (finding.isComparable() || evaluation.polarity().sense() == Polarity.Sense.NEITHER
                                ? ""
                                : "; not rated: " + doubts.all(finding)))
                .toList();
    }

    /** One sentence that puts the value beside each comparator; empty where there is none to compare with. */
    String sides() {
        List<String> sides = evaluation.benchmarks().stream()
                .filter(finding -> !(finding.value() instanceof Value.Absent))
                .map(finding -> difference(finding)
                        .map(change -> finding.isComparable()
                                ? side(change) + named(finding) + by(change) + PositionWords.brief(finding)
                                : "beside " + named(finding) + ", not rated: " + doubts.all(finding))
                        .orElseGet(() -> "beside " + named(finding)))
                .toList();
        return sides.isEmpty() ? "" : " " + Words.capital(String.join("; ", sides)) + ".";
    }

    private String named(BenchmarkFinding finding) {
        return finding.comparator().name() + ", " + values.value(finding.value()) + doubts.earlier(finding);
    }

    private String by(Change change) {
        return change.amount().isZero() || isTowardsARange(change) ? "" : ", by " + values.distance(change.amount());
    }

    /** Two values apart are not as far apart in their distances from a range. */
    private static boolean isTowardsARange(Change change) {
        return change.polarity().sense() == Polarity.Sense.CLOSER;
    }

    private Optional<Change> difference(BenchmarkFinding finding) {
        return evaluation.indicator().definition().measure().isSizeFree()
                ? finding.difference(evaluation.polarity())
                : Optional.empty();
    }

    private String value(BenchmarkFinding finding) {
        return finding.comparator().name() + " " + values.value(finding.value()) + doubts.earlier(finding)
                + doubts.madeFrom(finding);
    }

    /** Cheap is not yet good, so that a cost is called neither better nor worse. */
    private String side(Change change) {
        if (WorthWords.isCost(evaluation)) {
            return switch (change.movement()) {
                case UP -> "dearer than ";
                case DOWN -> "cheaper than ";
                case SAME -> "as dear as ";
            };
        }
        return switch (change.direction()) {
            case IMPROVING -> "better than ";
            case WORSENING -> "worse than ";
            case STEADY -> "as good as ";
            case NOT_JUDGED -> "beside ";
        };
    }

    private String apart(Change change) {
        if (change.amount().isZero()) {
            return "the same";
        }
        if (WorthWords.isCost(evaluation)) {
            return side(change) + "that by " + values.distance(change.amount());
        }
        if (isTowardsARange(change)) {
            return plain(change);
        }
        String size = values.distance(change.amount());
        return switch (change.direction()) {
            case IMPROVING -> "better than that by " + size;
            case WORSENING -> "worse than that by " + size;
            case STEADY, NOT_JUDGED -> plain(change);
        };
    }

    private String plain(Change change) {
        if (change.amount().isZero()) {
            return "the same";
        }
        return (change.amount().signum() > 0 ? "higher than that by " : "lower than that by ")
                + values.distance(change.amount());
    }
}
