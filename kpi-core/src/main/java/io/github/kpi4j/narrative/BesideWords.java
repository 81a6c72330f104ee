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

    BesideWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
    }

    /** A text for each comparator: its value, and the difference. */
    List<String> each() {
        return evaluation.benchmarks().stream()
                .map(finding -> value(finding)
                        + difference(finding)
                                .map(change -> "; " + apart(change))
                                .orElse(""))
                .toList();
    }

    /** One sentence that puts the value beside each comparator; empty where there is none to compare with. */
    String sides() {
        List<String> sides = evaluation.benchmarks().stream()
                .filter(finding -> !(finding.value() instanceof Value.Absent))
                .map(finding -> difference(finding)
                        .map(change -> side(change) + named(finding) + by(change))
                        .orElseGet(() -> "beside " + named(finding)))
                .toList();
        return sides.isEmpty() ? "" : " " + Words.capital(String.join("; ", sides)) + ".";
    }

    private String named(BenchmarkFinding finding) {
        return finding.comparator().name() + ", " + values.value(finding.value());
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
        String known = finding.known() < finding.members() && finding.members() > 1
                ? " (" + finding.known() + " of " + finding.members() + " areas)"
                : "";
        return finding.comparator().name() + " " + values.value(finding.value()) + known;
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
        String size = values.distance(change.amount());
        if (WorthWords.isCost(evaluation)) {
            return side(change) + "that by " + size;
        }
        String apart = (change.amount().signum() > 0 ? "higher than that by " : "lower than that by ") + size;
        if (isTowardsARange(change)) {
            return apart;
        }
        return switch (change.direction()) {
            case IMPROVING -> "better than that by " + size;
            case WORSENING -> "worse than that by " + size;
            case STEADY, NOT_JUDGED -> apart;
        };
    }
}
