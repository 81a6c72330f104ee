package io.github.kpi4j.examples.national;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress UNTOLD = (step, done, of) -> {};

    /**
     * Some of a step is done.
     *
     * @param step what is being done, in a few words
     * @param done how much of it is done
     * @param of how much there is to do; {@code done} reaches it at the end of the step
     */
    void at(String step, long done, long of);
}
