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
 * indicators. Levels that people set are counted apart and are part of no other count.
 *
 * @param levels the number at each level; every level has an entry
 * @param reasons the number not judged for each reason; reasons that do not occur have no entry
 * @param setByPeople the number for which people set each level for this report, judged or not; every level has an entry
 */
public record Tally(Map<Level, Integer> levels, Map<Reason, Integer> reasons, Map<Level, Integer> setByPeople) {

    /**
     * Completes and copies the counts.
     *
     * @param levels the number at each level
     * @param reasons the number not judged for each reason
     * @param setByPeople the number for which people set each level
     */
    public Tally {
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(setByPeople, "setByPeople");
        levels = complete(levels);
        reasons = Maps.immutableEnumMap(reasons);
        setByPeople = complete(setByPeople);
    }

    /**
     * Counts without a level that people set.
     *
     * @param levels the number at each level
     * @param reasons the number not judged for each reason
     */
    public Tally(Map<Level, Integer> levels, Map<Reason, Integer> reasons) {
        this(levels, reasons, new EnumMap<>(Level.class));
    }

    private static Map<Level, Integer> complete(Map<Level, Integer> counts) {
        var all = new EnumMap<Level, Integer>(Level.class);
        for (Level level : Level.values()) {
            all.put(level, counts.getOrDefault(level, 0));
        }
        return Maps.immutableEnumMap(all);
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
        var set = new EnumMap<Level, Integer>(Level.class);
        for (Evaluation evaluation : evaluations) {
            evaluation
                    .judgement()
                    .match(
                            finding -> levels.merge(finding.level(), 1, Integer::sum),
                            reason -> reasons.merge(reason, 1, Integer::sum));
            evaluation.levelSetByPeople().ifPresent(level -> set.merge(level, 1, Integer::sum));
        }
        return new Tally(levels, reasons, set);
    }

    /**
     * For how many people set a level.
     *
     * @return the sum over all levels that people set; never more than {@link #total}
     */
    public int set() {
        return sum(setByPeople);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many are judged.
     *
     * @return the sum over all levels
     */
    public int judged() {
        return sum(levels);
    }

    /**
     * How many are not judged.
     *
     * @return the sum over all reasons
     */
    public int notJudged() {
        return sum(reasons);
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
