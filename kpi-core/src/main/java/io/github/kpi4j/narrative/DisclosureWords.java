package io.github.kpi4j.narrative;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.report.CommitteeReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words for what is hidden so that nobody can be identified: said once, where a report begins. */
final class DisclosureWords {

    private DisclosureWords() {}

    /** The rules and how much they hide here; empty where everything is shown as it is. */
    static String rules(CommitteeReport report) {
        Disclosure disclosure = report.card().framework().disclosure();
        if (disclosure.isNone()) {
            return "";
        }
        Map<CountDisplay, List<String>> own = report.evaluations().stream()
                .map(Evaluation::indicator)
                .filter(indicator -> disclosure.exceptions().containsKey(indicator.id()))
                .collect(Collectors.groupingBy(
                        indicator -> disclosure.rule(indicator.id()),
                        LinkedHashMap::new,
                        Collectors.mapping(indicator -> indicator.definition().name(), Collectors.toList())));
        var words = new StringBuilder(" So that nobody can be identified, ").append(rule(disclosure.usual()));
        own.forEach((rule, names) -> words.append("; of ")
                .append(String.join(", ", names))
                .append(", ")
                .append(rule(rule)));
        return words.append(". Figures from which a hidden one could be worked out are hidden too. ")
                .append(hidden(report))
                .append(
                        isRounded(disclosure)
                                ? " Ratios are those of the rounded counts, and everything is judged as it is shown."
                                : "")
                .toString();
    }

    private static String rule(CountDisplay rule) {
        if (rule.equals(CountDisplay.AS_COUNTED)) {
            return "no count is hidden for being small";
        }
        String hides = rule.hiddenUpTo() == 0
                ? ""
                : rule.hiddenUpTo() == 1
                        ? "counts of 1 are hidden"
                        : "counts from 1 to " + rule.hiddenUpTo() + " are hidden";
        String rounds = rule.nearest() == 1 ? "" : "are rounded to the nearest " + rule.nearest();
        return rounds.isEmpty() ? hides : hides.isEmpty() ? "counts " + rounds : hides + " and others " + rounds;
    }

    private static boolean isRounded(Disclosure disclosure) {
        return disclosure.usual().nearest() > 1
                || disclosure.exceptions().values().stream().anyMatch(rule -> rule.nearest() > 1);
    }

    private static String hidden(CommitteeReport report) {
        long hidden =
                report.evaluations().stream().filter(Evaluation::isSuppressed).count();
        return hidden == 0
                ? "None is hidden in this report."
                : hidden + " of " + Words.count(report.evaluations().size(), "figure", "figures")
                        + (hidden == 1 ? " is" : " are") + " hidden in this report.";
    }
}
