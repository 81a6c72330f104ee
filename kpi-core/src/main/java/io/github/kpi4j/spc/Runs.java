package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartPoint.Trend;
import io.github.kpi4j.spc.Limits.Zone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules that look at several rows in succession; each list has an entry for each row of a group. */
record Runs(List<Trend> trends, List<Boolean> twoInThree, List<Boolean> shift) {

    private static final int THREE = 3;

    static Runs none(int rows) {
        List<Boolean> never = Collections.nCopies(rows, false);
        return new Runs(Collections.nCopies(rows, Trend.NONE), never, never);
    }

    static Runs of(List<? extends Row> rows, List<Limits> limits, ChartRules rules) {
        List<@Nullable Zone> zones = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Double value = rows.get(i).value();
            zones.add(value == null ? null : limits.get(i).zone(value).orElse(null));
        }
        return new Runs(
                TrendRuns.of(rows, rules),
                list(twoInThree(zones, rules), rows.size()),
                list(shift(zones, rules), rows.size()));
    }

    private static BitSet shift(List<@Nullable Zone> zones, ChartRules rules) {
        BitSet flagged = new BitSet();
        for (int side : new int[] {1, -1}) {
            flagged.or(windows(zones.size(), rules.shift(), i -> isOn(zones.get(i), side)));
        }
        return flagged;
    }

    private static BitSet twoInThree(List<@Nullable Zone> zones, ChartRules rules) {
        BitSet near = new BitSet();
        for (int i = 0; i < zones.size(); i++) {
            Zone zone = zones.get(i);
            near.set(i, zone != null && (zone.isNear() || (rules.beyondLimitsCount() && zone.isOutside())));
        }
        BitSet flagged = new BitSet();
        for (int i = 0; i + THREE <= zones.size(); i++) {
            Zone first = zones.get(i);
            if (first == null || first.side() == 0) {
                continue;
            }
            boolean oneSide = isOn(zones.get(i + 1), first.side()) && isOn(zones.get(i + 2), first.side());
            if (oneSide && near.get(i, i + THREE).cardinality() >= 2) {
                flagged.set(i, i + THREE);
            }
        }
        flagged.and(near);
        return flagged;
    }

    private static boolean isOn(@Nullable Zone zone, int side) {
        return zone != null && zone.side() == side;
    }

    /** All places in windows of so many places in succession that all hold. */
    static BitSet windows(int size, int length, IntPredicate holds) {
        BitSet flagged = new BitSet();
        int run = 0;
        for (int i = 0; i < size; i++) {
            run = holds.test(i) ? run + 1 : 0;
            if (run >= length) {
                flagged.set(i - length + 1, i + 1);
            }
        }
        return flagged;
    }

    private static List<Boolean> list(BitSet flagged, int size) {
        return IntStream.range(0, size).mapToObj(flagged::get).toList();
    }
}
