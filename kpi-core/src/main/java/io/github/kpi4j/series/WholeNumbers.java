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
        boolean areSmall = Arrays.stream(numbers).allMatch(n -> n == NONE || Math.abs(n) <= Integer.MAX_VALUE);
        if (!areSmall) {
            return new WholeNumbers(null, numbers);
        }
        var narrow = new int[numbers.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = numbers[i] == NONE ? Integer.MIN_VALUE : (int) numbers[i];
        }
        return new WholeNumbers(narrow, null);
    }

    int size() {
        return narrow == null ? wide().length : narrow.length;
    }

    long get(int index) {
        if (narrow == null) {
            return wide()[index];
        }
        int number = narrow[index];
        return number == Integer.MIN_VALUE ? NONE : number;
    }

    private long[] wide() {
        return Objects.requireNonNull(wide);
    }

    /** The numbers, where all are small; {@link #NONE} is the least that there is. */
    int @Nullable [] narrow() {
        return narrow;
    }
}
