package io.github.kpi4j.narrative;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparability;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words for what a comparator's value is made from, and for why it cannot be held against one's own. */
final class ComparabilityWords {

    private final Evaluation evaluation;

    ComparabilityWords(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The period of a comparator's value where it is not that of one's own. */
    String earlier(BenchmarkFinding finding) {
        Comparability comparability = finding.comparability();
        return comparability.earlier() == null
                ? ""
                : " for " + comparability.earlier().label() + ", "
                        + Words.count(comparability.age(), "period", "periods") + " earlier";
    }

    /** How many areas, and by which version of the set. */
    String madeFrom(BenchmarkFinding finding) {
        var parts = new ArrayList<String>();
        Membership version = finding.group().version();
        if (version == null) {
            parts.add("nobody has said yet which areas belong to it");
        } else if (finding.members() == 0) {
            parts.add("no area is compared with itself");
        } else if (finding.members() > 1) {
            parts.add(
                    finding.known() == finding.members()
                            ? "all " + finding.members() + " areas"
                            : finding.known() + " of " + finding.members() + " areas");
        }
        int without = finding.group().withoutCounts().size();
        if (without > 0) {
            parts.add("left out for want of counts: " + without);
        }
        List<AreaId> reorganised = finding.group().reorganised();
        if (!reorganised.isEmpty()) {
            parts.add("left out because of a reorganisation: "
                    + reorganised.stream().map(AreaId::code).collect(Collectors.joining(", ")));
        }
        if (version != null && !version.source().isEmpty()) {
            parts.add(version.source() + (version.from() == null ? "" : ", from " + Words.day(version.from())));
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    /** Why neither of the two is called better. */
    String all(BenchmarkFinding finding) {
        return finding.comparability().doubts().stream()
                .map(doubt -> doubt(doubt, finding))
                .collect(Collectors.joining("; "));
    }

    private String doubt(Comparability.Doubt doubt, BenchmarkFinding finding) {
        Comparability comparability = finding.comparability();
        return switch (doubt) {
            case UNFAIR ->
                "not a fair comparison (" + Words.goneOn(comparability.terms().unfair()) + ")";
            case STALE -> {
                Integer after = comparability.terms().staleAfter();
                yield after == null || after == 0
                        ? "stale, because it is of an earlier period"
                        : "stale, because it is more than " + Words.count(after, "period", "periods") + " older";
            }
            case STATUS -> status(finding);
            case BREAK -> "a break in the series stands between the two";
        };
    }

    private String status(BenchmarkFinding finding) {
        Series.Point own = evaluation.point();
        boolean provisional = own != null && own.marks().contains(Mark.PROVISIONAL);
        int others = finding.comparability().otherStatus().size();
        String theirs = finding.members() == 1
                ? "the other is "
                : (others == 1 ? "that of 1 area is " : "those of " + others + " areas are ");
        return provisional
                ? "this figure is provisional, and " + theirs + "final"
                : "this figure is final, and " + theirs + "provisional";
    }
}
