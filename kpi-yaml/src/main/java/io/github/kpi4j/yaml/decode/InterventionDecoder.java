package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.intervention.Effect;
import io.github.kpi4j.intervention.Effect.Windows;
import io.github.kpi4j.intervention.Expectation;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.Method;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Quotient.Form;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change that was made, and the effects that are looked for. */
final class InterventionDecoder {

    static final String KEY = "interventions";

    private static final Map<String, Method> METHODS = Texts.choices(Method.values(), Method::code);

    private final Declared declared;
    private final EvidencePlaces places;

    InterventionDecoder(Fields file, EvidencePlaces places) {
        this.declared = new Declared(file, KEY, "intervention");
        this.places = places;
    }

    @Nullable
    Intervention read(Fields fields) {
        String id = fields.required("id", declared::id);
        String what = fields.required("what", Texts::words, "what was done, such as Three early-help hubs opened");
        String why = fields.optional("why", Texts::words, "");
        AreaId area = places.area(fields);
        LocalDate started = fields.required("started", Value::asDate, "its first day, such as 2024-07-01");
        LocalDate until = fields.optional("until", Value::asDate);
        LocalDate on = fields.required("on", Value::asDate, "the day on which it was recorded, such as 2024-07-10");
        List<Indicator> seen = new ArrayList<>();
        List<List<Effect>> expected = fields.list("expected", Reader.ofFields(effect -> effect(effect, seen)));
        String by = fields.optional("by", value -> Posts.read(value, seen), "");
        return fields.build(
                "until",
                "",
                () -> new Intervention(
                        requireNonNull(id),
                        requireNonNull(what),
                        why,
                        by,
                        area,
                        requireNonNull(started),
                        until,
                        requireNonNull(on),
                        expected.stream().flatMap(List::stream).toList()));
    }

    /** One effect; nothing for a retired indicator. */
    private @Nullable List<Effect> effect(Fields fields, List<Indicator> seen) {
        boolean retired = places.isOfRetired(fields);
        Indicator indicator = retired ? null : fields.required("indicator", value -> indicator(value, seen));
        Expectation change = fields.optional("change", value -> change(value, indicator));
        Method method = fields.optional("method", value -> method(value, indicator));
        Integer before = fields.optional("before", value -> Numbers.whole(value, 1, Windows.MOST));
        Integer after = fields.optional("after", value -> Numbers.whole(value, 1, Windows.MOST));
        int lag = fields.optional("effect-after", value -> Numbers.whole(value, 0, Windows.LONGEST_LAG), 0);
        List<String> against = against(fields, method);
        return fields.build(() -> retired
                ? List.of()
                : List.of(new Effect(
                        requireNonNull(indicator).id(), change, method, new Windows(before, after, lag), against)));
    }

    private @Nullable Indicator indicator(Value value, List<Indicator> seen) {
        Indicator indicator = places.indicator(value);
        if (indicator != null && !isCompared(indicator)) {
            value.warn(
                    "never-compared",
                    Quote.of(indicator.id().text())
                            + " has no numbers of one period after the other, so before and after are never compared",
                    "name an indicator that is measured in numbers and reported every so often");
        }
        if (indicator != null && seen.contains(indicator)) {
            return Texts.twice(value, indicator.id().text());
        }
        if (indicator != null) {
            seen.add(indicator);
        }
        return indicator;
    }

    /** Cases are put together only where the measure is made of them. */
    private static @Nullable Method method(Value value, @Nullable Indicator indicator) {
        Method method = value.asChoice(METHODS);
        Form wanted = method == Method.PROPORTIONS ? Form.SHARE : method == Method.RATES ? Form.RATE : null;
        if (indicator != null
                && wanted != null
                && indicator
                        .definition()
                        .measure()
                        .countedAs()
                        .filter(wanted::equals)
                        .isEmpty()) {
            value.warn(
                    "method-without-cases",
                    Quote.of(indicator.id().text()) + " is not measured as "
                            + (wanted == Form.RATE ? "events among a population" : "so many of so many cases")
                            + ", so nothing can be put together",
                    "write means, or leave method out");
        }
        return method;
    }

    private static boolean isCompared(Indicator indicator) {
        return indicator.definition().measure().isNumber()
                && indicator.definition().reporting().cadence().slotsPerYear() > 0;
    }

    private List<String> against(Fields fields, @Nullable Method method) {
        Value value = fields.value("against");
        boolean holds = method == Method.DIFFERENCE_IN_DIFFERENCES;
        if (value == null) {
            if (holds) {
                fields.problem(
                        "missing-key",
                        "the key \"against\" is missing",
                        "add against: and a list of comparators to hold against");
            }
            return List.of();
        }
        if (!holds && (method != null || fields.value("method") == null)) {
            return misplaced(value);
        }
        if (value.shape() == Shape.LIST && Texts.size(value) == 0) {
            value.problem("missing-item", "there is no comparator in the list", "name at least one comparator");
        }
        Set<String> seen = new HashSet<>();
        return fields.list("against", item -> comparator(item, seen));
    }

    private static List<String> misplaced(Value value) {
        Attempt.misplaced(
                value,
                "comparators are held against by differences in differences only",
                "write method: difference-in-differences, or leave against out");
        return List.of();
    }

    private @Nullable String comparator(Value value, Set<String> seen) {
        String id = places.comparator(value);
        return id == null || seen.add(id) ? id : Texts.twice(value, id);
    }

    private static @Nullable Expectation change(Value value, @Nullable Indicator indicator) {
        Expectation change = change(value);
        if (indicator != null && change != null && isForTheWorse(change, indicator)) {
            value.warn(
                    "expected-for-the-worse",
                    "the change expected is for the worse: "
                            + Quote.of(indicator.id().text()) + " is better "
                            + indicator.definition().polarity().sense().name().toLowerCase(Locale.ROOT),
                    "turn the sign round, unless it was expected so");
        }
        return change;
    }

    private static boolean isForTheWorse(Expectation change, Indicator indicator) {
        Rational way = change instanceof Expectation.Points points
                ? points.points()
                : change instanceof Expectation.Percent percent ? percent.percent() : Rational.ZERO;
        return indicator.definition().polarity().compare(way, Rational.ZERO) < 0;
    }

    private static @Nullable Expectation change(Value value) {
        if (value.shape() == Shape.TEXT) {
            return BareNumber.refuse(
                    value,
                    "a change",
                    "{ points: -3 }, { percent: -10 } or { to: 18 }",
                    number -> "{ points: " + number + " } for " + number
                            + " points (percentage points, where the measure is a percentage), { percent: " + number
                            + " } for " + number + " % of the value before, or { to: " + number
                            + " } for the value to come to");
        }
        Reader<Expectation> reader = Reader.ofFields(fields -> {
            Expectation change = fields.oneOf(Map.of(
                    "points", InterventionDecoder::points,
                    "percent", InterventionDecoder::percent,
                    "to", InterventionDecoder::to));
            return fields.build(() -> requireNonNull(change));
        });
        return reader.read(value);
    }

    private static @Nullable Expectation points(Value value) {
        Rational points = notZero(value, Numbers.any(value));
        return points == null ? null : new Expectation.Points(points);
    }

    private static @Nullable Expectation percent(Value value) {
        Rational percent = notZero(value, Numbers.any(value));
        return percent == null ? null : new Expectation.Percent(percent);
    }

    private static @Nullable Expectation to(Value value) {
        Rational to = Numbers.any(value);
        return to == null ? null : new Expectation.To(to);
    }

    private static @Nullable Rational notZero(Value value, @Nullable Rational number) {
        return number == null || !number.isZero()
                ? number
                : value.problem(
                        "out-of-range",
                        "a change of 0 is none",
                        "write the change that was expected, negative for less, or leave change out");
    }
}
