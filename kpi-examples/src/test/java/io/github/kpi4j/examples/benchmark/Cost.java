package io.github.kpi4j.examples.benchmark;

/**
 * What a question costs, an observation.
 *
 * @param nanos processor time in nanoseconds, that of collecting garbage included
 * @param bytes memory allocated
 */
record Cost(double nanos, double bytes) {

    Cost plus(Cost other) {
        return new Cost(nanos + other.nanos, bytes + other.bytes);
    }
}
