package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import io.github.kpi4j.evaluation.PanelColumns;
import io.github.kpi4j.spc.SpecialCause;

/** Holds what the engine says of one indicator after the other against the floor, and counts what it says. */
final class NationCheck {

    private static final double NEARLY = 1e-9;
    private static final int OUTSIDE = bits(SpecialCause.ABOVE_UPPER_LIMIT, SpecialCause.BELOW_LOWER_LIMIT);
    private static final int SHIFT = bits(SpecialCause.SHIFT_ABOVE, SpecialCause.SHIFT_BELOW);
    private static final int TREND = bits(SpecialCause.RISING_TREND, SpecialCause.FALLING_TREND);
    private static final int TWO_IN_THREE = bits(SpecialCause.TWO_IN_THREE_ABOVE, SpecialCause.TWO_IN_THREE_BELOW);

    private final int authorities;
    private final Clock floor;
    final long[] ratings = new long[ScorecardKernel.GREEN + 1];
    final long[] flags = new long[4];

    NationCheck(int authorities, Clock floor) {
        this.authorities = authorities;
        this.floor = floor;
    }

    private static int bits(SpecialCause one, SpecialCause other) {
        return one.bit() | other.bit();
    }

    /** Throws an IllegalStateException if anything is not as the floor has it. */
    void require(int indicator, PanelColumns columns, byte[] causes) {
        var scorecard = new ScorecardKernel(Workload.ofIndicator(authorities, indicator));
        var chart = new ChartKernel(scorecard.value);
        floor.start();
        scorecard.run();
        chart.run();
        floor.stop(0);
        for (int o = 0; o < causes.length; o++) {
            int rating = EngineAnswers.rating(columns.levels()[o]);
            int flag = flag(causes[o]);
            boolean agree = rating == scorecard.rating[o]
                    && flag == chart.flags[o]
                    && same(columns.values()[o], scorecard.value[o])
                    && same(columns.variances()[o], scorecard.variance[o])
                    && same(columns.changes()[o], scorecard.change[o])
                    && same(columns.changesOnYear()[o], scorecard.yearChange[o])
                    && same(columns.distancesTravelled()[o], scorecard.distance[o]);
            if (!agree) {
                throw new IllegalStateException("not as the floor has it: " + Workload.indicatorCode(indicator) + ", "
                        + Workload.authorityCode(o / QUARTERS) + ", " + Workload.quarterLabel(o % QUARTERS));
            }
            ratings[rating]++;
            count(flag);
        }
    }

    private void count(int flag) {
        for (int bit = 0; bit < flags.length; bit++) {
            flags[bit] += flag >> bit & 1;
        }
    }

    private static int flag(byte causes) {
        return ((causes & OUTSIDE) == 0 ? 0 : ChartKernel.OUTSIDE)
                | ((causes & SHIFT) == 0 ? 0 : ChartKernel.SHIFT)
                | ((causes & TREND) == 0 ? 0 : ChartKernel.TREND)
                | ((causes & TWO_IN_THREE) == 0 ? 0 : ChartKernel.TWO_IN_THREE);
    }

    private static boolean same(double found, double wanted) {
        return Double.isNaN(wanted) ? Double.isNaN(found) : Math.abs(found - wanted) <= NEARLY;
    }
}
