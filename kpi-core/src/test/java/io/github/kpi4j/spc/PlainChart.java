package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartPoint.MovingRange;
import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.spc.ChartRules.TrendDirection;
import io.github.kpi4j.spc.Limits.Zone;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules of a chart in so many words, row by row and window by window; a row whose value is not a number is missing. */
final class PlainChart {

    private static final int THREE = 3;
    private static final double SCREEN = 3.267;

    private final double[] values;
    private final int baseline;
    private final ChartRules rules;
    private final List<@Nullable MovingRange> ranges;

    PlainChart(double[] values, int baseline, ChartRules rules) {
        this.values = values.clone();
        this.baseline = Math.min(baseline, values.length);
        this.rules = rules;
        ranges = measured();
    }

    /** The moving range that leads to each row; null where there is none. */
    List<@Nullable MovingRange> ranges() {
        return ranges;
    }

    private List<@Nullable MovingRange> measured() {
        Double all = mean(IntStream.range(1, baseline).mapToObj(this::size).toList());
        double bound = rules.screened() && all != null ? SCREEN * all : Double.POSITIVE_INFINITY;
        List<@Nullable MovingRange> measured = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double size = i == 0 ? Double.NaN : size(i);
            measured.add(Double.isNaN(size) ? null : new MovingRange(size, i < baseline && size < bound));
        }
        return measured;
    }

    private double size(int row) {
        return Math.abs(values[row] - values[row - 1]);
    }

    private @Nullable Double meanRange() {
        return mean(ranges.stream()
                .filter(range -> range != null && range.kept())
                .map(MovingRange::size)
                .toList());
    }

    /** The mean of those that are numbers, rounded once from all their digits; null if there are none. */
    private static @Nullable Double mean(List<Double> numbers) {
        List<Double> there =
                numbers.stream().filter(number -> !Double.isNaN(number)).toList();
        return there.isEmpty()
                ? null
                : there.stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(there.size()), new MathContext(100))
                        .doubleValue();
    }

    /** The limits of measured values. */
    Limits limits() {
        Double mean = mean(Arrays.stream(values, 0, baseline).boxed().toList());
        Double range = meanRange();
        if (mean == null) {
            return new Limits.Unknown(null, Limits.Reason.NO_VALUES);
        }
        if (range != null && (range > 0 || rules.noVariation() == NoVariation.AS_NHS)) {
            double toLimit = rules.limitFactor() * range;
            double toNear = 2 * (rules.limitFactor() / 3) * range;
            return new Limits.Known(mean, mean - toLimit, mean - toNear, mean + toNear, mean + toLimit);
        }
        boolean any = ranges.subList(0, baseline).stream().anyMatch(each -> each != null);
        return new Limits.Unknown(mean, any ? Limits.Reason.NO_VARIATION : Limits.Reason.NO_RANGES);
    }

    /** All special causes of each row, if the limits are the same at each. */
    byte[] causes() {
        return causes(Collections.nCopies(values.length, limits()));
    }

    /** All special causes of each row by limits of its own. */
    byte[] causes(List<Limits> limits) {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Zone none = Zone.ON_MEAN;
            zones.add(
                    Double.isNaN(values[i])
                            ? none
                            : limits.get(i).zone(values[i]).orElse(none));
        }
        byte[] causes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            if (zones.get(i).isOutside()) {
                SpecialCause cause =
                        zones.get(i).side() > 0 ? SpecialCause.ABOVE_UPPER_LIMIT : SpecialCause.BELOW_LOWER_LIMIT;
                causes[i] |= cause.bit();
            }
        }
        Double range = meanRange();
        if (rules.noVariation() == NoVariation.AS_NHS || (range != null && range > 0)) {
            for (int side : new int[] {1, -1}) {
                shift(causes, zones, side);
                twoInThree(causes, zones, side);
            }
            trend(causes);
        }
        return causes;
    }

    private void shift(byte[] causes, List<Zone> zones, int side) {
        for (int i = 0; i + rules.shift() <= values.length; i++) {
            List<Zone> window = zones.subList(i, i + rules.shift());
            if (window.stream().allMatch(zone -> zone.side() == side)) {
                for (int k = i; k < i + window.size(); k++) {
                    causes[k] |= (side > 0 ? SpecialCause.SHIFT_ABOVE : SpecialCause.SHIFT_BELOW).bit();
                }
            }
        }
    }

    private void twoInThree(byte[] causes, List<Zone> zones, int side) {
        for (int i = 0; i + THREE <= values.length; i++) {
            List<Zone> window = zones.subList(i, i + THREE);
            if (window.stream().allMatch(zone -> zone.side() == side)
                    && window.stream().filter(this::isClose).count() >= 2) {
                for (int k = i; k < i + THREE; k++) {
                    if (isClose(zones.get(k))) {
                        causes[k] |=
                                (side > 0 ? SpecialCause.TWO_IN_THREE_ABOVE : SpecialCause.TWO_IN_THREE_BELOW).bit();
                    }
                }
            }
        }
    }

    private boolean isClose(Zone zone) {
        return zone.isNear() || (rules.beyondLimitsCount() && zone.isOutside());
    }

    private void trend(byte[] causes) {
        boolean[] climbs = inTrend(1);
        boolean[] drops = inTrend(-1);
        for (int i = 0; i < values.length; i++) {
            if (climbs[i] || drops[i]) {
                causes[i] |= (isUp(climbs, drops, i) ? SpecialCause.RISING_TREND : SpecialCause.FALLING_TREND).bit();
            }
        }
    }

    private boolean isUp(boolean[] climbs, boolean[] drops, int row) {
        if (rules.trendDirection() == TrendDirection.AS_NHS) {
            boolean nextToo = row + 1 < values.length && (climbs[row + 1] || drops[row + 1]);
            return step(nextToo ? row + 1 : row) > 0;
        }
        return climbs[row] && (!drops[row] || step(row) < 0);
    }

    private boolean[] inTrend(int way) {
        boolean[] in = new boolean[values.length];
        for (int i = 0; i + rules.trend() <= values.length; i++) {
            if (IntStream.range(i + 1, i + rules.trend()).allMatch(k -> step(k) == way)) {
                Arrays.fill(in, i, i + rules.trend(), true);
            }
        }
        return in;
    }

    /** 1 where a row is higher than the one before, -1 where it is lower, 0 elsewhere. */
    private int step(int row) {
        if (row == 0) {
            return 0;
        }
        return values[row] > values[row - 1] ? 1 : values[row] < values[row - 1] ? -1 : 0;
    }
}
