package io.github.kpi4j.examples.benchmark;

import java.util.EnumMap;
import java.util.Map;

/** What each question costs each rival in one run. */
final class Costs {

    private final Map<Rival, Map<Question, Cost>> costs = new EnumMap<>(Rival.class);

    Costs with(Rival rival, Question question, Cost cost) {
        costs.computeIfAbsent(rival, any -> new EnumMap<>(Question.class)).put(question, cost);
        return this;
    }

    /**
     * What one question costs.
     *
     * @param rival who answered
     * @param question what was asked
     * @return the cost
     * @throws IllegalArgumentException if it was not timed
     */
    Cost of(Rival rival, Question question) {
        Cost cost = costs.getOrDefault(rival, Map.of()).get(question);
        if (cost == null) {
            throw new IllegalArgumentException(question.title() + " was not timed for " + rival.title());
        }
        return cost;
    }
}
