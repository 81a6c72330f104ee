package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A named set of areas to compare with, and how they are summarised. The name should say which model or which day the set is
 * from.
 *
 * @param id the name by which indicators refer to the comparator
 * @param name the name for readers
 * @param summary how the members become one value
 * @param members the areas, each once; one area for {@link Summary#PUBLISHED}
 */
public record Comparator(String id, String name, Summary summary, List<AreaId> members) {

    /** How the members of a comparator become one value. */
    public enum Summary {
        /** The figure that was published for the one member, such as a nation or a ready-made mean of neighbours. */
        PUBLISHED,
        /** The unweighted mean of the members' values; members without a value are left out and counted. Grades have no mean. */
        MEAN_OF_AREAS,
        /**
         * The middle of the members' values in order, or the mean of the two in the middle; of two grades the lower.
         * Otherwise as the mean.
         */
        MEDIAN,
        /**
         * The value with which the best quarter of the members begins, at the end that the indicator's polarity calls better:
         * the quantile of three quarters, or of one quarter where lower is better, between two members in proportion (type 7
         * of Hyndman and Fan). Without such an end there is none.
         */
        TOP_QUARTILE
    }

    /**
     * Checks the members.
     *
     * @param id the name by which indicators refer to the comparator
     * @param name the name for readers
     * @param summary how the members become one value
     * @param members the areas
     * @throws IllegalArgumentException if id or name is blank, there is no member, a member stands twice, or a published
     *     figure is wanted from more than one area
     */
    public Comparator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(members, "members");
        members = List.copyOf(members);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a comparator needs an id and a name");
        }
        if (members.isEmpty()) {
            throw new IllegalArgumentException("comparator " + id + " has no members");
        }
        if (new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException("comparator " + id + " names an area twice");
        }
        if (summary == Summary.PUBLISHED && members.size() > 1) {
            throw new IllegalArgumentException("comparator " + id + ": a published figure is that of one area, and "
                    + members.size() + " are named");
        }
    }

    /**
     * Compares a value with the members' values of the same period.
     *
     * @param own the value to compare
     * @param area the area it belongs to; it is left out of whatever is made from several members
     * @param values the members' values; a member without an entry has none
     * @param polarity which way is better; only the top quartile depends on it
     * @return the finding
     */
    public BenchmarkFinding compare(Value own, AreaId area, Map<AreaId, Value> values, Polarity polarity) {
        List<AreaId> others = summary == Summary.PUBLISHED
                ? members
                : members.stream().filter(member -> !member.equals(area)).toList();
        List<Value> present = others.stream()
                .flatMap(member -> Stream.ofNullable(values.get(member)))
                .filter(value -> value.rank().isPresent())
                .toList();
        return new BenchmarkFinding(
                this, summarise(others, present, values, polarity), present.size(), others.size(), own);
    }

    private Value summarise(List<AreaId> others, List<Value> present, Map<AreaId, Value> values, Polarity polarity) {
        if (summary == Summary.PUBLISHED) {
            return values.getOrDefault(others.get(0), new Value.Absent(Reason.NOT_AVAILABLE));
        }
        if (summary == Summary.MEDIAN
                && !present.isEmpty()
                && present.stream().allMatch(Value.Graded.class::isInstance)) {
            return lowerMedian(present);
        }
        List<Rational> amounts = present.stream()
                .flatMap(value -> value instanceof Value.Amount amount ? Stream.of(amount.value()) : Stream.empty())
                .toList();
        if (amounts.size() < present.size()) {
            return new Value.Absent(Reason.NOT_COMPARABLE);
        }
        return amounts.isEmpty() ? new Value.Absent(Reason.NOT_AVAILABLE) : summarise(amounts, polarity.sense());
    }

    /** Grades have an order and no distances: of two in the middle the lower counts. */
    private static Value lowerMedian(List<Value> grades) {
        List<Scale.Grade> inOrder = grades.stream()
                .flatMap(value -> value instanceof Value.Graded graded ? Stream.of(graded.grade()) : Stream.empty())
                .sorted(java.util.Comparator.comparing(Scale.Grade::position))
                .toList();
        return new Value.Graded(inOrder.get((inOrder.size() - 1) / 2));
    }

    private Value summarise(List<Rational> amounts, Polarity.Sense better) {
        return switch (summary) {
            case PUBLISHED, MEAN_OF_AREAS -> Value.Amount.of(Rational.mean(amounts));
            case MEDIAN -> Value.Amount.of(quantile(amounts, Rational.of(1, 2)));
            case TOP_QUARTILE ->
                switch (better) {
                    case HIGHER -> Value.Amount.of(quantile(amounts, Rational.of(3, 4)));
                    case LOWER -> Value.Amount.of(quantile(amounts, Rational.of(1, 4)));
                    case CLOSER, NEITHER, UNSTATED -> new Value.Absent(Reason.NO_POLARITY);
                };
        };
    }

    /** The value at a share of the way from the smallest to the largest, counted in steps from one value to the next. */
    private static Rational quantile(List<Rational> amounts, Rational share) {
        List<Rational> inOrder = amounts.stream().sorted().toList();
        Rational place = share.times(Rational.of(inOrder.size() - 1L));
        int below = place.numerator().divide(place.denominator()).intValueExact();
        Rational low = inOrder.get(below);
        Rational beyond = place.minus(Rational.of(below));
        return beyond.isZero()
                ? low
                : low.plus(inOrder.get(below + 1).minus(low).times(beyond));
    }
}
