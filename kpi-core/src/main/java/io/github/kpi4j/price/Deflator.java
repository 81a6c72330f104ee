package io.github.kpi4j.price;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A price index by which money is put in the prices of one period. Where the statisticians have changed the reference year,
 * each edition is kept as it was published, and the editions are linked into one.
 *
 * @param id the name by which indicators refer to it
 * @param name the name for readers, such as GDP deflator
 * @param source who published it, and when
 * @param editions the index as published, oldest edition first; at least one, all of one kind of period, each with a period
 *     in common with the next
 */
public record Deflator(String id, String name, String source, List<PriceIndex> editions) {

    /**
     * Copies the editions and checks that they can be linked.
     *
     * @param id the name by which indicators refer to it
     * @param name the name for readers
     * @param source who published it, and when
     * @param editions the index as published, oldest edition first
     * @throws IllegalArgumentException if the id is blank, there is no edition, two are of different kinds of period, or one
     *     has no period in common with the next
     */
    public Deflator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(editions, "editions");
        editions = List.copyOf(editions);
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "id is blank; a name by which indicators refer to the deflator is wanted");
        }
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("editions is empty; at least one is wanted");
        }
        for (int i = 1; i < editions.size(); i++) {
            requireLink(editions.get(i - 1), editions.get(i), i);
        }
    }

    private static void requireLink(PriceIndex earlier, PriceIndex later, int number) {
        if (!earlier.kind().equals(later.kind())) {
            throw new IllegalArgumentException("editions " + number + " and " + (number + 1) + " are of "
                    + earlier.kind().withArticle() + " and of " + later.kind().withArticle() + "; one kind is wanted");
        }
        if (link(earlier, later).isEmpty()) {
            throw new IllegalArgumentException("editions " + number + " and " + (number + 1)
                    + " have no period in common, so that they cannot be linked");
        }
    }

    /**
     * A deflator of one edition.
     *
     * @param id the name by which indicators refer to it
     * @param name the name for readers
     * @param source who published it, and when
     * @param index the index as published
     */
    public Deflator(String id, String name, String source, PriceIndex index) {
        this(id, name, source, List.of(index));
    }

    /**
     * The latest period that two editions have in common: there the one takes up the other.
     *
     * @param earlier an edition
     * @param later another edition
     * @return the period; empty if there is none
     */
    public static Optional<Period> link(PriceIndex earlier, PriceIndex later) {
        Period link = null;
        for (Period period : earlier.values().keySet()) {
            link = later.at(period).isPresent() ? period : link;
        }
        return Optional.ofNullable(link);
    }

    /**
     * The editions as one index, on the level of the latest. Where two have a value for a period the later one holds; what only
     * an earlier one has is multiplied by the ratio of the two at their latest common period. Multiplying an edition by any
     * number changes no ratio of two levels.
     *
     * @return the linked index
     */
    public PriceIndex linked() {
        NavigableMap<Period, Rational> all =
                new TreeMap<>(editions.get(editions.size() - 1).values());
        Rational factor = Rational.ONE;
        for (int i = editions.size() - 2; i >= 0; i--) {
            PriceIndex earlier = editions.get(i);
            PriceIndex later = editions.get(i + 1);
            Period link = link(earlier, later).orElseThrow();
            Rational step =
                    later.at(link).orElseThrow().dividedBy(earlier.at(link).orElseThrow());
            factor = factor.times(step);
            for (var each : earlier.values().entrySet()) {
                all.putIfAbsent(each.getKey(), each.getValue().times(factor));
            }
        }
        return new PriceIndex(all);
    }
}
