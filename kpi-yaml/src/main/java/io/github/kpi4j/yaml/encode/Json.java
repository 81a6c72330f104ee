package io.github.kpi4j.yaml.encode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.trend.Evidence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A JSON text in the making: keys come out in the order in which they are written. */
final class Json {

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    private Json() throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        generator = new JsonFactory().createGenerator(text);
        generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
    }

    /** The text of one object, closed by a line feed. */
    static String object(Consumer<Json> content) {
        try {
            Json json = new Json();
            json.braces(content);
            json.generator.close();
            return json.text + "\n";
        } catch (IOException e) {
            // A string writer has nothing that could fail.
            throw new UncheckedIOException(e);
        }
    }

    /** Items from the last to the first. */
    static <T> List<T> reversed(List<T> items) {
        var reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The name of a constant as files write it. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the class of an embedder's own rule, if it has a lasting one. */
    static String nameOfClass(Object rule) {
        Class<?> type = rule.getClass();
        return type.isHidden() || type.getSimpleName().isEmpty() ? "other" : type.getSimpleName();
    }

    /** A key whose value is a text, or null; numbers are texts as well, so that they stay exact. */
    Json put(String key, @Nullable Object value) {
        return write(() -> generator.writeStringField(key, value == null ? null : value.toString()));
    }

    Json count(String key, long value) {
        return write(() -> generator.writeNumberField(key, value));
    }

    Json count(String key, BigInteger value) {
        return write(() -> generator.writeNumberField(key, value));
    }

    Json yesOrNo(String key, BooleanSupplier fact) {
        return write(() -> generator.writeBooleanField(key, fact.getAsBoolean()));
    }

    Json object(String key, Consumer<Json> content) {
        write(() -> generator.writeFieldName(key));
        return braces(content);
    }

    Json nothing(String key) {
        return write(() -> generator.writeNullField(key));
    }

    Json texts(String key, Collection<String> values) {
        return array(key, () -> {
            for (String value : values) {
                generator.writeString(value);
            }
        });
    }

    <T> Json objects(String key, Collection<T> items, BiConsumer<Json, T> content) {
        return array(key, () -> items.forEach(item -> braces(json -> content.accept(json, item))));
    }

    /** A double as a decimal of at most twelve significant digits, or null. */
    Json decimal(String key, @Nullable Double value) {
        return put(key, value == null ? null : Evidence.decimal(value).toPlainString());
    }

    Json period(String key, @Nullable Period period) {
        return period == null
                ? nothing(key)
                : object(
                        key,
                        json -> json.put("label", period.label())
                                .put("start", period.start())
                                .put("end", period.end()));
    }

    private Json array(String key, Step content) {
        return write(() -> {
            generator.writeArrayFieldStart(key);
            content.run();
            generator.writeEndArray();
        });
    }

    private Json braces(Consumer<Json> content) {
        return write(() -> {
            generator.writeStartObject();
            content.accept(this);
            generator.writeEndObject();
        });
    }

    private Json write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
