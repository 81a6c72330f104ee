package io.github.kpi4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.testkit.KpiArbitraries;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What has to be there is asked for by its name, in every public record that an evaluation is made of. */
class NullsTest {

    private final Map<String, Record> records = new TreeMap<>();

    @Test
    void everyRecordRefusesANullByTheNameOfItsComponent() throws ReflectiveOperationException {
        KpiArbitraries.situations().sampleStream().limit(150).forEach(situation -> {
            Scorecard card = situation.evaluate();
            collect(card);
            collect(new CommitteeReport(card));
        });
        KpiArbitraries.toldSituations().sampleStream().limit(50).forEach(told -> {
            collect(told.evidence());
            collect(told.evaluate());
        });
        var faults = new ArrayList<String>();
        for (Record each : records.values()) {
            faults.addAll(faults(each));
        }

        assertThat(records).hasSizeGreaterThan(50);
        assertThat(faults).isEmpty();
    }

    private void collect(@Nullable Object thing) {
        if (thing instanceof Collection<?> things) {
            things.forEach(this::collect);
        } else if (thing instanceof Map<?, ?> map) {
            map.values().forEach(this::collect);
        } else if (thing instanceof Record record && isOurs(record.getClass())) {
            records.putIfAbsent(record.getClass().getName(), record);
            Stream.of(record.getClass().getRecordComponents()).forEach(component -> collect(read(record, component)));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.kpi4j.")
                && Modifier.isPublic(type.getModifiers())
                && !type.getName().contains(".testkit.");
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }

    private static List<String> faults(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        var faults = new ArrayList<String>();
        for (int i = 0; i < components.length; i++) {
            if (!types[i].isPrimitive() && !isNullable(components[i])) {
                Object[] values = Stream.of(components)
                        .map(component -> read(record, component))
                        .toArray();
                values[i] = null;
                String name = components[i].getName();
                refusal(constructor, values)
                        .filter(said -> !said.equals(name))
                        .ifPresent(
                                said -> faults.add(record.getClass().getName().replace("io.github.kpi4j.", "") + " "
                                        + name + ": " + said));
            }
        }
        return faults;
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Optional<String> refusal(Constructor<?> constructor, @Nullable Object[] values)
            throws ReflectiveOperationException {
        try {
            constructor.newInstance(values);
            return Optional.of("accepted");
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            return Optional.of(
                    cause instanceof NullPointerException && cause.getMessage() != null
                            ? cause.getMessage()
                            : String.valueOf(cause));
        }
    }
}
