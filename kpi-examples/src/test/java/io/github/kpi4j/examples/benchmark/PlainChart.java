package io.github.kpi4j.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The rules of {@link ChartKernel} in so many words, against which the bit masks are held. */
final class PlainChart {

    private static final int SEVEN = 7;

    private PlainChart() {}

    /**
     * The flags of one series.
     *
     * @param values the values, not a number where there is none
     * @return the flags of each, none where there is no value
     */
    static byte[] flags(double... values) {
        int[] at = IntStream.range(0, values.length)
                .filter(q -> !Double.isNaN(values[q]))
                .toArray();
        double[] y = IntStream.of(at).mapToDouble(q -> values[q]).toArray();
        byte[] found = ofPresent(y);
        byte[] flags = new byte[values.length];
        for (int j = 0; j < y.length; j++) {
            flags[at[j]] = found[j];
        }
        return flags;
    }

    private static byte[] ofPresent(double... y) {
        byte[] flags = new byte[y.length];
        List<Double> ranges = new ArrayList<>();
        for (int j = 1; j < y.length; j++) {
            ranges.add(Math.abs(y[j] - y[j - 1]));
        }
        double screen = 3.267 * mean(ranges);
        double r = mean(ranges.stream().filter(range -> range < screen).toList());
        if (Double.isNaN(r)) {
            return flags;
        }
        double m = IntStream.range(0, y.length).mapToDouble(j -> y[j]).reduce(0, Double::sum) / y.length;
        boolean[] near = new boolean[y.length];
        for (int j = 0; j < y.length; j++) {
            boolean outside = y[j] > m + 2.66 * r || y[j] < m - 2.66 * r;
            flags[j] |= outside ? ChartKernel.OUTSIDE : 0;
            near[j] = !outside && (y[j] > m + 2 * 2.66 / 3 * r || y[j] < m - 2 * 2.66 / 3 * r);
        }
        for (int j = 0; j + SEVEN <= y.length; j++) {
            for (int way : new int[] {1, -1}) {
                mark(flags, j, SEVEN, ChartKernel.SHIFT, inRow(j, SEVEN, k -> way * (y[k] - m) > 0));
                mark(flags, j, SEVEN, ChartKernel.TREND, inRow(j + 1, SEVEN - 1, k -> way * (y[k] - y[k - 1]) > 0));
            }
        }
        for (int j = 0; j + 3 <= y.length; j++) {
            for (int way : new int[] {1, -1}) {
                long close = IntStream.range(j, j + 3).filter(k -> near[k]).count();
                if (close >= 2 && inRow(j, 3, k -> way * (y[k] - m) > 0)) {
                    IntStream.range(j, j + 3).filter(k -> near[k]).forEach(k -> flags[k] |= ChartKernel.TWO_IN_THREE);
                }
            }
        }
        return flags;
    }

    private static void mark(byte[] flags, int from, int count, byte flag, boolean holds) {
        for (int j = from; holds && j < from + count; j++) {
            flags[j] |= flag;
        }
    }

    private static boolean inRow(int from, int count, IntPredicate holds) {
        return IntStream.range(from, from + count).allMatch(holds);
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().reduce(0.0, Double::sum) / numbers.size();
    }
}
