package io.github.kpi4j.summary;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Objects;

/**
 * The whole goes by the share of its judged members that are at or beyond their targets: {@code share = 100 × met ÷ judged}.
 * Going far beyond one target does not make up for missing another.
 *
 * @param cuts from which share the whole is met or near
 * @param critical the members that the whole is missed with; may be empty
 */
public record ShareMet(Cuts cuts, List<String> critical) implements SummaryRule {

    /**
     * Copies the ids.
     *
     * @param cuts from which share the whole is met or near
     * @param critical the members that the whole is missed with
     */
    public ShareMet {
        Objects.requireNonNull(cuts, "cuts");
        Objects.requireNonNull(critical, "critical");
        critical = List.copyOf(critical);
    }

    @Override
    public String name() {
        return "share";
    }

    @Override
    public Rational weight(String member) {
        return Rational.ONE;
    }

    @Override
    public Level level(Summary summary) {
        return cuts.level(summary.shareMet());
    }
}
