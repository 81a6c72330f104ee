package io.github.kpi4j.series;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column of whole numbers, four bytes each where all are small enough for that, otherwise eight. */
final class WholeNumbers {

    /** A number that stands for none. */
    static final long NONE = Long.MIN_VALUE;

    private final int @Nullable [] narrow;
    private final long @Nullable [] wide;

    private WholeNumbers(int @Nullable [] narrow, long @Nullable [] wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    /** Takes numbers as they are. */
    static WholeNumbers of(long... numbers) {
        if (!Arrays.stream(numbers).allMatch(WholeNumbers::isNarrow)) {
            return new WholeNumbers(null, numbers);
        }
        var narrow = new int[numbers.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = narrow(numbers[i]);
        }
        return of(narrow);
    }

    /** Takes {@link #narrow(long) narrow} numbers as they are. */
    static WholeNumbers of(int... numbers) {
        return new WholeNumbers(numbers, null);
    }

    /** Whether four bytes are enough for a number, or {@link #NONE}. */
    static boolean isNarrow(long number) {
        return number == NONE || Math.abs(number) <= Integer.MAX_VALUE;
    }

    /** A small number, or {@link #NONE}, in four bytes. */
    static int narrow(long number) {
        return number == NONE ? Integer.MIN_VALUE : (int) number;
    }

    /** What four bytes stand for. */
    static long wide(int number) {
        return number == Integer.MIN_VALUE ? NONE : number;
    }

    int size() {
        return narrow == null ? wide().length : narrow.length;
    }

    long get(int index) {
        if (narrow == null) {
            return wide()[index];
        }
        return wide(narrow[index]);
    }

    private long[] wide() {
        return Objects.requireNonNull(wide);
    }

    /** The numbers, where all are small; {@link #NONE} is the least that there is. */
    int @Nullable [] narrow() {
        return narrow;
    }
}
