package io.github.kpi4j.examples.ownpromise;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Anchors;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Closes a share of the gap between last year and a comparator: {@code close-gap: { to: england, percent: 50 }}. The limit is
 * {@code last year + (comparator - last year) × percent ÷ 100}, to be reached from whichever side is the worse one.
 *
 * @param terms the side, and what belongs to the limit
 * @param to the comparator's id
 * @param percent the share of the gap
 */
public record CloseGap(Terms terms, String to, Rational percent) implements Promise {

    @Override
    public Resolution resolve(Anchors anchors) {
        Anchor lastYear = anchors.lastYear();
        Anchor comparator = anchors.comparator(to);
        if (lastYear instanceof Anchor.Missing missing) {
            return Resolution.Unresolved.without(missing);
        }
        if (comparator instanceof Anchor.Missing missing) {
            return Resolution.Unresolved.without(missing);
        }
        var from = (Anchor.LastYear) lastYear;
        var goal = (Anchor.OfComparator) comparator;
        Rational gap = goal.value().minus(from.value());
        Rational limit = from.value().plus(gap.times(percent).dividedBy(Rational.HUNDRED));
        String text = percent + "% of the gap between " + from.value() + " in "
                + from.period().label() + " and " + goal.name() + ", " + goal.value();
        return terms.around(limit, new Source.Own(text));
    }

    @Override
    public Polarity polarity() {
        return terms.polarity();
    }

    @Override
    public List<String> comparators() {
        return List.of(to);
    }

    /**
     * The reader of the key's value.
     *
     * @param side on which side of the limit a value is met
     * @return a reader of {@code { to: ..., percent: ... }}
     */
    static Reader<Promise> reader(Terms side) {
        return Reader.ofFields(fields -> read(fields, side));
    }

    private static @Nullable Promise read(Fields fields, Terms side) {
        String to = fields.requiredText("to");
        Rational percent = fields.required("percent", CloseGap::percent);
        return fields.build(() -> new CloseGap(side, Objects.requireNonNull(to), Objects.requireNonNull(percent)));
    }

    private static @Nullable Rational percent(Value value) {
        String number = value.asNumberText();
        if (number == null) {
            return null;
        }
        Rational percent = Rational.parse(number);
        return percent.signum() > 0 && percent.compareTo(Rational.HUNDRED) <= 0
                ? percent
                : value.problem("out-of-range", percent + " is no share of a gap", "write a number from 1 to 100");
    }
}
