package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.Profiled.Kind;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Shape;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A target for the year, and how it is spread over the year. */
final class ProfileDecoder {

    static final String KEY = "year";

    private static final String PROFILE = "profile";
    private static final Map<String, Kind> KINDS =
            Texts.choices(Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
    private static final Terms ANY = Terms.of(Comparison.AT_LEAST);
    private static final Map<String, Shape> WORDS = Map.of("linear", new Shape.Linear());

    private ProfileDecoder() {}

    /** What stands beside the year's target. */
    record Spread(
            @Nullable Kind kind,
            @Nullable Shape shape,
            @Nullable Rational start,
            @Nullable Value place) {}

    /** Reads what stands beside the year's target; null where there is none. */
    static @Nullable Spread spread(Fields fields) {
        if (!fields.has(KEY)) {
            return null;
        }
        Kind kind = fields.required("kind", value -> value.asChoice(KINDS));
        Shape shape = fields.required(PROFILE, ProfileDecoder::shape);
        return new Spread(kind, shape, fields.optional("start", Numbers::any), fields.value(PROFILE));
    }

    private static @Nullable Shape shape(Value value) {
        return switch (value.shape()) {
            case TEXT -> value.asChoice(WORDS);
            case GROUP, LIST, NOTHING -> {
                Reader<Shape> group = Reader.ofFields(fields -> fields.oneOf(Map.of(
                        "weights", list -> parts(list, Shape.Weights::new),
                        "periods", list -> parts(list, Shape.Periods::new))));
                yield group.read(value);
            }
        };
    }

    private static @Nullable Shape parts(Value list, Function<List<Rational>, Shape> shape) {
        List<Rational> values = Texts.whole(list, Numbers::notNegative);
        return values == null
                ? null
                : Attempt.at(
                        list,
                        "write a number for each part of the year, such as [10, 20, 30, 40]",
                        () -> shape.apply(values));
    }

    static @Nullable Function<Terms, Promise> read(Value value, @Nullable Spread spread) {
        Rational year = Numbers.any(value);
        Value place = spread == null ? null : spread.place();
        if (year == null || spread == null || spread.kind() == null || spread.shape() == null || place == null) {
            return null;
        }
        Kind kind = requireNonNull(spread.kind());
        Shape shape = requireNonNull(spread.shape());
        Profiled sound = Attempt.at(
                place,
                "let the parts lead to the year's target; beside kind: stock, write start: and the level before the"
                        + " year, unless each period is given",
                () -> new Profiled(ANY, year, kind, shape, spread.start()));
        return sound == null ? null : terms -> new Profiled(terms, year, kind, shape, spread.start());
    }
}
