package io.github.kpi4j.narrative;

import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Proviso;
import io.github.kpi4j.target.Tolerance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for the rules of a rating scheme, whatever the indicator. */
final class SchemeWords {

    private SchemeWords() {}

    /** Whose rule it is: "Havering's rule", or "the rule of Our lights" where the name was written by hand. */
    static String owner(RatingScheme scheme) {
        String name = scheme.name();
        boolean code = name.chars().allMatch(letter -> letter == '-' || Character.isLowerCase(letter));
        return code
                ? Arrays.stream(name.split("-")).map(Words::capital).collect(Collectors.joining(" ")) + "'s rule"
                : "the rule of " + name;
    }

    /** Every level with what it asks, best first, such as "Green if the target is met; Red otherwise". */
    static String rules(RatingScheme scheme) {
        String rules = scheme.bands().stream()
                .map(band -> band.badge().word() + asks(band))
                .collect(Collectors.joining("; ", "Rated by " + owner(scheme) + ": ", "."));
        Integer periods = scheme.escalateAfter();
        return periods == null
                ? rules
                : rules + " Escalated after " + Words.count(periods, "period", "periods in a row") + " at "
                        + scheme.badge(scheme.worst()).word() + ".";
    }

    private static String asks(Band band) {
        List<String> conditions = Stream.of(edge(band.edge()), proviso(band.proviso()))
                .filter(condition -> !condition.isEmpty())
                .toList();
        return conditions.isEmpty() ? " otherwise" : " if " + String.join(" and ", conditions);
    }

    private static String edge(Edge edge) {
        if (edge instanceof Edge.At at) {
            return switch (at.mark()) {
                case STRETCH -> "the stretch target is reached";
                case BEYOND_TOLERANCE -> "better than the target by more than the tolerance";
                case TARGET -> "the target is met";
                case TOLERANCE -> "no more than the tolerance worse than the target";
                case FLOOR -> "the minimum acceptable is reached";
            };
        }
        if (edge instanceof Edge.ShortBy by) {
            return "no more than " + reach(by.reach()) + " worse than the target";
        }
        return edge instanceof Edge.BetterBy better
                ? (better.bound() == Edge.Bound.INCLUSIVE ? "at least " : "more than ") + reach(better.reach())
                        + " better than the target"
                : "";
    }

    private static String reach(Tolerance reach) {
        return reach instanceof Tolerance.PercentOfTarget relative
                ? Words.plain(relative.percent()) + "%"
                : Words.plain(((Tolerance.Points) reach).amount()) + " points";
    }

    private static String proviso(Proviso proviso) {
        return switch (proviso) {
            case NONE -> "";
            case BETTER_THAN_LAST_YEAR -> "better than the same period last year";
            case NOT_WORSE_THAN_LAST_YEAR -> "not worse than the same period last year";
        };
    }
}
