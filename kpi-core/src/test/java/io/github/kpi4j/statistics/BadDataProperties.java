package io.github.kpi4j.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.statistics.regression.LineColumn;
import io.github.kpi4j.statistics.trend.Cusum;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Every public function of the statistics and of the control charts, on numbers that break arithmetic: what comes out is an answer
 * of finite numbers or a typed refusal. What throws is a wrong setting, never the data, and its message names the setting.
 */
class BadDataProperties {

    /** What a caller decides and does not observe: these may be refused by an exception. */
    private static final Set<String> SETTINGS = Set.of(
            "bands",
            "confidence",
            "degree",
            "groups",
            "limitFactor",
            "lower",
            "multiplier",
            "predictors",
            "rate",
            "readings",
            "share",
            "smallest",
            "tail",
            "times",
            "level",
            "before",
            "baseline",
            "least",
            "target");

    /** Functions of plain numbers, which have no result to refuse with: they say when they throw, and where they are no number. */
    private static final Set<Class<?>> PLAIN = Set.of(Distributions.class, CorrectlyRounded.class, LineColumn.class);

    /** These say in their documentation where they are infinite, and give back what they were given or take a place. */
    private static final Set<String> NOT_ASKED = Set.of(
            "RateRatio.ratio",
            "RateRatio.interval",
            "Interval.width",
            "Interval.within",
            "Line.at",
            "Bands.at",
            "Cusum.limit",
            "Known.times",
            "Unknown.times",
            "Moments.rootOfSquares");

    /** What is put in, and not worked out. */
    private static final Set<Class<?>> INPUT =
            Set.of(Values.class, Points.class, Cusum.Design.class, Confidence.class, ChartRules.class, Phases.class);

    private static final List<Method> FUNCTIONS = functions();

    private static List<Method> functions() {
        return new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("io.github.kpi4j.statistics", "io.github.kpi4j.spc")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic()
                                && !method.getDeclaringClass().isEnum()
                                && method.getDeclaringClass() != Result.class
                                && !PLAIN.contains(method.getDeclaringClass())
                                && !NOT_ASKED.contains(name(method)))
                        .sorted(Comparator.comparing(Method::toGenericString))
                        .toList();
    }

    @Example
    void allOfThemAreFound() {
        assertThat(FUNCTIONS)
                .hasSizeGreaterThan(45)
                .extracting(Method::getName)
                .contains("wilson", "xmr", "polynomial", "financialYearToDate");
    }

    @Property(tries = 300)
    void noDataMakeAFunctionThrowOrAnswerWithNoNumber(@ForAll long seed) throws IllegalAccessException {
        for (Method function : FUNCTIONS) {
            @Nullable Object[] arguments = new NastyNumbers(seed).arguments(function.getGenericParameterTypes());
            String call = name(function) + Arrays.deepToString(arguments);
            @Nullable Object answer = answer(function, null, arguments, call);
            if (answer != null) {
                check(answer, call, new NastyNumbers(seed), new HashSet<>());
            }
        }
    }

    /** Calls; null where a setting was refused. */
    private static @Nullable Object answer(
            Method method, @Nullable Object on, @Nullable Object[] arguments, String call)
            throws IllegalAccessException {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            boolean isRefused = cause instanceof IllegalArgumentException
                    && SETTINGS.contains(String.valueOf(cause.getMessage()).split(" ", 2)[0]);
            if (!isRefused) {
                throw new AssertionError(call + " throws " + cause, cause);
            }
            return null;
        }
    }

    private static void check(Object answer, String path, NastyNumbers numbers, Set<Object> seen)
            throws IllegalAccessException {
        if (answer instanceof Double number) {
            assertThat(number).as(path).isFinite();
        } else if (answer instanceof OptionalDouble number) {
            assertThat(number.orElse(0)).as(path).isFinite();
        } else if (answer instanceof Optional<?> found && found.isPresent()) {
            check(found.get(), path, numbers, seen);
        } else if (answer instanceof List<?> list) {
            for (Object each : list) {
                check(each, path, numbers, seen);
            }
        } else if (answer instanceof Map<?, ?> map) {
            for (Object each : map.values()) {
                check(each, path, numbers, seen);
            }
        } else if (answer instanceof Record && isOurs(answer) && seen.add(answer)) {
            checkRecord(answer, path, numbers, seen);
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static boolean isOurs(Object answer) {
        return !INPUT.contains(answer.getClass())
                && answer.getClass().getPackageName().startsWith("io.github.kpi4j.s")
                && Modifier.isPublic(answer.getClass().getModifiers());
    }

    /** All that the record says of itself, by its components and by its methods. */
    private static void checkRecord(Object answer, String path, NastyNumbers numbers, Set<Object> seen)
            throws IllegalAccessException {
        for (Method method : answer.getClass().getDeclaredMethods()) {
            boolean isAsked = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic()
                    && !Set.of("equals", "hashCode", "toString").contains(method.getName());
            if (isAsked && !NOT_ASKED.contains(name(method))) {
                @Nullable Object[] arguments = numbers.arguments(method.getGenericParameterTypes());
                String call = path + "." + method.getName() + Arrays.deepToString(arguments);
                @Nullable Object more = answer(method, answer, arguments, call);
                if (more != null) {
                    check(more, call, numbers, seen);
                }
            }
        }
    }
}
