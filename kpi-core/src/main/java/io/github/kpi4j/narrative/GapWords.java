package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.GapFinding;
import io.github.kpi4j.evaluation.GapFinding.Side;
import io.github.kpi4j.evaluation.GapFinding.Since;
import io.github.kpi4j.measure.GapChange;
import io.github.kpi4j.period.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words for the two groups of a gap, and for where the gap is going. */
final class GapWords {

    private final GapFinding finding;

    GapWords(GapFinding finding) {
        this.finding = finding;
    }

    /** Both groups with their counts, and which of them is behind, or is higher where neither is better. */
    String groups() {
        return side(finding.first()) + "; " + side(finding.second()) + order();
    }

    private static String side(Side side) {
        var values = new ValueWords(side.indicator().definition());
        return side.indicator().name() + ": " + values.value(side.point().value())
                + values.counts(side.point().value());
    }

    private String order() {
        return finding.behind()
                .map(side -> "; behind: " + side.indicator().name())
                .or(() -> finding.higher()
                        .map(side -> "; higher: " + side.indicator().name()))
                .orElse("");
    }

    /** Where the gap is going; empty where there is nothing to compare it with. */
    String direction() {
        var parts = new ArrayList<String>();
        add(parts, finding.sincePrevious(), "the figure before");
        add(parts, finding.sinceBaseline(), "the baseline");
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, @Nullable Since since, String from) {
        if (since != null) {
            Period period = since.period();
            parts.add(word(since.change()) + " since " + from + (period == null ? "" : " (" + period.label() + ")"));
        }
    }

    private static String word(GapChange change) {
        return switch (change.direction()) {
            case CLOSING -> "closing";
            case WIDENING -> "widening";
            case REVERSED -> "reversed, the other group leads";
            case UNCHANGED -> change.from().equals(change.to()) ? "unchanged" : "unchanged within the dead band";
        };
    }
}
