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

    /** Whose rule it is: "the Havering rule", or "the rule of Our lights" where the name was written by hand. */
    static String owner(RatingScheme scheme) {
        String name = scheme.name();
        if (name.equals(RatingScheme.DEFAULT.name())) {
            return "the default rule";
        }
        boolean code = name.chars().allMatch(letter -> letter == '-' || Character.isLowerCase(letter));
        return code
                ? Arrays.stream(name.split("-")).map(Words::capital).collect(Collectors.joining(" ", "the ", " rule"))
                : "the rule of " + name;
    }

    /** The framework's rule, such as "Rated by the Rotherham rule: On target if the target is met; ...". */
    static String rules(RatingScheme scheme) {
        return "Rated by " + owner(scheme) + ": " + levels(scheme);
    }

    /** A rule that some indicators have instead, and as what its levels are counted among those of the framework's. */
    static String own(RatingScheme scheme, List<String> indicators, RatingScheme framework) {
        List<String> counted = scheme.bands().stream()
                .filter(band -> framework.levels().contains(band.level()))
                .filter(band -> !framework
                        .badge(band.level())
                        .word()
                        .equals(band.badge().word()))
                .map(band -> band.badge().word() + " as "
                        + framework.badge(band.level()).word())
                .toList();
        return Words.list(indicators) + (indicators.size() == 1 ? " is" : " are") + " rated by " + owner(scheme) + ": "
                + levels(scheme) + (counted.isEmpty() ? "" : " Counted: " + Words.list(counted) + ".");
    }

    /** Every level with what it asks, best first, and when it is escalated. */
    private static String levels(RatingScheme scheme) {
        String rules = scheme.bands().stream()
                .map(band -> band.badge().word() + asks(band))
                .collect(Collectors.joining("; ", "", "."));
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

    static String edge(Edge edge) {
        if (edge instanceof Edge.At at) {
            return switch (at.mark()) {
                case STRETCH -> "the stretch target is reached";
                case BEYOND_TOLERANCE -> "better than the target by more than the tolerance";
                case TARGET -> "the target is met";
                case TOLERANCE -> "no more than the tolerance worse than the target";
                case FLOOR -> "the minimum acceptable is reached";
            };
        }
        if (edge instanceof Edge.Own own) {
            return own.words();
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
