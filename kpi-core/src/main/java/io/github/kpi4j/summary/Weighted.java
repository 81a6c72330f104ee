package io.github.kpi4j.summary;

import com.google.common.collect.ImmutableSortedMap;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The whole goes by the weight of its judged members that are at or beyond their targets:
 * {@code share = 100 × weight met ÷ weight judged}. What is not judged leaves its weight to the others in proportion to
 * theirs, so that they keep their importance to one another.
 *
 * @param weights the planned weight of each member, none negative; a member of weight 0 decides nothing
 * @param cuts from which share the whole is met or near
 * @param critical the members that the whole is missed with; may be empty
 */
public record Weighted(Map<String, Rational> weights, Cuts cuts, List<String> critical) implements SummaryRule {

    /**
     * Copies and checks the weights.
     *
     * @param weights the planned weight of each member
     * @param cuts from which share the whole is met or near
     * @param critical the members that the whole is missed with
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public Weighted {
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(cuts, "cuts");
        Objects.requireNonNull(critical, "critical");
        weights = ImmutableSortedMap.copyOf(weights);
        critical = List.copyOf(critical);
        weights.forEach((member, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "the weight of " + member + " is " + weight + "; zero or more is wanted");
            }
        });
        if (weights.values().stream().allMatch(Rational::isZero)) {
            throw new IllegalArgumentException("no weight is above zero; at least one has to be");
        }
    }

    @Override
    public String name() {
        return "weighted";
    }

    @Override
    public Rational weight(String member) {
        return weights.getOrDefault(member, Rational.ZERO);
    }

    @Override
    public Level level(Summary summary) {
        return cuts.level(summary.shareMet());
    }
}
