package io.github.kpi4j.significance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value differs from what it is held against by more than chance.
 *
 * @param asked how differences are told, or null where that is not declared
 * @param findings what came of it: against the target in force, against each comparator in their order, against the period before
 *     and against the baseline; what there is none of is left out
 */
public record SignificanceResults(@Nullable Significance asked, List<SignificanceFinding> findings) {

    /** Nothing is asked. */
    public static final SignificanceResults NONE = new SignificanceResults(null, List.of());

    /**
     * Copies the list.
     *
     * @param asked how differences are told
     * @param findings what came of it
     * @throws IllegalArgumentException if there are findings and nothing was asked
     */
    public SignificanceResults {
        Objects.requireNonNull(findings, "findings");
        findings = List.copyOf(findings);
        if (asked == null && !findings.isEmpty()) {
            throw new IllegalArgumentException("asked is missing, and there are " + findings.size() + " findings");
        }
    }

    /**
     * What came of one comparison.
     *
     * @param kind what the value is held against; of several comparators the first
     * @return the finding; empty where there is nothing of that kind
     */
    public Optional<SignificanceFinding> against(Yardstick.Kind kind) {
        return findings.stream()
                .filter(finding -> finding.against().kind() == kind)
                .findFirst();
    }
}
