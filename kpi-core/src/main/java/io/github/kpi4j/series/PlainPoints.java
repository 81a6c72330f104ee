package io.github.kpi4j.series;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The points of plain figures: each is made when it is first asked for. */
final class PlainPoints extends AbstractList<Series.Point> implements RandomAccess {

    private final PlainFigures figures;
    private final Function<? super Observation, ? extends Value> reader;
    private final long[] slots;
    private final int size;
    private final Series.@Nullable Point[] made;

    PlainPoints(PlainFigures figures, Function<? super Observation, ? extends Value> reader, long[] slots, int size) {
        this.figures = figures;
        this.reader = reader;
        this.slots = slots;
        this.size = size;
        this.made = new Series.Point[size];
    }

    @Override
    public Series.Point get(int index) {
        Objects.checkIndex(index, size);
        Series.Point point = made[index];
        if (point == null) {
            point = Series.Point.of(figures.period(index), reader.apply(figures.observation(index)));
            made[index] = point;
        }
        return point;
    }

    @Override
    public int size() {
        return size;
    }

    /** The place of a slot, or a negative number. */
    int find(long slot) {
        return Arrays.binarySearch(slots, 0, size, slot);
    }

    /** The first of them. */
    PlainPoints first(int count) {
        return new PlainPoints(figures, reader, slots, count);
    }
}
