package io.github.kpi4j.examples.benchmark;

/**
 * What a workload must come to, whoever makes it.
 *
 * @param missing how many observations have neither count
 * @param undefined how many are none of none
 * @param counted the sum of the numerators
 * @param outOf the sum of the denominators
 * @param hash numerators and denominators in order, a missing one as -1
 */
record CheckSums(long missing, long undefined, long counted, long outOf, long hash) {

    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_FACTOR = 0x100000001b3L;

    static CheckSums of(Workload workload) {
        long missing = 0;
        long undefined = 0;
        long counted = 0;
        long outOf = 0;
        long hash = HASH_START;
        for (int o = 0; o < workload.observations(); o++) {
            int n = workload.n()[o];
            int d = workload.d()[o];
            hash = (hash ^ n) * HASH_FACTOR;
            hash = (hash ^ d) * HASH_FACTOR;
            if (d == Workload.MISSING) {
                missing++;
            } else {
                undefined += d == 0 ? 1 : 0;
                counted += n;
                outOf += d;
            }
        }
        return new CheckSums(missing, undefined, counted, outOf, hash);
    }
}
