package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules that compare two points share. */
final class TwoPoints {

    private TwoPoints() {}

    static void checkDeadBand(Rational deadBand) {
        if (deadBand.signum() < 0) {
            throw new IllegalArgumentException("a dead band cannot be negative: " + deadBand);
        }
    }

    static TrendFinding detect(
            TrendRule rule, Series history, Series.@Nullable Point earlier, Rational deadBand, Polarity polarity) {
        if (history.latest().isEmpty()) {
            return new TrendFinding.NotDetected(rule, Reason.NOT_AVAILABLE, 0);
        }
        Series.Point latest = history.latest().get();
        if (latest.value() instanceof Value.Absent absent) {
            return new TrendFinding.NotDetected(rule, absent.reason(), 0);
        }
        if (earlier == null) {
            Reason reason = history.points().size() < 2 ? Reason.TOO_FEW : Reason.NOT_AVAILABLE;
            return new TrendFinding.NotDetected(rule, reason, 1);
        }
        if (earlier.value() instanceof Value.Absent absent) {
            return new TrendFinding.NotDetected(rule, absent.reason(), 1);
        }
        Optional<Rational> from = earlier.value().rank();
        Optional<Rational> to = latest.value().rank();
        if (from.isEmpty() || to.isEmpty() || !history.isComparable(earlier, latest)) {
            return new TrendFinding.NotDetected(rule, Reason.NOT_COMPARABLE, 1);
        }
        Change change = new Change(from.get(), to.get(), polarity, deadBand);
        return new TrendFinding.Detected(rule, List.of(earlier, latest), change.movement(), polarity);
    }
}
