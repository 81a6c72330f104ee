package io.github.kpi4j.report;

import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Objects;

/**
 * A change that was made, of whose result in one indicator something else can be said now than before.
 *
 * @param intervention what was done
 * @param indicator where an effect was looked for
 * @param before what was found before; one finding, or one for each comparator
 * @param after what is found now
 */
public record ResultChange(
        Intervention intervention,
        IndicatorId indicator,
        List<InterventionFinding> before,
        List<InterventionFinding> after) {

    /**
     * Copies the findings.
     *
     * @param intervention what was done
     * @param indicator where an effect was looked for
     * @param before what was found before
     * @param after what is found now
     */
    public ResultChange {
        Objects.requireNonNull(intervention, "intervention");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether a verdict, or what became of an expectation, is another. */
    boolean isNews() {
        return !said(before).equals(said(after));
    }

    private static List<List<Object>> said(List<InterventionFinding> findings) {
        return findings.stream()
                .map(finding -> List.<Object>of(
                        finding.verdict(),
                        finding instanceof InterventionFinding.Compared compared ? compared.outcome() : ""))
                .toList();
    }
}
