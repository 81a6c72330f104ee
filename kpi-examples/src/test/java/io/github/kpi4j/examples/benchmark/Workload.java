package io.github.kpi4j.examples.benchmark;

/**
 * The standard workload: shares that drift, swing with the season, step and scatter, some of them missing or none of none. Every
 * number is made from its place alone, so that any part can be made without the rest. Columns are series by series, authority
 * first, then indicator, then quarter. A part has some of the authorities or indicators, numbered from 0 among themselves.
 *
 * @param authorities how many authorities there are
 * @param higher of each indicator, whether higher is better
 * @param targetTenths of each indicator, the target in tenths of a percentage point
 * @param toleranceTenths of each indicator, how near is near, in tenths of a percentage point
 * @param baselineTenths of each series, the baseline in tenths of a percentage point
 * @param n of each observation, what was counted; -1 where it is missing
 * @param d of each observation, out of what; -1 where it is missing
 */
@SuppressWarnings("ArrayRecordComponent") // columns, and nobody compares two workloads
record Workload(
        int authorities,
        boolean[] higher,
        int[] targetTenths,
        int[] toleranceTenths,
        int[] baselineTenths,
        int[] n,
        int[] d) {

    static final int INDICATORS = 150;
    static final int QUARTERS = 40;
    static final int REGIONS = 9;
    static final int MISSING = -1;

    private static final long SEED = 0x4B50495F53454544L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int STREAMS = 16;
    private static final int[] TOLERANCES = {5, 10, 20, 50};
    private static final double[] SEASONS = {0.01, 0, -0.01, 0};
    private static final int STEP_AT = 20;
    private static final int LEAST_OUT_OF = 20;

    static Workload of(Size size) {
        return of(size.authorities());
    }

    static Workload of(int authorities) {
        return part(0, authorities, 0, INDICATORS, QUARTERS);
    }

    /** The part of one authority, by its number from 0. */
    static Workload ofAuthority(int authority) {
        return part(authority, 1, 0, INDICATORS, QUARTERS);
    }

    /** The part of one indicator, by its number from 0. */
    static Workload ofIndicator(int authorities, int indicator) {
        return part(0, authorities, indicator, 1, QUARTERS);
    }

    /** Targets and baselines, and no observations. */
    static Workload promises(int authorities) {
        return part(0, authorities, 0, INDICATORS, 0);
    }

    private static Workload part(
            int firstAuthority, int authorities, int firstIndicator, int indicators, int quarters) {
        int series = authorities * indicators;
        var part = new Workload(
                authorities,
                new boolean[indicators],
                new int[indicators],
                new int[indicators],
                new int[series],
                new int[series * quarters],
                new int[series * quarters]);
        for (int k = 0; k < indicators; k++) {
            part.promise(k, firstIndicator + k);
        }
        for (int k = 0; k < series; k++) {
            int s = (firstAuthority + k / indicators) * INDICATORS + firstIndicator + k % indicators;
            part.begin(k, s);
            if (quarters > 0) {
                part.observe(k, s);
            }
        }
        return part;
    }

    private void promise(int place, int i) {
        higher[place] = i % 5 < 3;
        targetTenths[place] = higher[place] ? 600 + below(1, i, 350) : 50 + below(1, i, 250);
        toleranceTenths[place] = TOLERANCES[below(2, i, TOLERANCES.length)];
    }

    private void begin(int place, int s) {
        int i = indicator(place);
        baselineTenths[place] = targetTenths[i] - (higher[i] ? 1 : -1) * (30 + below(6, s, 120));
    }

    private void observe(int place, int s) {
        int i = indicator(place);
        int dir = higher[i] ? 1 : -1;
        int least = LEAST_OUT_OF << below(3, s, 6);
        double p0 = targetTenths[i] / 1000.0 + dir * (-0.12 + 0.16 * uniform(4, s));
        double drift = dir * (-0.0010 + 0.0040 * uniform(5, s));
        boolean steps = uniform(7, s) < 0.10;
        for (int q = 0; q < QUARTERS; q++) {
            int o = s * QUARTERS + q;
            double scatter = uniform(8, o) + uniform(9, o) + uniform(10, o) - 1.5;
            double p = p0 + drift * q + SEASONS[q % 4] + (steps && q >= STEP_AT ? dir * 0.05 : 0.0) + 0.04 * scatter;
            p = Math.max(0, Math.min(1, p));
            int outOf = least + below(11, o, least);
            double fate = uniform(12, o);
            int at = place * QUARTERS + q;
            n[at] = fate < 0.03 ? MISSING : fate < 0.035 ? 0 : Math.min(outOf, (int) Math.floor(outOf * p + 0.5));
            d[at] = fate < 0.03 ? MISSING : fate < 0.035 ? 0 : outOf;
        }
    }

    private static double uniform(int stream, long index) {
        long z = SEED + GOLDEN * (index * STREAMS + stream + 1);
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return ((z ^ z >>> 31) >>> 11) * 0x1.0p-53;
    }

    private static int below(int stream, long index, int bound) {
        return (int) (uniform(stream, index) * bound);
    }

    int series() {
        return baselineTenths.length;
    }

    /** The indicator of a series. */
    int indicator(int series) {
        return series % higher.length;
    }

    int observations() {
        return n.length;
    }

    /** The target of an indicator in percent, rounded once. */
    double target(int indicator) {
        return targetTenths[indicator] / 10.0;
    }

    /** How many tenths of a percentage point are still near. */
    int amberTenths(int indicator) {
        return targetTenths[indicator] - (higher[indicator] ? 1 : -1) * toleranceTenths[indicator];
    }

    /** The worst value of an indicator that is still near, in percent, rounded once. */
    double amber(int indicator) {
        return amberTenths(indicator) / 10.0;
    }

    /** The baseline of a series in percent, rounded once. */
    double baseline(int series) {
        return baselineTenths[series] / 10.0;
    }

    static int region(int authority) {
        return authority % REGIONS;
    }

    static String authorityCode(int authority) {
        return "E%08d".formatted(6_000_001 + authority);
    }

    static String indicatorCode(int indicator) {
        return "KPI-%03d".formatted(indicator + 1);
    }

    /** The quarter as people write it, by calendar years from 2015. */
    static String quarterLabel(int quarter) {
        return "%d Q%d".formatted(2015 + quarter / 4, quarter % 4 + 1);
    }
}
