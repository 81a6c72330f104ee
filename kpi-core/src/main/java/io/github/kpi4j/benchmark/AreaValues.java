package io.github.kpi4j.benchmark;

import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The values of several areas, of one measure and one period, put in order once. Areas without a value are counted and otherwise
 * left out; nothing is ever taken for zero. Numbers are compared with numbers, and grades with grades of their own scale; beside
 * one another they are not comparable. All that is worked out is exact. Immutable.
 */
public final class AreaValues {

    private final SortedMap<AreaId, Value> values;
    private final List<Rational> ascending;
    private final Form form;

    private enum Form {
        NUMBERS,
        GRADES,
        MIXED
    }

    private AreaValues(SortedMap<AreaId, Value> values) {
        this.values = Collections.unmodifiableSortedMap(values);
        this.ascending =
                present().flatMap(value -> value.rank().stream()).sorted().toList();
        this.form = form();
    }

    /**
     * Puts values in order.
     *
     * @param values the value of each area, or why it has none
     * @return the values
     */
    public static AreaValues of(Map<AreaId, ? extends Value> values) {
        Objects.requireNonNull(values, "values");
        values.values().forEach(value -> Objects.requireNonNull(value, "values"));
        return new AreaValues(new TreeMap<>(values));
    }

    private Form form() {
        List<Object> scales = present().map(AreaValues::scale).distinct().toList();
        if (scales.size() > 1) {
            return Form.MIXED;
        }
        return scales.isEmpty() || scales.get(0).equals(Value.Amount.class) ? Form.NUMBERS : Form.GRADES;
    }

    private static Object scale(Value value) {
        return value instanceof Value.Graded graded ? graded.grade().scale() : Value.Amount.class;
    }

    private Stream<Value> present() {
        return values.values().stream().filter(value -> value.rank().isPresent());
    }

    /**
     * The value of each area.
     *
     * @return the values in the order of the areas
     */
    public SortedMap<AreaId, Value> values() {
        return values;
    }

    /**
     * The value of one area.
     *
     * @param area the area
     * @return its value, or why it has none; {@link Reason#NOT_AVAILABLE} for an area that is not among these
     */
    public Value value(AreaId area) {
        return values.getOrDefault(area, new Value.Absent(Reason.NOT_AVAILABLE));
    }

    /**
     * How many areas there are.
     *
     * @return with or without a value
     */
    public int areas() {
        return values.size();
    }

    /**
     * How many areas have a value.
     *
     * @return at most {@link #areas()}
     */
    public int known() {
        return ascending.size();
    }

    /**
     * The values of some areas.
     *
     * @param members the areas; one that is named twice counts once, and one that is not among these counts without a value
     * @return their values
     */
    public AreaValues among(Collection<AreaId> members) {
        var some = new TreeMap<AreaId, Value>();
        members.forEach(member -> some.put(member, value(member)));
        return new AreaValues(some);
    }

    /**
     * The values without those of one area, so that it is not compared with itself.
     *
     * @param area the area; it need not be among these
     * @return the values of the others
     */
    public AreaValues without(AreaId area) {
        if (!values.containsKey(area)) {
            return this;
        }
        var others = new TreeMap<>(values);
        others.remove(area);
        return new AreaValues(others);
    }

    /**
     * The plain average of the areas, each counting the same whatever its size.
     *
     * @return the mean; {@link Why#NOBODY}, or {@link Why#NOT_COMPARABLE} of grades
     */
    public Answer<Rational> mean() {
        return numbers().map(Rational::mean);
    }

    /**
     * The middle value, or the mean of the two in the middle.
     *
     * @return the median; {@link Why#NOBODY}, or {@link Why#NOT_COMPARABLE} of grades
     */
    public Answer<Rational> median() {
        return quantile(Rational.of(1, 2));
    }

    /**
     * The value at a share of the way from the least to the greatest, between two areas in proportion (type 7 of Hyndman and
     * Fan).
     *
     * @param share from 0, the least, to 1, the greatest
     * @return the quantile; {@link Why#NOBODY}, or {@link Why#NOT_COMPARABLE} of grades
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public Answer<Rational> quantile(Rational share) {
        if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("share is " + share + "; a share lies between 0 and 1");
        }
        return numbers().map(all -> QuantileBounds.quantile(all, share));
    }

    /**
     * What is counted in all areas, out of what it is counted of in all of them: a large area counts for more than a small
     * one, as in a national figure.
     *
     * @param factor what a ratio is multiplied by: 100 for a percentage, 10,000 for a rate per 10,000
     * @return {@code factor × Σ numerators ÷ Σ denominators}; {@link Why#NO_COUNTS} where an area has a value and not both
     *     counts, {@link Why#ZERO_DENOMINATOR}, {@link Why#NOBODY}, or {@link Why#NOT_COMPARABLE} of grades
     */
    public Answer<Rational> pooled(Rational factor) {
        return numbers().then(all -> {
            Rational counted = Rational.ZERO;
            Rational outOf = Rational.ZERO;
            for (Value value : present().toList()) {
                if (!(value instanceof Value.Amount amount)
                        || amount.numerator() == null
                        || amount.denominator() == null) {
                    return Answer.none(Why.NO_COUNTS);
                }
                counted = counted.plus(amount.numerator());
                outOf = outOf.plus(amount.denominator());
            }
            return outOf.isZero()
                    ? Answer.none(Why.ZERO_DENOMINATOR)
                    : Answer.of(counted.times(factor).dividedBy(outOf));
        });
    }

    /**
     * The best value.
     *
     * @param polarity which way is better
     * @return the value; of two that are equally good on either side of what is wanted, the lower; {@link Why#NO_POLARITY},
     *     {@link Why#NOBODY}, or {@link Why#NOT_COMPARABLE} of grades
     */
    public Answer<Rational> best(Polarity polarity) {
        return numbers()
                .then(all -> polarity.judges()
                        ? Answer.of(all.stream()
                                .reduce(all.get(0), (best, next) -> polarity.compare(next, best) > 0 ? next : best))
                        : Answer.none(Why.NO_POLARITY));
    }

    /**
     * The value with which the best quarter of the areas begins.
     *
     * @param polarity which way is better
     * @return the quantile of three quarters, or of one quarter where lower is better; {@link Why#NO_POLARITY}, also where closer
     *     to a range is better and the best quarter has two ends; {@link Why#NOBODY}, or {@link Why#NOT_COMPARABLE} of grades
     */
    public Answer<Rational> topQuartile(Polarity polarity) {
        return numbers().then(all -> switch (polarity.sense()) {
            case HIGHER -> quantile(Rational.of(3, 4));
            case LOWER -> quantile(Rational.of(1, 4));
            case CLOSER, NEITHER, UNSTATED -> Answer.none(Why.NO_POLARITY);
        });
    }

    /**
     * Where the values are cut into groups.
     *
     * @param groups how many groups there are to be: 4 for quartiles
     * @return the bounds; {@link Why#NOBODY}, or {@link Why#NOT_COMPARABLE} of grades
     * @throws IllegalArgumentException if there is to be no group
     */
    public Answer<QuantileBounds> bounds(int groups) {
        if (groups < 1) {
            throw new IllegalArgumentException("groups is " + groups + "; there must be at least one");
        }
        return numbers().map(all -> QuantileBounds.of(all, groups));
    }

    /**
     * How far the areas lie apart.
     *
     * @return the spread; {@link Why#NOBODY}, or {@link Why#NOT_COMPARABLE} of grades
     */
    public Answer<Spread> spread() {
        return median().map(median -> {
            List<Rational> distances = ascending.stream()
                    .map(value -> value.minus(median).abs())
                    .sorted()
                    .toList();
            return new Spread(median, QuantileBounds.quantile(distances, Rational.of(1, 2)));
        });
    }

    /**
     * Ranks the areas.
     *
     * @param polarity which way is better
     * @return the ranking
     */
    public AreaRanking ranked(Polarity polarity) {
        return new AreaRanking(this, polarity, false);
    }

    /** The values in order, where they are numbers. */
    Answer<List<Rational>> numbers() {
        return inOrder().then(all -> form == Form.NUMBERS ? Answer.of(all) : Answer.none(Why.NOT_COMPARABLE));
    }

    /** What can be put in order: numbers, or the positions of grades of one scale; at least one. */
    Answer<List<Rational>> inOrder() {
        if (form == Form.MIXED) {
            return Answer.none(Why.NOT_COMPARABLE);
        }
        return ascending.isEmpty() ? Answer.none(Why.NOBODY) : Answer.of(ascending);
    }
}
