package io.github.kpi4j.examples.benchmark;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What each question costs each rival in one run. */
final class Costs {

    private final Map<Rival, Map<Question, Cost>> costs = new EnumMap<>(Rival.class);

    Costs with(Rival rival, Question question, Cost cost) {
        costs.computeIfAbsent(rival, any -> new EnumMap<>(Question.class)).put(question, cost);
        return this;
    }

    Cost of(Rival rival, Question question) {
        return of(rival, Set.of(question));
    }

    /**
     * Several questions together.
     *
     * @param rival who answered
     * @param questions what was asked
     * @return the sum of their costs
     * @throws IllegalArgumentException if one of them was not timed
     */
    Cost of(Rival rival, Set<Question> questions) {
        var sum = new Cost(0, 0);
        for (Question question : questions) {
            Cost cost = costs.getOrDefault(rival, Map.of()).get(question);
            if (cost == null) {
                throw new IllegalArgumentException(question.title() + " was not timed for " + rival.title());
            }
            sum = sum.plus(cost);
        }
        return sum;
    }
}
