package io.github.kpi4j.examples.benchmark;

import java.util.List;

/**
 * What a question comes to, added up, so that contenders can be held against one another before any of them is timed.
 *
 * @param counts what must agree to the last one
 * @param sums what is added up in doubles, and so agrees but for the order of adding
 */
record Answer(List<Long> counts, List<Double> sums) {

    private static final double NEARLY = 5e-7;

    Answer {
        counts = List.copyOf(counts);
        sums = List.copyOf(sums);
    }

    /** Several answers, one after the other. */
    static Answer all(List<Answer> answers) {
        return new Answer(
                answers.stream().flatMap(each -> each.counts.stream()).toList(),
                answers.stream().flatMap(each -> each.sums.stream()).toList());
    }

    /**
     * Whether another answer says the same, as far as this one goes.
     *
     * @param other an answer with at least as many counts and sums
     * @return true if no count differs, and no sum by more than the seventh decimal
     */
    boolean agreesWith(Answer other) {
        return other.counts.subList(0, counts.size()).equals(counts) && agree(other.sums.subList(0, sums.size()));
    }

    private boolean agree(List<Double> others) {
        for (int k = 0; k < sums.size(); k++) {
            if (!(Math.abs(sums.get(k) - others.get(k)) <= NEARLY * Math.max(1, Math.abs(sums.get(k)) / 1e6))) {
                return false;
            }
        }
        return true;
    }
}
