package io.github.kpi4j.chain;

import com.google.common.collect.ImmutableMap;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How indicators are meant to lead up to one another. It says what contributes to what, and nothing about who is to blame: what
 * is found about a link changes no level.
 *
 * @param stages where indicators stand, where that is stated; the others stand where their kind puts them, or nowhere
 * @param links what is meant to bring about what
 */
public record ResultsChain(Map<IndicatorId, Stage> stages, List<Link> links) {

    /** Nothing is laid down. */
    public static final ResultsChain NONE = new ResultsChain(ImmutableMap.of(), List.of());

    /**
     * Checks that the links lead somewhere and do not come back.
     *
     * @param stages where indicators stand
     * @param links what is meant to bring about what
     * @throws IllegalArgumentException if a pair of indicators is linked twice, or links lead back to where they began
     */
    public ResultsChain {
        Objects.requireNonNull(stages, "stages");
        Objects.requireNonNull(links, "links");
        stages = ImmutableMap.copyOf(stages);
        links = List.copyOf(links);
        var seen = new HashSet<List<IndicatorId>>();
        for (Link link : links) {
            if (!seen.add(List.of(link.from(), link.to()))) {
                throw new IllegalArgumentException(
                        "the results chain links " + link.from() + " to " + link.to() + " twice");
            }
        }
        List<IndicatorId> circle = circle(links);
        if (!circle.isEmpty()) {
            throw new IllegalArgumentException("the results chain leads in a circle: "
                    + circle.stream().map(IndicatorId::text).collect(Collectors.joining(" -> ")));
        }
    }

    /**
     * Links between indicators whose stages are not stated.
     *
     * @param links what is meant to bring about what
     * @return the chain
     * @throws IllegalArgumentException as for the constructor
     */
    public static ResultsChain of(Link... links) {
        return new ResultsChain(ImmutableMap.of(), List.of(links));
    }

    /**
     * The same chain with the stage of one more indicator.
     *
     * @param indicator the id of the indicator
     * @param stage where it stands
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public ResultsChain with(String indicator, Stage stage) {
        ImmutableMap<IndicatorId, Stage> all = ImmutableMap.<IndicatorId, Stage>builder()
                .putAll(stages)
                .put(new IndicatorId(indicator), stage)
                .buildKeepingLast();
        return new ResultsChain(all, links);
    }

    /**
     * What is meant to contribute directly to an indicator.
     *
     * @param indicator the id
     * @return the links that end there
     */
    public List<Link> leadingTo(IndicatorId indicator) {
        return links.stream().filter(link -> link.to().equals(indicator)).toList();
    }

    /**
     * What an indicator is meant to contribute to directly.
     *
     * @param indicator the id
     * @return the links that begin there
     */
    public List<Link> leadingFrom(IndicatorId indicator) {
        return links.stream().filter(link -> link.from().equals(indicator)).toList();
    }

    /**
     * A way from an indicator along links back to it.
     *
     * @param links the links, in any order
     * @return the ids along the way, the first again as the last; empty if there is no such way
     */
    public static List<IndicatorId> circle(List<Link> links) {
        Map<IndicatorId, List<IndicatorId>> next = new LinkedHashMap<>();
        Map<IndicatorId, List<IndicatorId>> previous = new LinkedHashMap<>();
        for (Link link : links) {
            next.computeIfAbsent(link.from(), each -> new ArrayList<>()).add(link.to());
            previous.computeIfAbsent(link.to(), each -> new ArrayList<>()).add(link.from());
        }
        Map<IndicatorId, Integer> ways = new LinkedHashMap<>();
        next.forEach((from, all) -> ways.put(from, all.size()));
        var ends = new ArrayDeque<IndicatorId>(previous.keySet());
        ends.removeIf(next::containsKey);
        while (!ends.isEmpty()) {
            for (IndicatorId from : previous.getOrDefault(ends.remove(), List.of())) {
                if (ways.merge(from, -1, Integer::sum) == 0) {
                    ends.add(from);
                    next.remove(from);
                }
            }
        }
        return next.isEmpty() ? List.of() : walk(next.keySet().iterator().next(), next);
    }

    /**
     * Where the way to an indicator comes from: the indicator itself where its stage is known, otherwise the one of the latest
     * stage from which links lead there by way of indicators whose stages are not known.
     *
     * @param indicator the id
     * @param links the links, in any order
     * @param stages the stage of an indicator, where it is known
     * @return an indicator whose stage is known; empty if there is none
     */
    public static Optional<IndicatorId> origin(
            IndicatorId indicator,
            Collection<Link> links,
            Function<? super IndicatorId, ? extends Optional<Stage>> stages) {
        var seen = new LinkedHashSet<IndicatorId>();
        var open = new ArrayDeque<>(List.of(indicator));
        while (!open.isEmpty()) {
            IndicatorId at = open.remove();
            if (seen.add(at) && stages.apply(at).isEmpty()) {
                links.stream()
                        .filter(link -> link.to().equals(at))
                        .map(Link::from)
                        .forEach(open::add);
            }
        }
        return seen.stream()
                .filter(each -> stages.apply(each).isPresent())
                .max(Comparator.comparing(each -> stages.apply(each).orElseThrow()));
    }

    /** From where every way leads on for ever, until it comes to where it has been. */
    private static List<IndicatorId> walk(IndicatorId start, Map<IndicatorId, List<IndicatorId>> next) {
        var way = new LinkedHashSet<IndicatorId>();
        IndicatorId at = start;
        while (way.add(at)) {
            at = next.getOrDefault(at, List.of()).stream()
                    .filter(next::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        var circle = new ArrayList<>(way);
        circle.add(at);
        return circle.subList(circle.indexOf(at), circle.size());
    }
}
