package io.github.kpi4j.benchmark;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value beside those of the members of a comparator, by its last version, as an evaluation puts it there. */
final class Beside {

    private Beside() {}

    static BenchmarkFinding compare(
            Comparator comparator, Value own, AreaId area, Map<AreaId, Value> values, Polarity polarity) {
        return compare(comparator, own, area, values, polarity, value -> Optional.empty());
    }

    static BenchmarkFinding compare(
            Comparator comparator,
            Value own,
            AreaId area,
            Map<AreaId, Value> values,
            Polarity polarity,
            Function<Value, Optional<Quotient>> counts) {
        var versions = comparator.membership().versions();
        Membership last = versions.get(versions.size() - 1);
        return new BenchmarkFinding(
                comparator,
                comparator.of(last, last.members(), area, values, polarity, counts),
                own,
                Comparability.samePeriod(ComparedWith.fairly(comparator.id())));
    }
}
