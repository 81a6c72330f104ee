package io.github.kpi4j.statistics;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arguments of any type that the statistics take, made of numbers that break arithmetic. */
final class NastyNumbers {

    private static final double[] NUMBERS = {
        0,
        -0.0,
        1,
        1,
        2,
        3,
        5,
        7,
        10,
        -1,
        -3.5,
        0.1,
        0.3,
        1.0 / 3,
        50,
        99.9,
        100,
        1e-5,
        1e5,
        1e9 + 0.1,
        1e15,
        9007199254740992.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        1e-308,
        1e-300,
        1e-160,
        -1e-154,
        1e100,
        1e153,
        -1e155,
        1e300,
        -1.7e308,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };
    private static final double[] LEVELS = {0.5, 0.8, 0.9, 0.95, 0.998, 0.999999, 1e-9, 1 - 1e-12};
    private static final int LONGEST = 9;

    private final Random random;
    private int months;

    NastyNumbers(long seed) {
        random = new Random(seed);
    }

    @Nullable
    Object[] arguments(Type... types) {
        return Arrays.stream(types).map(this::argument).toArray();
    }

    private @Nullable Object argument(Type type) {
        if (type instanceof ParameterizedType generic) {
            return list(generic.getActualTypeArguments()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return argument(wildcard.getUpperBounds()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isSealed()) {
            return argument(raw.getPermittedSubclasses()[random.nextInt(raw.getPermittedSubclasses().length)]);
        }
        if (raw == double.class) {
            return number();
        }
        if (raw == Double.class) {
            return random.nextInt(8) == 0 ? null : number();
        }
        if (raw == Integer.class) {
            return random.nextBoolean() ? null : (Integer) (10 + random.nextInt(4));
        }
        if (raw == int.class) {
            return random.nextInt(14) - 2;
        }
        if (raw == long.class) {
            return random.nextInt(5) == 0 ? random.nextLong() : random.nextInt(30) - 2L;
        }
        if (raw == boolean.class) {
            return random.nextBoolean();
        }
        if (raw == String.class) {
            return "a reason";
        }
        if (raw == LocalDate.class) {
            months += random.nextInt(20) == 0 ? 0 : 1;
            return LocalDate.of(2020, 1, 1).plusMonths(months);
        }
        if (raw == double[].class) {
            return numbers(random.nextInt(LONGEST));
        }
        if (raw == Confidence.class) {
            return new Confidence(LEVELS[random.nextInt(LEVELS.length)]);
        }
        if (raw == Points.class) {
            int size = random.nextInt(LONGEST);
            return Points.at(times(size), values(size));
        }
        if (raw == Values.class) {
            return values(random.nextInt(LONGEST));
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        return record(raw);
    }

    private Object list(Type of) {
        return Stream.generate(() -> argument(of))
                .limit(random.nextInt(LONGEST))
                .toList();
    }

    /** Mostly ordinary, so that a method gets beyond its first check, and then one or two that are not. */
    private double[] numbers(int size) {
        double[] numbers = new double[size];
        double scale = number();
        int kind = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            double ordinary = random.nextInt(5) * (Double.isFinite(scale) && Math.abs(scale) < 1e307 ? scale : 1);
            numbers[i] = kind == 0 ? number() : kind == 1 ? scale : ordinary;
        }
        if (size > 0 && kind == 2) {
            numbers[random.nextInt(size)] = number();
        }
        return numbers;
    }

    private Values values(int size) {
        List<@Nullable Double> places = new ArrayList<>();
        boolean gaps = random.nextInt(3) == 0;
        for (double number : numbers(size)) {
            places.add(gaps && random.nextInt(4) == 0 ? null : (Double) number);
        }
        return new Values(places);
    }

    private double[] times(int size) {
        return random.nextInt(3) == 0
                ? numbers(size)
                : IntStream.range(0, size).mapToDouble(i -> i + 1).toArray();
    }

    private double number() {
        return random.nextBoolean() ? random.nextInt(12) : NUMBERS[random.nextInt(NUMBERS.length)];
    }

    /** A record made by its first constructor; what it refuses is tried again with other arguments. */
    private Object record(Class<?> type) {
        Class<?>[] raw = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Type[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .toArray(Type[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(raw);
            for (int i = 0; i < 100_000; i++) {
                try {
                    return constructor.newInstance(arguments(types));
                } catch (InvocationTargetException refused) {
                    if (!(refused.getCause() instanceof IllegalArgumentException)) {
                        throw new AssertionError(type + " refuses its arguments by " + refused.getCause(), refused);
                    }
                }
            }
            throw new AssertionError(type + " refuses all arguments");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
