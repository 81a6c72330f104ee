package io.github.kpi4j.examples.benchmark;

/**
 * The first authorities and the first indicators of a workload: what a slow contender is asked about.
 *
 * @param authorities how many authorities
 * @param indicators how many indicators
 */
record Part(int authorities, int indicators) {

    static Part all(Workload workload) {
        return new Part(workload.authorities(), Workload.INDICATORS);
    }

    boolean holds(int series) {
        return series / Workload.INDICATORS < authorities && series % Workload.INDICATORS < indicators;
    }

    int series() {
        return authorities * indicators;
    }

    int observations() {
        return series() * Workload.QUARTERS;
    }
}
