package io.github.kpi4j.series;

import io.github.kpi4j.period.Cadence;
import java.util.List;

/** Where points stand in their series, which has at most one in each slot of its cadence. */
final class Slots {

    private Slots() {}

    /** Whether each point is in a later slot than the one before, as figures usually are. */
    static boolean isInOrder(Cadence cadence, List<Series.Point> points) {
        long last = Long.MIN_VALUE;
        for (Series.Point point : points) {
            long slot = cadence.slot(point.period());
            if (slot <= last) {
                return false;
            }
            last = slot;
        }
        return true;
    }

    /** The place of a slot; where nothing stands in it, {@code -1 - n} with the number of points before it. */
    static int find(List<Series.Point> points, Cadence cadence, long slot) {
        if (points instanceof PlainPoints plain) {
            return plain.find(slot);
        }
        int low = 0;
        int high = points.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int side = Long.compare(cadence.slot(points.get(middle).period()), slot);
            if (side == 0) {
                return middle;
            }
            if (side < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    /** The first points up to a place as {@link #find} gives it, the one that stands there among them. */
    static List<Series.Point> upTo(List<Series.Point> points, int place) {
        int count = place < 0 ? -1 - place : place + 1;
        return points instanceof PlainPoints plain ? plain.first(count) : List.copyOf(points.subList(0, count));
    }
}
