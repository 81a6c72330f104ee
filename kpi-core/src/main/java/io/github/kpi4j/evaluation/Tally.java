package io.github.kpi4j.evaluation;

import com.google.common.collect.Maps;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many indicators have each level, and how many are not judged for each reason. The counts always add up to the number of
 * indicators.
 *
 * @param levels the number at each level; every level has an entry
 * @param reasons the number not judged for each reason; reasons that do not occur have no entry
 */
public record Tally(Map<Level, Integer> levels, Map<Reason, Integer> reasons) {

    /**
     * Completes and copies the counts.
     *
     * @param levels the number at each level
     * @param reasons the number not judged for each reason
     */
    public Tally {
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(reasons, "reasons");
        var all = new EnumMap<Level, Integer>(Level.class);
        for (Level level : Level.values()) {
            all.put(level, levels.getOrDefault(level, 0));
        }
        levels = Maps.immutableEnumMap(all);
        reasons = Maps.immutableEnumMap(reasons);
    }

    /**
     * Counts evaluations.
     *
     * @param evaluations the evaluations
     * @return the tally
     */
    public static Tally of(Collection<Evaluation> evaluations) {
        var levels = new EnumMap<Level, Integer>(Level.class);
        var reasons = new EnumMap<Reason, Integer>(Reason.class);
        for (Evaluation evaluation : evaluations) {
            evaluation
                    .judgement()
                    .match(
                            finding -> levels.merge(finding.level(), 1, Integer::sum),
                            reason -> reasons.merge(reason, 1, Integer::sum));
        }
        return new Tally(levels, reasons);
    }

    /**
     * How many are judged.
     *
     * @return the sum over all levels
     */
    public int judged() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many are not judged.
     *
     * @return the sum over all reasons
     */
    public int notJudged() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many there are.
     *
     * @return judged and not judged together
     */
    public int total() {
        return judged() + notJudged();
    }
}
