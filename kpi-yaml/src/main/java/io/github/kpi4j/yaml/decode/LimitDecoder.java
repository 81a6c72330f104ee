package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Relative.Reference;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.promise.Trajectory.Between;
import io.github.kpi4j.series.Polarity.Sense;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.target.NoTarget;
import io.github.kpi4j.target.PromisedInWords;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The limit of a target, with what belongs to it. Whatever does not go together is reported at the key in question. */
final class LimitDecoder {

    /** The keys of which each target has one. */
    static final List<String> KEYS =
            List.of("at-least", "at-most", "more-than", "fewer-than", "within", "at-least-grade", "none");

    private static final String IN_WORDS = "in-words";

    private final @Nullable Measure measure;
    private final Declared comparators;
    private final OwnTargets own;
    private @Nullable AreasDecoder areas;
    private final Map<String, Reader<Function<Terms, Promise>>> relatives;
    private final Map<String, Reader<Limit>> kinds = new LinkedHashMap<>();

    LimitDecoder(@Nullable Measure measure, Declared comparators, OwnTargets own) {
        this.measure = measure;
        this.comparators = comparators;
        this.own = own;
        relatives = new RelativeDecoder(comparators).kinds();
        kinds.put("at-least", value -> threshold(value, Comparison.AT_LEAST));
        kinds.put("at-most", value -> threshold(value, Comparison.AT_MOST));
        kinds.put("more-than", value -> threshold(value, Comparison.MORE_THAN));
        kinds.put("fewer-than", value -> threshold(value, Comparison.FEWER_THAN));
        kinds.put("within", value -> stated(range(value)));
        kinds.put("at-least-grade", value -> stated(grade(value)));
        kinds.put("none", value -> stated(none(value)));
        own.readers().forEach((key, reader) -> kinds.put(key, value -> own(value, reader)));
    }

    /** The same for promises that cannot be none and do not differ by area. */
    LimitDecoder withoutNone() {
        kinds.remove("none");
        return this;
    }

    /** The same, and beside it a target for each area. */
    LimitDecoder orByArea(FormerCodes codes) {
        areas = new AreasDecoder(new LimitDecoder(measure, comparators, own), codes);
        return this;
    }

    /** The same, and beside it a promise in words. */
    LimitDecoder orInWords() {
        kinds.put(IN_WORDS, value -> stated(inWords(value)));
        return this;
    }

    private @Nullable Target inWords(Value value) {
        String text = Texts.words(value);
        if (text == null || measure == null || measure instanceof InWords) {
            return text == null ? null : new PromisedInWords(text);
        }
        return value.problem(
                "wrong-type",
                "a promise in words is for what is reported in words",
                "write at-least: or at-most: and a number, or measure: words");
    }

    @Nullable
    Promise read(Fields fields) {
        Limit limit = fields.oneOf(kinds(fields));
        if (limit instanceof Limit.Own own) {
            TermsDecoder.refuse(fields);
            return own.promise();
        }
        if (limit instanceof Limit.Open open) {
            return TermsDecoder.read(fields, open);
        }
        Target target = stated(fields, limit instanceof Limit.Stated stated ? stated.target() : null);
        return target == null ? null : new Promise.Stated(target);
    }

    /** What a framework would refuse to refer to, and what the measure cannot be held against, is reported here. */
    private @Nullable Limit own(Value value, Reader<Promise> reader) {
        Promise promise = reader.read(value);
        if (promise == null || !promise.comparators().stream().allMatch(id -> comparators.isDeclared(value, id))) {
            return null;
        }
        if (measure instanceof InWords && !promise.isNone()) {
            return refuseWords(value);
        }
        Scale values = Scales.of(measure);
        return measure == null
                        || promise.isNone()
                        || Objects.equals(promise.scale().orElse(null), values)
                ? new Limit.Own(promise)
                : value.problem(
                        "wrong-type",
                        "a grade is held against a grade of its own scale, and a number against a number",
                        "write another kind of target, or measure in another way");
    }

    private Map<String, Reader<Limit>> kinds(Fields fields) {
        AreasDecoder byArea = areas;
        if (byArea == null) {
            return kinds;
        }
        Promise others = byArea.others(fields);
        Map<String, Reader<Limit>> all = new LinkedHashMap<>(kinds);
        all.put(AreasDecoder.KEY, value -> byArea.read(value, others));
        return all;
    }

    private static @Nullable Limit stated(@Nullable Target target) {
        return target == null ? null : new Limit.Stated(target);
    }

    private static @Nullable Target stated(Fields fields, @Nullable Target limit) {
        Target near = fields.has("near-within")
                ? fields.optional("near-within", value -> NearDecoder.read(value, limit))
                : limit;
        Rational floor = beside(fields, "floor", limit);
        Rational stretch = beside(fields, "stretch", limit);
        return near instanceof Threshold threshold && limit != null && floorsAndStretchesGoWith(limit, floor, stretch)
                ? new Threshold(threshold.comparison(), threshold.value(), threshold.tolerance(), floor, stretch)
                : near;
    }

    /** Where the limit of a version is written. */
    Value place(Fields fields) {
        return Stream.concat(kinds.keySet().stream(), Stream.of(AreasDecoder.KEY))
                .filter(fields::has)
                .map(fields::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static boolean floorsAndStretchesGoWith(
            Target limit, @Nullable Rational floor, @Nullable Rational stretch) {
        return limit instanceof Threshold && (floor != null || stretch != null);
    }

    /** A number, a word such as {@code last-year}, or a group that says what the number is worked out from. */
    private @Nullable Limit threshold(Value value, Comparison comparison) {
        boolean group = value.shape() == Shape.GROUP;
        Reference word = value.shape() == Shape.TEXT ? RelativeDecoder.WORDS.get(value.asText()) : null;
        if ((group || word != null) && (measure == null || measure.isNumber())) {
            Function<Terms, Promise> promise = word == null ? relative(value) : RelativeDecoder.word(word);
            return promise == null ? null : new Limit.Open(comparison, promise);
        }
        Rational limit = number(value);
        return limit == null ? null : stated(new Threshold(comparison, limit, new Tolerance.None(), null, null));
    }

    private @Nullable Function<Terms, Promise> relative(Value value) {
        Reader<Function<Terms, Promise>> group = Reader.ofFields(fields -> {
            Between way = TrajectoryDecoder.way(fields);
            ProfileDecoder.Spread spread = ProfileDecoder.spread(fields);
            Map<String, Reader<Function<Terms, Promise>>> kinds = new LinkedHashMap<>(relatives);
            kinds.put(TrajectoryDecoder.KEY, milestones -> TrajectoryDecoder.read(milestones, way));
            kinds.put(ProfileDecoder.KEY, year -> ProfileDecoder.read(year, spread));
            return fields.oneOf(kinds);
        });
        return group.read(value);
    }

    private @Nullable Target range(Value value) {
        List<Rational> ends = Texts.whole(value, this::number);
        if (ends == null) {
            return null;
        }
        return ends.size() == 2
                ? Attempt.at(value, "", () -> new Range(ends.get(0), ends.get(1), new Tolerance.None()))
                : value.problem(
                        "wrong-size", "a range has two ends, here are " + ends.size(), "write two, such as [10, 20]");
    }

    private @Nullable Rational number(Value value) {
        Scale scale = Scales.of(measure);
        if (scale != null) {
            return value.problem(
                    "wrong-type",
                    "the measure is a grade, which is held against a grade and not against a number",
                    "write at-least-grade: and one of " + String.join(", ", scale.labels()));
        }
        return measure instanceof InWords ? refuseWords(value) : Numbers.any(value);
    }

    private @Nullable Target grade(Value value) {
        Scale scale = Scales.of(measure);
        if (scale != null) {
            Scale.Grade grade = Scales.grade(value, scale);
            return grade == null ? null : Target.atLeast(grade);
        }
        if (measure == null) {
            return null;
        }
        return measure instanceof InWords
                ? refuseWords(value)
                : value.problem(
                        "wrong-type",
                        "the measure is a number, which is held against a number and not against a grade",
                        "write at-least: or at-most: and a number; or measure in grades, with { grade: { scale: ..."
                                + " } }");
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private static <T> @Nullable T refuseWords(Value value) {
        return value.problem(
                "wrong-type",
                "a judgement in words cannot be held against a target",
                "write target: { in-words: what is promised }, or { none: why }");
    }

    private static @Nullable Target none(Value value) {
        String reason = Texts.words(value);
        return reason == null ? null : new NoTarget(reason);
    }

    /** The floor or the stretch: a number that only a single limit has, on the right side of it. */
    private static @Nullable Rational beside(Fields fields, String key, @Nullable Target limit) {
        if (limit != null && !(limit instanceof Threshold)) {
            Attempt.misplaced(
                    fields.value(key),
                    "only a target with one limit has a " + key,
                    "leave it out, or write the target with at-least or at-most");
            return null;
        }
        return fields.optional(key, value -> beside(value, key, limit));
    }

    private static @Nullable Rational beside(Value value, String key, @Nullable Target limit) {
        Rational number = Numbers.any(value);
        if (number == null || !(limit instanceof Threshold threshold)) {
            return number;
        }
        boolean floor = key.equals("floor");
        boolean above = floor == (threshold.polarity().sense() == Sense.LOWER);
        Threshold checked = Attempt.at(
                value,
                "write a " + key + (above ? " above " : " below ") + threshold.value() + ", or leave it out",
                () -> new Threshold(
                        threshold.comparison(),
                        threshold.value(),
                        new Tolerance.None(),
                        floor ? number : null,
                        floor ? null : number));
        return checked == null ? null : number;
    }
}
