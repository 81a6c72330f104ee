package io.github.kpi4j.summary;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The whole is at the worst level of its judged members.
 *
 * @param critical the members that the whole is missed with; may be empty
 */
public record WorstOf(List<String> critical) implements SummaryRule {

    /**
     * Copies the ids.
     *
     * @param critical the members that the whole is missed with
     */
    public WorstOf {
        Objects.requireNonNull(critical, "critical");
        critical = List.copyOf(critical);
    }

    @Override
    public String name() {
        return "worst-of";
    }

    @Override
    public Rational weight(String member) {
        return Rational.ONE;
    }

    @Override
    public Level level(Summary summary) {
        return summary.counted().stream()
                .flatMap(member -> member.standing().level().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
