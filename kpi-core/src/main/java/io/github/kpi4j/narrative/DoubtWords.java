package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.indicator.Plausible;
import io.github.kpi4j.series.Series;
import java.util.stream.Collectors;

/** Words for what there is to wonder at in a figure. */
final class DoubtWords {

    private DoubtWords() {}

    /** Such as "above the 100% that is plausible"; empty where there is nothing to wonder at. */
    static String of(Evaluation evaluation, ValueWords values) {
        return evaluation.doubts().stream().map(doubt -> doubt(doubt, values)).collect(Collectors.joining("; "));
    }

    private static String doubt(Plausible.Doubt doubt, ValueWords values) {
        Series.Point since = doubt.since();
        return switch (doubt.kind()) {
            case TOO_LOW -> "below the " + values.limit(doubt.limit()) + " that is plausible at least";
            case TOO_HIGH -> "above the " + values.limit(doubt.limit()) + " that is plausible at most";
            case JUMPED ->
                (doubt.value().signum() > 0 ? "up " : "down ") + values.distance(doubt.value())
                        + (since == null ? "" : " since " + since.period().label()) + ", more than the "
                        + values.tolerance(doubt.limit()) + " that is plausible";
        };
    }
}
