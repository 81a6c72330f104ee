package io.github.kpi4j.report;

import io.github.kpi4j.chain.Link;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed in the results chain between two versions of a framework. The order of its links is of no matter.
 *
 * @param before the framework as it was
 * @param after the framework as it is now
 */
public record ChainChanges(Framework before, Framework after) {

    /**
     * Checks that both are given.
     *
     * @param before the framework as it was
     * @param after the framework as it is now
     */
    public ChainChanges {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * A link whose lag or reason differs.
     *
     * @param before as it was
     * @param after as it is now
     */
    public record Altered(Link before, Link after) {

        /**
         * Checks that both link the same indicators.
         *
         * @param before as it was
         * @param after as it is now
         * @throws IllegalArgumentException if they do not
         */
        public Altered {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            if (!isSamePair(before, after)) {
                throw new IllegalArgumentException("before and after link different indicators");
            }
        }
    }

    /**
     * The links that were not there before.
     *
     * @return the links, in the order of the chain as it is now
     */
    public List<Link> added() {
        return after.chain().links().stream()
                .filter(link -> same(link, before).isEmpty())
                .toList();
    }

    /**
     * The links that are gone.
     *
     * @return the links, in the order of the chain as it was
     */
    public List<Link> removed() {
        return before.chain().links().stream()
                .filter(link -> same(link, after).isEmpty())
                .toList();
    }

    /**
     * The links that are there as before, but with another lag or reason.
     *
     * @return the links, in the order of the chain as it is now
     */
    public List<Altered> altered() {
        return after.chain().links().stream()
                .flatMap(now ->
                        same(now, before)
                                .filter(then -> !then.equals(now))
                                .map(then -> new Altered(then, now))
                                .stream())
                .toList();
    }

    /**
     * The indicators that stand at another stage than before, stated or by their kind.
     *
     * @return the indicators of both versions, as they are defined now
     */
    public List<Indicator> restaged() {
        return after.indicators().stream()
                .filter(now -> before.find(now.id())
                        .filter(then -> !before.stageOf(then).equals(after.stageOf(now)))
                        .isPresent())
                .toList();
    }

    /**
     * Whether nothing changed in the chain.
     *
     * @return true if there is nothing to tell
     */
    public boolean isEmpty() {
        return added().isEmpty()
                && removed().isEmpty()
                && altered().isEmpty()
                && restaged().isEmpty();
    }

    /**
     * An indicator, as it is defined now or as it was.
     *
     * @param id the id of one end of a link of either version
     * @return the indicator
     */
    public Indicator indicator(IndicatorId id) {
        return after.find(id).or(() -> before.find(id)).orElseThrow();
    }

    private static Optional<Link> same(Link link, Framework framework) {
        return framework.chain().links().stream()
                .filter(other -> isSamePair(link, other))
                .findFirst();
    }

    private static boolean isSamePair(Link one, Link other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }
}
