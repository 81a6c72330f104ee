package io.github.kpi4j.examples.benchmark;

/** Somebody who answers the questions about a workload. */
interface Contender {

    /**
     * Works a question out, and leaves the result where it can be read.
     *
     * @param question the question
     */
    void run(Question question);

    /**
     * What the result comes to, added up.
     *
     * @param question a question that was run
     * @return the answer
     */
    Answer answer(Question question);
}
