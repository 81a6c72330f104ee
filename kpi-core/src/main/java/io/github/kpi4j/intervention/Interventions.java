package io.github.kpi4j.intervention;

import io.github.kpi4j.series.IndicatorId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The changes made that one report knows, in order of start, each with what was found.
 *
 * @param results one for each intervention
 */
public record Interventions(List<Result> results) {

    /** No interventions. */
    public static final Interventions NONE = new Interventions(List.of());

    /**
     * One intervention and what was found.
     *
     * @param intervention what was done
     * @param findings for each effect that was looked for one, or one for each of its comparators
     */
    public record Result(Intervention intervention, List<InterventionFinding> findings) {

        /**
         * Copies the findings.
         *
         * @param intervention what was done
         * @param findings what was found
         */
        public Result {
            Objects.requireNonNull(intervention, "intervention");
            Objects.requireNonNull(findings, "findings");
            findings = List.copyOf(findings);
        }

        /**
         * What was found in one indicator.
         *
         * @param indicator the indicator
         * @return the findings; empty where no effect on it was looked for
         */
        public List<InterventionFinding> on(IndicatorId indicator) {
            return findings.stream()
                    .filter(finding -> finding.effect().indicator().equals(indicator))
                    .toList();
        }
    }

    /**
     * Sorts the results.
     *
     * @param results one for each intervention
     */
    public Interventions {
        Objects.requireNonNull(results, "results");
        results = results.stream()
                .sorted(Comparator.comparing(Result::intervention, Intervention.ORDER))
                .toList();
    }

    /**
     * Those that concern some indicators, without what was found in others.
     *
     * @param seen whether an indicator is one of them
     * @return the interventions that concern at least one
     */
    public Interventions concerning(Predicate<? super IndicatorId> seen) {
        return new Interventions(results.stream()
                .filter(result -> result.intervention().expected().stream()
                        .map(Effect::indicator)
                        .anyMatch(seen))
                .map(result -> new Result(
                        result.intervention().forReadersOf(seen),
                        result.findings().stream()
                                .filter(finding -> seen.test(finding.effect().indicator()))
                                .toList()))
                .toList());
    }

    /**
     * Other changes that began in the windows of a comparison, so that a difference cannot be told apart from theirs.
     *
     * @param of the intervention that was looked at
     * @param finding what was found
     * @return the others that concern the same indicator and began between the first day compared and the last
     */
    public List<Intervention> alsoBegan(Intervention of, InterventionFinding.Compared finding) {
        return results.stream()
                .map(Result::intervention)
                .filter(other -> !other.id().equals(of.id())
                        && other.concerns(finding.effect().indicator()))
                .filter(other -> !other.started()
                                .isBefore(finding.before().first().period().start())
                        && !other.started()
                                .isAfter(finding.after().last().period().end()))
                .toList();
    }
}
